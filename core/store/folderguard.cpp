#include "core/store/folderguard.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <string_view>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace heed {
namespace {

bool isRemoteDrive(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    if (native.startsWith(QLatin1String("\\\\")))
        return true;
    const QString root = native.left(3);
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    Q_UNUSED(folder)
    return false;
#endif
}

} // namespace

FolderFacts systemFolderFacts(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return {};
    const QStorageInfo storage(folder);
    return { true, info.isWritable() && !storage.isReadOnly(), isRemoteDrive(folder),
        storage.fileSystemType(), storage.bytesAvailable() };
}

bool isNetworkFileSystem(const QByteArray &fileSystem)
{
    static constexpr std::array<std::string_view, 27> names { "nfs", "nfs3", "nfs4", "cifs", "smb2",
        "smb3", "smbfs", "9p", "afs", "afpfs", "ceph", "coda", "davfs", "davfs2", "glusterfs",
        "gpfs", "lustre", "ncpfs", "webdav", "vboxsf", "prl_fs", "fuse.sshfs", "fuse.rclone",
        "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.vmhgfs-fuse" };
    const QByteArray lower = fileSystem.toLower();
    const std::string_view wanted(lower.constData(), static_cast<size_t>(lower.size()));
    return std::find(names.begin(), names.end(), wanted) != names.end();
}

Result<void> checkFolder(const QString &storePath, const FolderLookup &lookup)
{
    const QString folder = QFileInfo(storePath).absolutePath();
    const FolderFacts facts = lookup(folder);
    if (!facts.exists)
        return failure(ErrorCode::Io, QStringLiteral("store.no-folder"), folder);
    if (facts.isRemote || isNetworkFileSystem(facts.fileSystem))
        return failure(ErrorCode::Refused, QStringLiteral("store.network-folder"), folder);
    if (!facts.isWritable)
        return failure(ErrorCode::Io, QStringLiteral("store.read-only-folder"), folder);
    if (facts.bytesFree >= 0 && facts.bytesFree < leastFreeBytes)
        return failure(ErrorCode::Io, QStringLiteral("store.disk-full"), folder);
    return {};
}

} // namespace heed
