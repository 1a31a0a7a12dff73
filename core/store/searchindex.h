#pragma once

#include "core/base/result.h"

#include <QList>

namespace heed {

class Database;
class TouchedTables;

/// A record that a search found.
struct SearchHit
{
    QString kind;
    qint64 recordId = 0;

    bool operator==(const SearchHit &) const = default;
};

/// A record whose words may have changed. One that is new has nothing in tables that were not
/// touched since.
struct SearchChange
{
    QString kind;
    qint64 recordId = 0;
    bool isNew = false;
};

/// Brings the index up to date with records: their text comes from the search view of their kind,
/// and a record that is gone leaves the index. Kinds without a view are not searched. Many records
/// are told at once rather than one by one: FTS5 writes out what it gathered whenever it is given
/// a smaller row number than before, so they are put in order first.
Result<void> refreshSearch(Database &database, const QList<SearchChange> &records,
    const TouchedTables *touched = nullptr);

/// How a hit is told from the others: its title (reference and names) and the beginning of its
/// text.
struct HitWords
{
    QString title;
    QString excerpt;
};

/// The words of a hit; empty when the record is gone or in the bin.
Result<HitWords> describeHit(Database &database, const SearchHit &hit);

/// What the user typed as an FTS5 expression: every word must occur, the last one may be unfinished
/// once it has two signs. Empty when there is nothing to look for.
[[nodiscard]] QString searchExpression(const QString &typed);

/// The newest records that hold all the words, at most `limit`. Empty `kind` means every kind.
Result<QList<SearchHit>> search(
    Database &database, const QString &typed, const QString &kind, int limit);

/// SQL that gives the ids of the records of `kind` that match; binds one value, searchExpression().
Result<QString> searchSubquery(Database &database, const QString &kind);

} // namespace heed
