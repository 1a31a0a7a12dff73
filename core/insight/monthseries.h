#pragma once

#include "core/insight/measures.h"
#include "core/insight/timebetween.h"

namespace heed {

/// A measure month by month, with its SPC chart where the rules allow one.
struct MonthSeries
{
    Breakdown months; ///< every whole month, the label as "2026-10"
    std::optional<SpcChart> chart;
    /// Why there is no chart, or no limits on it: "spc.too-few-points", "insight.months-missing"
    /// (a share with nothing to count in some month), "insight.no-months". Empty when all is well.
    QString whyNot;

    [[nodiscard]] QDate month(qsizetype i) const;
    /// Mean number of records a month; below RareEvents a time-between chart says more.
    [[nodiscard]] double meanCount() const;
};

/// Fewer a month than this are charted by the days between them.
inline constexpr double RareEvents = 2;

/// The last `most` whole months that end with the period, not reaching back before the register's
/// first record. Errors: as Measures.
/// With a target, the chart says whether it is met.
[[nodiscard]] Result<MonthSeries> monthSeries(Measures &measures, const QString &id,
    const Slice &slice, int most, std::optional<double> target = {});

/// Days between the records that a measure counts, for rare events.
[[nodiscard]] Result<TimeBetween> timeBetweenRecords(
    Measures &measures, const QString &id, const Slice &slice);

} // namespace heed
