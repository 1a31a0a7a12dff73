#pragma once

#include "core/people/user.h"
#include "core/store/fieldmap.h"

namespace heed {

/// A user as stored: User with its revision.
struct UserRow
{
    UserId id;
    qint64 revision = 1;
    QString keyId;
    QString name;
    Role role = Role::Viewer;
    bool active = true;

    [[nodiscard]] User user() const { return { id, keyId, name, role, active }; }
};

template <> struct RowOf<UserRow>
{
    static constexpr auto table = "app_user";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("key_id", row.keyId);
        visit("name", row.name);
        visit("role", row.role);
        visit("active", row.active);
    }
};

/// Everyone who ever had a key, in order of name.
[[nodiscard]] Result<std::vector<UserRow>> allUsers(Database &database);
/// Errors: NotFound "store.no-such-user".
[[nodiscard]] Result<UserRow> userWithKey(Database &database, const QString &keyId);
/// Adds or changes a user and notes it. One who was removed comes back under the same name, with
/// what they did before.
Result<UserId> addUserRow(Transaction &transaction, const UserRow &row);
Result<void> changeUserRow(Transaction &transaction, UserRow row);

} // namespace heed
