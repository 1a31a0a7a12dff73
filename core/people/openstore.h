#pragma once

#include "core/people/session.h"
#include "core/people/user.h"
#include "core/store/database.h"
#include "core/store/keyring.h"
#include "core/store/storelock.h"

#include <functional>
#include <optional>

namespace heed {

/// What a new store needs to know.
struct NewStore
{
    QString path;
    QString organisation;
    QString kind; ///< "care-home" or "nhs-trust"
    QString userName; ///< becomes its manager
    QString password;
    bool practice = false;
    /// Called inside the creating transaction: code lists, and whatever else every store starts
    /// with.
    std::function<Result<void>(Transaction &)> fill;
};

/// A store that somebody has unlocked: its lock, its keys, a connection and who works in it. One
/// per process and store; it belongs to the thread that made it, and a worker takes connect() and a
/// session of its own.
class OpenStore
{
public:
    enum class Purpose { Work, ReadOnly };

    /// Makes the file and its keys, and opens it. Errors: Conflict "store.exists"; those of
    /// checkFolder, Keyring::create and checkNewPassword.
    [[nodiscard]] static Result<std::unique_ptr<OpenStore>> create(
        const NewStore &wanted, const Clock &clock);

    /// Opens with a user's password; an empty name means the only user. For Purpose::Work the
    /// schema is brought up to date (a backup is written first) and the sign-in is noted;
    /// Purpose::ReadOnly writes nothing. `beforeUpdate` is called when an older schema is about to
    /// be brought up to date, which may take minutes. Errors: those of checkSqlite, checkFolder,
    /// StoreLock, Keyring, Database; Invalid "store.which-user".
    [[nodiscard]] static Result<std::unique_ptr<OpenStore>> open(const QString &path,
        const QString &userName, const QString &password, const Clock &clock, Purpose purpose,
        const std::function<void()> &beforeUpdate = {});

    OpenStore(const OpenStore &) = delete;
    OpenStore &operator=(const OpenStore &) = delete;
    ~OpenStore();

    [[nodiscard]] Session session() const;
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const WorkingCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isPractice() const { return m_keyring.isPractice(); }
    [[nodiscard]] QString organisation() const;
    [[nodiscard]] const Keyring &keyring() const { return m_keyring; }
    [[nodiscard]] const StoreKey &key() const { return m_key; }

    /// Whether an earlier Heed wrote the schema, which happens for Purpose::ReadOnly only: its
    /// tables may lack what is asked of them. Errors: Conflict "store.older".
    [[nodiscard]] Result<void> checkUpToDate() const;

    /// Another connection to the same store, for the thread that asks for it.
    [[nodiscard]] Result<std::unique_ptr<Database>> connect(Database::Mode mode) const;

    /// Users. Each change is made in the keyring and in the store, and noted.
    /// Errors: Refused "session.not-allowed"; those of Keyring and checkNewPassword.
    Result<UserId> addUser(const QString &name, Role role, const QString &password);
    Result<void> removeUser(UserId id);
    Result<void> changeRole(UserId id, Role role);
    Result<void> changeOwnPassword(const QString &oldPassword, const QString &newPassword);
    /// The groups of the recovery sheet, and the proof that it was typed back from paper.
    [[nodiscard]] QStringList recoveryGroups() const;
    Result<void> confirmRecovery(const QString &typedBack);

    /// Adds or takes out a bank holiday for this store.
    Result<void> changeHoliday(const BankHoliday &change);

    /// Writes a checked backup now, into `file`, and notes it.
    Result<void> backUp(const QString &file);
    /// Notes that this store was put back from a backup.
    Result<void> noteRestored(const QString &file);
    /// Where backups go: the setting "backup.folder", else a folder "Heed backups" beside the
    /// store.
    [[nodiscard]] QString backupFolder() const;
    /// When leaving: a backup into backupFolder() if anything was written since the last one; older
    /// ones are rotated. Returns the file, empty when none was needed.
    Result<QString> backUpOnClosing();

private:
    OpenStore(QString path, const Clock &clock, StoreLock lock, Keyring keyring, StoreKey key,
        std::unique_ptr<Database> database, WorkingCalendar calendar);
    static Result<std::unique_ptr<OpenStore>> unlockWith(const QString &path,
        const KeyringUser &user, const StoreKey &key, Keyring keyring, StoreLock lock,
        const Clock &clock, Purpose purpose, const std::function<void()> &beforeUpdate);
    Result<void> prepare(
        const QString &keyId, Purpose purpose, const std::function<void()> &beforeUpdate);
    [[nodiscard]] Result<bool> isOlder() const;
    Result<void> bringUpToDate(const std::function<void()> &beforeUpdate);
    Result<void> noteOwn(AuditAction action, const QString &reason = {});

    QString m_path;
    const Clock &m_clock;
    StoreLock m_lock;
    Keyring m_keyring;
    StoreKey m_key;
    std::unique_ptr<Database> m_database;
    WorkingCalendar m_calendar;
    User m_user;
};

} // namespace heed
