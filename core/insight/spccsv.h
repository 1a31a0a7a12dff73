#pragma once

#include "core/base/result.h"
#include "core/insight/spc.h"

#include <QByteArray>

#include <vector>

namespace heed {

struct SpcSeries
{
    std::vector<SpcPoint> points; ///< in order of date
    bool wasSorted = false; ///< true when the file had them in another order
    /// The first point behind each gap, where the dates otherwise follow each other evenly, by
    /// months or by days. A chart has no place for what is missing.
    std::vector<QDate> afterGaps;
};

/// Reads a chart's points from CSV text in UTF-8 whose first line names the columns `date` and
/// `value`, in any case and order, divided by commas, semicolons or tabs; other columns and blank
/// lines are passed over. Dates are 2026-04-30, 30/4/2026 or 2026-04 (its first day); numbers have
/// a decimal point and no thousands separator. Errors: Invalid "spc.no-header"; with the line of
/// the file: "spc.line-without-date", "spc.line-without-value", "spc.line-too-long" (more cells
/// than the first line names), "spc.value-too-large", "spc.duplicate-date".
[[nodiscard]] Result<SpcSeries> readSpcCsv(const QByteArray &csv);

} // namespace heed
