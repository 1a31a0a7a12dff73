#include "core/store/searchindex.h"

#include "core/store/database.h"
#include "core/store/newrecords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <optional>
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

/// A table whose rows add words to those of the record that they belong to.
struct SearchPart
{
    RecordShare share;
    Statement *text = nullptr; ///< rows of one text
};

/// What is read of a record for the index: title and body, and more body from its parts.
struct SearchText
{
    int number = 0;
    Statement *record = nullptr; ///< null when nobody looks for records of this kind
    std::vector<SearchPart> parts;
};

Result<std::vector<SearchPart>> searchParts(Database &database, const QString &kind)
{
    const auto found = database.run(
        QStringLiteral("SELECT name, select_sql FROM search_part WHERE kind = ? ORDER BY position"),
        { kind });
    if (!found)
        return Failure(found.error());
    std::vector<SearchPart> parts;
    while ((*found)->next()) {
        const QString sql = (*found)->text(1);
        const auto text = database.prepared(sql);
        if (!text)
            return Failure(text.error());
        parts.push_back({ { (*found)->text(0).toUtf8(), sql.toUtf8() }, *text });
    }
    return parts;
}

Result<SearchText> searchText(Database &database, const QString &kind)
{
    const auto info = kindInfo(database, kind);
    if (!info)
        return Failure(info.error());
    if (info->view.isEmpty())
        return SearchText {};
    auto parts = searchParts(database, kind);
    if (!parts)
        return Failure(parts.error());
    return database
        .prepared(QStringLiteral("SELECT title, body FROM %1 WHERE record_id = ?").arg(info->view))
        .map([&](Statement *record) {
            return SearchText { info->number, record, std::move(*parts) };
        });
}

using SearchTexts = QHash<QString, std::shared_ptr<SearchText>>;

/// One record's place in the index.
struct IndexRow
{
    qint64 row = 0;
    qint64 recordId = 0;
    const SearchText *text = nullptr;
    bool isNew = false;

    /// New ones first among those of one row.
    bool operator<(const IndexRow &other) const
    {
        return std::pair(row, !isNew) < std::pair(other.row, !other.isNew);
    }
};

/// The rows of these records, once each, in the order in which FTS5 gathers them best.
Result<std::vector<IndexRow>> rowsInOrder(
    Database &database, const QList<SearchChange> &records, SearchTexts &texts)
{
    std::vector<IndexRow> rows;
    for (const SearchChange &record : records) {
        std::shared_ptr<SearchText> &text = texts[record.kind];
        if (!text) {
            auto found = searchText(database, record.kind);
            if (!found)
                return Failure(found.error());
            text = std::make_shared<SearchText>(std::move(*found));
        }
        if (text->record != nullptr)
            rows.push_back({ record.recordId * kindSlots + text->number, record.recordId,
                text.get(), record.isNew });
    }
    std::sort(rows.begin(), rows.end());
    const auto isSame = [](const IndexRow &a, const IndexRow &b) { return a.row == b.row; };
    rows.erase(std::unique(rows.begin(), rows.end(), isSame), rows.end());
    return rows;
}

/// What the parts of a record add to its body.
Result<QStringList> partWords(const IndexRow &row, NewRecords *fresh)
{
    QStringList words;
    for (const SearchPart &part : row.text->parts) {
        if (row.isNew && fresh != nullptr && fresh->haveNothingIn(part.share, row.recordId))
            continue;
        part.text->finish();
        part.text->bind(1, row.recordId);
        if (const auto read = part.text->execute(); !read)
            return Failure(read.error());
        while (part.text->next()) {
            if (!part.text->isNull(0))
                words += part.text->text(0);
        }
    }
    return words;
}

Result<void> refreshRow(
    Database &database, Statement &write, const IndexRow &row, NewRecords *fresh)
{
    Statement &record = *row.text->record;
    record.finish();
    record.bind(1, row.recordId);
    if (const auto read = record.execute(); !read)
        return read;
    if (!record.next())
        return database.run(QStringLiteral("DELETE FROM search WHERE rowid = ?"), { row.row })
            .map([](Statement *) {});
    const auto words = partWords(row, fresh);
    if (!words)
        return Failure(words.error());
    write.bind(1, row.row);
    write.bind(2, record, 0);
    if (words->isEmpty())
        write.bind(3, record, 1);
    else
        write.bind(3, record.text(1) + QLatin1Char('\n') + words->join(QLatin1Char('\n')));
    record.finish();
    return write.execute();
}

} // namespace

Result<void> refreshSearch(
    Database &database, const QList<SearchChange> &records, const TouchedTables *touched)
{
    SearchTexts texts;
    const auto rows = rowsInOrder(database, records, texts);
    if (!rows)
        return Failure(rows.error());
    const auto write = database.prepared(
        QStringLiteral("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?,?,?)"));
    if (!write)
        return Failure(write.error());
    std::optional<NewRecords> fresh;
    if (touched != nullptr)
        fresh.emplace(database, *touched);
    for (const IndexRow &row : *rows) {
        if (const auto done = refreshRow(database, **write, row, fresh ? &*fresh : nullptr); !done)
            return done;
    }
    return {};
}

QString searchExpression(const QString &typed)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = typed.split(notWord, Qt::SkipEmptyParts);
    // What begins with one letter is nearly everything: a letter behind other words says nothing
    // yet, and by itself it is a word.
    const bool isOneSign = !words.isEmpty() && words.last().size() == 1;
    if (isOneSign && words.size() > 1 && words.last().at(0).isLetter())
        words.removeLast();
    QStringList terms;
    for (const QString &word : std::as_const(words))
        terms += QLatin1Char('"') + word + QLatin1Char('"');
    if (!terms.isEmpty() && words.last().size() > 1)
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
