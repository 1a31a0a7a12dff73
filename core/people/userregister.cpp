#include "core/people/userregister.h"

namespace heed {

namespace {

const QString userKind = QStringLiteral("user");

} // namespace

Result<std::vector<UserRow>> allUsers(Database &database)
{
    return selectRows<UserRow>(database, QStringLiteral("ORDER BY name COLLATE NOCASE"));
}

Result<UserRow> userWithKey(Database &database, const QString &keyId)
{
    auto rows = selectRows<UserRow>(database, QStringLiteral("WHERE key_id = ?"), { keyId });
    if (!rows)
        return Failure(rows.error());
    if (rows->empty())
        return failure(ErrorCode::NotFound, QStringLiteral("store.no-such-user"));
    return rows->front();
}

Result<UserId> addUserRow(Transaction &transaction, const UserRow &row)
{
    const auto known = selectRows<UserRow>(
        transaction.database(), QStringLiteral("WHERE name = ? AND NOT active"), { row.name });
    if (!known)
        return Failure(known.error());
    if (!known->empty()) {
        UserRow back = known->front();
        back.keyId = row.keyId;
        back.role = row.role;
        back.active = true;
        return changeUserRow(transaction, back).map([&] { return back.id; });
    }
    return insertRow(transaction, row).map([&](UserId id) {
        transaction.note({ AuditAction::Create, userKind, id.value, row.name, {}, {} });
        return id;
    });
}

Result<void> changeUserRow(Transaction &transaction, UserRow row)
{
    const auto before = rowById<UserRow>(transaction.database(), row.id);
    if (!before)
        return Failure(before.error());
    const QJsonObject changes = changesBetween(*before, row);
    return updateRow(transaction, row).map([&] {
        transaction.note({ AuditAction::Change, userKind, row.id.value, row.name, changes, {} });
    });
}

} // namespace heed
