#include "core/store/keyring.h"

#include <QUuid>

#include <algorithm>
#include <sodium.h>

namespace heed {
namespace {

/// Bound into each wrapped key, so that it opens for this person in this store only. The id ends at
/// the first NUL, which no id has.
QByteArray contextOf(const QString &storeId, const QString &userId)
{
    return storeId.toUtf8() + '\0' + userId.toUtf8();
}

auto withId(const QString &userId)
{
    return [userId](const KeyHolder &holder) { return holder.id == userId; };
}

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

Failure noSuchUser() { return failure(ErrorCode::NotFound, QStringLiteral("store.no-such-user")); }

FieldProblem passwordMissing()
{
    return { QStringLiteral("password"), QStringLiteral("user.password-missing"), {} };
}

} // namespace

Keyring::Keyring(QString path, KeyringFile file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

QString Keyring::pathFor(const QString &storePath)
{
    static const QString extension = QStringLiteral(".heed");
    const QString stem
        = storePath.endsWith(extension) ? storePath.chopped(extension.size()) : storePath;
    return stem + QStringLiteral(".heed-keys");
}

Result<Keyring> Keyring::create(const QString &path, const QString &storeId, bool practice,
    const StoreKey &key, const QString &firstName, const QString &password)
{
    KeyringFile file;
    file.store = storeId;
    file.practice = practice;
    file.seal = file.sealWith(key);
    Keyring keyring(path, file);
    const Result<KeyringUser> first = keyring.addUser(key, firstName, password);
    if (!first)
        return Failure(first.error());
    return keyring;
}

Result<Keyring> Keyring::load(const QString &path)
{
    return KeyringFile::read(path).map(
        [&path](const KeyringFile &file) { return Keyring(path, file); });
}

QList<KeyringUser> Keyring::users() const
{
    QList<KeyringUser> users;
    for (const KeyHolder &holder : m_file.holders)
        users.append({ holder.id, holder.name });
    return users;
}

Result<KeyringUser> Keyring::userNamed(const QString &name) const
{
    for (const KeyHolder &holder : m_file.holders) {
        if (isSameName(holder.name, name))
            return KeyringUser { holder.id, holder.name };
    }
    return noSuchUser();
}

Result<StoreKey> Keyring::unlock(const QString &userId, const QString &password) const
{
    const KeyHolder *who = holder(userId);
    if (who == nullptr)
        return noSuchUser();
    Result<StoreKey> key = unwrapKey(who->wrapped, password, contextOf(m_file.store, userId));
    if (key && !isKey(*key))
        return failure(ErrorCode::Storage, QStringLiteral("store.keys-damaged"));
    return key;
}

bool Keyring::isKey(const StoreKey &key) const
{
    if (key.isEmpty() || m_file.seal.size() != static_cast<qsizetype>(crypto_auth_BYTES))
        return false;
    const QByteArray expected = m_file.sealWith(key);
    return sodium_memcmp(expected.constData(), m_file.seal.constData(), crypto_auth_BYTES) == 0;
}

Result<void> Keyring::checkBelongsTo(const QString &storeId) const
{
    if (storeId != m_file.store)
        return failure(ErrorCode::Refused, QStringLiteral("store.keys-foreign"));
    return {};
}

Result<KeyringUser> Keyring::addUser(
    const StoreKey &key, const QString &name, const QString &password)
{
    Result<KeyringFile> file = editable(key);
    if (!file)
        return Failure(file.error());
    QList<FieldProblem> problems = nameProblems(name, {});
    if (password.isEmpty())
        problems.append(passwordMissing());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("store.keyring-user"), problems);
    const KeyringUser user { QUuid::createUuid().toString(QUuid::WithoutBraces),
        name.simplified() };
    const Result<KeyHolder> locked = lockedFor(key, user, password);
    if (!locked)
        return Failure(locked.error());
    file->holders.push_back(*locked);
    return save(*file, key).map([&user] { return user; });
}

Result<void> Keyring::renameUser(const StoreKey &key, const QString &userId, const QString &name)
{
    Result<KeyringFile> file = editable(key);
    if (!file)
        return Failure(file.error());
    const auto found = std::find_if(file->holders.begin(), file->holders.end(), withId(userId));
    if (found == file->holders.end())
        return noSuchUser();
    if (const QList<FieldProblem> problems = nameProblems(name, userId); !problems.isEmpty())
        return invalid(QStringLiteral("store.keyring-user"), problems);
    found->name = name.simplified();
    return save(*file, key);
}

Result<void> Keyring::removeUser(const StoreKey &key, const QString &userId)
{
    Result<KeyringFile> file = editable(key);
    if (!file)
        return Failure(file.error());
    if (std::erase_if(file->holders, withId(userId)) == 0)
        return noSuchUser();
    if (file->holders.empty())
        return failure(ErrorCode::Refused, QStringLiteral("store.last-user"));
    return save(*file, key);
}

Result<void> Keyring::changePassword(
    const QString &userId, const QString &oldPassword, const QString &newPassword)
{
    const Result<StoreKey> key = unlock(userId, oldPassword);
    if (!key)
        return Failure(key.error());
    return resetPassword(*key, userId, newPassword);
}

Result<void> Keyring::resetPassword(
    const StoreKey &key, const QString &userId, const QString &newPassword)
{
    Result<KeyringFile> file = editable(key);
    if (!file)
        return Failure(file.error());
    const auto found = std::find_if(file->holders.begin(), file->holders.end(), withId(userId));
    if (found == file->holders.end())
        return noSuchUser();
    if (newPassword.isEmpty())
        return invalid(QStringLiteral("store.keyring-user"), { passwordMissing() });
    const Result<KeyHolder> locked = lockedFor(key, { found->id, found->name }, newPassword);
    if (!locked)
        return Failure(locked.error());
    *found = *locked;
    return save(*file, key);
}

Result<void> Keyring::confirmRecovery(const StoreKey &key, const QDateTime &now)
{
    Result<KeyringFile> file = editable(key);
    if (!file)
        return failure(ErrorCode::Refused, QStringLiteral("store.recovery-foreign"));
    file->recoveryTriedAt = now.toUTC();
    return save(*file, key);
}

const KeyHolder *Keyring::holder(const QString &userId) const
{
    const auto found = std::find_if(m_file.holders.begin(), m_file.holders.end(), withId(userId));
    return found == m_file.holders.end() ? nullptr : &*found;
}

QList<FieldProblem> Keyring::nameProblems(const QString &name, const QString &exceptId) const
{
    const QString field = QStringLiteral("name");
    if (name.simplified().isEmpty())
        return { { field, QStringLiteral("user.name-missing"), {} } };
    const Result<KeyringUser> taken = userNamed(name);
    if (taken && taken->id != exceptId)
        return { { field, QStringLiteral("user.name-taken"), {} } };
    return {};
}

Result<KeyHolder> Keyring::lockedFor(
    const StoreKey &key, const KeyringUser &user, const QString &password) const
{
    const PasswordCost cost = m_file.practice ? PasswordCost::practice() : PasswordCost::standard();
    return wrapKey(key, password, contextOf(m_file.store, user.id), cost)
        .map([&user](const WrappedKey &wrapped) {
            return KeyHolder { user.id, user.name, wrapped };
        });
}

Result<KeyringFile> Keyring::editable(const StoreKey &key) const
{
    if (!isKey(key))
        return failure(ErrorCode::Refused, QStringLiteral("store.wrong-key"));
    return m_file;
}

Result<void> Keyring::save(KeyringFile changed, const StoreKey &key)
{
    changed.seal = changed.sealWith(key);
    const Result<void> written = changed.write(m_path);
    if (written)
        m_file = std::move(changed);
    return written;
}

} // namespace heed
