#include "core/store/storelock.h"

#include "core/base/savewhole.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include <chrono>

namespace heed {
namespace {

QString infoPathFor(const QString &storePath)
{
    return StoreLock::pathFor(storePath) + QStringLiteral("-by");
}

void writeInfo(const QString &storePath, const StoreLock::Holder &holder)
{
    const QJsonObject json { { QStringLiteral("user"), holder.user },
        { QStringLiteral("host"), holder.host }, { QStringLiteral("pid"), holder.pid },
        { QStringLiteral("since"), holder.since.toString(Qt::ISODate) } };
    // Only a courtesy to others: the lock holds without it.
    QSaveFile file(infoPathFor(storePath));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const bool isSaved = saveWhole(file);
    Q_UNUSED(isSaved)
}

QString localTime(const QDateTime &since)
{
    return since.isValid() ? since.toLocalTime().toString(QStringLiteral("HH:mm")) : QString();
}

Failure inUse(const QString &storePath)
{
    const StoreLock::Holder holder = StoreLock::holderOf(storePath).value_or(StoreLock::Holder());
    const QString time = localTime(holder.since);
    const QString fact = QStringLiteral("store.in-use");
    Error error { ErrorCode::Locked, fact, (holder.host + QLatin1Char(' ') + time).trimmed(), {} };
    error.problems.append({ QStringLiteral("store"), fact, { holder.user, holder.host, time } });
    return Failure(error);
}

} // namespace

StoreLock::StoreLock(std::unique_ptr<QLockFile> lock, QString storePath, Holder holder)
    : m_lock(std::move(lock))
    , m_storePath(std::move(storePath))
    , m_holder(std::move(holder))
{
}

StoreLock::~StoreLock()
{
    if (m_lock == nullptr)
        return;
    QFile::remove(infoPathFor(m_storePath));
    m_lock->unlock();
}

QString StoreLock::pathFor(const QString &storePath)
{
    static const QString extension = QStringLiteral(".heed");
    const QString stem
        = storePath.endsWith(extension) ? storePath.chopped(extension.size()) : storePath;
    return stem + QStringLiteral(".heed-lock");
}

Result<StoreLock> StoreLock::acquire(
    const QString &storePath, const QString &user, const Clock &clock)
{
    auto lock = std::make_unique<QLockFile>(pathFor(storePath));
    // Never stale by age alone: a store stays open all day. A dead holder on this computer is found
    // anyway.
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (!lock->tryLock(std::chrono::milliseconds(0))) {
        if (lock->error() == QLockFile::LockFailedError)
            return inUse(storePath);
        const QFileInfo folder(QFileInfo(storePath).absolutePath());
        // The file could be made and not be filled.
        if (lock->error() != QLockFile::PermissionError && folder.isDir() && folder.isWritable())
            return failure(ErrorCode::Io, QStringLiteral("store.disk-full"));
        return failure(ErrorCode::Io, QStringLiteral("store.read-only-folder"), folder.filePath());
    }
    StoreLock held(std::move(lock), storePath,
        { user, QSysInfo::machineHostName(), QCoreApplication::applicationPid(), clock.now() });
    writeInfo(storePath, held.m_holder);
    return held;
}

Result<StoreLock> StoreLock::takeOver(
    const QString &storePath, const QString &user, const Clock &clock)
{
    const auto holder = holderOf(storePath);
    if (holder && holder->host != QSysInfo::machineHostName()) {
        QFile::remove(pathFor(storePath));
        QFile::remove(infoPathFor(storePath));
    }
    return acquire(storePath, user, clock);
}

std::optional<StoreLock::Holder> StoreLock::holderOf(const QString &storePath)
{
    Holder holder;
    QString application;
    if (!QLockFile(pathFor(storePath)).getLockInfo(&holder.pid, &holder.host, &application))
        return std::nullopt;
    QFile file(infoPathFor(storePath));
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    // What an earlier holder left says nothing about this one.
    if (json[QLatin1String("pid")].toInteger() != holder.pid)
        return holder;
    holder.user = json[QLatin1String("user")].toString();
    holder.since = QDateTime::fromString(json[QLatin1String("since")].toString(), Qt::ISODate);
    return holder;
}

void StoreLock::setUser(const QString &user)
{
    m_holder.user = user;
    writeInfo(m_storePath, m_holder);
}

} // namespace heed
