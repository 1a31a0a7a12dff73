#pragma once

#include "core/fairness/standalonerows.h"
#include "core/governance/panel.h"
#include "core/records/parts.h"

/// How the values of the panel are stored, and the rules of what is written one by one.
namespace heed {

template <> struct EnumCodes<PanelRole>
{
    static constexpr std::array list {
        std::pair { PanelRole::Chair, "chair" },
        std::pair { PanelRole::DeputyChair, "deputy_chair" },
        std::pair { PanelRole::Complaints, "complaints" },
        std::pair { PanelRole::Nursing, "nursing" },
        std::pair { PanelRole::Medical, "medical" },
        std::pair { PanelRole::RiskClaims, "risk_claims" },
        std::pair { PanelRole::PatientVoice, "patient_voice" },
        std::pair { PanelRole::OtherMember, "other_member" },
        std::pair { PanelRole::InAttendance, "in_attendance" },
    };
};

template <> struct EnumCodes<PanelPresence>
{
    static constexpr std::array list {
        std::pair { PanelPresence::Expected, "expected" },
        std::pair { PanelPresence::Present, "present" },
        std::pair { PanelPresence::Apologies, "apologies" },
        std::pair { PanelPresence::Absent, "absent" },
    };
};

template <> struct EnumCodes<PanelStance>
{
    static constexpr std::array list {
        std::pair { PanelStance::Stays, "stays" },
        std::pair { PanelStance::StaysSilent, "stays_silent" },
        std::pair { PanelStance::Leaves, "leaves" },
    };
};

template <> struct EnumCodes<PanelItemKind>
{
    static constexpr std::array list {
        std::pair { PanelItemKind::Conflicts, "conflicts" },
        std::pair { PanelItemKind::Actions, "actions" },
        std::pair { PanelItemKind::Data, "data" },
        std::pair { PanelItemKind::Case, "case" },
        std::pair { PanelItemKind::Triangulation, "triangulation" },
        std::pair { PanelItemKind::Overdue, "overdue" },
        std::pair { PanelItemKind::Ombudsman, "ombudsman" },
        std::pair { PanelItemKind::Feedback, "feedback" },
        std::pair { PanelItemKind::Escalate, "escalate" },
        std::pair { PanelItemKind::Share, "share" },
        std::pair { PanelItemKind::Other, "other" },
    };
};

template <> struct RowOf<PanelTerms>
{
    static constexpr auto table = "panel_terms";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("version", row.version);
        visit("from_on", row.fromOn);
        visit("body", row.body);
        visit("quorum", row.quorum);
        visit("needs_chair", row.needsChair);
        visit("needs_role", row.needsRole);
        visit("every_months", row.everyMonths);
        visit("reason", row.reason);
        visit("made_by", row.madeBy);
        visit("made_on", row.madeOn);
    }
};

template <> struct RowOf<PanelMember>
{
    static constexpr auto table = "panel_member";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("name", row.name);
        visit("post", row.post);
        visit("role", row.role);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
    }
};

template <> struct RowOf<PanelMeeting>
{
    static constexpr auto table = "panel_meeting";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("held_on", row.heldOn);
        visit("place", row.place);
        visit("period_from", row.periodFrom);
        visit("period_to", row.periodTo);
        visit("assurance", row.assurance);
        visit("assurance_why", row.assuranceWhy);
        visit("escalates", row.escalates);
        visit("shares", row.shares);
        visit("inquorate", row.inquorate);
        visit("next_on", row.nextOn);
        visit("quorum_said", row.quorumSaid);
        visit("signed_by", row.signedBy);
        visit("signed_as", row.signedAs);
        visit("signed_on", row.signedOn);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

template <> struct RowOf<PanelAttendance>
{
    static constexpr auto table = "panel_attendance";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("meeting_id", row.meetingId);
        visit("member_id", row.memberId);
        visit("name", row.name);
        visit("role", row.role);
        visit("presence", row.presence);
        visit("note", row.note);
    }
};

template <> struct RowOf<PanelDeclaration>
{
    static constexpr auto table = "panel_declaration";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("meeting_id", row.meetingId);
        visit("name", row.name);
        visit("item_id", row.itemId);
        visit("kind", row.kind);
        visit("what", row.what);
        visit("stance", row.stance);
    }
};

template <> struct RowOf<PanelItem>
{
    static constexpr auto table = "panel_item";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("meeting_id", row.meetingId);
        visit("position", row.position);
        visit("kind", row.kind);
        visit("title", row.title);
        visit("body", row.body);
        visit("is_own", row.isOwn);
        visit("complaint_id", row.complaintId);
        visit("reasons", row.reasons);
        visit("minutes", row.minutes);
        visit("decision", row.decision);
    }
};

template <> struct RowOf<PanelScore>
{
    static constexpr auto table = "panel_score";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("meeting_id", row.meetingId);
        visit("item_id", row.itemId);
        visit("standard", row.standard);
        visit("score", row.score);
        visit("note", row.note);
    }
};

template <> struct RowOf<PanelActionLink>
{
    static constexpr auto table = "panel_action";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("meeting_id", row.meetingId);
        visit("item_id", row.itemId);
        visit("action_id", row.actionId);
    }
};

template <> struct RowOf<PanelCorrection>
{
    static constexpr auto table = "panel_correction";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("meeting_id", row.meetingId);
        visit("made_on", row.madeOn);
        visit("made_by", row.madeBy);
        visit("what", row.what);
        visit("reason", row.reason);
    }
};

/// Errors: Refused "panel.signed-already"; NotFound "record.missing"; Storage.
[[nodiscard]] Result<void> mayChangeMeeting(const Session &session, qint64 meetingId);

template <> struct StandaloneOf<PanelMember>
{
    static QString kind() { return recordkind::PanelMember; }
    static constexpr auto order = "to_on IS NOT NULL, role, from_on, id";
    static QList<FieldProblem> check(const PanelMember &row, QDate today);
};

template <> struct PartOf<PanelAttendance>
{
    static const QString &kind() { return recordkind::PanelMeeting; }
    static constexpr auto owner = &PanelAttendance::meetingId;
    static constexpr auto ownerColumn = "meeting_id";
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const PanelAttendance &row, QDate today);
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayChangeMeeting(session, id);
    }
};

template <> struct PartOf<PanelDeclaration>
{
    static const QString &kind() { return recordkind::PanelMeeting; }
    static constexpr auto owner = &PanelDeclaration::meetingId;
    static constexpr auto ownerColumn = "meeting_id";
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const PanelDeclaration &row, QDate today);
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayChangeMeeting(session, id);
    }
};

template <> struct PartOf<PanelItem>
{
    static const QString &kind() { return recordkind::PanelMeeting; }
    static constexpr auto owner = &PanelItem::meetingId;
    static constexpr auto ownerColumn = "meeting_id";
    static constexpr auto order = "position, id";
    static QList<FieldProblem> check(const PanelItem &row, QDate today);
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayChangeMeeting(session, id);
    }
};

template <> struct PartOf<PanelScore>
{
    static const QString &kind() { return recordkind::PanelMeeting; }
    static constexpr auto owner = &PanelScore::meetingId;
    static constexpr auto ownerColumn = "meeting_id";
    static constexpr auto order = "item_id, id";
    static QList<FieldProblem> check(const PanelScore &row, QDate today);
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayChangeMeeting(session, id);
    }
};

} // namespace heed
