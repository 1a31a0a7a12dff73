#include "core/store/recorddigest.h"

#include "core/store/database.h"
#include "core/store/touchedtables.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <sodium.h>
#include <sqlite3.h>
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
    QByteArray name; ///< of its table
    bool isTied = false;
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    std::vector<std::pair<QByteArray, int>> columnsByName;
};

using Parts = std::vector<Part>;

void feed(crypto_generichash_state &state, const void *bytes, qsizetype size)
{
    crypto_generichash_update(
        &state, static_cast<const unsigned char *>(bytes), static_cast<unsigned long long>(size));
}

void feedSized(crypto_generichash_state &state, const void *bytes, qsizetype size)
{
    const qint64 length = size;
    feed(state, &length, sizeof length);
    feed(state, bytes, size);
}

void feedRow(crypto_generichash_state &state, const Part &part)
{
    feedSized(state, part.name.constData(), part.name.size());
    sqlite3_stmt *row = part.statement.get();
    for (const auto &[name, column] : part.columnsByName) {
        const int type = sqlite3_column_type(row, column);
        if (type == SQLITE_NULL)
            continue;
        feedSized(state, name.constData(), name.size());
        feed(state, &type, sizeof type);
        const void *bytes = type == SQLITE_BLOB ? sqlite3_column_blob(row, column)
                                                : sqlite3_column_text(row, column);
        feedSized(state, bytes, sqlite3_column_bytes(row, column));
    }
}

Result<Part> preparePart(Database &database, const QString &name, const QString &sql)
{
    Part part;
    part.name = name.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    part.isTied = isTiedToRecord(text);
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

Result<void> feedPart(crypto_generichash_state &state, const Part &part, qint64 recordId)
{
    sqlite3_stmt *statement = part.statement.get();
    sqlite3_bind_int64(statement, 1, recordId);
    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement))
        feedRow(state, part);
    sqlite3_reset(statement);
    if (step != SQLITE_DONE)
        return failure(
            ErrorCode::Storage, QStringLiteral("store.damaged"), QString::fromUtf8(part.name));
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
    Database &database, const QString &kind, qint64 recordId, const TouchedTables *madeWith)
{
    auto parts = database.digestCache().partsOf(database, kind);
    if (!parts)
        return Failure(parts.error());
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digestBytes);
    for (const Part &part : **parts) {
        const bool isEmpty = madeWith != nullptr && part.isTied && !madeWith->has(part.name);
        if (isEmpty)
            continue;
        if (const auto fed = feedPart(state, part, recordId); !fed)
            return Failure(fed.error());
    }
    QByteArray digest(digestBytes, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), digestBytes);
    return digest;
}

} // namespace heed
