#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/searchrebuild.h"

#include <QDir>
#include <QFile>

namespace heed {

namespace {

QList<Migration> readMigrations()
{
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/heed/migrations"));
    const QStringList names
        = folder.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        steps.append({ name.left(4).toInt(), name, QString::fromUtf8(file.readAll()) });
    }
    return steps;
}

Result<void> noBrokenForeignKeys(Database &database)
{
    return database.run(QStringLiteral("PRAGMA foreign_key_check"))
        .and_then([](Statement *found) -> Result<void> {
            const bool broken = found->next();
            const QString table = broken ? found->text(0) : QString();
            found->finish();
            if (broken)
                return failure(ErrorCode::Storage, QStringLiteral("store.foreign-keys"), table);
            return {};
        });
}

/// A step that makes the index of words anew leaves it empty; SQL cannot fill it.
Result<void> fillSearch(Database &database, const Migration &step)
{
    constexpr int first = 1; // of an empty store
    const bool isMade = step.number > first
        && step.script.contains(QLatin1String("CREATE VIRTUAL TABLE search "));
    return isMade ? rebuildSearch(database) : Result<void>();
}

Result<void> apply(Database &database, const Migration &step)
{
    const QString version = QStringLiteral("PRAGMA user_version=%1").arg(step.number);
    const auto done = database.runScript(QStringLiteral("BEGIN IMMEDIATE"))
                          .and_then([&] { return database.runScript(step.script); })
                          .and_then([&] { return fillSearch(database, step); })
                          .and_then([&] { return database.runScript(version); })
                          .and_then([&] { return noBrokenForeignKeys(database); })
                          .and_then([&] { return database.runScript(QStringLiteral("COMMIT")); });
    if (done)
        return {};
    const auto undone = database.runScript(QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone) // a failed COMMIT has rolled back already
    if (done.error().operation != QLatin1String("store.sql"))
        return done;
    return failure(ErrorCode::Storage, QStringLiteral("store.migration-failed"),
        step.name + QStringLiteral(": ") + done.error().detail);
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps = readMigrations();
    return steps;
}

int latestSchemaVersion() { return migrations().isEmpty() ? 0 : migrations().constLast().number; }

Result<void> migrate(Database &database)
{
    const auto version = database.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return Failure(version.error());
    if (version->toInt() > latestSchemaVersion())
        return failure(ErrorCode::Newer, QStringLiteral("store.newer"), version->toString());
    if (version->toInt() == latestSchemaVersion())
        return {};
    // SQLite ignores this pragma inside a transaction, so it goes off before the first step.
    auto done = database.runScript(QStringLiteral("PRAGMA foreign_keys=OFF"));
    for (const Migration &step : migrations()) {
        if (done && step.number > version->toInt())
            done = apply(database, step);
    }
    const auto on = database.runScript(QStringLiteral("PRAGMA foreign_keys=ON"));
    return done ? on : done;
}

} // namespace heed
