#pragma once

#include "core/store/transaction.h"

#include <functional>
#include <optional>

namespace heed {

/// Told how far it is (0 to 100); returns false to stop.
using FileProgress = std::function<bool(int percent)>;

/// SHA-256 as hexadecimal text. Errors: Cancelled "file.cancelled".
[[nodiscard]] Result<QString> sha256Of(
    const QByteArray &content, const FileProgress &progress = {});

/// The content of files, kept inside the encrypted store in pieces of a size that neither memory
/// nor the write lock minds. The same content is kept once, whoever uses it.
class FileStore
{
public:
    static constexpr qint64 chunkBytes = 512LL * 1024;

    explicit FileStore(Database &database)
        : m_database(database)
    {
    }

    /// The file with this content, if it is here. Errors: Storage.
    [[nodiscard]] Result<std::optional<qint64>> find(const QString &sha256) const;
    /// Keeps content and returns its id. A few pieces a transaction, so that others can write
    /// meanwhile; when it fails or is stopped, nothing of it is left. Errors: Cancelled
    /// "file.cancelled"; Io "store.disk-full"; those of Transaction::begin.
    Result<qint64> add(const Actor &actor, const Clock &clock, const QByteArray &content,
        const QString &sha256, const FileProgress &progress = {});
    /// The same inside somebody else's unit of work, for content of a few pieces.
    Result<qint64> addSmall(
        Transaction &transaction, const QByteArray &content, const QString &sha256);
    /// The whole of a file, checked against its hash. Errors: NotFound "file.missing"; Storage
    /// "file.damaged".
    [[nodiscard]] Result<QByteArray> content(qint64 id) const;
    /// Removes a file that no document uses any more.
    static Result<void> removeUnused(Transaction &transaction, qint64 id);

private:
    Result<void> removeUnfinished(const Actor &actor, const Clock &clock);
    Result<qint64> write(const Actor &actor, const Clock &clock, const QByteArray &content,
        const QString &sha256, const FileProgress &progress);
    Result<qint64> makeRow(const QByteArray &content, const QString &sha256);
    Result<void> finish(qint64 file);
    Result<void> writePieces(
        Transaction &transaction, qint64 file, const QByteArray &content, qint64 from, qint64 to);

    Database &m_database;
};

} // namespace heed
