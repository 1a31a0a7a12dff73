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

ActionService::ActionService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<ActionId> ActionService::open(Action draft)
{
    if (const auto problems = checkAction(draft, m_session.clock.today()); !problems.isEmpty())
        return invalid(QStringLiteral("action.invalid"), problems);
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

Result<void> ActionService::change(Action action)
{
    if (const auto problems = checkAction(action, m_session.clock.today()); !problems.isEmpty())
        return invalid(QStringLiteral("action.invalid"), problems);
    const qint64 revision = action.revision;
    return apply(action.id, { AuditAction::Change, {}, Capability::WriteRecords },
        [&](Action &stored) -> Result<void> {
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

Result<void> ActionService::done(ActionId id, QDate on, const QString &evidence)
{
    return apply(id, { AuditAction::Change, {}, Capability::WriteRecords },
        [&](Action &action) -> Result<void> {
            if (action.doneOn.isValid())
                return failure(ErrorCode::Refused, QStringLiteral("action.done-already"));
            action.doneOn = on.isValid() ? on : m_session.clock.today();
            action.evidence = evidence;
            const auto problems = checkAction(action, m_session.clock.today());
            if (!problems.isEmpty())
                return invalid(QStringLiteral("action.invalid"), problems);
            return {};
        });
}

Result<void> ActionService::reopen(ActionId id, const QString &reason)
{
    return apply(id, { AuditAction::Change, reason, Capability::WriteRecords },
        [](Action &action) -> Result<void> {
            action.doneOn = {};
            return {};
        });
}

Result<void> ActionService::bin(ActionId id)
{
    return apply(
        id, { AuditAction::Bin, {}, Capability::Bin }, [this](Action &action) -> Result<void> {
            action.binnedAt = m_session.clock.now();
            return {};
        });
}

Result<void> ActionService::restore(ActionId id)
{
    return apply(
        id, { AuditAction::Restore, {}, Capability::Bin }, [](Action &action) -> Result<void> {
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
    if (const auto edited = edit(after); !edited)
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
