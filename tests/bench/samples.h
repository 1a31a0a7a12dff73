#pragma once

#include "ui/print/printdocument.h"

namespace heed::samples {

/// Invented charts, one of each kind and hard case, for the gallery and the tests of drawing.
[[nodiscard]] ChartSpec lines();
[[nodiscard]] ChartSpec bars();
[[nodiscard]] ChartSpec lyingBars();
[[nodiscard]] ChartSpec stacks(bool horizontal);
[[nodiscard]] ChartSpec heatMap();
[[nodiscard]] ChartSpec spc();
[[nodiscard]] ChartSpec timeBetween();
[[nodiscard]] ChartSpec pareto();
[[nodiscard]] ChartSpec panels();
[[nodiscard]] QList<ChartSpec> all();

/// A pack of about 25 pages with 14 charts.
[[nodiscard]] PrintDocument pack();

} // namespace heed::samples
