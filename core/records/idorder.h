#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <vector>

/// The order of long lists. SQLite's own sorting of 100,000 texts takes longer than the reading of
/// them from an index; here keys become ranks, and ranks are sorted.
namespace heed {

class Database;

/// How the keys of an order compare.
enum class KeyOrder {
    AsStored, ///< numbers by size; texts byte by byte: ISO days, codes
    Words, ///< texts in either case of letters
    Natural, ///< texts with the numbers in them by size: C-2026-9 before C-2026-10
};

/// A question for ids, with its values.
struct IdsSql
{
    QString text;
    QVariantList values;
};

/// Which records, and in what order.
struct OrderedIds
{
    IdsSql rows; ///< SELECT of ids and keys, each id once
    /// Of those, only the ids that each of these gives as well. Far quicker than IN (SELECT ...)
    /// where either side is large.
    std::vector<IdsSql> among;
    KeyOrder how = KeyOrder::AsStored;
    /// When set, a key is the id of something else (a person, a site), and this gives those ids in
    /// their order.
    QString ranks;
    bool ascending = true; ///< blank keys come last both ways, equal ones go by id
};

/// One snapshot. Errors: Storage.
[[nodiscard]] Result<std::vector<qint64>> idsInOrder(Database &database, const OrderedIds &wanted);

} // namespace heed
