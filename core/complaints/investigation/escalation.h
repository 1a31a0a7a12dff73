#pragma once

#include "core/complaints/investigation/investigationfields.h"

namespace heed {

using EscalationId = TypedId<struct EscalationTag>;

/// A case put before somebody senior, so that they see it and act: beside those that come up by
/// themselves (escalationOf).
/// Source: PHSO, Making complaints count, 3.6; complaints reference 3.5 (5).
struct Escalation
{
    EscalationId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString why;
    QString raisedBy;
    QDate raisedOn;
    QString senior; ///< who is to look: name or post
    QDate lookedOn;
    QString decision; ///< what they decided or asked for
};

template <> struct RowOf<Escalation>
{
    static constexpr auto table = "complaint_escalation";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("why", row.why);
        visit("raised_by", row.raisedBy);
        visit("raised_on", row.raisedOn);
        visit("senior", row.senior);
        visit("looked_on", row.lookedOn);
        visit("decision", row.decision);
    }
};

/// What is wrong with an escalation as it was typed: who is to look and why are needed; whoever
/// looked says what they decided.
[[nodiscard]] QList<FieldProblem> checkPart(const Escalation &row, QDate today);

template <> struct PartOf<Escalation> : PartOfComplaint<Escalation>
{
    static constexpr auto order = "raised_on, id";
};

} // namespace heed
