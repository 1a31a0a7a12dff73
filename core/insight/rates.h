#pragma once

#include "core/insight/measures.h"

namespace heed {

/// What an organisation counts its cases against: a kind of activity, and for how much of it a rate
/// is given.
struct ActivityKind
{
    QString code; ///< as in the store's activity table: "bed_days"
    QString label; ///< "10,000 bed days"
    qint64 per = 1;
};

[[nodiscard]] const QList<ActivityKind> &activityKinds();

/// A count for so many units of activity, for every kind of activity that was entered for the
/// period. A figure without a value says why: "insight.no-activity" when none was ever entered (one
/// figure), "insight.activity-gaps" when months of the period are missing. Never for comparing
/// organisations. Errors: as Measures.
[[nodiscard]] Result<QList<Figure>> rates(
    Database &database, const QString &measure, const Slice &slice);

} // namespace heed
