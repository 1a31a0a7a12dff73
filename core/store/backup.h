#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace heed {

class Database;
class StoreKey;

/// One backup file in a folder.
struct BackupFile
{
    QString path;
    QDateTime madeAt;
    qint64 bytes = 0;
};

/// Writes an encrypted copy of the store and of its key file (beside it), reads the copy through,
/// and only then gives it its name. A failed backup leaves what stood there before, which can only
/// be an older backup of the same store. Errors: Refused "backup.onto-store", "backup.other-file";
/// Io "backup.cannot-write", "store.disk-full"; Storage "backup.copy-damaged".
Result<void> writeBackup(Database &database, const StoreKey &key, const QString &file);

/// Name for a new backup in `folder`: "NAME 2026-11-22 1405.heed".
[[nodiscard]] QString backupName(
    const QString &storePath, const QString &folder, const QDateTime &now);

/// Backups of this store in a folder, newest first.
[[nodiscard]] QList<BackupFile> backupsIn(const QString &storePath, const QString &folder);

/// Keeps the newest `keepNewest` backups, and the newest of each of the last `keepMonths` months;
/// removes the rest. Nothing is removed unless a newer backup exists. Returns the paths removed.
QStringList rotateBackups(
    const QString &storePath, const QString &folder, int keepNewest = 10, int keepMonths = 12);

/// Puts a backup in the place of a store. A store that stands there is renamed first, never
/// overwritten; its new name is returned (empty when there was none). Neither file may be open.
/// Errors: NotFound "backup.missing", "store.keys-missing"; Refused "backup.onto-itself",
/// "backup.no-place" (no file stands there, but a folder or a device); Io "backup.cannot-write".
Result<QString> restoreBackup(const QString &file, const QString &storePath, const QDateTime &now);

} // namespace heed
