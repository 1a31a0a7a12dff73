#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/keyring.h"
#include "core/store/storekey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <filesystem>

namespace heed {

namespace {

const QString stampFormat = QStringLiteral("yyyy-MM-dd HHmmss");

QString keysBeside(const QString &store) { return Keyring::pathFor(store); }

/// A backup takes no other place than that of an older one of the same store: not the store's own,
/// not another store's, and not that of a file that is none.
Result<void> checkPlace(const QString &storePath, const QString &file)
{
    const QFileInfo there(file);
    if (!there.exists())
        return {};
    if (there.canonicalFilePath() == QFileInfo(storePath).canonicalFilePath())
        return failure(ErrorCode::Refused, QStringLiteral("backup.onto-store"), file);
    const auto own = Keyring::load(keysBeside(storePath));
    const auto its = Keyring::load(keysBeside(file));
    if (there.isFile() && own && its && own->storeId() == its->storeId())
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("backup.other-file"), file);
}

Result<void> readThrough(const QString &file, const StoreKey &key)
{
    auto copy = Database::open(file, key, Database::Mode::ReadOnly);
    if (!copy)
        return failure(ErrorCode::Storage, QStringLiteral("backup.copy-damaged"), file);
    const auto found = (*copy)->scalar(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!found || found->toString() != QLatin1String("ok"))
        return failure(ErrorCode::Storage, QStringLiteral("backup.copy-damaged"), file);
    return {};
}

/// Renames over an older file of that name in one step: there is the older one or the newer one,
/// whenever the computer stops.
bool moveInto(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), code);
    return !code;
}

Result<void> copyKeys(const QString &fromStore, const QString &toStore)
{
    const QString unfinished = keysBeside(toStore) + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (!QFile::copy(keysBeside(fromStore), unfinished)
        || !moveInto(unfinished, keysBeside(toStore)))
        return failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), toStore);
    return {};
}

/// A name that nothing bears yet, for the store that stood there before.
QString asideName(const QFileInfo &place, const QDateTime &now)
{
    const QString stem = QStringLiteral("%1 before restore %2")
                             .arg(place.completeBaseName(), now.toString(stampFormat));
    const auto named = [&](const QString &number) {
        return place.absoluteDir().filePath(stem + number + QStringLiteral(".heed"));
    };
    QString name = named({});
    for (int number = 2; QFile::exists(name) || QFile::exists(keysBeside(name)); ++number)
        name = named(QStringLiteral(" %1").arg(number));
    return name;
}

QRegularExpression backupPattern(const QString &storePath)
{
    const QString base = QRegularExpression::escape(QFileInfo(storePath).completeBaseName());
    return QRegularExpression(
        QStringLiteral("^%1 (\\d{4}-\\d{2}-\\d{2} \\d{6})\\.heed$").arg(base));
}

} // namespace

Result<void> writeBackup(Database &database, const StoreKey &key, const QString &file)
{
    if (const auto free = checkPlace(database.path(), file); !free)
        return free;
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), file);
    const QString unfinished = file + QStringLiteral(".part");
    QFile::remove(unfinished);
    const auto copied
        = database.run(QStringLiteral("VACUUM INTO ?"), { unfinished }).and_then([&](Statement *) {
              return readThrough(unfinished, key);
          });
    if (!copied) {
        QFile::remove(unfinished);
        const bool full = copied.error().operation == QLatin1String("store.io");
        return full
            ? Result<void>(failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), file))
            : copied;
    }
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    return copyKeys(database.path(), file).and_then([&]() -> Result<void> {
        if (moveInto(unfinished, file))
            return {};
        return failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), file);
    });
}

QString backupName(const QString &storePath, const QString &folder, const QDateTime &now)
{
    const QString base = QFileInfo(storePath).completeBaseName();
    return QDir(folder).filePath(QStringLiteral("%1 %2.heed").arg(base, now.toString(stampFormat)));
}

QList<BackupFile> backupsIn(const QString &storePath, const QString &folder)
{
    const QRegularExpression pattern = backupPattern(storePath);
    QList<BackupFile> found;
    const auto files = QDir(folder).entryInfoList({ QStringLiteral("*.heed") }, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto match = pattern.match(file.fileName());
        if (match.hasMatch())
            found += { file.absoluteFilePath(),
                QDateTime::fromString(match.captured(1), stampFormat), file.size() };
    }
    std::sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return a.madeAt > b.madeAt; });
    return found;
}

QStringList rotateBackups(
    const QString &storePath, const QString &folder, int keepNewest, int keepMonths)
{
    QStringList removed;
    QSet<QString> months;
    const QList<BackupFile> all = backupsIn(storePath, folder);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString month = all.at(i).madeAt.toString(QStringLiteral("yyyy-MM"));
        const bool newestOfMonth = !months.contains(month) && months.size() < keepMonths;
        months.insert(month);
        if (i < keepNewest || newestOfMonth)
            continue;
        if (QFile::remove(all.at(i).path)) {
            QFile::remove(keysBeside(all.at(i).path));
            removed += all.at(i).path;
        }
    }
    return removed;
}

Result<QString> restoreBackup(const QString &file, const QString &storePath, const QDateTime &now)
{
    if (!QFile::exists(file))
        return failure(ErrorCode::NotFound, QStringLiteral("backup.missing"), file);
    if (!QFile::exists(keysBeside(file)))
        return failure(ErrorCode::NotFound, QStringLiteral("store.keys-missing"), keysBeside(file));
    const QFileInfo place(storePath);
    if (place.canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return failure(ErrorCode::Refused, QStringLiteral("backup.onto-itself"), file);
    if (place.exists() && !place.isFile())
        return failure(ErrorCode::Refused, QStringLiteral("backup.no-place"), storePath);
    const QString unfinished = storePath + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (!QFile::copy(file, unfinished))
        return failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), storePath);
    QString aside;
    if (QFile::exists(storePath)) {
        aside = asideName(place, now);
        if (!QFile::rename(storePath, aside))
            return failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), storePath);
        // A journal that a crash left behind belongs to the file that is put aside.
        QFile::rename(keysBeside(storePath), keysBeside(aside));
        for (const char *companion : { "-wal", "-shm", "-journal" })
            QFile::rename(storePath + QLatin1String(companion), aside + QLatin1String(companion));
    }
    if (!QFile::rename(unfinished, storePath))
        return failure(ErrorCode::Io, QStringLiteral("backup.cannot-write"), storePath);
    return copyKeys(file, storePath).map([&] { return aside; });
}

} // namespace heed
