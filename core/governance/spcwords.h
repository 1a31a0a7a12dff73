#pragma once

#include "core/insight/monthseries.h"

namespace heed {

/// What the months of a measure say, in a sentence or two: the mean, whether the latest months are
/// more than chance, whether the target will be met.
[[nodiscard]] QString monthsSentence(const MonthSeries &series);

/// Why a chart has no limits, from the fact that the series gives; empty for any other.
[[nodiscard]] QString noLimitsNote(const QString &whyNot);

} // namespace heed
