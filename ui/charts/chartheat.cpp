#include "ui/charts/chartmarks.h"

#include <cmath>

namespace heed {

namespace {

constexpr double MostNameShare = 0.32; ///< of the width, for the rows' names
constexpr int HeadLines = 3;
constexpr double Gap = 6;

double largest(const ChartSpec &spec)
{
    double most = 0;
    for (const ChartSeries &line : spec.series) {
        for (const ChartPoint &point : line.points)
            most = qMax(most, point.value.value_or(0));
    }
    return most;
}

void drawCell(ChartSheet &sheet, const QRectF &cell, int row, int column, double most)
{
    const ChartPoint &point = sheet.spec.series.at(row).points.at(column);
    const QRectF inner = cell.adjusted(sheet.px, sheet.px, -sheet.px, -sheet.px);
    if (point.state == PointState::Unknown) {
        sheet.rect(inner, QColor(), true, sheet.colours.muted);
    } else if (const QString hidden = sheet.spec.hiddenText(point.state);
               !hidden.isEmpty() || point.value) {
        const bool known = hidden.isEmpty();
        const QColor fill = sheet.colours.heat(known && most > 0 ? *point.value / most : 0);
        const QString text = known ? sheet.spec.numberText(*point.value) : hidden;
        sheet.rect(inner, fill);
        if (sheet.widthOf(text) <= inner.width() && sheet.lineHeight() <= inner.height() * 1.2)
            sheet.text(text, inner, Qt::AlignCenter, ChartColours::textOn(fill));
    } else {
        sheet.rect(inner, QColor(), false, sheet.colours.grid);
    }
    sheet.hit(row, column, cell, cell.center());
}

} // namespace

void drawHeatMap(ChartSheet &sheet, const QRectF &area)
{
    const int rows = int(sheet.spec.series.size());
    const int columns = sheet.spec.pointCount();
    if (rows == 0 || columns == 0)
        return;
    double names = 0;
    for (const ChartSeries &line : sheet.spec.series)
        names = qMax(names, sheet.widthOf(line.name));
    const double gap = Gap * sheet.px;
    names = qMin(names, area.width() * MostNameShare);
    const double width = (area.width() - names - gap) / columns;
    const double high = sheet.lineHeight();
    QList<QStringList> heads;
    int lines = 1;
    for (int c = 0; c < columns; ++c) {
        heads << wrapped(sheet.spec.categoryText(c), sheet.metrics, width - gap, HeadLines);
        lines = qMax(lines, int(heads.constLast().size()));
    }
    const QRectF plot(area.left() + names + gap, area.top() + lines * high + gap / 2,
        width * columns, area.height() - lines * high - gap / 2);
    const double height = qMin(plot.height() / rows, 2.6 * high);
    for (int c = 0; c < columns; ++c) {
        const double own = high * double(heads.at(c).size());
        sheet.textLines(heads.at(c),
            QRectF(plot.left() + c * width, plot.top() - gap / 2 - own, width, own),
            Qt::AlignHCenter, sheet.colours.text);
    }
    for (int r = 0; r < rows; ++r) {
        const QRectF strip(plot.left(), plot.top() + r * height, plot.width(), height);
        const QStringList name = wrapped(sheet.spec.series.at(r).name, sheet.metrics, names,
            qMax(1, qMin(2, int(height / high))));
        const double own = high * double(name.size());
        sheet.textLines(name, QRectF(area.left(), strip.center().y() - own / 2, names, own),
            Qt::AlignRight, sheet.colours.text);
        const int count = qMin(columns, int(sheet.spec.series.at(r).points.size()));
        for (int c = 0; c < count; ++c)
            drawCell(sheet, QRectF(plot.left() + c * width, strip.top(), width, height), r, c,
                largest(sheet.spec));
    }
    sheet.drawing.plots << QRectF(plot.topLeft(), QSizeF(plot.width(), height * rows));
}

} // namespace heed
