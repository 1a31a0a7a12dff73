#include "core/documents/openedcopies.h"

#include "core/base/savewhole.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace heed {

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString lockOf(const QString &folder) { return folder + QStringLiteral(".lock"); }

bool removeFolder(const QString &path)
{
    QDir folder(path);
    // A system that protects read-only files lets nobody remove them.
    for (const QFileInfo &inside : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (inside.isDir())
            removeFolder(inside.filePath());
        else
            QFile::setPermissions(inside.filePath(), QFile::ReadOwner | QFile::WriteOwner);
    }
    return folder.removeRecursively();
}

/// What a program left behind that was killed: its lock is held by nobody.
void removeForgotten(const QString &root)
{
    const auto folders
        = QDir(root).entryInfoList({ QStringLiteral("copies-*") }, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        QLockFile lock(lockOf(folder.filePath()));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            removeFolder(folder.filePath());
    }
}

} // namespace

QString OpenedCopies::defaultRoot()
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        base = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return base + QStringLiteral("/heed-opened");
}

OpenedCopies::OpenedCopies(const QString &root)
    : m_root(root)
    , m_folder(QDir(root).filePath(
          QStringLiteral("copies-") + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    if (QDir(m_root).exists())
        removeForgotten(m_root);
}

OpenedCopies::~OpenedCopies() { removeAll(); }

Result<QString> OpenedCopies::write(const QString &name, const QByteArray &content)
{
    const Failure cannot = failure(ErrorCode::Io, QStringLiteral("document.cannot-open"));
    if (!m_lock) {
        if (!QDir().mkpath(m_root) || !QFile::setPermissions(m_root, onlyOwner))
            return cannot;
        m_lock = std::make_unique<QLockFile>(lockOf(m_folder));
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0)) {
            m_lock.reset();
            return cannot;
        }
    }
    // A folder for each copy, so that two documents of one name do not meet.
    const QString folder = m_folder + QLatin1Char('/') + QString::number(++m_written);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(m_folder, onlyOwner)
        || !QFile::setPermissions(folder, onlyOwner))
        return cannot;
    const QString path = folder + QLatin1Char('/') + name;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !saveWhole(file) || !QFile::setPermissions(path, QFile::ReadOwner)) {
        QFile::remove(path);
        return cannot;
    }
    return path;
}

bool OpenedCopies::removeAll()
{
    if (!m_lock)
        return true;
    const bool removed = removeFolder(m_folder);
    // The lock goes too, so that what another program still holds is removed at the next start.
    m_lock.reset();
    QDir().rmdir(m_root);
    return removed;
}

} // namespace heed
