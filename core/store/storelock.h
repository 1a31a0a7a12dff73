#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace heed {

/// Keeps a store to one running Heed at a time. `NAME.heed-lock` is the lock; `NAME.heed-lock-by`
/// says who holds it, for the message to whoever comes second. Both go when the lock goes; what a
/// killed process left is taken over at once, because its process number is asked for on this
/// computer. A lock from another computer (a folder that is copied between PCs) is never taken over
/// without takeOver().
class StoreLock
{
public:
    /// Who has the store open.
    struct Holder
    {
        QString user;
        QString host;
        qint64 pid = 0;
        QDateTime since; ///< UTC; invalid when not known
    };

    StoreLock(StoreLock &&) noexcept = default;
    StoreLock &operator=(StoreLock &&) = delete;
    ~StoreLock();

    [[nodiscard]] static QString pathFor(const QString &storePath);

    /// Takes the lock. `user` is the name to show others: the computer's user until somebody
    /// unlocks. Errors: Locked "store.in-use" (detail: host and local time, "PC-4 14:05"; its one
    /// problem has the values user, host and local time); Io "store.read-only-folder" (detail: the
    /// folder) or "store.disk-full".
    [[nodiscard]] static Result<StoreLock> acquire(
        const QString &storePath, const QString &user, const Clock &clock);
    /// Removes another computer's lock, when a person has said that nobody has the store open
    /// there, and takes it. A lock whose holder runs on this computer stays. Errors: as acquire.
    [[nodiscard]] static Result<StoreLock> takeOver(
        const QString &storePath, const QString &user, const Clock &clock);

    /// Who holds a store's lock now, as far as the files tell.
    [[nodiscard]] static std::optional<Holder> holderOf(const QString &storePath);

    /// Shows this name to others from now on: the person who unlocked.
    void setUser(const QString &user);

private:
    StoreLock(std::unique_ptr<QLockFile> lock, QString storePath, Holder holder);

    std::unique_ptr<QLockFile> m_lock;
    QString m_storePath;
    Holder m_holder;
};

} // namespace heed
