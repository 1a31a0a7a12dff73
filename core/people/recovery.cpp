#include "core/people/recovery.h"

#include "core/people/passwordstrength.h"
#include "core/people/userregister.h"
#include "core/store/database.h"
#include "core/store/folderguard.h"
#include "core/store/keyring.h"
#include "core/store/recoverysheet.h"
#include "core/store/settings.h"
#include "core/store/startcheck.h"
#include "core/store/storelock.h"
#include "core/store/transaction.h"

#include <QFile>

namespace heed {

namespace {

/// The keyring beside the store, nothing where it has to be made anew. Errors: Newer, Io.
Result<std::optional<Keyring>> usableKeyring(const QString &path, const StoreKey &key)
{
    auto keyring = Keyring::load(path);
    if (keyring)
        return keyring->isKey(key) ? std::optional(std::move(*keyring)) : std::nullopt;
    const ErrorCode code = keyring.error().code;
    if (code == ErrorCode::NotFound || code == ErrorCode::Storage)
        return std::nullopt;
    return Failure(keyring.error());
}

/// Moves a keys file that does not fit out of the way: it may be the only one of another store.
Result<void> setAside(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    QString aside = path + QStringLiteral(".set-aside");
    for (int number = 2; QFile::exists(aside); ++number)
        aside = path + QStringLiteral(".set-aside-%1").arg(number);
    if (!QFile::rename(path, aside))
        return failure(ErrorCode::Io, QStringLiteral("store.keys-unwritable"), path);
    return {};
}

Result<UserRow> userToRecover(Database &database, const QString &name)
{
    auto all = allUsers(database);
    if (!all)
        return Failure(all.error());
    std::erase_if(*all, [&](const UserRow &row) {
        const bool isOther
            = !name.isEmpty() && row.name.compare(name.simplified(), Qt::CaseInsensitive) != 0;
        return isOther || !row.active;
    });
    if (all->size() == 1)
        return all->front();
    if (all->empty())
        return failure(ErrorCode::NotFound, QStringLiteral("store.no-such-user"));
    QStringList names;
    for (const UserRow &row : *all)
        names += row.name;
    return failure(
        ErrorCode::Invalid, QStringLiteral("store.which-user"), names.join(QStringLiteral(", ")));
}

bool holds(const Keyring &keyring, const QString &keyId)
{
    const QList<KeyringUser> users = keyring.users();
    return std::any_of(
        users.begin(), users.end(), [&](const KeyringUser &user) { return user.id == keyId; });
}

/// Sets the password in the keyring, making what is missing of it. Returns the user's id there.
Result<QString> setPassword(std::optional<Keyring> keyring, const QString &keysPath,
    const QString &storeId, bool isPractice, const StoreKey &key, const UserRow &user,
    const QString &password)
{
    if (keyring && holds(*keyring, user.keyId))
        return keyring->resetPassword(key, user.keyId, password).map([&] { return user.keyId; });
    if (keyring) {
        return keyring->addUser(key, user.name, password).map([](const KeyringUser &added) {
            return added.id;
        });
    }
    return setAside(keysPath)
        .and_then([&] {
            return Keyring::create(keysPath, storeId, isPractice, key, user.name, password);
        })
        .map([](const Keyring &made) { return made.users().first().id; });
}

Result<void> recoverIn(
    Database &database, const RecoveryRequest &request, const StoreKey &key, const Clock &clock)
{
    const QString keysPath = Keyring::pathFor(request.storePath);
    auto keyring = usableKeyring(keysPath, key);
    const auto storeId = storeFact(database, QStringLiteral("store.id"));
    const auto practice = storeFact(database, QStringLiteral("store.practice"));
    const auto organisation = setting(database, QStringLiteral("organisation.name"));
    auto user = userToRecover(database, request.userName);
    if (!keyring)
        return Failure(keyring.error());
    if (!storeId || !practice || !organisation)
        return failure(ErrorCode::Storage, QStringLiteral("store.damaged"));
    if (!user)
        return Failure(user.error());
    const bool isPractice = *practice == QLatin1String("1");
    if (const auto strong
        = checkNewPassword(request.newPassword, { user->name, *organisation }, isPractice);
        !strong)
        return strong;
    auto transaction = Transaction::begin(database, { user->id.value, user->name }, clock);
    if (!transaction)
        return Failure(transaction.error());
    const auto keyId = setPassword(
        std::move(*keyring), keysPath, *storeId, isPractice, key, *user, request.newPassword);
    if (!keyId)
        return Failure(keyId.error());
    transaction->note({ AuditAction::KeyChange, {}, 0, {}, {}, QStringLiteral("recovery-sheet") });
    if (*keyId != user->keyId) {
        user->keyId = *keyId;
        if (const auto changed = changeUserRow(*transaction, *user); !changed)
            return changed;
    }
    return transaction->commit();
}

} // namespace

Result<void> recoverPassword(const RecoveryRequest &request, const Clock &clock)
{
    const auto key
        = checkSqlite().and_then([&] { return checkFolder(request.storePath); }).and_then([&] {
              return RecoveryCode::parse(request.typed);
          });
    if (!key)
        return Failure(key.error());
    const auto lock = StoreLock::acquire(request.storePath, request.userName, clock);
    if (!lock)
        return Failure(lock.error());
    const auto database = Database::open(request.storePath, *key, Database::Mode::ReadWrite);
    if (database)
        return recoverIn(**database, request, *key, clock);
    // A key that its own keys file knows and the store does not: then it is the store that is
    // damaged.
    const auto keyring = Keyring::load(Keyring::pathFor(request.storePath));
    const bool isForeign = database.error().operation == QLatin1String("store.damaged")
        && !(keyring && keyring->isKey(*key));
    if (isForeign)
        return failure(ErrorCode::Refused, QStringLiteral("store.recovery-foreign"));
    return Failure(database.error());
}

} // namespace heed
