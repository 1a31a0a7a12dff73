#pragma once

#include "core/base/result.h"

#include <functional>

namespace heed {

/// What the system says about a folder.
struct FolderFacts
{
    bool exists = false;
    bool isWritable = false;
    bool isRemote = false; ///< the system itself calls it a network drive
    QByteArray fileSystem; ///< its type by name: "ext4", "nfs4"; empty when not known
    qint64 bytesFree = -1; ///< for this user; -1 when not known
};

using FolderLookup = std::function<FolderFacts(const QString &folder)>;

/// Asks the system.
[[nodiscard]] FolderFacts systemFolderFacts(const QString &folder);

/// Least free space that a store is opened with: room for its journal and a day's work.
inline constexpr qint64 leastFreeBytes = 20LL * 1024 * 1024;

/// Whether a file system is one of another computer. SQLite's write-ahead log does not work there.
/// Source: sqlite.org/wal.html, "Disadvantages", point 2 (all processes must be on the same host).
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &fileSystem);

/// Whether the folder of a store can hold it.
/// Errors (detail: the folder): Io "store.no-folder"; Refused "store.network-folder";
/// Io "store.read-only-folder"; Io "store.disk-full".
[[nodiscard]] Result<void> checkFolder(
    const QString &storePath, const FolderLookup &lookup = systemFolderFacts);

} // namespace heed
