#include "core/records/actionregister.h"

#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

Result<Action> ActionRegister::byId(ActionId id) const { return rowById<Action>(m_database, id); }

Result<std::vector<Action>> ActionRegister::ofRecord(const RecordRef &record) const
{
    return list({ .record = record });
}

Result<std::vector<Action>> ActionRegister::list(const ActionQuery &query) const
{
    QString tail = query.binned ? QStringLiteral("WHERE binned_at IS NOT NULL")
                                : QStringLiteral("WHERE binned_at IS NULL");
    QVariantList values;
    const auto narrow = [&](const QString &condition, const QVariantList &bound) {
        tail += QStringLiteral(" AND ") + condition;
        values += bound;
    };
    if (!query.record.kind.isEmpty())
        narrow(
            QStringLiteral("kind = ? AND record_id = ?"), { query.record.kind, query.record.id });
    if (query.openOnly)
        narrow(QStringLiteral("done_on IS NULL"), {});
    if (!query.owner.isEmpty())
        narrow(QStringLiteral("owner = ? COLLATE NOCASE"), { query.owner });
    if (query.dueBefore.isValid())
        narrow(QStringLiteral("due_on < ?"), { columns::write(query.dueBefore) });
    tail += QStringLiteral(" ORDER BY due_on IS NULL, due_on, id");
    return selectRows<Action>(m_database, tail, values);
}

Result<std::vector<MovedDate>> ActionRegister::movedDates(ActionId id) const
{
    return selectRows<MovedDate>(
        m_database, QStringLiteral("WHERE action_id = ? ORDER BY id"), { id.value });
}

Result<ActionId> ActionRegister::add(Transaction &transaction, const Action &action)
{
    const auto reference = referenceOf(transaction.database(), action.kind, action.recordId);
    if (!reference)
        return Failure(reference.error());
    return insertRow(transaction, action).map([&](ActionId id) {
        transaction.note({ AuditAction::Create, recordkind::Action, id.value, *reference,
            changesBetween(Action {}, action), {} });
        return id;
    });
}

Result<ActionId> ActionRegister::addWithRecord(
    Transaction &transaction, const Action &action, const QString &reference)
{
    return insertRow(transaction, action).map([&](ActionId id) {
        transaction.note({ AuditAction::Create, recordkind::Action, id.value, reference, {}, {} });
        return id;
    });
}

Result<void> ActionRegister::update(Transaction &transaction, Action &action)
{
    return updateRow(transaction, action);
}

} // namespace heed
