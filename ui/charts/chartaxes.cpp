#include "ui/charts/chartaxes.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

constexpr double Gap = 6; ///< px between labels and what they label
constexpr double TickSpacing = 34; ///< px; closer grid lines are noise
constexpr double MostLabelShare = 0.38; ///< of the width, for category names at the left
constexpr int MostLabelLines = 3;
constexpr int MostLabelRows = 2;
constexpr double UprightShare = 0.86; ///< of the width, for the slots; the rest is numbers
constexpr double ShiftedRoom = 1.5; ///< of a name: half of it, and the whole of one shifted inwards

std::optional<double> lastValue(const ReferenceLine &line)
{
    if (line.values.isEmpty())
        return line.value;
    for (auto value = line.values.crbegin(); value != line.values.crend(); ++value) {
        if (*value)
            return *value;
    }
    return {};
}

bool areWhole(const ChartSheet &sheet, const QStringList &names, double width)
{
    return std::none_of(names.begin(), names.end(), [&](const QString &name) {
        return wrapped(name, sheet.metrics, width, MostLabelLines)
            .value(MostLabelLines - 1)
            .endsWith(QChar(0x2026));
    });
}

/// In how many rows all names would have room, for words that are not cut. Where there is no room
/// for a few letters under each, only some have their names: a row of dots says nothing.
int labelStep(const ChartSheet &sheet, const QStringList &names, double slotWidth)
{
    const double gap = Gap * sheet.px;
    double word = 0;
    for (const QString &name : names) {
        for (const QString &part : name.split(QLatin1Char(' ')))
            word = qMax(word, sheet.widthOf(part));
    }
    const double width = slotWidth - gap;
    if (slotWidth <= 0 || (width >= word && areWhole(sheet, names, width)))
        return 1;
    const int step = qMax(1, int(std::ceil(ShiftedRoom * (word + gap) / slotWidth - 0.5)));
    return width < sheet.widthOf(QStringLiteral("MMMM")) ? step : MostLabelRows;
}

double slotWidthIn(const ChartSheet &sheet, const QRectF &area)
{
    return area.width() * UprightShare / qMax(1, sheet.spec.pointCount());
}

} // namespace

bool ChartAxes::namesFit(const ChartSheet &sheet, const QRectF &area)
{
    return labelStep(sheet, sheet.spec.categories, slotWidthIn(sheet, area)) <= MostLabelRows;
}

ChartAxes::ChartAxes(ChartSheet &sheet, const QRectF &area, int seriesIndex, bool horizontal,
    bool withCategories, double least)
    : m_sheet(sheet)
    , m_series(seriesIndex)
    , m_horizontal(horizontal)
{
    if (horizontal) {
        measureLying(area);
        drawLyingAxis();
        drawRowLabels();
    } else {
        measureUpright(area, withCategories, least);
        drawValueAxis();
        if (withCategories && sheet.spec.dates.isEmpty())
            drawCategoryLabels();
        else if (withCategories)
            drawDateLabels();
    }
    sheet.drawing.plots << m_plot;
}

double ChartAxes::slot() const
{
    const int count = qMax(1, m_sheet.spec.pointCount());
    return (m_horizontal ? m_plot.height() : m_plot.width()) / count;
}

double ChartAxes::middle(int index) const
{
    return (m_horizontal ? m_plot.top() : m_plot.left()) + slot() * (index + 0.5);
}

double ChartAxes::at(double value) const
{
    const double share = m_scale.share(value);
    return m_horizontal ? m_plot.left() + share * m_plot.width()
                        : m_plot.bottom() - share * m_plot.height();
}

QPointF ChartAxes::point(int index, double value) const
{
    return m_horizontal ? QPointF(at(value), middle(index)) : QPointF(middle(index), at(value));
}

QString ChartAxes::tickText(double tick) const
{
    return QLocale().toString(tick, 'f', m_scale.decimals()) + m_sheet.spec.y.unit;
}

QColor ChartAxes::referenceColour(const ChartColours &colours, ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Target:
        return colours.series(ColourRole::Incidents);
    case ReferenceKind::Mean:
        return colours.text;
    case ReferenceKind::Limit:
    case ReferenceKind::Note:
        break;
    }
    return colours.muted;
}

LineStyle ChartAxes::referenceStyle(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Target:
        return LineStyle::Dot;
    case ReferenceKind::Limit:
        return LineStyle::Dash;
    case ReferenceKind::Mean:
    case ReferenceKind::Note:
        break;
    }
    return LineStyle::Solid;
}

QString ChartAxes::referenceText(const ChartSpec &spec, const ReferenceLine &line)
{
    const std::optional<double> value = lastValue(line);
    if (!value)
        return {};
    const bool whole = std::abs(*value - std::round(*value)) < 0.005;
    return line.name + QLatin1Char(' ') + QLocale().toString(*value, 'f', whole ? 0 : 1)
        + spec.y.unit;
}

double ChartAxes::referenceRoom(const ChartSheet &sheet)
{
    double widest = 0;
    for (const ReferenceLine &line : sheet.spec.lines)
        widest = qMax(widest, sheet.widthOf(referenceText(sheet.spec, line)));
    return widest > 0 ? widest + Gap * sheet.px : 0;
}

void ChartAxes::measureUpright(const QRectF &area, bool withCategories, double least)
{
    ChartSheet &sheet = m_sheet;
    const double line = sheet.lineHeight();
    const double gap = Gap * sheet.px;
    const QString title
        = m_series >= 0 ? sheet.spec.series.at(m_series).axisTitle : sheet.spec.y.title;
    double top = area.top() + line / 2;
    if (!title.isEmpty()) {
        sheet.text(sheet.metrics.elidedText(title, Qt::ElideRight, area.width()), area,
            Qt::AlignLeft, sheet.colours.muted);
        top += line + gap / 2;
    }
    const bool dates = !sheet.spec.dates.isEmpty();
    double bottom = area.bottom() - line / 2;
    if (withCategories) {
        bottom = area.bottom() - gap - line * (sheet.spec.x.title.isEmpty() ? 0 : 1);
        const double slotWidth = slotWidthIn(sheet, area);
        const QStringList names = dates ? QStringList() : sheet.spec.categories;
        m_labelStep = labelStep(sheet, names, slotWidth);
        for (const QString &name : names)
            m_labelLines = qMax(m_labelLines,
                int(wrapped(name, sheet.metrics, labelWidth(slotWidth) - gap, MostLabelLines)
                        .size()));
        m_labelRows = m_labelStep <= MostLabelRows ? m_labelStep : 1;
        m_labelEnds = area;
        bottom -= line * (dates ? 2 : m_labelLines * m_labelRows);
    }
    const int ticks = qBound(2, int((bottom - top) / (TickSpacing * sheet.px)), 8);
    m_scale = ChartScale::of(sheet.spec, m_series, ticks);
    double left = least;
    for (const double tick : m_scale.ticks())
        left = qMax(left, sheet.widthOf(tickText(tick)));
    double right = referenceRoom(sheet);
    if (sheet.spec.kind == ChartKind::Pareto)
        right = sheet.widthOf(QStringLiteral("100%")) + gap;
    m_plot = QRectF(QPointF(area.left() + left + gap, top), QPointF(area.right() - right, bottom));
}

void ChartAxes::measureLying(const QRectF &area)
{
    ChartSheet &sheet = m_sheet;
    const double gap = Gap * sheet.px;
    double left = 0;
    for (int i = 0; i < sheet.spec.pointCount(); ++i)
        left = qMax(left, sheet.widthOf(sheet.spec.categoryText(i)));
    m_labelRoom = qMin(left, area.width() * MostLabelShare);
    left = m_labelRoom + gap;
    const double line = sheet.lineHeight();
    const double bottom = area.bottom() - line - gap - (sheet.spec.y.title.isEmpty() ? 0 : line);
    const bool isNamedAbove = !sheet.spec.lines.isEmpty() || sheet.spec.kind == ChartKind::Pareto;
    const double top = area.top() + (isNamedAbove ? line : 0);
    const double room = area.width() - left;
    m_scale = ChartScale::of(
        sheet.spec, m_series, qBound(2, int(room / (1.6 * TickSpacing * sheet.px)), 8));
    const double right = sheet.widthOf(tickText(m_scale.maximum)) + gap; // numbers at bars' ends
    m_plot = QRectF(QPointF(area.left() + left, top), QPointF(area.right() - right, bottom));
}

void ChartAxes::drawValueAxis()
{
    const double gap = Gap * m_sheet.px;
    const double line = m_sheet.lineHeight();
    for (const double tick : m_scale.ticks()) {
        const double y = at(tick);
        const bool base = tick == m_scale.minimum;
        m_sheet.line({ { m_plot.left(), y }, { m_plot.right(), y } },
            base ? m_sheet.colours.muted : m_sheet.colours.grid, base ? 1 : 0.8);
        m_sheet.text(tickText(tick),
            QRectF(m_plot.left() - gap - m_plot.width(), y - line / 2, m_plot.width(), line),
            Qt::AlignRight, m_sheet.colours.muted);
    }
}

void ChartAxes::drawLyingAxis()
{
    const double gap = Gap * m_sheet.px;
    const double line = m_sheet.lineHeight();
    for (const double tick : m_scale.ticks()) {
        const double x = at(tick);
        const bool base = tick == m_scale.minimum;
        m_sheet.line({ { x, m_plot.top() }, { x, m_plot.bottom() } },
            base ? m_sheet.colours.muted : m_sheet.colours.grid, base ? 1 : 0.8);
        m_sheet.text(tickText(tick),
            QRectF(x - 500 * m_sheet.px, m_plot.bottom() + gap / 2, 1000 * m_sheet.px, line),
            Qt::AlignHCenter, m_sheet.colours.muted);
    }
    if (!m_sheet.spec.y.title.isEmpty())
        m_sheet.text(m_sheet.spec.y.title,
            QRectF(m_plot.left(), m_plot.bottom() + gap / 2 + line, m_plot.width(), line),
            Qt::AlignLeft, m_sheet.colours.muted);
}

int ChartAxes::dateStep() const
{
    const bool months = m_sheet.spec.dateLabels == DateLabels::Months;
    const QString widest = months ? QStringLiteral("2026") : QStringLiteral("30 Mar");
    const double need = m_sheet.widthOf(widest) + 2 * Gap * m_sheet.px;
    const int least = qMax(1, int(std::ceil(need / slot())));
    if (!months)
        return least;
    for (const int step : { 1, 2, 3, 6, 12, 24, 36, 60, 120 }) {
        if (step >= least)
            return step;
    }
    return least;
}

void ChartAxes::drawDateLabels()
{
    const QList<QDate> &dates = m_sheet.spec.dates;
    const bool months = m_sheet.spec.dateLabels == DateLabels::Months;
    const int step = dateStep();
    const double line = m_sheet.lineHeight();
    const double top = m_plot.bottom() + Gap / 2 * m_sheet.px;
    int year = 0;
    for (int i = 0; i < dates.size(); ++i) {
        const QDate date = dates.at(i);
        const int place = months ? date.year() * 12 + date.month() - 1 : i;
        if (place % step != 0)
            continue;
        const QRectF room(middle(i) - 100 * m_sheet.px, top, 200 * m_sheet.px, line);
        m_sheet.text(
            QLocale().toString(date, months ? QStringLiteral("MMM") : QStringLiteral("d MMM")),
            room, Qt::AlignHCenter, m_sheet.colours.muted);
        if (date.year() != year)
            m_sheet.text(QString::number(date.year()), room.translated(0, line), Qt::AlignHCenter,
                m_sheet.colours.muted);
        year = date.year();
    }
    if (!m_sheet.spec.x.title.isEmpty())
        m_sheet.text(m_sheet.spec.x.title,
            QRectF(m_plot.left(), top + 2 * line, m_plot.width(), line), Qt::AlignRight,
            m_sheet.colours.muted);
}

/// The first and the last name are shifted inwards, so that they do not leave the chart; then the
/// next must still be clear of them.
double ChartAxes::labelWidth(double slotWidth) const
{
    return m_labelStep == 1 ? slotWidth : slotWidth * (m_labelStep + 0.5) / ShiftedRoom;
}

/// Where every second name would have to go, all stand in two rows, with a line to the lower one.
void ChartAxes::drawCategoryLabels()
{
    const double line = m_sheet.lineHeight();
    const double top = m_plot.bottom() + Gap / 2 * m_sheet.px;
    const double width = labelWidth(slot());
    const double rowHeight = line * m_labelLines;
    const int step = m_labelStep / m_labelRows;
    for (int i = 0; i < m_sheet.spec.pointCount(); i += step) {
        const int row = i / step % m_labelRows;
        // Beside the first row stand the numbers of the axes.
        const QRectF &ends = row == 0 ? m_plot : m_labelEnds;
        const double left
            = qBound(ends.left(), middle(i) - width / 2, qMax(ends.left(), ends.right() - width));
        const QRectF room(left, top + row * rowHeight, width, line);
        if (row > 0)
            m_sheet.line({ { middle(i), m_plot.bottom() }, { middle(i), room.top() } },
                m_sheet.colours.grid, 0.8);
        m_sheet.textLines(wrapped(m_sheet.spec.categoryText(i), m_sheet.metrics,
                              width - Gap * m_sheet.px, m_labelLines),
            room, Qt::AlignHCenter, m_sheet.colours.text);
    }
    if (!m_sheet.spec.x.title.isEmpty())
        m_sheet.text(m_sheet.spec.x.title,
            QRectF(m_plot.left(), top + m_labelRows * rowHeight, m_plot.width(), line),
            Qt::AlignRight, m_sheet.colours.muted);
}

void ChartAxes::drawRowLabels()
{
    const double gap = Gap * m_sheet.px;
    const double line = m_sheet.lineHeight();
    const int most = qMax(1, qMin(2, int(slot() / line)));
    for (int i = 0; i < m_sheet.spec.pointCount(); ++i) {
        if (slot() < line && i % int(std::ceil(line / slot())) != 0)
            continue;
        const QStringList lines
            = wrapped(m_sheet.spec.categoryText(i), m_sheet.metrics, m_labelRoom, most);
        const double height = line * double(lines.size());
        m_sheet.textLines(lines,
            QRectF(m_plot.left() - gap - m_labelRoom, middle(i) - height / 2, m_labelRoom, height),
            Qt::AlignRight, m_sheet.colours.text);
    }
}

void ChartAxes::drawReferences()
{
    struct Name
    {
        QString text;
        double y;
    };
    QList<Name> names;
    for (const ReferenceLine &line : m_sheet.spec.lines) {
        const QColor colour = referenceColour(m_sheet.colours, line.kind);
        QPolygonF path;
        for (int i = 0; i < (line.values.isEmpty() ? 0 : m_sheet.spec.pointCount()); ++i) {
            const std::optional<double> value = line.values.value(i);
            if (value) // steps, not slopes: a limit holds for the whole of its point
                path << QPointF(middle(i) - slot() / 2, at(*value))
                     << QPointF(middle(i) + slot() / 2, at(*value));
        }
        if (line.values.isEmpty())
            path << QPointF(m_plot.left(), at(line.value))
                 << QPointF(m_plot.right(), at(line.value));
        m_sheet.line(
            path, colour, line.kind == ReferenceKind::Target ? 2 : 1.2, referenceStyle(line.kind));
        if (const std::optional<double> value = lastValue(line))
            names << Name { referenceText(m_sheet.spec, line), at(*value) };
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y < b.y; });
    const double height = m_sheet.lineHeight();
    for (int i = 1; i < names.size(); ++i)
        names[i].y = qMax(names.at(i).y, names.at(i - 1).y + height);
    double floor = m_plot.bottom() + height / 2;
    for (int i = int(names.size()) - 1; i >= 0; --i) {
        names[i].y = qMin(names.at(i).y, floor);
        floor = names.at(i).y - height;
    }
    for (const Name &name : names)
        m_sheet.text(name.text,
            QRectF(m_plot.right() + Gap * m_sheet.px, name.y - height / 2, 1, height),
            Qt::AlignLeft, m_sheet.colours.text);
}

} // namespace heed
