#pragma once

#include "core/insight/breakdown.h"

namespace heed {

/// Months put together by three, counted back from the last one, for numbers too small to show by
/// month; what is left over at the beginning is dropped. The keys are the first months
/// ("2026-08"), the labels "Aug to Oct 2026". Counts, sums and shares only: a median cannot be put
/// together.
[[nodiscard]] Breakdown inThreeMonths(const Breakdown &months);

/// The same for a table with a row a month.
[[nodiscard]] CrossTable inThreeMonths(const CrossTable &months);

/// A table with a row for every month of the period, also for those with nothing in them.
[[nodiscard]] CrossTable withEveryMonth(CrossTable months, const Period &period);

} // namespace heed
