#include "core/store/filestore.h"

#include "core/store/database.h"

#include <QCryptographicHash>

namespace heed {

namespace {

/// How much is written in one transaction: some 50 ms on a slow disk.
constexpr qint64 piecesAtOnce = 8;

Result<void> tell(const FileProgress &progress, qint64 done, qint64 all)
{
    constexpr qint64 whole = 100;
    if (progress && !progress(static_cast<int>(all == 0 ? whole : done * whole / all)))
        return failure(ErrorCode::Cancelled, QStringLiteral("file.cancelled"));
    return {};
}

} // namespace

Result<QString> sha256Of(const QByteArray &content, const FileProgress &progress)
{
    constexpr qint64 step = 8LL * 1024 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < content.size(); at += step) {
        hash.addData(QByteArrayView(content).sliced(at, std::min(step, content.size() - at)));
        if (const auto going = tell(progress, at, content.size()); !going)
            return Failure(going.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::optional<qint64>> FileStore::find(const QString &sha256) const
{
    return m_database
        .scalar(QStringLiteral("SELECT id FROM stored_file WHERE sha256 = ? AND finished = 1"),
            { sha256 })
        .map([](const QVariant &id) {
            return id.isNull() ? std::nullopt : std::optional(id.toLongLong());
        });
}

Result<qint64> FileStore::add(const Actor &actor, const Clock &clock, const QByteArray &content,
    const QString &sha256, const FileProgress &progress)
{
    const auto known = find(sha256);
    if (!known)
        return Failure(known.error());
    if (*known)
        return **known;
    auto written = removeUnfinished(actor, clock).and_then([&] {
        return write(actor, clock, content, sha256, progress);
    });
    if (!written) {
        const auto undone = removeUnfinished(actor, clock);
        Q_UNUSED(undone) // what stays is not finished and goes when the next file is added
    }
    return written;
}

Result<void> FileStore::removeUnfinished(const Actor &actor, const Clock &clock)
{
    const auto left
        = m_database.scalar(QStringLiteral("SELECT count(*) FROM stored_file WHERE finished = 0"));
    if (!left)
        return Failure(left.error());
    if (left->toInt() == 0)
        return {};
    auto transaction = Transaction::begin(m_database, actor, clock);
    if (!transaction)
        return Failure(transaction.error());
    return m_database.run(QStringLiteral("DELETE FROM stored_file WHERE finished = 0"))
        .and_then([&](Statement *) { return transaction->commit(); });
}

Result<qint64> FileStore::write(const Actor &actor, const Clock &clock, const QByteArray &content,
    const QString &sha256, const FileProgress &progress)
{
    const qint64 step = chunkBytes * piecesAtOnce;
    qint64 file = 0;
    for (qint64 from = 0; from == 0 || from < content.size(); from += step) {
        auto transaction = Transaction::begin(m_database, actor, clock);
        if (!transaction)
            return Failure(transaction.error());
        if (file == 0) {
            const auto made = makeRow(content, sha256);
            if (!made)
                return made;
            file = *made;
        }
        const qint64 to = std::min(from + step, content.size());
        auto done = writePieces(*transaction, file, content, from, to);
        if (done && to == content.size())
            done = finish(file);
        done = done.and_then([&] { return tell(progress, to, content.size()); });
        done = done.and_then([&] { return transaction->commit(); });
        if (!done)
            return Failure(done.error());
    }
    return file;
}

Result<qint64> FileStore::makeRow(const QByteArray &content, const QString &sha256)
{
    return m_database
        .run(QStringLiteral("INSERT INTO stored_file (bytes, sha256) VALUES (?, ?)"),
            { content.size(), sha256 })
        .map([](Statement *statement) { return statement->insertedId(); });
}

Result<void> FileStore::finish(qint64 file)
{
    return m_database
        .run(QStringLiteral("UPDATE stored_file SET finished = 1 WHERE id = ?"), { file })
        .map([](Statement *) {});
}

Result<qint64> FileStore::addSmall(
    Transaction &transaction, const QByteArray &content, const QString &sha256)
{
    const auto known = find(sha256);
    if (!known)
        return Failure(known.error());
    if (*known)
        return **known;
    const auto file = makeRow(content, sha256);
    if (!file)
        return file;
    return writePieces(transaction, *file, content, 0, content.size())
        .and_then([&] { return finish(*file); })
        .map([&] { return *file; });
}

Result<void> FileStore::writePieces(
    Transaction &transaction, qint64 file, const QByteArray &content, qint64 from, qint64 to)
{
    static const QString sql
        = QStringLiteral("INSERT INTO stored_chunk (file_id, number, content) VALUES (?, ?, ?)");
    for (qint64 at = from; at < to; at += chunkBytes) {
        const QByteArray piece = content.mid(at, std::min(chunkBytes, to - at));
        const auto done = transaction.database().run(sql, { file, at / chunkBytes, piece });
        if (!done)
            return Failure(done.error());
    }
    return {};
}

Result<QByteArray> FileStore::content(qint64 id) const
{
    const QString sha256 = m_database
                               .scalar(QStringLiteral("SELECT sha256 FROM stored_file WHERE id = ? "
                                                      "AND finished = 1"),
                                   { id })
                               .value_or(QVariant())
                               .toString();
    if (sha256.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("file.missing"));
    const auto pieces = m_database.run(
        QStringLiteral("SELECT content FROM stored_chunk WHERE file_id = ? ORDER BY number"),
        { id });
    if (!pieces)
        return Failure(pieces.error());
    QByteArray content;
    while ((*pieces)->next())
        content += (*pieces)->value(0).toByteArray();
    if (sha256Of(content).value_or(QString()) != sha256)
        return failure(ErrorCode::Storage, QStringLiteral("file.damaged"));
    return content;
}

Result<void> FileStore::removeUnused(Transaction &transaction, qint64 id)
{
    return transaction.database()
        .run(QStringLiteral("DELETE FROM stored_file WHERE id = ? AND NOT EXISTS "
                            "(SELECT 1 FROM stored_file_use WHERE file_id = ?)"),
            { id, id })
        .map([](Statement *) {});
}

} // namespace heed
