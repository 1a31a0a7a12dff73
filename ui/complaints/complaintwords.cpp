#include "ui/complaints/complaintwords.h"

#include "ui/shared/wordlist.h"

namespace heed {

namespace {

template <typename Enum, size_t Size> QString find(const Word<Enum> (&words)[Size], Enum value)
{
    return wordIn("ComplaintWords", words, value);
}

} // namespace

QString wordFor(ComplaintType type)
{
    static constexpr Word<ComplaintType> words[] = {
        { ComplaintType::Complaint, QT_TRANSLATE_NOOP("ComplaintWords", "Complaint") },
        { ComplaintType::Concern, QT_TRANSLATE_NOOP("ComplaintWords", "Concern") },
        { ComplaintType::Enquiry, QT_TRANSLATE_NOOP("ComplaintWords", "Enquiry") },
        { ComplaintType::Compliment, QT_TRANSLATE_NOOP("ComplaintWords", "Compliment") },
        { ComplaintType::Comment, QT_TRANSLATE_NOOP("ComplaintWords", "Comment") },
        { ComplaintType::Mp, QT_TRANSLATE_NOOP("ComplaintWords", "Complaint through an MP") },
    };
    return find(words, type);
}

QString wordFor(ComplaintState state)
{
    static constexpr Word<ComplaintState> words[] = {
        { ComplaintState::Logged, QT_TRANSLATE_NOOP("ComplaintWords", "Logged") },
        { ComplaintState::Triaged, QT_TRANSLATE_NOOP("ComplaintWords", "Sorted by urgency") },
        { ComplaintState::Acknowledged, QT_TRANSLATE_NOOP("ComplaintWords", "Acknowledged") },
        { ComplaintState::EarlyResolution, QT_TRANSLATE_NOOP("ComplaintWords", "Put right early") },
        { ComplaintState::Investigating, QT_TRANSLATE_NOOP("ComplaintWords", "Being looked into") },
        { ComplaintState::Drafting, QT_TRANSLATE_NOOP("ComplaintWords", "Reply being written") },
        { ComplaintState::AwaitingSignOff,
            QT_TRANSLATE_NOOP("ComplaintWords", "Waiting for signature") },
        { ComplaintState::ResponseSent, QT_TRANSLATE_NOOP("ComplaintWords", "Reply sent") },
        { ComplaintState::Closed, QT_TRANSLATE_NOOP("ComplaintWords", "Closed") },
    };
    return find(words, state);
}

QString wordFor(Ending ending)
{
    static constexpr Word<Ending> words[] = {
        { Ending::Replied, QT_TRANSLATE_NOOP("ComplaintWords", "A full reply was sent") },
        { Ending::ResolvedEarly,
            QT_TRANSLATE_NOOP("ComplaintWords", "Put right early, and the person is satisfied") },
        { Ending::Withdrawn, QT_TRANSLATE_NOOP("ComplaintWords", "The person withdrew it") },
        { Ending::NoConsent,
            QT_TRANSLATE_NOOP("ComplaintWords", "The patient or resident did not agree") },
        { Ending::OutOfTime, QT_TRANSLATE_NOOP("ComplaintWords", "It came too late to look into") },
        { Ending::Excluded, QT_TRANSLATE_NOOP("ComplaintWords", "The rules do not cover it") },
        { Ending::Transferred,
            QT_TRANSLATE_NOOP("ComplaintWords", "Another organisation answers it") },
        { Ending::Duplicate, QT_TRANSLATE_NOOP("ComplaintWords", "It is recorded already") },
        { Ending::OpenedInError, QT_TRANSLATE_NOOP("ComplaintWords", "It was opened by mistake") },
    };
    return find(words, ending);
}

QString wordFor(Funding funding)
{
    static constexpr Word<Funding> words[] = {
        { Funding::Nhs, QT_TRANSLATE_NOOP("ComplaintWords", "The NHS") },
        { Funding::Council, QT_TRANSLATE_NOOP("ComplaintWords", "The council") },
        { Funding::SelfFunded, QT_TRANSLATE_NOOP("ComplaintWords", "The resident or family") },
        { Funding::Mixed, QT_TRANSLATE_NOOP("ComplaintWords", "More than one of these") },
    };
    return find(words, funding);
}

QString wordFor(Channel channel)
{
    static constexpr Word<Channel> words[] = {
        { Channel::InPerson, QT_TRANSLATE_NOOP("ComplaintWords", "In person") },
        { Channel::Telephone, QT_TRANSLATE_NOOP("ComplaintWords", "By telephone") },
        { Channel::Letter, QT_TRANSLATE_NOOP("ComplaintWords", "By letter") },
        { Channel::Email, QT_TRANSLATE_NOOP("ComplaintWords", "By email") },
        { Channel::Web, QT_TRANSLATE_NOOP("ComplaintWords", "Through the website") },
        { Channel::Mp, QT_TRANSLATE_NOOP("ComplaintWords", "Through an MP") },
        { Channel::SocialMedia, QT_TRANSLATE_NOOP("ComplaintWords", "On social media") },
        { Channel::Other, QT_TRANSLATE_NOOP("ComplaintWords", "Another way") },
    };
    return find(words, channel);
}

QString wordFor(ComplainantStatus status)
{
    static constexpr Word<ComplainantStatus> words[] = {
        { ComplainantStatus::Patient,
            QT_TRANSLATE_NOOP("ComplaintWords", "The patient or resident") },
        { ComplainantStatus::ParentGuardian,
            QT_TRANSLATE_NOOP("ComplaintWords", "A parent or guardian") },
        { ComplainantStatus::Carer, QT_TRANSLATE_NOOP("ComplaintWords", "A carer") },
        { ComplainantStatus::Other,
            QT_TRANSLATE_NOOP("ComplaintWords", "Somebody else who speaks for them") },
        { ComplainantStatus::Unknown, QT_TRANSLATE_NOOP("ComplaintWords", "Not known") },
    };
    return find(words, status);
}

QString wordFor(RepresentativeBasis basis)
{
    static constexpr Word<RepresentativeBasis> words[] = {
        { RepresentativeBasis::Died,
            QT_TRANSLATE_NOOP("ComplaintWords", "The patient or resident has died") },
        { RepresentativeBasis::Child, QT_TRANSLATE_NOOP("ComplaintWords", "They are a child") },
        { RepresentativeBasis::PhysicalIncapacity,
            QT_TRANSLATE_NOOP("ComplaintWords", "They are too ill to complain themselves") },
        { RepresentativeBasis::LacksCapacity,
            QT_TRANSLATE_NOOP("ComplaintWords", "They lack the mental capacity to decide this") },
        { RepresentativeBasis::Requested,
            QT_TRANSLATE_NOOP("ComplaintWords", "They asked for it") },
    };
    return find(words, basis);
}

QString wordFor(Consent consent)
{
    static constexpr Word<Consent> words[] = {
        { Consent::NotRequired, QT_TRANSLATE_NOOP("ComplaintWords", "Not needed") },
        { Consent::Requested, QT_TRANSLATE_NOOP("ComplaintWords", "Asked for, no answer yet") },
        { Consent::Received, QT_TRANSLATE_NOOP("ComplaintWords", "Given") },
        { Consent::Refused, QT_TRANSLATE_NOOP("ComplaintWords", "Refused") },
        { Consent::NotReturned, QT_TRANSLATE_NOOP("ComplaintWords", "Asked for, never answered") },
        { Consent::LacksCapacity,
            QT_TRANSLATE_NOOP("ComplaintWords", "The person cannot decide: best interests") },
        { Consent::Deceased, QT_TRANSLATE_NOOP("ComplaintWords", "The person has died") },
    };
    return find(words, consent);
}

QString wordFor(RiskGrade grade)
{
    static constexpr Word<RiskGrade> words[] = {
        { RiskGrade::Low, QT_TRANSLATE_NOOP("ComplaintWords", "Low") },
        { RiskGrade::Moderate, QT_TRANSLATE_NOOP("ComplaintWords", "Moderate") },
        { RiskGrade::High, QT_TRANSLATE_NOOP("ComplaintWords", "High") },
        { RiskGrade::Extreme, QT_TRANSLATE_NOOP("ComplaintWords", "Extreme") },
    };
    return find(words, grade);
}

QString wordFor(Complexity complexity)
{
    static constexpr Word<Complexity> words[] = {
        { Complexity::Standard, QT_TRANSLATE_NOOP("ComplaintWords", "Ordinary") },
        { Complexity::Complex,
            QT_TRANSLATE_NOOP("ComplaintWords", "Complex: several teams or bodies") },
    };
    return find(words, complexity);
}

QString wordFor(ContactMethod method)
{
    static constexpr Word<ContactMethod> words[] = {
        { ContactMethod::Oral, QT_TRANSLATE_NOOP("ComplaintWords", "By telephone or in person") },
        { ContactMethod::Letter, QT_TRANSLATE_NOOP("ComplaintWords", "By letter") },
        { ContactMethod::Email, QT_TRANSLATE_NOOP("ComplaintWords", "By email") },
    };
    return find(words, method);
}

QString wordFor(DiscussionOffer offer)
{
    static constexpr Word<DiscussionOffer> words[] = {
        { DiscussionOffer::Accepted, QT_TRANSLATE_NOOP("ComplaintWords", "Offered and accepted") },
        { DiscussionOffer::Declined, QT_TRANSLATE_NOOP("ComplaintWords", "Offered and declined") },
        { DiscussionOffer::NoReply, QT_TRANSLATE_NOOP("ComplaintWords", "Offered, no answer") },
    };
    return find(words, offer);
}

QString wordFor(Outcome outcome)
{
    static constexpr Word<Outcome> words[] = {
        { Outcome::Upheld, QT_TRANSLATE_NOOP("ComplaintWords", "Upheld") },
        { Outcome::PartiallyUpheld, QT_TRANSLATE_NOOP("ComplaintWords", "Partly upheld") },
        { Outcome::NotUpheld, QT_TRANSLATE_NOOP("ComplaintWords", "Not upheld") },
    };
    return find(words, outcome);
}

QString wordFor(Remedy remedy)
{
    static constexpr Word<Remedy> words[] = {
        { Remedy::Apology, QT_TRANSLATE_NOOP("ComplaintWords", "An apology") },
        { Remedy::Explanation, QT_TRANSLATE_NOOP("ComplaintWords", "An explanation") },
        { Remedy::PutRight, QT_TRANSLATE_NOOP("ComplaintWords", "What went wrong was put right") },
        { Remedy::RedoDecision,
            QT_TRANSLATE_NOOP("ComplaintWords", "The decision was taken again") },
        { Remedy::RepayLoss, QT_TRANSLATE_NOOP("ComplaintWords", "A loss was repaid") },
        { Remedy::PaymentDistress, QT_TRANSLATE_NOOP("ComplaintWords", "A payment for distress") },
        { Remedy::ServiceChange, QT_TRANSLATE_NOOP("ComplaintWords", "The service was changed") },
        { Remedy::PolicyChange, QT_TRANSLATE_NOOP("ComplaintWords", "The policy was changed") },
        { Remedy::Training, QT_TRANSLATE_NOOP("ComplaintWords", "Training") },
        { Remedy::ShareLearning,
            QT_TRANSLATE_NOOP("ComplaintWords", "What was learned was shared") },
        { Remedy::None, QT_TRANSLATE_NOOP("ComplaintWords", "Nothing was needed") },
    };
    return find(words, remedy);
}

QString wordFor(ReopenReason reason)
{
    static constexpr Word<ReopenReason> words[] = {
        { ReopenReason::Incomplete,
            QT_TRANSLATE_NOOP("ComplaintWords", "Something was not answered") },
        { ReopenReason::FactualDispute,
            QT_TRANSLATE_NOOP("ComplaintWords", "The facts are disputed") },
        { ReopenReason::NewInformation,
            QT_TRANSLATE_NOOP("ComplaintWords", "There is new information") },
        { ReopenReason::Meeting,
            QT_TRANSLATE_NOOP("ComplaintWords", "The person asked for a meeting") },
        { ReopenReason::ActionNotDone,
            QT_TRANSLATE_NOOP("ComplaintWords", "Something promised was not done") },
        { ReopenReason::Handling,
            QT_TRANSLATE_NOOP("ComplaintWords", "How the complaint was handled") },
    };
    return find(words, reason);
}

QString wordFor(OmbudsmanBody body)
{
    static constexpr Word<OmbudsmanBody> words[] = {
        { OmbudsmanBody::Phso,
            QT_TRANSLATE_NOOP("ComplaintWords", "Parliamentary and Health Service Ombudsman") },
        { OmbudsmanBody::Lgsco,
            QT_TRANSLATE_NOOP("ComplaintWords", "Local Government and Social Care Ombudsman") },
    };
    return find(words, body);
}

QString wordFor(OmbudsmanStage stage)
{
    static constexpr Word<OmbudsmanStage> words[] = {
        { OmbudsmanStage::Enquiry, QT_TRANSLATE_NOOP("ComplaintWords", "First enquiry") },
        { OmbudsmanStage::FileRequest, QT_TRANSLATE_NOOP("ComplaintWords", "Asked for the file") },
        { OmbudsmanStage::Provisional, QT_TRANSLATE_NOOP("ComplaintWords", "Provisional view") },
        { OmbudsmanStage::Final, QT_TRANSLATE_NOOP("ComplaintWords", "Final decision") },
    };
    return find(words, stage);
}

QString wordFor(OmbudsmanDecision decision)
{
    static constexpr Word<OmbudsmanDecision> words[] = {
        { OmbudsmanDecision::Upheld, QT_TRANSLATE_NOOP("ComplaintWords", "Upheld") },
        { OmbudsmanDecision::PartlyUpheld, QT_TRANSLATE_NOOP("ComplaintWords", "Partly upheld") },
        { OmbudsmanDecision::NotUpheld, QT_TRANSLATE_NOOP("ComplaintWords", "Not upheld") },
        { OmbudsmanDecision::Resolved, QT_TRANSLATE_NOOP("ComplaintWords", "Resolved") },
        { OmbudsmanDecision::Discontinued, QT_TRANSLATE_NOOP("ComplaintWords", "Stopped") },
        { OmbudsmanDecision::NotInvestigated,
            QT_TRANSLATE_NOOP("ComplaintWords", "Not investigated") },
    };
    return find(words, decision);
}

} // namespace heed
