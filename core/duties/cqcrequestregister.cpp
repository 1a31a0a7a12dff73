#include "core/duties/cqcrequestregister.h"

#include "core/records/referencemaker.h"

namespace heed {

Result<CqcRequest> CqcRequestRegister::byId(CqcRequestId id) const
{
    return rowById<CqcRequest>(m_session.database, id);
}

Result<std::vector<CqcRequest>> CqcRequestRegister::all() const
{
    return selectRows<CqcRequest>(m_session.database,
        QStringLiteral("WHERE binned_at IS NULL ORDER BY sent_on IS NOT NULL, "
                       "CASE WHEN sent_on IS NULL THEN due_on END, sent_on DESC, id"));
}

Result<std::optional<CqcRequest>> CqcRequestRegister::answeredBy(
    CqcRegulation regulation, QDate from, QDate to) const
{
    return selectRows<CqcRequest>(m_session.database,
        QStringLiteral("WHERE binned_at IS NULL AND regulation = ? AND "
                       "((period_from = ? AND period_to = ?) OR sent_on IS NULL) "
                       "ORDER BY coalesce(period_from = ? AND period_to = ?, 0) DESC, sent_on IS NOT NULL, "
                       "due_on LIMIT 1"),
        { toCode(regulation), from.toString(Qt::ISODate), to.toString(Qt::ISODate),
            from.toString(Qt::ISODate), to.toString(Qt::ISODate) })
        .map([](const std::vector<CqcRequest> &rows) {
            return rows.empty() ? std::nullopt : std::optional(rows.front());
        });
}

Result<CqcRequestId> CqcRequestRegister::insert(Transaction &transaction, CqcRequest &request)
{
    request.createdAt = transaction.clock().now();
    request.updatedAt = request.createdAt;
    return ReferenceMaker::forKind(m_session.database, recordkind::CqcRequest)
        .and_then([&](ReferenceMaker maker) {
            return maker.next(transaction, request.receivedOn.year());
        })
        .and_then([&](const QString &reference) {
            request.reference = reference;
            return insertRow(transaction, request);
        })
        .map([&](CqcRequestId id) {
            request.id = id;
            transaction.note({ AuditAction::Create, recordkind::CqcRequest, id.value,
                request.reference, {}, {} });
            return id;
        });
}

Result<void> CqcRequestRegister::update(Transaction &transaction, const CqcRequest &before,
    CqcRequest after, AuditAction action, const QString &reason)
{
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return {};
    after.updatedAt = transaction.clock().now();
    return updateRow(transaction, after).map([&] {
        transaction.note({ action, recordkind::CqcRequest, after.id.value, after.reference, changes,
            reason });
    });
}

} // namespace heed
