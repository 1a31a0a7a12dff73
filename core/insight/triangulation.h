#pragma once

#include "core/base/result.h"
#include "core/insight/period.h"

#include <QHash>
#include <QStringList>

namespace heed {

class Database;

/// The registers side by side in one place: a theme, a site or a theme at a site. Their counts are
/// never added: each has its own date and its own meaning.
struct ThreeCounts
{
    qint64 complaints = 0;
    qint64 incidents = 0;
    qint64 claims = 0;
    /// What happened, with records that are linked to each other counted once.
    qint64 events = 0;
    qint64 feedback = 0; ///< critical feedback only: praise tells of no event

    bool operator==(const ThreeCounts &) const = default;
    ThreeCounts &operator+=(const ThreeCounts &other);
};

/// Complaints by the day received, incidents by the day they happened, claims by the day notified,
/// feedback by the day it was heard.
struct Triangulation
{
    QStringList themeKeys; ///< most events first; the empty key (none given) last
    QStringList themeLabels;
    QList<qint64> siteIds; ///< 0 = no site given, last
    QStringList siteLabels;
    QList<ThreeCounts> byTheme; ///< a complaint with several themes counts in each
    QList<ThreeCounts> bySite;
    QList<QList<ThreeCounts>> cells; ///< [theme][site]
    ThreeCounts whole; ///< every record once
    qint64 themeMap = 1; ///< version of the map of themes that is in force
    qint64 linkedRecords = 0; ///< records of the period that are linked to another of the period
};

/// Errors: Storage.
[[nodiscard]] Result<Triangulation> triangulate(Database &database, const Slice &slice);

} // namespace heed
