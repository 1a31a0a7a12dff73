#include "core/people/openstore.h"

#include "core/people/passwordstrength.h"
#include "core/people/storecalendar.h"
#include "core/people/userregister.h"
#include "core/store/backup.h"
#include "core/store/folderguard.h"
#include "core/store/migrations.h"
#include "core/store/recoverysheet.h"
#include "core/store/settings.h"
#include "core/store/startcheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace heed {

namespace {

const QString storeIdFact = QStringLiteral("store.id");

/// A plain SQLite file was never one of ours; told before anything is asked.
Result<void> checkFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("store.missing"), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("store.unreadable"), path);
    constexpr int smallestPage = 512;
    if (file.size() < smallestPage || file.peek(smallestPage).startsWith("SQLite format 3"))
        return failure(ErrorCode::Refused, QStringLiteral("store.foreign"), path);
    return {};
}

Result<KeyringUser> chosenUser(const Keyring &keyring, const QString &name)
{
    if (!name.isEmpty())
        return keyring.userNamed(name);
    const QList<KeyringUser> users = keyring.users();
    if (users.size() == 1)
        return users.first();
    QStringList names;
    for (const KeyringUser &user : users)
        names += user.name;
    return failure(
        ErrorCode::Invalid, QStringLiteral("store.which-user"), names.join(QStringLiteral(", ")));
}

Result<void> fillNewStore(Transaction &transaction, const NewStore &wanted, const QString &storeId,
    const QString &keyId, const WorkingCalendar &calendar)
{
    return setStoreFact(transaction, storeIdFact, storeId)
        .and_then([&] {
            return setStoreFact(
                transaction, QStringLiteral("store.created-at"), transaction.stamp());
        })
        .and_then([&] {
            return setStoreFact(transaction, QStringLiteral("store.practice"),
                wanted.practice ? QStringLiteral("1") : QStringLiteral("0"));
        })
        .and_then([&] {
            return setSetting(
                transaction, QStringLiteral("organisation.name"), wanted.organisation);
        })
        .and_then([&] {
            return setSetting(transaction, QStringLiteral("organisation.kind"), wanted.kind);
        })
        .and_then([&] { return writeCalendar(transaction, calendar); })
        .and_then([&] {
            return addUserRow(
                transaction, { .keyId = keyId, .name = wanted.userName, .role = Role::Manager });
        })
        .and_then([&](UserId) { return wanted.fill ? wanted.fill(transaction) : Result<void>(); });
}

} // namespace

OpenStore::OpenStore(QString path, const Clock &clock, StoreLock lock, Keyring keyring,
    StoreKey key, std::unique_ptr<Database> database, WorkingCalendar calendar)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_keyring(std::move(keyring))
    , m_key(std::move(key))
    , m_database(std::move(database))
    , m_calendar(std::move(calendar))
{
}

OpenStore::~OpenStore() = default;

Result<std::unique_ptr<OpenStore>> OpenStore::create(const NewStore &wanted, const Clock &clock)
{
    // A keys file alone still opens a store that was moved away or is on a backup.
    for (const QString &file : { wanted.path, Keyring::pathFor(wanted.path) }) {
        if (QFileInfo::exists(file))
            return failure(ErrorCode::Conflict, QStringLiteral("store.exists"), file);
    }
    if (wanted.organisation.simplified().isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("store.organisation-missing"));
    if (wanted.userName.simplified().isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("user.name-missing"));
    const auto allowed
        = checkSqlite().and_then([&] { return checkFolder(wanted.path); }).and_then([&] {
              return checkNewPassword(
                  wanted.password, { wanted.userName, wanted.organisation }, wanted.practice);
          });
    if (!allowed)
        return Failure(allowed.error());
    const QString storeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const StoreKey key = StoreKey::generate();
    auto lock = StoreLock::acquire(wanted.path, wanted.userName, clock);
    if (!lock)
        return Failure(lock.error());
    auto database = Database::create(wanted.path, key);
    if (!database)
        return Failure(database.error());
    auto keyring = Keyring::create(Keyring::pathFor(wanted.path), storeId, wanted.practice, key,
        wanted.userName, wanted.password);
    const auto filled = !keyring ? Result<void>(Failure(keyring.error())) : [&]() -> Result<void> {
        auto calendar = storeCalendar(**database);
        if (!calendar)
            return Failure(calendar.error());
        auto transaction = Transaction::begin(**database, { 0, wanted.userName }, clock);
        if (!transaction)
            return Failure(transaction.error());
        return fillNewStore(*transaction, wanted, storeId, keyring->users().first().id, *calendar)
            .and_then([&] { return transaction->commit(); });
    }();
    if (!filled) {
        // Nothing may be left of a store that was never finished.
        database->reset();
        QFile::remove(wanted.path);
        QFile::remove(Keyring::pathFor(wanted.path));
        return Failure(filled.error());
    }
    database->reset();
    const KeyringUser user = keyring->users().first();
    return unlockWith(
        wanted.path, user, key, std::move(*keyring), std::move(*lock), clock, Purpose::Work, {});
}

Result<std::unique_ptr<OpenStore>> OpenStore::open(const QString &path, const QString &userName,
    const QString &password, const Clock &clock, Purpose purpose,
    const std::function<void()> &beforeUpdate)
{
    const auto allowed = checkSqlite().and_then([&] { return checkFile(path); }).and_then([&] {
        return purpose == Purpose::Work ? checkFolder(path) : Result<void>();
    });
    if (!allowed)
        return Failure(allowed.error());
    auto keyring = Keyring::load(Keyring::pathFor(path));
    if (!keyring)
        return Failure(keyring.error());
    const auto user = chosenUser(*keyring, userName);
    if (!user)
        return Failure(user.error());
    auto lock = StoreLock::acquire(path, user->name, clock);
    if (!lock)
        return Failure(lock.error());
    const auto key = keyring->unlock(user->id, password);
    if (!key)
        return Failure(key.error());
    return unlockWith(
        path, *user, *key, std::move(*keyring), std::move(*lock), clock, purpose, beforeUpdate);
}

Result<std::unique_ptr<OpenStore>> OpenStore::unlockWith(const QString &path,
    const KeyringUser &user, const StoreKey &key, Keyring keyring, StoreLock lock,
    const Clock &clock, Purpose purpose, const std::function<void()> &beforeUpdate)
{
    const auto mode
        = purpose == Purpose::Work ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto database = Database::open(path, key, mode);
    if (!database)
        return Failure(database.error());
    const auto storeId = storeFact(**database, storeIdFact);
    const auto belongs
        = !storeId ? Result<void>(Failure(storeId.error())) : keyring.checkBelongsTo(*storeId);
    if (!belongs)
        return Failure(belongs.error());
    auto calendar = storeCalendar(**database);
    if (!calendar)
        return Failure(calendar.error());
    std::unique_ptr<OpenStore> store(new OpenStore(path, clock, std::move(lock), std::move(keyring),
        key, std::move(*database), std::move(*calendar)));
    return store->prepare(user.id, purpose, beforeUpdate).map([&] { return std::move(store); });
}

Result<void> OpenStore::prepare(
    const QString &keyId, Purpose purpose, const std::function<void()> &beforeUpdate)
{
    if (purpose == Purpose::Work) {
        if (const auto current = bringUpToDate(beforeUpdate); !current)
            return current;
    }
    const auto row = userWithKey(*m_database, keyId);
    if (!row)
        return Failure(row.error());
    m_user = row->user();
    if (!m_user.active)
        return failure(ErrorCode::Refused, QStringLiteral("store.no-such-user"));
    return purpose == Purpose::Work ? noteOwn(AuditAction::SignIn) : Result<void>();
}

Result<bool> OpenStore::isOlder() const
{
    return m_database->scalar(QStringLiteral("PRAGMA user_version"))
        .map([](const QVariant &version) { return version.toInt() < latestSchemaVersion(); });
}

Result<void> OpenStore::checkUpToDate() const
{
    return isOlder().and_then([](bool older) {
        return older ? failure(ErrorCode::Conflict, QStringLiteral("store.older")) : Result<void>();
    });
}

Result<void> OpenStore::bringUpToDate(const std::function<void()> &beforeUpdate)
{
    const auto older = isOlder();
    if (!older)
        return Failure(older.error());
    if (!*older)
        return {};
    if (beforeUpdate)
        beforeUpdate();
    const QString copy = backupName(m_path, backupFolder(), m_clock.now());
    return writeBackup(*m_database, m_key, copy).and_then([this] { return migrate(*m_database); });
}

Result<void> OpenStore::noteOwn(AuditAction action, const QString &reason)
{
    auto transaction = Transaction::begin(*m_database, { m_user.id.value, m_user.name }, m_clock);
    if (!transaction)
        return Failure(transaction.error());
    transaction->note({ action, {}, 0, {}, {}, reason });
    return transaction->commit();
}

Session OpenStore::session() const
{
    return { *m_database, m_clock, m_calendar, { m_user.id.value, m_user.name }, m_user.role };
}

QString OpenStore::organisation() const
{
    return setting(*m_database, QStringLiteral("organisation.name")).value_or(QString());
}

Result<std::unique_ptr<Database>> OpenStore::connect(Database::Mode mode) const
{
    return Database::open(m_path, m_key, mode);
}

Result<UserId> OpenStore::addUser(const QString &name, Role role, const QString &password)
{
    auto transaction = beginWork(session(), Capability::ManageUsers);
    if (!transaction)
        return Failure(transaction.error());
    if (const auto strong = checkNewPassword(password, { name, organisation() }, isPractice());
        !strong)
        return Failure(strong.error());
    // The key file last but one: a store that cannot be written must not gain a key, and a key that
    // nobody can be found for is harmless where the commit fails.
    const auto holder = m_keyring.addUser(m_key, name, password);
    if (!holder)
        return Failure(holder.error());
    const auto id
        = addUserRow(*transaction, { .keyId = holder->id, .name = holder->name, .role = role });
    const auto stored = id ? transaction->commit() : Result<void>(Failure(id.error()));
    if (!stored) {
        const auto undone = m_keyring.removeUser(m_key, holder->id);
        Q_UNUSED(undone)
        return Failure(stored.error());
    }
    return *id;
}

Result<void> OpenStore::removeUser(UserId id)
{
    auto transaction = beginWork(session(), Capability::ManageUsers);
    if (!transaction)
        return Failure(transaction.error());
    if (id == m_user.id)
        return failure(ErrorCode::Refused, QStringLiteral("user.remove-self"));
    auto row = rowById<UserRow>(*m_database, id);
    if (!row)
        return Failure(row.error());
    row->active = false;
    return changeUserRow(*transaction, *row)
        .and_then([&] { return m_keyring.removeUser(m_key, row->keyId); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> OpenStore::changeRole(UserId id, Role role)
{
    auto transaction = beginWork(session(), Capability::ManageUsers);
    if (!transaction)
        return Failure(transaction.error());
    if (id == m_user.id)
        return failure(ErrorCode::Refused, QStringLiteral("user.own-role"));
    auto row = rowById<UserRow>(*m_database, id);
    if (!row)
        return Failure(row.error());
    row->role = role;
    return changeUserRow(*transaction, *row).and_then([&] { return transaction->commit(); });
}

Result<void> OpenStore::changeOwnPassword(const QString &oldPassword, const QString &newPassword)
{
    return checkNewPassword(newPassword, { m_user.name, organisation() }, isPractice())
        .and_then([&] { return m_keyring.changePassword(m_user.keyId, oldPassword, newPassword); })
        .and_then([&] { return noteOwn(AuditAction::KeyChange, QStringLiteral("password")); });
}

QStringList OpenStore::recoveryGroups() const { return RecoveryCode::groups(m_key); }

Result<void> OpenStore::confirmRecovery(const QString &typedBack)
{
    return RecoveryCode::parse(typedBack)
        .and_then(
            [&](const StoreKey &typed) { return m_keyring.confirmRecovery(typed, m_clock.now()); })
        .and_then(
            [&] { return noteOwn(AuditAction::KeyChange, QStringLiteral("recovery-tried")); });
}

Result<void> OpenStore::changeHoliday(const BankHoliday &change)
{
    auto transaction = beginWork(session(), Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    auto calendar = heed::changeHoliday(*transaction, change);
    if (!calendar)
        return Failure(calendar.error());
    return transaction->commit().map([&] { m_calendar = std::move(*calendar); });
}

Result<void> OpenStore::backUp(const QString &file)
{
    return checkRight(session(), Capability::Backup)
        .and_then([&] { return writeBackup(*m_database, m_key, file); })
        .and_then([&] { return noteOwn(AuditAction::Backup, QFileInfo(file).fileName()); });
}

Result<void> OpenStore::noteRestored(const QString &file)
{
    return noteOwn(AuditAction::RestoreBackup, QFileInfo(file).fileName());
}

QString OpenStore::backupFolder() const
{
    const QString beside = QFileInfo(m_path).absoluteDir().filePath(QStringLiteral("Heed backups"));
    return setting(*m_database, QStringLiteral("backup.folder"), beside).value_or(beside);
}

Result<QString> OpenStore::backUpOnClosing()
{
    // Signing in and looking change nothing that a backup would save.
    static const QString sql = QStringLiteral(
        "SELECT count(*) FROM audit WHERE action NOT IN ('sign_in', 'sign_out', 'view', 'backup') "
        "AND seq > coalesce((SELECT max(seq) FROM audit WHERE action = 'backup'), 0)");
    const auto changed = m_database->scalar(sql);
    if (!changed)
        return Failure(changed.error());
    if (changed->toLongLong() == 0)
        return QString();
    const QString file = backupName(m_path, backupFolder(), m_clock.now());
    return backUp(file).map([&] {
        rotateBackups(m_path, backupFolder());
        return file;
    });
}

} // namespace heed
