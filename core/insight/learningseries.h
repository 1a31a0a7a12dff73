#pragma once

#include "core/insight/monthseries.h"
#include "core/learning/learning.h"

namespace heed {

/// A measure that an action can be judged by.
struct AimMeasure
{
    const char *id; ///< of the measure
    const char *dimension; ///< by which it can be narrowed to a theme; empty when it cannot
};

/// Every measure that makes sense month by month, in the order of the definitions. Only counts can
/// be narrowed to a theme.
[[nodiscard]] QList<AimMeasure> aimMeasures();
/// Whether one can narrow this measure to a theme.
[[nodiscard]] bool takesTheme(const QString &measure);

/// What the months since an action say of it. Never more than the points bear.
enum class ChangeSign {
    NoMonths, ///< no whole month has passed since
    TooFew, ///< fewer months since than make a run
    Better, ///< the last run of months is on the better side of the mean before
    Worse,
    Changed, ///< a run on one side, where neither side is better
    Same, ///< months enough, and no run
};

/// The same series before and after an action: the mean steps at the first whole month after it.
struct LearningSeries
{
    MonthSeries series; ///< its chart has a step where there are months on both sides
    qsizetype firstAfter = 0; ///< place of the first whole month after the action
    std::optional<double> meanBefore;
    std::optional<double> meanAfter;
    int monthsBefore = 0;
    int monthsAfter = 0;
    int runLength = SpcSettings {}.runLength; ///< months in a run
    bool isRunBelow = false; ///< on which side of the mean before the run is
    ChangeSign sign = ChangeSign::NoMonths;
};

/// The last `most` whole months up to `today`. The month in which the action was done is neither
/// whole before nor after, and counts as before. A run is as many of the last months as the SPC
/// rules ask for a shift, all on one side of the mean of the months before (NHS England Making Data
/// Count, XmR). Errors: as Measures.
[[nodiscard]] Result<LearningSeries> learningSeries(Database &database, const ActionAim &aim,
    QDate doneOn, QDate today, int most = 24);

} // namespace heed
