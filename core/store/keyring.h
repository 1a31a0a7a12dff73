#pragma once

#include "core/store/keyringfile.h"

#include <QDateTime>
#include <QList>

namespace heed {

/// Someone who can unlock a store. `id` never changes and is never used again; the store's own
/// users table says what the person may do.
struct KeyringUser
{
    QString id;
    QString name;

    bool operator==(const KeyringUser &) const = default;
};

/// Who can unlock one store: `NAME.heed-keys`, beside `NAME.heed`. Each person's password unwraps
/// the same store key. Every change is made with the store key in hand, seals the content anew and
/// is on the disk when the call returns; when it fails, neither the file nor this object has
/// changed.
///
/// Taking somebody out stops their password at this keyring. A copy of the old keys file with the
/// old password still opens a copy of the store, as with any shared key.
class Keyring
{
public:
    /// The keys file that belongs to a store's file.
    [[nodiscard]] static QString pathFor(const QString &storePath);

    /// A keyring for a new store, or for one whose keys file is lost, with its first person.
    /// Replaces the file at `path`. Errors: as addUser.
    [[nodiscard]] static Result<Keyring> create(const QString &path, const QString &storeId,
        bool practice, const StoreKey &key, const QString &firstName, const QString &password);
    /// Errors: NotFound "store.keys-missing"; Storage "store.keys-damaged"; Newer
    /// "store.keys-newer" (detail: its version); Io "store.keys-unreadable".
    [[nodiscard]] static Result<Keyring> load(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString storeId() const { return m_file.store; }
    [[nodiscard]] bool isPractice() const { return m_file.practice; }
    [[nodiscard]] QList<KeyringUser> users() const;
    /// The person with that name, whatever its case. Errors: NotFound "store.no-such-user".
    [[nodiscard]] Result<KeyringUser> userNamed(const QString &name) const;
    /// When the printed recovery sheet was last typed back and found right; empty when never. UTC.
    [[nodiscard]] std::optional<QDateTime> recoveryTriedAt() const
    {
        return m_file.recoveryTriedAt;
    }

    /// The store key, for that person's password. Takes as long as Argon2id is meant to take.
    /// Errors: Refused "store.wrong-password"; NotFound "store.no-such-user"; Storage
    /// "store.keys-damaged" when somebody without the key has changed the file; Storage
    /// "store.no-memory".
    [[nodiscard]] Result<StoreKey> unlock(const QString &userId, const QString &password) const;
    /// Whether `key` is this keyring's store key (as from a recovery sheet).
    [[nodiscard]] bool isKey(const StoreKey &key) const;
    /// Errors: Refused "store.keys-foreign" when this keyring was made for another store.
    [[nodiscard]] Result<void> checkBelongsTo(const QString &storeId) const;

    /// Errors of every change: Refused "store.wrong-key" when `key` is not this keyring's;
    /// Invalid "store.keyring-user" with the fields `name` (user.name-missing, user.name-taken) and
    /// `password` (user.password-missing); NotFound "store.no-such-user"; Io
    /// "store.keys-unwritable". How strong a password must be is decided before
    /// (people/passwordstrength.h).
    [[nodiscard]] Result<KeyringUser> addUser(
        const StoreKey &key, const QString &name, const QString &password);
    [[nodiscard]] Result<void> renameUser(
        const StoreKey &key, const QString &userId, const QString &name);
    /// Also Refused "store.last-user": somebody must be able to open the store.
    [[nodiscard]] Result<void> removeUser(const StoreKey &key, const QString &userId);
    /// A person's own change. Also Refused "store.wrong-password".
    [[nodiscard]] Result<void> changePassword(
        const QString &userId, const QString &oldPassword, const QString &newPassword);
    /// A new password without the old one: by an administrator, or from the recovery sheet.
    [[nodiscard]] Result<void> resetPassword(
        const StoreKey &key, const QString &userId, const QString &newPassword);
    /// Records that the recovery sheet was typed back from paper and is this store's: until then it
    /// does not count as one. Errors: Refused "store.recovery-foreign"; Io "store.keys-unwritable".
    [[nodiscard]] Result<void> confirmRecovery(const StoreKey &key, const QDateTime &now);

private:
    Keyring(QString path, KeyringFile file);

    [[nodiscard]] const KeyHolder *holder(const QString &userId) const;
    [[nodiscard]] QList<FieldProblem> nameProblems(
        const QString &name, const QString &exceptId) const;
    [[nodiscard]] Result<KeyHolder> lockedFor(
        const StoreKey &key, const KeyringUser &user, const QString &password) const;
    /// The content to change, once `key` is known to be the right one.
    [[nodiscard]] Result<KeyringFile> editable(const StoreKey &key) const;
    [[nodiscard]] Result<void> save(KeyringFile changed, const StoreKey &key);

    QString m_path;
    KeyringFile m_file;
};

} // namespace heed
