#pragma once

#include "core/governance/quarterchanges.h"
#include "core/governance/report.h"
#include "core/insight/measures.h"

#include <functional>

namespace heed {

/// The records that a tile or a point of a chart stands for: asked for when somebody wants them.
struct RecordsWish
{
    QString measure;
    Slice question;
    QList<Part> parts;
    qint64 count = 0; ///< how many it counts, for the words of a choice
    QString heading; ///< "Complaints received, October 2026"
};

/// One number in front.
struct DashboardTile
{
    Figure now;
    QString number; ///< "94.2%"
    QString sentence; ///< what it rests on and how it was before
    std::optional<SpcVariation> variation; ///< nothing where months say nothing
    std::optional<SpcAssurance> assurance; ///< nothing without a target
    RecordsWish behind;
};

/// Something that is different from the quarter before.
struct DashboardChange
{
    QString sentence;
    RecordsWish behind;
};

struct DashboardChart
{
    ReportChart chart;
    /// [line][point]: what a click opens. Several where a point stands for several registers.
    QList<QList<QList<RecordsWish>>> behind;
    QList<QStringList> tips; ///< [line][point], where the number alone says too little
};

/// What the dashboard shows, as values; for people who may read the records, so that nothing is
/// hidden for being small.
struct Dashboard
{
    Slice question;
    QDate today;
    QList<DashboardTile> tiles;
    QList<DashboardChart> charts;
    QString changesTitle;
    QList<DashboardChange> changes;
};

/// Counts everything, for these days and places. What is open is counted as it stands today.
/// `progress` is told per cent; when it says false, the work stops.
/// Errors: Cancelled "job.cancelled"; those of Measures.
[[nodiscard]] Result<Dashboard> makeDashboard(Database &database, const Slice &question,
    QDate today, const std::function<bool(int)> &progress = {});

/// The kind of record that a measure counts: "complaint".
[[nodiscard]] QString recordKindOf(const QString &measure);

/// Ids of the records, oldest first. Errors: as Measures::records().
[[nodiscard]] Result<QList<qint64>> recordsOf(Database &database, const RecordsWish &wish);

} // namespace heed
