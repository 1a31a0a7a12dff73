#pragma once

#include "ui/charts/chartspec.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>

namespace heed {

/// One stroke of a chart. Painter and SVG draw the same list, so that both show the same chart.
struct ChartShape
{
    enum class Kind { Line, Rect, Marker, Text };

    Kind kind = Kind::Line;
    QPolygonF path; ///< Line: its points. Marker: its outline
    QRectF rect; ///< Rect: itself. Text: exactly the room it takes
    QColor pen; ///< invalid = none
    double width = 1;
    LineStyle style = LineStyle::Solid;
    QColor fill; ///< invalid = none
    bool hatched = false;
    bool round = false; ///< Marker: the ellipse in `rect` instead of a path
    QString text;
    QFont font;
    double baseline = 0; ///< Text: y of the baseline
};

/// Where one point can be hit.
struct ChartHit
{
    int series = 0;
    int point = 0;
    QRectF area;
    QPointF centre;

    bool operator==(const ChartHit &) const = default;
};

/// A chart laid out in a rectangle, ready to be drawn.
struct ChartDrawing
{
    QList<ChartShape> shapes;
    QList<ChartHit> hits;
    QList<QRectF> plots;

    /// The point under `position`, or the nearest within `reach`.
    [[nodiscard]] std::optional<ChartHit> hitAt(QPointF position, double reach) const;
    [[nodiscard]] std::optional<ChartHit> hitOf(int series, int point) const;
};

} // namespace heed
