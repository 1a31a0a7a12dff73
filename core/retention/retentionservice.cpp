#include "core/retention/retentionservice.h"

#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "core/retention/erasure.h"

namespace heed {

namespace {

Failure refused(const char *fact, const QString &detail = {})
{
    return failure(ErrorCode::Refused, QString::fromLatin1(fact), detail);
}

Result<void> needsReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return invalid(QStringLiteral("retention.invalid"),
        { { QStringLiteral("reason"), QStringLiteral("retention.reason-missing"), {} } });
}

} // namespace

RetentionService::RetentionService(const Session &session, RetentionRules rules, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_review(session.database, std::move(rules))
{
}

Result<RetentionState> RetentionService::of(const RecordRef &record) const
{
    return checkRight(m_session, Capability::ReadRecords).and_then([&] {
        return m_review.of(record);
    });
}

Result<ReviewList> RetentionService::due(int limit) const
{
    return checkRight(m_session, Capability::ReadRecords).and_then([&] {
        return m_review.due(m_session.clock.today(), limit);
    });
}

Result<std::vector<LegalHold>> RetentionService::holds(const RecordRef &record) const
{
    return checkRight(m_session, Capability::ReadNames).and_then([&] {
        return selectRows<LegalHold>(m_session.database,
            QStringLiteral("WHERE kind = ? AND record_id = ? ORDER BY from_on, id"),
            { record.kind, record.id });
    });
}

Result<std::vector<Disposal>> RetentionService::disposals(DisposalState state) const
{
    return checkRight(m_session, Capability::ReadRecords).and_then([&] {
        return selectRows<Disposal>(m_session.database,
            QStringLiteral("WHERE state = ? ORDER BY id DESC"), { toCode(state) });
    });
}

Result<Disposal> RetentionService::disposal(DisposalId id) const
{
    return checkRight(m_session, Capability::ReadRecords).and_then([&] {
        return rowById<Disposal>(m_session.database, id);
    });
}

Result<LegalHoldId> RetentionService::placeHold(
    const RecordRef &record, const QString &reason, QDate from)
{
    if (const auto given = needsReason(reason); !given)
        return Failure(given.error());
    if (!from.isValid() || from > m_session.clock.today())
        return invalid(QStringLiteral("retention.invalid"),
            { { QStringLiteral("from_on"), QStringLiteral("retention.day-in-future"), {} } });
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto reference = referenceOf(m_session.database, record.kind, record.id);
    if (!reference)
        return Failure(reference.error());
    LegalHold hold;
    hold.kind = record.kind;
    hold.recordId = record.id;
    hold.reason = reason.trimmed();
    hold.placedBy = m_session.actor.name;
    hold.fromOn = from;
    const auto id = insertRow(*transaction, hold);
    if (!id)
        return id;
    transaction->note({ AuditAction::Create, recordkind::LegalHold, id->value, *reference,
        changesBetween(LegalHold {}, hold), {} });
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit retentionChanged();
    return id;
}

Result<void> RetentionService::endHold(LegalHoldId id, const QString &reason)
{
    if (const auto given = needsReason(reason); !given)
        return given;
    auto transaction = beginWork(m_session, Capability::EmptyBin);
    if (!transaction)
        return Failure(transaction.error());
    const auto before = rowById<LegalHold>(m_session.database, id);
    if (!before)
        return Failure(before.error());
    if (before->toOn.isValid())
        return refused("retention.hold-ended");
    LegalHold after = *before;
    after.toOn = m_session.clock.today();
    after.endedBy = m_session.actor.name;
    after.endReason = reason.trimmed();
    const auto reference = referenceOf(m_session.database, after.kind, after.recordId);
    if (!reference)
        return Failure(reference.error());
    return updateRow(*transaction, after)
        .and_then([&] {
            transaction->note({ AuditAction::Change, recordkind::LegalHold, id.value, *reference,
                changesBetween(*before, after), {} });
            return transaction->commit();
        })
        .map([this] { emit retentionChanged(); });
}

Result<void> RetentionService::checkMayGo(const RetentionState &state) const
{
    if (!state.closedOn.isValid())
        return refused("retention.still-open");
    if (state.isHeld)
        return refused("retention.held");
    if (!state.waitsFor.isEmpty())
        return refused("retention.waits-for", state.waitsFor);
    if (!state.isDue(m_session.clock.today()))
        return refused("retention.not-due", state.keepUntil.toString(Qt::ISODate));
    return {};
}

Result<DisposalId> RetentionService::propose(const RecordRef &record, const QString &reason)
{
    if (const auto given = needsReason(reason); !given)
        return Failure(given.error());
    auto transaction = beginWork(m_session, Capability::Bin);
    if (!transaction)
        return Failure(transaction.error());
    const auto state = m_review.of(record);
    if (!state)
        return Failure(state.error());
    if (const auto free = checkMayGo(*state); !free)
        return Failure(free.error());
    if (state->isProposed)
        return refused("retention.proposed-already");
    Disposal disposal;
    disposal.kind = record.kind;
    disposal.recordId = record.id;
    disposal.reference = state->reference;
    disposal.rule = state->rule;
    disposal.ruleVersion = m_review.rules().version();
    disposal.openedOn = state->openedOn;
    disposal.closedOn = state->closedOn;
    disposal.keepUntil = state->keepUntil;
    disposal.outcome = state->outcome;
    disposal.reason = reason.trimmed();
    disposal.proposedById = m_session.actor.userId;
    disposal.proposedBy = m_session.actor.name;
    disposal.proposedAt = m_session.clock.now();
    const auto id = insertRow(*transaction, disposal);
    if (!id)
        return id;
    transaction->note({ AuditAction::Create, recordkind::Disposal, id->value, state->reference,
        changesBetween(Disposal {}, disposal), {} });
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit retentionChanged();
    return id;
}

Result<Disposal> RetentionService::openProposal(DisposalId id) const
{
    const auto found = rowById<Disposal>(m_session.database, id);
    if (found && found->state != DisposalState::Proposed)
        return refused("retention.decided-already");
    return found;
}

Result<void> RetentionService::decide(Transaction &transaction, Disposal disposal,
    DisposalState state, const QString &reason, const Disposal &before)
{
    disposal.state = state;
    disposal.decidedById = m_session.actor.userId;
    disposal.decidedBy = m_session.actor.name;
    disposal.decidedAt = m_session.clock.now();
    disposal.decisionReason = reason.trimmed();
    return updateRow(transaction, disposal).map([&] {
        transaction.note({ AuditAction::Change, recordkind::Disposal, disposal.id.value,
            disposal.reference, changesBetween(before, disposal), {} });
    });
}

Result<void> RetentionService::close(
    DisposalId id, DisposalState state, const QString &reason, bool ownToo)
{
    if (const auto given = needsReason(reason); !given)
        return given;
    auto transaction = beginWork(m_session, Capability::Bin);
    if (!transaction)
        return Failure(transaction.error());
    const auto proposal = openProposal(id);
    if (!proposal)
        return Failure(proposal.error());
    const bool isOwn = proposal->proposedById == m_session.actor.userId;
    if (isOwn && !ownToo)
        return refused("retention.same-person");
    if (!isOwn) {
        if (const auto allowed = checkRight(m_session, Capability::EmptyBin); !allowed)
            return allowed;
    }
    return decide(*transaction, *proposal, state, reason, *proposal)
        .and_then([&] { return transaction->commit(); })
        .map([this] { emit retentionChanged(); });
}

Result<void> RetentionService::withdraw(DisposalId id, const QString &reason)
{
    return close(id, DisposalState::Withdrawn, reason, true);
}

Result<void> RetentionService::decline(DisposalId id, const QString &reason)
{
    return close(id, DisposalState::Declined, reason, false);
}

Result<Disposal> RetentionService::approve(DisposalId id, const QString &reason)
{
    if (const auto given = needsReason(reason); !given)
        return Failure(given.error());
    if (const auto allowed = checkRight(m_session, Capability::EmptyBin); !allowed)
        return Failure(allowed.error());
    const auto proposal = openProposal(id);
    if (!proposal)
        return proposal;
    if (proposal->proposedById == m_session.actor.userId)
        return refused("retention.same-person");
    const auto done = beginErasing(m_session.database)
                          .and_then([&] { return carryOut(*proposal, reason); })
                          .and_then([this](const Disposal &disposal) -> Result<Disposal> {
                              if (const auto clean = finishErasing(m_session.database); !clean)
                                  return Failure(clean.error());
                              return disposal;
                          });
    if (done)
        emit retentionChanged();
    return done;
}

Result<Disposal> RetentionService::carryOut(const Disposal &proposal, const QString &reason)
{
    auto transaction = beginWork(m_session, Capability::EmptyBin);
    if (!transaction)
        return Failure(transaction.error());
    // Between the proposal and now a hold may have come, or a claim.
    const auto state = m_review.of(proposal.record());
    if (!state)
        return Failure(state.error());
    if (const auto free = checkMayGo(*state); !free)
        return Failure(free.error());
    Disposal stub = proposal;
    const auto erased
        = eraseRecord(*transaction, proposal.record(), proposal.reference, proposal.reason);
    if (!erased)
        return Failure(erased.error());
    stub.documents = erased->documents;
    stub.people = erased->people;
    const auto done
        = decide(*transaction, stub, DisposalState::Done, reason, proposal).and_then([&] {
              return transaction->commit();
          });
    if (!done)
        return Failure(done.error());
    return rowById<Disposal>(m_session.database, proposal.id);
}

} // namespace heed
