#pragma once

#include "core/records/record.h"

/// How long records are kept, what stops their disposal, and what is left of them afterwards.
/// Source of the times: complaints reference 8; resources/rules/retention.json.
namespace heed {

using LegalHoldId = TypedId<struct LegalHoldTag>;
using DisposalId = TypedId<struct DisposalTag>;

/// Something that stops the disposal of a record: a claim, an inquest, an inquiry. It beats every
/// time to keep.
struct LegalHold
{
    LegalHoldId id;
    qint64 revision = 1;
    QString kind;
    qint64 recordId = 0;
    QString reason;
    QString placedBy;
    QDate fromOn;
    QDate toOn; ///< the day it ended; not set while it holds
    QString endedBy;
    QString endReason;

    bool operator==(const LegalHold &) const = default;
};

enum class DisposalState { Proposed, Done, Declined, Withdrawn };

template <> struct EnumCodes<DisposalState>
{
    static constexpr std::array list {
        std::pair { DisposalState::Proposed, "proposed" },
        std::pair { DisposalState::Done, "done" },
        std::pair { DisposalState::Declined, "declined" },
        std::pair { DisposalState::Withdrawn, "withdrawn" },
    };
};

/// A proposal to destroy a record, what became of it, and when it was approved the stub that stays:
/// reference, dates and outcome, and nobody's name but of the two who decided.
struct Disposal
{
    DisposalId id;
    qint64 revision = 1;
    QString kind;
    qint64 recordId = 0;
    QString reference;
    DisposalState state = DisposalState::Proposed;
    QString rule; ///< id in retention.json
    QString ruleVersion;
    QDate openedOn;
    QDate closedOn;
    QDate keepUntil;
    QString outcome; ///< the register's own code
    QString reason;
    qint64 proposedById = 0;
    QString proposedBy;
    QDateTime proposedAt;
    qint64 decidedById = 0;
    QString decidedBy;
    QDateTime decidedAt;
    QString decisionReason;
    int documents = 0; ///< how many papers went with it
    int people = 0; ///< how many people no other record shows

    [[nodiscard]] RecordRef record() const { return { kind, recordId }; }
    bool operator==(const Disposal &) const = default;
};

template <> struct RowOf<LegalHold>
{
    static constexpr auto table = "legal_hold";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("reason", row.reason);
        visit("placed_by", row.placedBy);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
        visit("ended_by", row.endedBy);
        visit("end_reason", row.endReason);
    }
};

template <> struct RowOf<Disposal>
{
    static constexpr auto table = "disposal";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("reference", row.reference);
        visit("state", row.state);
        visit("rule", row.rule);
        visit("rule_version", row.ruleVersion);
        visit("opened_on", row.openedOn);
        visit("closed_on", row.closedOn);
        visit("keep_until", row.keepUntil);
        visit("outcome", row.outcome);
        visit("reason", row.reason);
        visit("proposed_by_id", row.proposedById);
        visit("proposed_by", row.proposedBy);
        visit("proposed_at", row.proposedAt);
        visit("decided_by_id", row.decidedById);
        visit("decided_by", row.decidedBy);
        visit("decided_at", row.decidedAt);
        visit("decision_reason", row.decisionReason);
        visit("documents", row.documents);
        visit("people", row.people);
    }
};

} // namespace heed
