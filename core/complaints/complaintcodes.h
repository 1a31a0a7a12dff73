#pragma once

#include "core/complaints/complaint.h"

namespace heed {

template <> struct EnumCodes<ComplaintType>
{
    static constexpr std::array list {
        std::pair { ComplaintType::Complaint, "complaint" },
        std::pair { ComplaintType::Concern, "concern" },
        std::pair { ComplaintType::Enquiry, "enquiry" },
        std::pair { ComplaintType::Compliment, "compliment" },
        std::pair { ComplaintType::Comment, "comment" },
        std::pair { ComplaintType::Mp, "mp" },
    };
};

template <> struct EnumCodes<ComplaintState>
{
    static constexpr std::array list {
        std::pair { ComplaintState::Logged, "logged" },
        std::pair { ComplaintState::Triaged, "triaged" },
        std::pair { ComplaintState::Acknowledged, "acknowledged" },
        std::pair { ComplaintState::EarlyResolution, "early_resolution" },
        std::pair { ComplaintState::Investigating, "investigating" },
        std::pair { ComplaintState::Drafting, "drafting" },
        std::pair { ComplaintState::AwaitingSignOff, "awaiting_sign_off" },
        std::pair { ComplaintState::ResponseSent, "response_sent" },
        std::pair { ComplaintState::Closed, "closed" },
    };
};

template <> struct EnumCodes<Ending>
{
    static constexpr std::array list {
        std::pair { Ending::Replied, "replied" },
        std::pair { Ending::ResolvedEarly, "resolved_early" },
        std::pair { Ending::Withdrawn, "withdrawn" },
        std::pair { Ending::NoConsent, "no_consent" },
        std::pair { Ending::OutOfTime, "out_of_time" },
        std::pair { Ending::Excluded, "excluded" },
        std::pair { Ending::Transferred, "transferred" },
        std::pair { Ending::Duplicate, "duplicate" },
        std::pair { Ending::OpenedInError, "opened_in_error" },
    };
};

template <> struct EnumCodes<Regime>
{
    static constexpr std::array list {
        std::pair { Regime::Nhs2009, "nhs_2009" },
        std::pair { Regime::Council2009, "council_2009" },
        std::pair { Regime::ProviderOnly, "provider_only" },
    };
};

template <> struct EnumCodes<Funding>
{
    static constexpr std::array list {
        std::pair { Funding::Nhs, "nhs" },
        std::pair { Funding::Council, "council" },
        std::pair { Funding::SelfFunded, "self_funded" },
        std::pair { Funding::Mixed, "mixed" },
    };
};

template <> struct EnumCodes<Channel>
{
    static constexpr std::array list {
        std::pair { Channel::InPerson, "in_person" },
        std::pair { Channel::Telephone, "telephone" },
        std::pair { Channel::Letter, "letter" },
        std::pair { Channel::Email, "email" },
        std::pair { Channel::Web, "web" },
        std::pair { Channel::Mp, "mp" },
        std::pair { Channel::SocialMedia, "social_media" },
        std::pair { Channel::Other, "other" },
    };
};

template <> struct EnumCodes<ComplainantStatus>
{
    static constexpr std::array list {
        std::pair { ComplainantStatus::Patient, "patient" },
        std::pair { ComplainantStatus::ParentGuardian, "parent_guardian" },
        std::pair { ComplainantStatus::Carer, "carer" },
        std::pair { ComplainantStatus::Other, "other" },
        std::pair { ComplainantStatus::Unknown, "unknown" },
    };
};

template <> struct EnumCodes<RepresentativeBasis>
{
    static constexpr std::array list {
        std::pair { RepresentativeBasis::Died, "died" },
        std::pair { RepresentativeBasis::Child, "child" },
        std::pair { RepresentativeBasis::PhysicalIncapacity, "physical_incapacity" },
        std::pair { RepresentativeBasis::LacksCapacity, "lacks_capacity" },
        std::pair { RepresentativeBasis::Requested, "requested" },
    };
};

template <> struct EnumCodes<Consent>
{
    static constexpr std::array list {
        std::pair { Consent::NotRequired, "not_required" },
        std::pair { Consent::Requested, "requested" },
        std::pair { Consent::Received, "received" },
        std::pair { Consent::Refused, "refused" },
        std::pair { Consent::NotReturned, "not_returned" },
        std::pair { Consent::LacksCapacity, "lacks_capacity" },
        std::pair { Consent::Deceased, "deceased" },
    };
};

template <> struct EnumCodes<RiskGrade>
{
    static constexpr std::array list {
        std::pair { RiskGrade::Low, "low" },
        std::pair { RiskGrade::Moderate, "moderate" },
        std::pair { RiskGrade::High, "high" },
        std::pair { RiskGrade::Extreme, "extreme" },
    };
};

template <> struct EnumCodes<Complexity>
{
    static constexpr std::array list {
        std::pair { Complexity::Standard, "standard" },
        std::pair { Complexity::Complex, "complex" },
    };
};

template <> struct EnumCodes<ContactMethod>
{
    static constexpr std::array list {
        std::pair { ContactMethod::Oral, "oral" },
        std::pair { ContactMethod::Letter, "letter" },
        std::pair { ContactMethod::Email, "email" },
    };
};

template <> struct EnumCodes<DiscussionOffer>
{
    static constexpr std::array list {
        std::pair { DiscussionOffer::Accepted, "accepted" },
        std::pair { DiscussionOffer::Declined, "declined" },
        std::pair { DiscussionOffer::NoReply, "no_reply" },
    };
};

template <> struct EnumCodes<Outcome>
{
    static constexpr std::array list {
        std::pair { Outcome::Upheld, "upheld" },
        std::pair { Outcome::PartiallyUpheld, "partially_upheld" },
        std::pair { Outcome::NotUpheld, "not_upheld" },
    };
};

template <> struct EnumCodes<Remedy>
{
    static constexpr std::array list {
        std::pair { Remedy::Apology, "apology" },
        std::pair { Remedy::Explanation, "explanation" },
        std::pair { Remedy::PutRight, "put_right" },
        std::pair { Remedy::RedoDecision, "redo_decision" },
        std::pair { Remedy::RepayLoss, "repay_loss" },
        std::pair { Remedy::PaymentDistress, "payment_distress" },
        std::pair { Remedy::ServiceChange, "service_change" },
        std::pair { Remedy::PolicyChange, "policy_change" },
        std::pair { Remedy::Training, "training" },
        std::pair { Remedy::ShareLearning, "share_learning" },
        std::pair { Remedy::None, "none" },
    };
};

template <> struct EnumCodes<ReopenReason>
{
    static constexpr std::array list {
        std::pair { ReopenReason::Incomplete, "incomplete" },
        std::pair { ReopenReason::FactualDispute, "factual_dispute" },
        std::pair { ReopenReason::NewInformation, "new_information" },
        std::pair { ReopenReason::Meeting, "meeting" },
        std::pair { ReopenReason::ActionNotDone, "action_not_done" },
        std::pair { ReopenReason::Handling, "handling" },
    };
};

template <> struct EnumCodes<OmbudsmanBody>
{
    static constexpr std::array list {
        std::pair { OmbudsmanBody::Phso, "phso" },
        std::pair { OmbudsmanBody::Lgsco, "lgsco" },
    };
};

template <> struct EnumCodes<OmbudsmanStage>
{
    static constexpr std::array list {
        std::pair { OmbudsmanStage::Enquiry, "enquiry" },
        std::pair { OmbudsmanStage::FileRequest, "file_request" },
        std::pair { OmbudsmanStage::Provisional, "provisional" },
        std::pair { OmbudsmanStage::Final, "final" },
    };
};

template <> struct EnumCodes<OmbudsmanDecision>
{
    static constexpr std::array list {
        std::pair { OmbudsmanDecision::Upheld, "upheld" },
        std::pair { OmbudsmanDecision::PartlyUpheld, "partly_upheld" },
        std::pair { OmbudsmanDecision::NotUpheld, "not_upheld" },
        std::pair { OmbudsmanDecision::Resolved, "resolved" },
        std::pair { OmbudsmanDecision::Discontinued, "discontinued" },
        std::pair { OmbudsmanDecision::NotInvestigated, "not_investigated" },
    };
};

} // namespace heed
