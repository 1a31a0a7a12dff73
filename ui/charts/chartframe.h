#pragma once

#include "ui/charts/chartsheet.h"

namespace heed {

/// What is drawn round the plot. On screen the view's own labels say title, sentence and notes.
struct ChartParts
{
    bool title = true;
    bool sentence = true;
    bool notes = true;
    bool references = false; ///< name the reference lines in the legend, not at their ends
};

/// Writes title, sentence, legend and notes; returns the room left for axes and marks.
[[nodiscard]] QRectF frameChart(ChartSheet &sheet, const QRectF &area, const ChartParts &parts);

} // namespace heed
