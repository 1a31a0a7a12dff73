#include "core/records/linkregister.h"

#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

/// Both ends by reference, for the audit trail's reader.
Result<QString> namesOfEnds(Database &database, const Link &link)
{
    const auto from = referenceOf(database, link.fromKind, link.fromId);
    if (!from)
        return Failure(from.error());
    return referenceOf(database, link.toKind, link.toId).map([&](const QString &to) {
        return QStringLiteral("%1 - %2").arg(*from, to);
    });
}

} // namespace

Result<std::vector<Link>> LinkRegister::ofRecord(const RecordRef &record) const
{
    return selectRows<Link>(m_database,
        QStringLiteral("WHERE (from_kind = ? AND from_id = ?) OR (to_kind = ? AND to_id = ?) "
                       "ORDER BY id"),
        { record.kind, record.id, record.kind, record.id });
}

Result<std::optional<Link>> LinkRegister::between(
    const RecordRef &one, const RecordRef &other) const
{
    return selectRows<Link>(m_database,
        QStringLiteral("WHERE (from_kind = ? AND from_id = ? AND to_kind = ? AND to_id = ?) "
                       "OR (from_kind = ? AND from_id = ? AND to_kind = ? AND to_id = ?)"),
        { one.kind, one.id, other.kind, other.id, other.kind, other.id, one.kind, one.id })
        .map([](const std::vector<Link> &found) -> std::optional<Link> {
            if (found.empty())
                return std::nullopt;
            return found.front();
        });
}

Result<LinkId> LinkRegister::add(Transaction &transaction, const Link &link)
{
    const RecordRef from { link.fromKind, link.fromId };
    const RecordRef to { link.toKind, link.toId };
    if (from == to)
        return failure(ErrorCode::Invalid, QStringLiteral("link.to-itself"));
    const auto names = namesOfEnds(transaction.database(), link);
    if (!names)
        return Failure(names.error());
    const auto existing = LinkRegister(transaction.database()).between(from, to);
    if (!existing)
        return Failure(existing.error());
    if (*existing)
        return failure(ErrorCode::Conflict, QStringLiteral("link.exists"), *names);
    return insertRow(transaction, link).map([&](LinkId id) {
        transaction.note({ AuditAction::Create, recordkind::Link, id.value, *names,
            changesBetween(Link {}, link), link.reason });
        return id;
    });
}

Result<void> LinkRegister::remove(Transaction &transaction, LinkId id)
{
    const auto link = rowById<Link>(transaction.database(), id);
    if (!link)
        return Failure(link.error());
    const auto names = namesOfEnds(transaction.database(), *link);
    if (!names)
        return Failure(names.error());
    return transaction.database()
        .run(QStringLiteral("DELETE FROM link WHERE id = ?"), { id.value })
        .map([&](Statement *) {
            transaction.note({ AuditAction::Remove, recordkind::Link, id.value, *names,
                changesBetween(*link, Link {}), {} });
        });
}

RecordRef otherEnd(const Link &link, const RecordRef &record)
{
    if (RecordRef { link.fromKind, link.fromId } == record)
        return { link.toKind, link.toId };
    return { link.fromKind, link.fromId };
}

} // namespace heed
