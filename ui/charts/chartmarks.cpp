#include "ui/charts/chartmarks.h"

namespace heed {

namespace {

constexpr double MarkerSize = 7; ///< px
constexpr double PanelGap = 10;
constexpr int PanelTicks = 4;
constexpr double HitSize = 16; ///< px around a point that count as the point

void drawPoint(ChartSheet &sheet, const ChartAxes &axes, int series, int index)
{
    const ChartSeries &line = sheet.spec.series.at(series);
    const ChartPoint &point = line.points.at(index);
    const QPointF centre = axes.point(index, *point.value);
    const bool coded = sheet.spec.kind == ChartKind::Spc;
    const QColor fill
        = coded ? sheet.colours.point(point.meaning) : sheet.colours.series(line.colour);
    const bool crowded = axes.slot() < MarkerSize * sheet.px;
    const bool special = coded && point.meaning != PointMeaning::Common;
    const double size = special ? MarkerSize + 2 : (crowded ? MarkerSize / 2 : MarkerSize);
    sheet.marker(centre, size, coded ? markerFor(point.meaning) : line.marker, fill,
        coded ? sheet.colours.text : sheet.colours.background);
    const QString letter = coded ? letterFor(point.meaning) : QString();
    if (!letter.isEmpty() && axes.slot() > sheet.widthOf(letter)) {
        const double high = sheet.lineHeight();
        const bool below = centre.y() - high - MarkerSize * sheet.px < axes.plot().top();
        const double top = below ? centre.y() + 0.7 * MarkerSize * sheet.px
                                 : centre.y() - high - 0.7 * MarkerSize * sheet.px;
        sheet.text(letter, QRectF(centre.x() - axes.slot() / 2, top, axes.slot(), high),
            Qt::AlignHCenter, sheet.colours.text, true);
    }
    const double reach = HitSize * sheet.px;
    sheet.hit(series, index, QRectF(centre.x() - reach / 2, centre.y() - reach / 2, reach, reach),
        centre);
}

void drawSeries(ChartSheet &sheet, const ChartAxes &axes, int series)
{
    const ChartSeries &line = sheet.spec.series.at(series);
    const int count = qMin(int(line.points.size()), sheet.spec.pointCount());
    const QColor colour = sheet.spec.kind == ChartKind::Spc ? sheet.colours.muted
                                                            : sheet.colours.series(line.colour);
    QPolygonF path;
    for (int i = 0; i <= count; ++i) {
        if (i < count && line.points.at(i).value) {
            path << axes.point(i, *line.points.at(i).value);
            continue;
        }
        if (path.size() > 1)
            sheet.line(path, colour, sheet.spec.kind == ChartKind::Spc ? 1.4 : 2, line.line);
        path.clear();
    }
    for (int i = 0; i < count; ++i) {
        if (line.points.at(i).value)
            drawPoint(sheet, axes, series, i);
    }
}

double paretoTotal(const ChartSeries &line)
{
    double total = 0;
    for (const ChartPoint &point : line.points)
        total += point.value.value_or(0);
    return total;
}

/// Shares of a plot from its lower left corner.
QPointF placeIn(const QRectF &plot, double across, double up)
{
    return { plot.left() + plot.width() * across, plot.bottom() - plot.height() * up };
}

/// The scale of the share of all so far: at the right of an upright plot, above a lying one.
void drawShareTicks(ChartSheet &sheet, const QRectF &plot, bool lies)
{
    const double high = sheet.lineHeight();
    const double gap = 6 * sheet.px;
    for (int percent = 0; percent <= 100; percent += 25) {
        const QPointF at
            = lies ? placeIn(plot, percent / 100.0, 1) : placeIn(plot, 1, percent / 100.0);
        const QRectF room = lies
            ? QRectF(at.x() - 50 * sheet.px, at.y() - high, 100 * sheet.px, high)
            : QRectF(at.x() + gap, at.y() - high / 2, 1, high);
        sheet.text(QStringLiteral("%1%").arg(percent), room,
            lies ? Qt::AlignHCenter : Qt::AlignLeft, sheet.colours.muted);
    }
}

} // namespace

void drawLines(ChartSheet &sheet, const QRectF &area)
{
    ChartAxes axes(sheet, area, -1, false);
    axes.drawReferences();
    for (int s = 0; s < sheet.spec.series.size(); ++s)
        drawSeries(sheet, axes, s);
}

void drawPanels(ChartSheet &sheet, const QRectF &area)
{
    const int count = int(sheet.spec.series.size());
    if (count == 0)
        return;
    const double labels = 2.5 * sheet.lineHeight();
    const double height = (area.height() - labels) / count;
    // Every panel gets the same left edge: months must stand under each other.
    double widest = 0;
    for (int s = 0; s < count; ++s) {
        for (const double tick : ChartScale::of(sheet.spec, s, PanelTicks).ticks())
            widest = qMax(widest, sheet.widthOf(sheet.spec.numberText(tick)));
    }
    for (int s = 0; s < count; ++s) {
        const bool last = s == count - 1;
        const QRectF room(area.left(), area.top() + s * height, area.width(),
            height - PanelGap * sheet.px + (last ? labels : 0));
        const ChartAxes axes(sheet, room, s, false, last, widest);
        drawSeries(sheet, axes, s);
    }
}

/// It lies down where names have no room under the bars: then the share runs from the top left to
/// the bottom right.
void drawPareto(ChartSheet &sheet, const QRectF &area)
{
    const bool lies = !ChartAxes::namesFit(sheet, area);
    drawBars(sheet, area, lies);
    const ChartSeries line = sheet.spec.series.value(0);
    const double total = paretoTotal(line);
    if (total <= 0 || sheet.drawing.plots.isEmpty())
        return;
    const QRectF plot = sheet.drawing.plots.constLast();
    drawShareTicks(sheet, plot, lies);
    QPolygonF path;
    double sum = 0;
    const double slot = 1.0 / qMax(1, sheet.spec.pointCount());
    for (int i = 0; i < line.points.size() && i < sheet.spec.pointCount(); ++i) {
        sum += line.points.at(i).value.value_or(0);
        path << (lies ? placeIn(plot, sum / total, 1 - slot * (i + 0.5))
                      : placeIn(plot, slot * (i + 0.5), sum / total));
    }
    sheet.line(path, sheet.colours.text, 1.4, LineStyle::Dash);
    for (const QPointF &centre : path)
        sheet.marker(
            centre, MarkerSize - 1, Marker::Circle, sheet.colours.text, sheet.colours.background);
}

void drawChart(ChartSheet &sheet, const QRectF &area)
{
    switch (sheet.spec.kind) {
    case ChartKind::Line:
    case ChartKind::Spc:
    case ChartKind::TimeBetween:
        return drawLines(sheet, area);
    case ChartKind::Bar:
        return drawBars(sheet, area, false);
    case ChartKind::HorizontalBar:
        return drawBars(sheet, area, true);
    case ChartKind::Stacked:
        return drawStacks(sheet, area, sheet.spec.horizontal);
    case ChartKind::HeatMap:
        return drawHeatMap(sheet, area);
    case ChartKind::Pareto:
        return drawPareto(sheet, area);
    case ChartKind::Panels:
        return drawPanels(sheet, area);
    }
}

} // namespace heed
