#include "core/store/startcheck.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace heed {
namespace {

QString answer(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement) && query.next() ? query.value(0).toString() : QString();
}

} // namespace

SqliteFacts SqliteFacts::built()
{
    return { QStringLiteral(SQLITE_VERSION), QStringLiteral(SQLITE_VERSION),
        QStringLiteral(SQLITE3MC_VERSION_STRING), QStringLiteral("sqlcipher") };
}

SqliteFacts SqliteFacts::running()
{
    SqliteFacts facts;
    facts.linked = QString::fromLatin1(sqlite3_libversion());
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            facts.plugin = answer(database, QStringLiteral("SELECT sqlite_version()"));
            facts.ciphers = answer(database, QStringLiteral("SELECT sqlite3mc_version()"));
            facts.cipher = answer(database, QStringLiteral("PRAGMA cipher"));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return facts;
}

QString SqliteFacts::summary() const
{
    return QStringList { linked, plugin, ciphers, cipher }.join(QStringLiteral(" / "));
}

Result<void> checkSqlite(const SqliteFacts &found)
{
    if (found == SqliteFacts::built())
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("store.foreign-sqlite"), found.summary());
}

} // namespace heed
