#pragma once

#include "ui/charts/chartcolours.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartscale.h"

#include <QFontMetricsF>

class QPaintDevice;

namespace heed {

/// The sheet that a chart is laid out on: pens, fonts and measures, and the drawing as it grows.
class ChartSheet
{
public:
    /// `device` gives the resolution that fonts and hairlines are measured in.
    ChartSheet(const ChartSpec &spec, const ChartColours &colours, const QFont &font,
        QPaintDevice *device);

    const ChartSpec &spec;
    const ChartColours colours;
    const double px; ///< one 96th of an inch in the device's units
    const QFont font;
    const QFont bold;
    const QFontMetricsF metrics;
    const QFontMetricsF boldMetrics;
    ChartDrawing drawing;

    [[nodiscard]] double lineHeight() const { return metrics.height(); }
    [[nodiscard]] double widthOf(const QString &text) const
    {
        return metrics.horizontalAdvance(text);
    }

    /// Puts one line of text into `room`, aligned; returns the rectangle that it takes.
    QRectF text(const QString &text, const QRectF &room, Qt::Alignment alignment,
        const QColor &colour, bool strong = false);
    /// Puts lines under each other from the top of `room`; returns the height used.
    double textLines(const QStringList &lines, const QRectF &room, Qt::Alignment alignment,
        const QColor &colour, bool strong = false);
    void line(
        const QPolygonF &path, const QColor &pen, double width, LineStyle style = LineStyle::Solid);
    void rect(
        const QRectF &rect, const QColor &fill, bool hatched = false, const QColor &outline = {});
    void marker(
        QPointF centre, double size, Marker marker, const QColor &fill, const QColor &outline);
    void hit(int series, int point, const QRectF &area, QPointF centre);
};

} // namespace heed
