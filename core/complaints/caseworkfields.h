#pragma once

#include "core/complaints/complaintcodes.h"

/// Codes and columns of casework.
namespace heed {

template <> struct EnumCodes<YesNo>
{
    static constexpr std::array list {
        std::pair { YesNo::Yes, "yes" },
        std::pair { YesNo::No, "no" },
    };
};

template <> struct EnumCodes<ExclusionLimb>
{
    static constexpr std::array list {
        std::pair { ExclusionLimb::ByAnotherBody, "a" },
        std::pair { ExclusionLimb::Employment, "b" },
        std::pair { ExclusionLimb::PutRightAtOnce, "c" },
        std::pair { ExclusionLimb::SameAsPutRight, "d" },
        std::pair { ExclusionLimb::AlreadyInvestigated, "e" },
        std::pair { ExclusionLimb::WithOmbudsman, "f" },
        std::pair { ExclusionLimb::InformationRequest, "g" },
        std::pair { ExclusionLimb::Pension, "h" },
    };
};

template <> struct EnumCodes<PartnerRole>
{
    static constexpr std::array list {
        std::pair { PartnerRole::Lead, "lead" },
        std::pair { PartnerRole::Partner, "partner" },
        std::pair { PartnerRole::SentFrom, "sent_from" },
        std::pair { PartnerRole::SentTo, "sent_to" },
    };
};

template <> struct EnumCodes<ConsentScope>
{
    static constexpr std::array list {
        std::pair { ConsentScope::Whole, "whole" },
        std::pair { ConsentScope::Part, "part" },
        std::pair { ConsentScope::Partner, "partner" },
    };
};

template <> struct EnumCodes<Authority>
{
    static constexpr std::array list {
        std::pair { Authority::LastingPower, "lpa" },
        std::pair { Authority::Deputy, "deputy" },
        std::pair { Authority::ParentalResponsibility, "parental" },
        std::pair { Authority::Executor, "executor" },
        std::pair { Authority::NextOfKin, "next_of_kin" },
        std::pair { Authority::WrittenConsent, "written" },
        std::pair { Authority::Other, "other" },
    };
};

template <> struct EnumCodes<SensitiveKind>
{
    static constexpr std::array list {
        std::pair { SensitiveKind::Died, "died" },
        std::pair { SensitiveKind::Birthday, "birthday" },
        std::pair { SensitiveKind::Funeral, "funeral" },
        std::pair { SensitiveKind::Inquest, "inquest" },
        std::pair { SensitiveKind::Anniversary, "anniversary" },
        std::pair { SensitiveKind::Other, "other" },
    };
};

template <> struct EnumCodes<AdvocacyAnswer>
{
    static constexpr std::array list {
        std::pair { AdvocacyAnswer::Accepted, "accepted" },
        std::pair { AdvocacyAnswer::Declined, "declined" },
        std::pair { AdvocacyAnswer::NoReply, "no_reply" },
    };
};

template <> struct EnumCodes<Whose>
{
    static constexpr std::array list {
        std::pair { Whose::Complainant, "complainant" },
        std::pair { Whose::Patient, "patient" },
    };
};

template <> struct EnumCodes<AccessNeedKind>
{
    static constexpr std::array list {
        std::pair { AccessNeedKind::LargePrint, "large_print" },
        std::pair { AccessNeedKind::EasyRead, "easy_read" },
        std::pair { AccessNeedKind::Braille, "braille" },
        std::pair { AccessNeedKind::Audio, "audio" },
        std::pair { AccessNeedKind::Email, "email" },
        std::pair { AccessNeedKind::Bsl, "bsl" },
        std::pair { AccessNeedKind::Interpreter, "interpreter" },
        std::pair { AccessNeedKind::Advocate, "advocate" },
        std::pair { AccessNeedKind::Other, "other" },
    };
};

template <> struct EnumCodes<UpdateKind>
{
    static constexpr std::array list {
        std::pair { UpdateKind::Call, "call" },
        std::pair { UpdateKind::Meeting, "meeting" },
        std::pair { UpdateKind::Email, "email" },
        std::pair { UpdateKind::Letter, "letter" },
        std::pair { UpdateKind::HoldingLetter, "holding_letter" },
    };
};

template <> struct EnumCodes<AppealOutcome>
{
    static constexpr std::array list {
        std::pair { AppealOutcome::Kept, "kept" },
        std::pair { AppealOutcome::Changed, "changed" },
        std::pair { AppealOutcome::Lifted, "lifted" },
    };
};

template <> struct RowOf<ComplaintExclusion>
{
    static constexpr auto table = "complaint_exclusion";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("limb", row.limb);
        visit("reason", row.reason);
        visit("decided_by", row.decidedBy);
        visit("decided_on", row.decidedOn);
        visit("letter_on", row.letterOn);
    }
};

template <> struct RowOf<LateTest>
{
    static constexpr auto table = "complaint_late_test";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("event_on", row.eventOn);
        visit("noticed_on", row.noticedOn);
        visit("good_reasons", row.goodReasons);
        visit("still_fair", row.stillFair);
        visit("reason", row.reason);
        visit("decided_by", row.decidedBy);
        visit("decided_on", row.decidedOn);
        visit("letter_on", row.letterOn);
    }
};

template <> struct RowOf<RepresentativeTest>
{
    static constexpr auto table = "complaint_representative_test";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("basis", row.basis);
        visit("child_grounds", row.childGrounds);
        visit("child_understanding", row.childUnderstanding);
        visit("capacity", row.capacity);
        visit("capacity_on", row.capacityOn);
        visit("capacity_by", row.capacityBy);
        visit("best_interests", row.bestInterests);
        visit("reason", row.reason);
        visit("decided_by", row.decidedBy);
        visit("decided_on", row.decidedOn);
        visit("letter_on", row.letterOn);
    }
};

template <> struct RowOf<ComplaintPartner>
{
    static constexpr auto table = "complaint_partner";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("organisation", row.organisation);
        visit("role", row.role);
        visit("contact", row.contact);
        visit("consent_asked_on", row.consentAskedOn);
        visit("consent_given_on", row.consentGivenOn);
        visit("consent_refused_on", row.consentRefusedOn);
        visit("passed_on", row.passedOn);
        visit("part_due_on", row.partDueOn);
        visit("part_received_on", row.partReceivedOn);
        visit("replies_separately", row.repliesSeparately);
    }
};

template <> struct RowOf<ComplaintConsent>
{
    static constexpr auto table = "complaint_consent";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("scope", row.scope);
        visit("scope_detail", row.scopeDetail);
        visit("asked_of", row.askedOf);
        visit("requested_on", row.requestedOn);
        visit("reminded_on", row.remindedOn);
        visit("remind_on", row.remindOn);
        visit("received_on", row.receivedOn);
        visit("refused_on", row.refusedOn);
        visit("given_up_on", row.givenUpOn);
        visit("authority", row.authority);
        visit("authority_seen_on", row.authoritySeenOn);
    }
};

template <> struct RowOf<SensitiveDate>
{
    static constexpr auto table = "complaint_sensitive_date";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("kind", row.kind);
        visit("on_day", row.onDay);
        visit("note", row.note);
    }
};

template <> struct RowOf<AdvocacyOffer>
{
    static constexpr auto table = "complaint_advocacy";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("told_on", row.toldOn);
        visit("provider", row.provider);
        visit("answer", row.answer);
        visit("contact", row.contact);
    }
};

template <> struct RowOf<AccessNeed>
{
    static constexpr auto table = "complaint_need";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("whose", row.whose);
        visit("need", row.need);
        visit("detail", row.detail);
        visit("recorded_on", row.recordedOn);
        visit("flagged", row.flagged);
        visit("shared_on", row.sharedOn);
        visit("met_on", row.metOn);
    }
};

template <> struct RowOf<EmailConsent>
{
    static constexpr auto table = "complaint_email_consent";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("address", row.address);
        visit("agreed_on", row.agreedOn);
        visit("withdrawn_on", row.withdrawnOn);
    }
};

template <> struct RowOf<ComplaintUpdate>
{
    static constexpr auto table = "complaint_update";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("told_on", row.toldOn);
        visit("how", row.how);
        visit("what", row.what);
        visit("next_on", row.nextOn);
    }
};

template <> struct RowOf<ContactLimit>
{
    static constexpr auto table = "complaint_contact_limit";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("behaviour", row.behaviour);
        visit("handling_checked", row.handlingChecked);
        visit("adjustments_checked", row.adjustmentsChecked);
        visit("warned_on", row.warnedOn);
        visit("no_warning_because", row.noWarningBecause);
        visit("decided_by", row.decidedBy);
        visit("decider_role", row.deciderRole);
        visit("decided_on", row.decidedOn);
        visit("reason", row.reason);
        visit("limits", row.limits);
        visit("told_on", row.toldOn);
        visit("review_on", row.reviewOn);
        visit("appealed_on", row.appealedOn);
        visit("appeal_outcome", row.appealOutcome);
        visit("ended_on", row.endedOn);
    }
};

} // namespace heed
