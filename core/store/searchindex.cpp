#include "core/store/searchindex.h"

#include "core/store/database.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace heed {

namespace {

/// A search row's id is the record's id and its kind's number, so that no second table has to join
/// them.
constexpr int kindSlots = 64;

struct KindInfo
{
    int number = 0;
    QString view;
    QString table;
};

Result<KindInfo> kindInfo(Database &database, const QString &kind)
{
    static const QString sql
        = QStringLiteral("SELECT number, search_view, main_table FROM record_kind WHERE kind = ?");
    return database.run(sql, { kind }).and_then([&](Statement *found) -> Result<KindInfo> {
        if (!found->next())
            return failure(ErrorCode::Invalid, QStringLiteral("store.unknown-kind"), kind);
        const KindInfo info { static_cast<int>(found->number(0)), found->text(1), found->text(2) };
        found->finish();
        return info;
    });
}

/// Kinds whose records are found as the record that they hang on (papers).
Result<std::vector<KindInfo>> foundWithHolder(Database &database)
{
    return database
        .run(QStringLiteral("SELECT number, search_view, main_table FROM record_kind "
                            "WHERE found_with_holder = 1"))
        .map([](Statement *found) {
            std::vector<KindInfo> kinds;
            while (found->next())
                kinds.push_back(
                    { static_cast<int>(found->number(0)), found->text(1), found->text(2) });
            return kinds;
        });
}

/// One record's place in the index.
struct IndexRow
{
    qint64 row = 0;
    qint64 recordId = 0;
    Statement *text = nullptr; ///< reads title and body from the search view

    bool operator<(const IndexRow &other) const { return row < other.row; }
};

/// The rows of these records, once each, in the order in which FTS5 gathers them best.
Result<std::vector<IndexRow>> rowsInOrder(Database &database, const QList<SearchHit> &records)
{
    QHash<QString, std::pair<int, Statement *>> kinds;
    std::vector<IndexRow> rows;
    for (const SearchHit &record : records) {
        if (!kinds.contains(record.kind)) {
            const auto info = kindInfo(database, record.kind);
            if (!info)
                return Failure(info.error());
            const auto text = info->view.isEmpty()
                ? Result<Statement *>(nullptr)
                : database.prepared(QStringLiteral("SELECT title, body FROM %1 WHERE record_id = ?")
                                        .arg(info->view));
            if (!text)
                return Failure(text.error());
            kinds.insert(record.kind, { info->number, *text });
        }
        const auto &[number, text] = kinds[record.kind];
        if (text != nullptr)
            rows.push_back({ record.recordId * kindSlots + number, record.recordId, text });
    }
    std::sort(rows.begin(), rows.end());
    const auto isSame = [](const IndexRow &a, const IndexRow &b) { return a.row == b.row; };
    rows.erase(std::unique(rows.begin(), rows.end(), isSame), rows.end());
    return rows;
}

Result<void> refreshRow(Database &database, Statement &write, const IndexRow &row)
{
    Statement &text = *row.text;
    text.finish();
    text.bind(1, row.recordId);
    if (const auto read = text.execute(); !read)
        return read;
    if (!text.next())
        return database.run(QStringLiteral("DELETE FROM search WHERE rowid = ?"), { row.row })
            .map([](Statement *) {});
    write.bind(1, row.row);
    write.bind(2, text, 0);
    write.bind(3, text, 1);
    text.finish();
    return write.execute();
}

} // namespace

Result<void> refreshSearch(Database &database, const QList<SearchHit> &records)
{
    const auto rows = rowsInOrder(database, records);
    if (!rows)
        return Failure(rows.error());
    const auto write = database.prepared(
        QStringLiteral("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?,?,?)"));
    if (!write)
        return Failure(write.error());
    for (const IndexRow &row : *rows) {
        if (const auto done = refreshRow(database, **write, row); !done)
            return done;
    }
    return {};
}

QString searchExpression(const QString &typed)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = typed.split(notWord, Qt::SkipEmptyParts);
    QStringList terms;
    for (const QString &word : words)
        terms += QLatin1Char('"') + word + QLatin1Char('"');
    if (!terms.isEmpty())
        terms.last() += QLatin1Char('*');
    return terms.join(QLatin1Char(' '));
}

Result<QList<SearchHit>> search(
    Database &database, const QString &typed, const QString &kind, int limit)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return QList<SearchHit>();
    static const QString sql = QStringLiteral(
        "SELECT k.kind, s.rowid / %1 FROM search s JOIN record_kind k ON k.number = s.rowid % %1 "
        "WHERE search MATCH ? AND (? IS NULL OR k.kind = ?) ORDER BY s.rowid DESC LIMIT ?")
                                   .arg(kindSlots);
    const QVariant wanted = kind.isEmpty() ? QVariant() : QVariant(kind);
    return database.run(sql, { expression, wanted, wanted, limit }).map([](Statement *found) {
        QList<SearchHit> hits;
        while (found->next())
            hits += { found->text(0), found->number(1) };
        return hits;
    });
}

Result<HitWords> describeHit(Database &database, const SearchHit &hit)
{
    constexpr int excerpt = 120;
    const auto info = kindInfo(database, hit.kind);
    if (!info)
        return Failure(info.error());
    const QString sql
        = QStringLiteral("SELECT title, substr(body, 1, %1) FROM %2 WHERE record_id = ? "
                         "AND record_id IN (SELECT id FROM %3 WHERE binned_at IS NULL)")
              .arg(excerpt)
              .arg(info->view, info->table);
    return database.run(sql, { hit.recordId }).map([](Statement *found) {
        HitWords words;
        if (found->next())
            words = { found->text(0).simplified(), found->text(1).simplified() };
        found->finish();
        return words;
    });
}

Result<QString> searchSubquery(Database &database, const QString &kind)
{
    const auto info = kindInfo(database, kind);
    if (!info)
        return Failure(info.error());
    return foundWithHolder(database).map([&](const std::vector<KindInfo> &hangers) {
        QString cases = QStringLiteral("WHEN %1 THEN rowid / %2").arg(info->number).arg(kindSlots);
        QString numbers = QString::number(info->number);
        for (const KindInfo &hanger : hangers)
            cases += QStringLiteral(" WHEN %1 THEN (SELECT record_id FROM %2 WHERE id = "
                                    "search.rowid / %3 AND kind = '%4' AND binned_at IS NULL)")
                         .arg(hanger.number)
                         .arg(hanger.table)
                         .arg(kindSlots)
                         .arg(kind);
        for (const KindInfo &hanger : hangers)
            numbers += QStringLiteral(", %1").arg(hanger.number);
        return QStringLiteral("SELECT CASE rowid % %1 %2 END FROM search WHERE search MATCH ? "
                              "AND rowid % %1 IN (%3)")
            .arg(QString::number(kindSlots), cases, numbers);
    });
}

} // namespace heed
