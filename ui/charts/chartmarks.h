#pragma once

#include "ui/charts/chartaxes.h"

namespace heed {

/// Draws the axes and marks of any kind of chart into `area`.
void drawChart(ChartSheet &sheet, const QRectF &area);

void drawLines(ChartSheet &sheet, const QRectF &area);
void drawBars(ChartSheet &sheet, const QRectF &area, bool horizontal);
void drawStacks(ChartSheet &sheet, const QRectF &area, bool horizontal);
void drawPareto(ChartSheet &sheet, const QRectF &area);
void drawPanels(ChartSheet &sheet, const QRectF &area);
void drawHeatMap(ChartSheet &sheet, const QRectF &area);

} // namespace heed
