#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace heed {

/// Copies of documents that other programs may look at: in a folder that only this user can enter,
/// read-only, and gone on lock, on close and, when the program was killed, at its next start.
class OpenedCopies
{
public:
    /// `root` is made when it is missing. Folders that no running program holds are removed.
    explicit OpenedCopies(const QString &root = defaultRoot());
    OpenedCopies(const OpenedCopies &) = delete;
    OpenedCopies &operator=(const OpenedCopies &) = delete;
    ~OpenedCopies();

    /// Below the user's runtime folder, which is kept in memory, or else the user's cache.
    [[nodiscard]] static QString defaultRoot();
    /// Writes a copy and returns its path. Errors: Io "document.cannot-open".
    [[nodiscard]] Result<QString> write(const QString &name, const QByteArray &content);
    /// Removes every copy. False when another program holds one so that it could not be removed.
    bool removeAll();

private:
    QString m_root;
    QString m_folder; ///< of this program
    std::unique_ptr<QLockFile> m_lock;
    int m_written = 0;
};

} // namespace heed
