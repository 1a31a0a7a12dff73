#pragma once

#include "core/base/result.h"
#include "core/people/person.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace heed {

class Database;

/// Complaints of one theme in one place, by the day they came in. Read once, so that asking about
/// every case of a year costs no more than asking about one.
class LikeCases
{
public:
    /// Complaints that are not in the bin and came in on these days or between them. Errors:
    /// Storage.
    [[nodiscard]] static Result<LikeCases> load(Database &database, QDate from, QDate to);

    /// How many came in on `on` or within so many days before it. A complaint of two issues of the
    /// theme counts once. `theme` is the theme, or its subject where it has none.
    [[nodiscard]] int count(UnitId unit, const QString &theme, QDate on, int days) const;

private:
    struct Group
    {
        std::vector<qint64> days; ///< Julian days in order, one a complaint
        qint64 lastComplaint = 0;
    };
    using Key = std::pair<qint64, QString>;

    void add(const Key &key, qint64 complaint, QDate received);

    QHash<Key, Group> m_groups;
};

} // namespace heed
