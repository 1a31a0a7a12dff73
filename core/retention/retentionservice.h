#pragma once

#include "core/retention/retentionreview.h"

#include <QObject>

namespace heed {

/// Holds, proposals and disposals. Nobody destroys a record alone: one person proposes with a
/// reason, another approves (complaints reference 8: reviewer, approver, certificate, stub).
class RetentionService : public QObject
{
    Q_OBJECT

public:
    RetentionService(const Session &session, RetentionRules rules, QObject *parent = nullptr);

    [[nodiscard]] const RetentionRules &rules() const { return m_review.rules(); }
    [[nodiscard]] Result<RetentionState> of(const RecordRef &record) const;
    [[nodiscard]] Result<ReviewList> due(int limit) const;
    [[nodiscard]] Result<std::vector<LegalHold>> holds(const RecordRef &record) const;
    /// By state, the newest first.
    [[nodiscard]] Result<std::vector<Disposal>> disposals(DisposalState state) const;
    [[nodiscard]] Result<Disposal> disposal(DisposalId id) const;

    /// Errors: Invalid "retention.invalid" (a reason, a day not in the future); Refused
    /// "session.not-allowed".
    Result<LegalHoldId> placeHold(const RecordRef &record, const QString &reason, QDate from);
    /// Only somebody who may approve a disposal may lift a hold. Errors also: Refused
    /// "retention.hold-ended".
    Result<void> endHold(LegalHoldId id, const QString &reason);

    /// Errors: Invalid "retention.invalid"; Refused "retention.still-open", "retention.not-due"
    /// (detail: the day), "retention.held", "retention.waits-for" (detail: reference),
    /// "retention.proposed-already".
    Result<DisposalId> propose(const RecordRef &record, const QString &reason);
    /// By whoever proposed it, or anybody who may approve.
    Result<void> withdraw(DisposalId id, const QString &reason);
    /// Errors also: Refused "retention.same-person", "retention.decided-already".
    Result<void> decline(DisposalId id, const QString &reason);
    /// Destroys the record at once and for good; what stays is the disposal itself. Takes seconds
    /// on a large store: on the worker, with a session of its own. Errors: as propose() and
    /// decline(); Refused "retention.used-elsewhere".
    Result<Disposal> approve(DisposalId id, const QString &reason);

signals:
    void retentionChanged();

private:
    Result<void> checkMayGo(const RetentionState &state) const;
    Result<Disposal> openProposal(DisposalId id) const;
    Result<void> decide(Transaction &transaction, Disposal disposal, DisposalState state,
        const QString &reason, const Disposal &before);
    Result<void> close(DisposalId id, DisposalState state, const QString &reason, bool ownToo);
    Result<Disposal> carryOut(const Disposal &proposal, const QString &reason);

    Session m_session;
    RetentionReview m_review;
};

} // namespace heed
