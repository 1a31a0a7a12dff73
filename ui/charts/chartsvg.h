#pragma once

#include "ui/charts/chartspec.h"

#include <QSizeF>

class QXmlStreamWriter;

namespace heed {

/// Writes the chart as an SVG element for a web page, on white, with its sentence as the
/// description. `number` tells this chart's patterns from those of others on the page.
void writeChartSvg(QXmlStreamWriter &xml, const ChartSpec &spec, QSizeF sizePx, int number);

} // namespace heed
