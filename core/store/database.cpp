#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/naturalorder.h"
#include "core/store/storekey.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QThread>

#include <sqlite3.h>

namespace heed {

namespace {

QString freshName()
{
    static std::atomic<int> counter { 0 };
    return QStringLiteral("heed-%1").arg(++counter);
}

/// The key goes to SQLite directly: a statement sent through Qt would leave its text in freed
/// memory.
bool applyKey(sqlite3 *handle, const StoreKey &key)
{
    QString literal = key.rawKeyLiteral();
    QByteArray pragma = "PRAGMA key = " + literal.toLatin1();
    const bool done
        = sqlite3_exec(handle, pragma.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    wipe(literal);
    wipe(pragma);
    return done;
}

const QString driverName = QStringLiteral("QSQLITE");

} // namespace

Database::Database(QString path, Mode mode, QString name)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_name(std::move(name))
    , m_connection(QSqlDatabase::addDatabase(driverName, m_name))
{
    m_connection.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
}

Database::~Database()
{
    m_preparedAt.clear();
    m_prepared.clear();
    m_digests.reset();
    if (m_handle != nullptr && m_mode == Mode::ReadWrite)
        sqlite3_exec(m_handle, "PRAGMA optimize", nullptr, nullptr, nullptr);
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(
    const QString &path, const StoreKey &key, Mode mode)
{
    const QFileInfo file(path);
    if (!file.exists() || !file.isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("store.missing"), path);
    if (mode == Mode::ReadOnly && QFileInfo::exists(path + QLatin1String("-journal"))) {
        // Who only reads cannot take back what a crash left half done.
        if (const auto mended = open(path, key, Mode::ReadWrite); !mended)
            return Failure(mended.error());
    }
    std::unique_ptr<Database> database(new Database(path, mode, freshName()));
    return database->unlock(key).and_then([&] { return database->checkIdentity(); }).map([&] {
        // A long import that was killed leaves the other kind of journal in force.
        if (mode == Mode::ReadWrite)
            sqlite3_exec(database->m_handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
        return std::move(database);
    });
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const StoreKey &key)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Conflict, QStringLiteral("store.exists"), path);
    std::unique_ptr<Database> database(new Database(path, Mode::ReadWrite, freshName()));
    const auto made = database->unlock(key)
                          .and_then([&] {
                              return database->runScript(QStringLiteral("PRAGMA journal_mode=WAL"));
                          })
                          .and_then([&] { return migrate(*database); });
    if (!made) {
        database.reset();
        QFile::remove(path);
        return Failure(made.error());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return database;
}

Result<void> Database::unlock(const StoreKey &key)
{
    if (!m_connection.open())
        return failure(ErrorCode::Io, QStringLiteral("store.io"), m_path);
    m_handle = *static_cast<sqlite3 **>(m_connection.driver()->handle().data());
    sqlite3_exec(
        m_handle, "PRAGMA cipher='sqlcipher'; PRAGMA legacy=4;", nullptr, nullptr, nullptr);
    if (!applyKey(m_handle, key))
        return failure(ErrorCode::Storage, QStringLiteral("store.damaged"));
    static const char *const settings
        = "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
          "PRAGMA trusted_schema=OFF;";
    sqlite3_exec(m_handle, settings, nullptr, nullptr, nullptr);
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(usualCacheKb);
    sqlite3_exec(m_handle, cache.constData(), nullptr, nullptr, nullptr);
    addNaturalOrder(m_handle);
    return scalar(QStringLiteral("SELECT count(*) FROM sqlite_master")).map([](const QVariant &) {
    });
}

Result<void> Database::checkIdentity()
{
    const auto id = scalar(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return Failure(id.error());
    if (id->toInt() != applicationId)
        return failure(ErrorCode::Refused, QStringLiteral("store.foreign"), m_path);
    const auto version = scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return Failure(version.error());
    if (version->toInt() > latestSchemaVersion())
        return failure(ErrorCode::Newer, QStringLiteral("store.newer"), version->toString());
    return {};
}

Result<Statement *> Database::prepared(const QString &sql)
{
    if (Statement *known = m_preparedAt.value(sql.constData()))
        return known;
    if (const auto found = m_prepared.constFind(sql); found != m_prepared.constEnd())
        return found->get();
    return Statement::prepare(m_handle, sql).map([&](std::shared_ptr<Statement> statement) {
        const auto kept = m_prepared.insert(sql, std::move(statement));
        m_preparedAt.insert(kept.key().constData(), kept->get());
        return kept->get();
    });
}

Result<Statement *> Database::run(const QString &sql, const QVariantList &values)
{
    return prepared(sql).and_then([&](Statement *statement) {
        return statement->run(values).map([statement] { return statement; });
    });
}

Result<void> Database::runScript(const QString &script)
{
    static const QString separator = QStringLiteral("\n--;");
    const QStringList parts = script.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const auto done = Statement::prepare(m_handle, part).and_then([](const auto &statement) {
            return statement->run();
        });
        if (!done)
            return done;
    }
    return {};
}

Result<QVariant> Database::scalar(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](Statement *statement) {
        const QVariant first = statement->next() ? statement->value(0) : QVariant();
        statement->finish();
        return first;
    });
}

} // namespace heed
