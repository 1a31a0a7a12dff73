#include "core/store/recorddigest.h"

#include "core/store/database.h"
#include "core/store/newrecords.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <sodium.h>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace heed {

namespace {

constexpr int digestBytes = 32;

/// One table's share of a record. SQLite's own interface reads it: an import seals every record it
/// makes, and a column-by-column copy through variants would cost more than the insert.
struct Part
{
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    RecordShare share;
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    std::vector<std::pair<QByteArray, int>> columnsByName;
};

using Parts = std::vector<Part>;

/// Gathers the many small pieces of a record and hashes them block by block.
class Hasher
{
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, digestBytes); }

    void add(const void *bytes, qsizetype size)
    {
        if (m_used + size > room) {
            flush();
            if (size > room)
                return hash(bytes, size);
        }
        std::memcpy(m_buffer.data() + m_used, bytes, static_cast<std::size_t>(size));
        m_used += size;
    }

    void addSized(const void *bytes, qsizetype size)
    {
        const qint64 length = size;
        add(&length, sizeof length);
        if (size > 0)
            add(bytes, size);
    }

    QByteArray finish()
    {
        flush();
        QByteArray digest(digestBytes, Qt::Uninitialized);
        crypto_generichash_final(
            &m_state, reinterpret_cast<unsigned char *>(digest.data()), digestBytes);
        return digest;
    }

private:
    void flush() { hash(m_buffer.data(), std::exchange(m_used, 0)); }

    void hash(const void *bytes, qsizetype size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes),
            static_cast<unsigned long long>(size));
    }

    static constexpr qsizetype room = 4096;

    crypto_generichash_state m_state {};
    std::array<char, room> m_buffer; // NOLINT: only what was added is read
    qsizetype m_used = 0;
};

void feedRow(Hasher &hasher, const Part &part)
{
    const QByteArray &table = part.share.table();
    hasher.addSized(table.constData(), table.size());
    sqlite3_stmt *row = part.statement.get();
    for (const auto &[name, column] : part.columnsByName) {
        const int type = sqlite3_column_type(row, column);
        if (type == SQLITE_NULL)
            continue;
        hasher.addSized(name.constData(), name.size());
        hasher.add(&type, sizeof type);
        const void *bytes = type == SQLITE_BLOB ? sqlite3_column_blob(row, column)
                                                : sqlite3_column_text(row, column);
        hasher.addSized(bytes, sqlite3_column_bytes(row, column));
    }
}

Result<Part> preparePart(Database &database, const QString &name, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    Part part { { name.toUtf8(), text }, {}, {} };
    if (sqlite3_prepare_v3(
            database.handle(), text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return failure(ErrorCode::Storage, QStringLiteral("store.sql"), name);
    part.statement.reset(statement);
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        part.columnsByName.emplace_back(sqlite3_column_name(statement, column), column);
    std::sort(part.columnsByName.begin(), part.columnsByName.end());
    return part;
}

Result<Parts> prepareParts(Database &database, const QString &kind)
{
    static const QString sql = QStringLiteral(
        "SELECT name, select_sql FROM record_part WHERE kind = ? ORDER BY position");
    auto found = database.run(sql, { kind });
    if (!found)
        return Failure(found.error());
    Parts parts;
    while ((*found)->next()) {
        auto part = preparePart(database, (*found)->text(0), (*found)->text(1));
        if (!part)
            return Failure(part.error());
        parts.push_back(std::move(*part));
    }
    if (parts.empty())
        return failure(ErrorCode::Invalid, QStringLiteral("store.unknown-kind"), kind);
    return parts;
}

Result<void> feedPart(Hasher &hasher, const Part &part, qint64 recordId)
{
    sqlite3_stmt *statement = part.statement.get();
    sqlite3_bind_int64(statement, 1, recordId);
    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement))
        feedRow(hasher, part);
    sqlite3_reset(statement);
    if (step != SQLITE_DONE)
        return failure(ErrorCode::Storage, QStringLiteral("store.damaged"),
            QString::fromUtf8(part.share.table()));
    return {};
}

} // namespace

/// The prepared statements of one connection, kept by Database and freed with it.
class DigestCache
{
public:
    Result<Parts *> partsOf(Database &database, const QString &kind)
    {
        auto &parts = m_parts[kind];
        if (!parts) {
            auto made = prepareParts(database, kind);
            if (!made)
                return Failure(made.error());
            parts = std::make_shared<Parts>(std::move(*made));
        }
        return parts.get();
    }

private:
    QHash<QString, std::shared_ptr<Parts>> m_parts;
};

std::shared_ptr<DigestCache> makeDigestCache() { return std::make_shared<DigestCache>(); }

Result<QByteArray> recordDigest(
    Database &database, const QString &kind, qint64 recordId, NewRecords *among)
{
    auto parts = database.digestCache().partsOf(database, kind);
    if (!parts)
        return Failure(parts.error());
    Hasher hasher;
    for (const Part &part : **parts) {
        if (among != nullptr && among->haveNothingIn(part.share, recordId))
            continue;
        if (const auto fed = feedPart(hasher, part, recordId); !fed)
            return Failure(fed.error());
    }
    return hasher.finish();
}

} // namespace heed
