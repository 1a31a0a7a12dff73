#pragma once

#include "ui/charts/chartcolours.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartframe.h"

class QPainter;
class QPaintDevice;

namespace heed {

/// Lays charts out and draws them with QPainter, as vectors where the device keeps vectors. The
/// same layout on screen, on paper and in SVG.
class ChartPainter
{
public:
    explicit ChartPainter(
        const ChartColours &colours, const QFont &font, const ChartParts &parts = {});

    /// `device` gives the resolution; `area` is in its units.
    [[nodiscard]] ChartDrawing layOut(
        const ChartSpec &spec, const QRectF &area, QPaintDevice *device) const;
    /// Lays out and draws; returns what was drawn, for hit tests.
    ChartDrawing paint(QPainter &painter, const ChartSpec &spec, const QRectF &area) const;

    static void draw(QPainter &painter, const ChartDrawing &drawing);

private:
    ChartColours m_colours;
    QFont m_font;
    ChartParts m_parts;
};

} // namespace heed
