#include "ui/charts/chartmarks.h"

namespace heed {

namespace {

constexpr double BarShare = 0.72; ///< of a slot; the rest is air
constexpr double WidestBar = 46; ///< px
constexpr double StubHeight = 10; ///< px of the hatched stub for what nobody recorded

/// A bar from `from` to `to` on the value axis, `offset` along the category axis.
QRectF barRect(
    const ChartAxes &axes, bool horizontal, double offset, double thick, double from, double to)
{
    const double a = axes.at(from);
    const double b = axes.at(to);
    return horizontal ? QRectF(qMin(a, b), offset, qAbs(b - a), thick)
                      : QRectF(offset, qMin(a, b), thick, qAbs(b - a));
}

void writeAtEnd(
    ChartSheet &sheet, const QRectF &bar, bool horizontal, const QString &text, double room)
{
    const double high = sheet.lineHeight();
    if (text.isEmpty() || (!horizontal && sheet.widthOf(text) > room))
        return;
    if (horizontal && high > room)
        return;
    if (horizontal)
        sheet.text(text, QRectF(bar.right() + 4 * sheet.px, bar.center().y() - high / 2, 1, high),
            Qt::AlignLeft, sheet.colours.text);
    else
        sheet.text(text, QRectF(bar.center().x() - room / 2, bar.top() - high, room, high),
            Qt::AlignHCenter, sheet.colours.text);
}

QRectF slotRect(const ChartAxes &axes, bool horizontal, double offset, double thick)
{
    const QRectF plot = axes.plot();
    return horizontal ? QRectF(plot.left(), offset, plot.width(), thick)
                      : QRectF(offset, plot.top(), thick, plot.height());
}

void drawBar(
    ChartSheet &sheet, const ChartAxes &axes, int series, int index, QRectF place, bool horizontal)
{
    const ChartSeries &line = sheet.spec.series.at(series);
    const ChartPoint &point = line.points.at(index);
    const double offset = horizontal ? place.top() : place.left();
    const double thick = horizontal ? place.height() : place.width();
    const double nought = qBound(axes.scale().minimum, 0.0, axes.scale().maximum);
    QRectF bar = barRect(axes, horizontal, offset, thick, nought, point.value.value_or(nought));
    if (point.state == PointState::Unknown) {
        const double stub = StubHeight * sheet.px;
        bar = horizontal ? bar.adjusted(0, 0, stub, 0) : bar.adjusted(0, -stub, 0, 0);
        sheet.rect(bar, QColor(), true, sheet.colours.muted);
    } else if (const QString hidden = sheet.spec.hiddenText(point.state); !hidden.isEmpty()) {
        writeAtEnd(sheet, bar, horizontal, hidden, thick * 1.3);
    } else if (point.value) {
        sheet.rect(bar, sheet.colours.series(line.colour));
        // Pareto's share line runs through the room above the bars.
        if (sheet.spec.kind != ChartKind::Pareto)
            writeAtEnd(sheet, bar, horizontal, sheet.spec.numberText(*point.value),
                horizontal ? thick * 1.3 : thick * 1.2);
    } else {
        return;
    }
    sheet.hit(series, index, slotRect(axes, horizontal, offset, thick), bar.center());
}

/// The thickness of one of `together` bars side by side in a slot.
double thickness(const ChartSheet &sheet, const ChartAxes &axes, int together)
{
    return qMin(axes.slot() * BarShare / qMax(1, together), WidestBar * sheet.px);
}

/// A stack of which every part is too small to be drawn says so: an empty place reads as none.
QString hiddenStack(const ChartSpec &spec, int index)
{
    QStringList hidden;
    for (const ChartSeries &line : spec.series) {
        const ChartPoint point = line.points.value(index);
        if (point.value.value_or(0) > 0)
            return {};
        const QString text = spec.hiddenText(point.state);
        hidden << (text.isEmpty() ? QStringLiteral("0") : text);
    }
    const bool hidesAny = hidden.count(QStringLiteral("0")) < hidden.size();
    return hidesAny ? hidden.join(QStringLiteral(", ")) : QString();
}

void drawSegments(ChartSheet &sheet, const ChartAxes &axes, int index, bool horizontal)
{
    const double thick = thickness(sheet, axes, 1);
    const double offset = axes.middle(index) - thick / 2;
    double sum = 0;
    for (int s = 0; s < sheet.spec.series.size(); ++s) {
        const ChartSeries &line = sheet.spec.series.at(s);
        const double value
            = index < line.points.size() ? line.points.at(index).value.value_or(0) : 0;
        if (value <= 0)
            continue;
        const QRectF bar = barRect(axes, horizontal, offset, thick, sum, sum + value);
        const QColor fill = sheet.colours.series(line.colour);
        sheet.rect(bar, fill, false, sheet.colours.background);
        const QString text = sheet.spec.numberText(value);
        if (bar.width() > sheet.widthOf(text) + 4 * sheet.px && bar.height() > sheet.lineHeight())
            sheet.text(text, bar, Qt::AlignCenter, ChartColours::textOn(fill));
        sheet.hit(s, index, bar, bar.center());
        sum += value;
    }
    writeAtEnd(sheet, barRect(axes, horizontal, offset, thick, 0, 0), horizontal,
        hiddenStack(sheet.spec, index), horizontal ? thick * 1.3 : axes.slot());
}

} // namespace

void drawBars(ChartSheet &sheet, const QRectF &area, bool horizontal)
{
    ChartAxes axes(sheet, area, -1, horizontal);
    const int together = int(sheet.spec.series.size());
    const double thick = thickness(sheet, axes, together);
    for (int s = 0; s < together; ++s) {
        const int count = qMin(int(sheet.spec.series.at(s).points.size()), sheet.spec.pointCount());
        for (int i = 0; i < count; ++i) {
            const double offset = axes.middle(i) + thick * (s - together / 2.0);
            const QRectF place = horizontal ? QRectF(0, offset, 1, thick * 0.96)
                                            : QRectF(offset, 0, thick * 0.96, 1);
            drawBar(sheet, axes, s, i, place, horizontal);
        }
    }
    if (!horizontal)
        axes.drawReferences();
}

void drawStacks(ChartSheet &sheet, const QRectF &area, bool horizontal)
{
    ChartAxes axes(sheet, area, -1, horizontal);
    for (int i = 0; i < sheet.spec.pointCount(); ++i)
        drawSegments(sheet, axes, i, horizontal);
    if (!horizontal)
        axes.drawReferences();
}

} // namespace heed
