#include "core/records/actionservice.h"

#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

QList<FieldProblem> checkAction(const Action &action, QDate today)
{
    QList<FieldProblem> problems;
    if (action.title.trimmed().isEmpty())
        problems += { QStringLiteral("title"), QStringLiteral("action.title-missing"), {} };
    if (action.doneOn.isValid() && action.doneOn > today)
        problems += { QStringLiteral("done_on"), QStringLiteral("action.done-in-future"), {} };
    return problems;
}

namespace {

/// Finishing and reopening have their own ways, with what shows that it was done, a measure and a
/// day to look, and a reason: no edit goes around them.
bool goesAround(const Action &edited, const Action &stored)
{
    const bool losesEvidence = stored.doneOn.isValid() && edited.evidence.trimmed().isEmpty()
        && !stored.evidence.trimmed().isEmpty();
    return edited.doneOn != stored.doneOn || losesEvidence;
}

} // namespace

ActionService::ActionService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<ActionId> ActionService::open(Action draft)
{
    if (const auto problems = checkAction(draft, m_session.clock.today()); !problems.isEmpty())
        return invalid(QStringLiteral("action.invalid"), problems);
    if (goesAround(draft, {}))
        return failure(ErrorCode::Refused, QStringLiteral("action.finish-elsewhere"));
    draft.title = draft.title.trimmed();
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto id = ActionRegister::add(*transaction, draft);
    if (!id)
        return id;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit actionChanged(*id);
    return id;
}

Result<void> ActionService::change(Action action, const QString &whyMoved)
{
    const qint64 revision = action.revision;
    return apply(action.id, { AuditAction::Change, whyMoved.trimmed(), Capability::WriteRecords },
        [&](Transaction &transaction, Action &stored) -> Result<void> {
            auto problems = checkAction(action, m_session.clock.today());
            const bool isMoved = stored.dueOn.isValid() && action.dueOn != stored.dueOn
                && !stored.doneOn.isValid();
            if (isMoved && whyMoved.trimmed().isEmpty())
                problems += { QStringLiteral("moved_why"), QStringLiteral("action.moved-why"), {} };
            if (!problems.isEmpty())
                return invalid(QStringLiteral("action.invalid"), problems);
            if (goesAround(action, stored))
                return failure(ErrorCode::Refused, QStringLiteral("action.finish-elsewhere"));
            if (isMoved) {
                if (const auto kept = keepDate(transaction, stored, action.dueOn, whyMoved); !kept)
                    return kept;
            }
            // What the action belongs to, and whether it is in the bin, are not edited here.
            action.kind = stored.kind;
            action.recordId = stored.recordId;
            action.importBatchId = stored.importBatchId;
            action.binnedAt = stored.binnedAt;
            action.revision = revision;
            stored = action;
            return {};
        });
}

Result<void> ActionService::keepDate(
    Transaction &transaction, const Action &stored, QDate movedTo, const QString &why) const
{
    MovedDate moved;
    moved.actionId = stored.id;
    moved.dueOn = stored.dueOn;
    moved.movedTo = movedTo;
    moved.movedOn = m_session.clock.today();
    moved.movedBy = m_session.actor.name;
    moved.reason = why.trimmed();
    return insertRow(transaction, moved).map([](auto) {});
}

Result<void> ActionService::reopen(ActionId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(QStringLiteral("action.invalid"),
            { { QStringLiteral("reason"), QStringLiteral("action.reopen-why"), {} } });
    return apply(id, { AuditAction::Change, reason.trimmed(), Capability::WriteRecords },
        [](Transaction &, Action &action) -> Result<void> {
            action.doneOn = {};
            return {};
        });
}

Result<void> ActionService::bin(ActionId id)
{
    return apply(id, { AuditAction::Bin, {}, Capability::Bin },
        [this](Transaction &, Action &action) -> Result<void> {
            action.binnedAt = m_session.clock.now();
            return {};
        });
}

Result<void> ActionService::restore(ActionId id)
{
    return apply(id, { AuditAction::Restore, {}, Capability::Bin },
        [](Transaction &, Action &action) -> Result<void> {
            action.binnedAt = {};
            return {};
        });
}

Result<void> ActionService::apply(ActionId id, const Doing &doing, const Edit &edit)
{
    auto transaction = beginWork(m_session, doing.needed);
    if (!transaction)
        return Failure(transaction.error());
    const auto before = ActionRegister(m_session.database).byId(id);
    if (!before)
        return Failure(before.error());
    Action after = *before;
    if (const auto edited = edit(*transaction, after); !edited)
        return edited;
    const QJsonObject changes = changesBetween(*before, after);
    if (changes.isEmpty())
        return {};
    const auto reference = referenceOf(m_session.database, after.kind, after.recordId);
    if (!reference)
        return Failure(reference.error());
    return ActionRegister::update(*transaction, after)
        .and_then([&] {
            transaction->note(
                { doing.action, recordkind::Action, id.value, *reference, changes, doing.reason });
            return transaction->commit();
        })
        .map([&] { emit actionChanged(id); });
}

} // namespace heed
