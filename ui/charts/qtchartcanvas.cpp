#include "ui/charts/qtchartcanvas.h"

#include "ui/charts/chartaxes.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/ringedchartview.h"
#include "ui/shared/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxLayout>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QResizeEvent>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

constexpr double BarShare = 0.72; ///< of a category's room
constexpr double MarkerSize = 8; ///< px
constexpr int MostTicks = 6;
constexpr int TickRoom = 40; ///< px of height that one step needs
constexpr int EndRoom = 24; ///< px at the right, for half of the last date
constexpr int LabelGap = 10; ///< px between dates
constexpr double AxisRoom = 60; ///< px that the value axis takes
constexpr double MostNameShare = 0.38; ///< of the width, for names at the left
constexpr int NameLines = 2;

/// The number at a bar's end stands outside it: where the longest bar fills the axis, Qt would
/// write it over the bar.
double withRoomForNumbers(const ChartSpec &spec, const ChartScale &scale)
{
    const bool writesOutside = spec.kind == ChartKind::Bar || spec.kind == ChartKind::HorizontalBar;
    double highest = scale.minimum;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            highest = std::max(highest, point.value.value_or(scale.minimum));
    }
    const bool isFull = highest > scale.maximum - scale.step / 2;
    return writesOutside && isFull && !spec.y.maximum ? scale.maximum + scale.step : scale.maximum;
}

Qt::PenStyle penStyle(LineStyle style)
{
    switch (style) {
    case LineStyle::Dash:
        return Qt::DashLine;
    case LineStyle::Dot:
        return Qt::DotLine;
    case LineStyle::Solid:
        break;
    }
    return Qt::SolidLine;
}

QScatterSeries::MarkerShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Marker::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Marker::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Marker::Circle:
    case Marker::None:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

bool isBars(ChartKind kind)
{
    return kind == ChartKind::Bar || kind == ChartKind::HorizontalBar || kind == ChartKind::Stacked;
}

} // namespace

QtChartCanvas::QtChartCanvas(QWidget *parent)
    : ChartCanvas(parent)
    , m_legend(new ChartLegend(this))
    , m_view(new RingedChartView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);
}

bool QtChartCanvas::canDraw(const ChartSpec &spec)
{
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            if (point.state != PointState::Known)
                return false;
        }
    }
    return isBars(spec.kind) || spec.kind == ChartKind::Line || spec.kind == ChartKind::Spc
        || spec.kind == ChartKind::TimeBetween;
}

bool QtChartCanvas::lies() const
{
    return m_spec.kind == ChartKind::HorizontalBar
        || (m_spec.kind == ChartKind::Stacked && m_spec.horizontal);
}

void QtChartCanvas::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    build();
}

void QtChartCanvas::setCurrent(ChartPlace place)
{
    m_view->ring([this, place] { return positionOf(place); });
}

std::optional<QPointF> QtChartCanvas::positionOf(ChartPlace place) const
{
    if (!place.isValid() || place.series >= m_spec.series.size() || !m_anchor)
        return {};
    const std::optional<double> value
        = m_spec.series.at(place.series).points.value(place.point).value;
    if (!value)
        return {};
    double middle = along(place.point);
    double height = *value;
    if (m_spec.kind == ChartKind::Stacked) {
        for (int s = 0; s < place.series; ++s)
            height += m_spec.series.at(s).points.value(place.point).value.value_or(0);
        height -= *value / 2;
    } else if (isBars(m_spec.kind)) {
        const double count = double(m_spec.series.size());
        middle += ((place.series + 0.5) / count - 0.5) * BarShare;
    }
    // Qt Charts maps lying bars in the axes' own order as well.
    const QPointF point = lies() ? QPointF(height, middle) : QPointF(middle, height);
    return m_view->chart()->mapToPosition(point, m_anchor);
}

void QtChartCanvas::build()
{
    m_legend->setSpec(m_spec);
    m_step = labelStep();
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, isBars(m_spec.kind) ? 0 : EndRoom, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide(); // ours has whole names
    m_anchor = nullptr;
    if (isBars(m_spec.kind))
        addBars(chart);
    else
        addLines(chart);
    addReferences(chart);
    addCategoryAxis(chart);
    addValueAxis(chart, lies() ? Qt::AlignBottom : Qt::AlignLeft);
    writeLetters();
    m_view->show(chart);
}

void QtChartCanvas::writeLetters()
{
    QList<ChartLetter> letters;
    const QList<ChartPoint> points = m_spec.series.value(0).points;
    for (int i = 0; m_spec.kind == ChartKind::Spc && i < points.size(); ++i) {
        const QString letter = letterFor(points.at(i).meaning);
        if (points.at(i).value && !letter.isEmpty())
            letters << ChartLetter { QPointF(i, *points.at(i).value), letter };
    }
    m_view->setLetters(letters);
}

int QtChartCanvas::along(int index) const
{
    return lies() ? m_spec.pointCount() - 1 - index : index;
}

QString QtChartCanvas::dateText(int index) const
{
    if (m_spec.dates.isEmpty())
        return m_spec.categories.at(index);
    const bool months = m_spec.dateLabels == DateLabels::Months;
    return QLocale().toString(
        m_spec.dates.at(index), months ? QStringLiteral("MMM yy") : QStringLiteral("d MMM yy"));
}

int QtChartCanvas::labelStep() const
{
    const QFontMetricsF metrics(type::small());
    double widest = 1;
    for (int i = 0; i < m_spec.pointCount(); ++i)
        widest = qMax(widest, metrics.horizontalAdvance(dateText(i)));
    const double room = qMax(AxisRoom, width() - AxisRoom);
    return qMax(1, int(std::ceil(m_spec.pointCount() * (widest + LabelGap) / room)));
}

void QtChartCanvas::addLines(QChart *chart)
{
    for (int s = 0; s < m_spec.series.size(); ++s) {
        const ChartSeries &line = m_spec.series.at(s);
        QList<QPointF> path;
        bool named = m_spec.kind != ChartKind::Spc; // there the markers are named
        for (int i = 0; i <= line.points.size(); ++i) {
            if (i < line.points.size() && line.points.at(i).value) {
                path << QPointF(i, *line.points.at(i).value);
                continue;
            }
            if (!path.isEmpty())
                addSegment(chart, path, line, std::exchange(named, false));
            path.clear();
        }
        addMarkers(chart, s);
    }
}

void QtChartCanvas::addSegment(
    QChart *chart, const QList<QPointF> &path, const ChartSeries &series, bool named)
{
    const ChartColours colours = ChartColours::of(palette());
    auto *segment = new QLineSeries;
    segment->append(path);
    segment->setName(named ? series.name : QString());
    const bool spc = m_spec.kind == ChartKind::Spc;
    segment->setPen(QPen(
        spc ? colours.muted : colours.series(series.colour), spc ? 1.4 : 2, penStyle(series.line)));
    chart->addSeries(segment);
    m_anchor = segment;
}

void QtChartCanvas::addMarkers(QChart *chart, int index)
{
    const ChartColours colours = ChartColours::of(palette());
    const ChartSeries &line = m_spec.series.at(index);
    const bool spc = m_spec.kind == ChartKind::Spc;
    const std::pair<PointMeaning, QString> meanings[] = {
        { PointMeaning::Common, tr("As usual") },
        { PointMeaning::Improvement, tr("I: improvement") },
        { PointMeaning::Concern, tr("C: concern") },
        { PointMeaning::Neutral, tr("N: a real change") },
    };
    for (const auto &[meaning, name] : meanings) {
        auto *marks = new QScatterSeries;
        for (int i = 0; i < line.points.size(); ++i) {
            const ChartPoint &point = line.points.at(i);
            if (point.value && (!spc || point.meaning == meaning))
                marks->append(i, *point.value);
        }
        if (marks->count() == 0) {
            delete marks;
            continue;
        }
        marks->setName(spc ? name : QString());
        marks->setMarkerShape(shapeOf(spc ? markerFor(meaning) : line.marker));
        marks->setMarkerSize(meaning == PointMeaning::Common ? MarkerSize : MarkerSize + 3);
        marks->setColor(spc ? colours.point(meaning) : colours.series(line.colour));
        marks->setBorderColor(spc ? colours.text : colours.background);
        chart->addSeries(marks);
        listen(marks, index);
        if (!spc)
            break;
    }
}

void QtChartCanvas::addBars(QChart *chart)
{
    QAbstractBarSeries *bars = nullptr;
    if (m_spec.kind == ChartKind::Stacked && lies())
        bars = new QHorizontalStackedBarSeries;
    else if (m_spec.kind == ChartKind::Stacked)
        bars = new QStackedBarSeries;
    else if (lies())
        bars = new QHorizontalBarSeries;
    else
        bars = new QBarSeries;
    const ChartColours colours = ChartColours::of(palette());
    for (const ChartSeries &series : m_spec.series) {
        auto *set = new QBarSet(series.name);
        for (int i = 0; i < m_spec.pointCount(); ++i)
            set->append(series.points.value(along(i)).value.value_or(0));
        set->setColor(colours.series(series.colour));
        set->setBorderColor(colours.background);
        set->setLabelColor(m_spec.kind == ChartKind::Stacked
                ? ChartColours::textOn(colours.series(series.colour))
                : colours.text);
        bars->append(set);
    }
    bars->setBarWidth(BarShare);
    bars->setLabelsVisible(m_spec.pointCount() * m_spec.series.size() <= 24);
    bars->setLabelsFormat(QLatin1String("@value") + m_spec.y.unit);
    bars->setLabelsPosition(m_spec.kind == ChartKind::Stacked
            ? QAbstractBarSeries::LabelsCenter
            : QAbstractBarSeries::LabelsOutsideEnd);
    chart->addSeries(bars);
    m_anchor = bars;
    listen(bars);
}

void QtChartCanvas::addReferences(QChart *chart)
{
    const ChartColours colours = ChartColours::of(palette());
    for (const ReferenceLine &line : lies() ? QList<ReferenceLine>() : m_spec.lines) {
        auto *series = new QLineSeries;
        for (int i = 0; i < m_spec.pointCount(); ++i) {
            const std::optional<double> value
                = line.values.isEmpty() ? std::optional<double>(line.value) : line.values.value(i);
            if (value) {
                series->append(i - 0.5, *value);
                series->append(i + 0.5, *value);
            }
        }
        series->setPen(QPen(ChartAxes::referenceColour(colours, line.kind),
            line.kind == ReferenceKind::Target ? 2 : 1.2,
            penStyle(ChartAxes::referenceStyle(line.kind))));
        chart->addSeries(series);
    }
}

void QtChartCanvas::addValueAxis(QChart *chart, Qt::Alignment side)
{
    const ChartColours colours = ChartColours::of(palette());
    const int ticks = lies() ? MostTicks : qBound(2, m_view->height() / TickRoom, MostTicks);
    const ChartScale scale = ChartScale::of(m_spec, -1, ticks);
    auto *axis = new QValueAxis;
    const double maximum = withRoomForNumbers(m_spec, scale);
    axis->setRange(scale.minimum, maximum);
    axis->setTickCount(int(std::round((maximum - scale.minimum) / scale.step)) + 1);
    QString unit = m_spec.y.unit;
    unit.replace(QLatin1Char('%'), QLatin1String("%%")); // the format is printf's
    axis->setLabelFormat(QStringLiteral("%.%1f%2").arg(scale.decimals()).arg(unit));
    if (lies()) { // upright charts have it level, over the axis
        axis->setTitleText(m_spec.y.title);
        axis->setTitleFont(type::small());
        axis->setTitleBrush(colours.muted);
    }
    axis->setTruncateLabels(false);
    axis->setLabelsFont(type::tabular(type::small()));
    axis->setLabelsColor(colours.muted);
    axis->setGridLineColor(colours.grid);
    axis->setLinePen(Qt::NoPen);
    chart->addAxis(axis, side);
    for (QAbstractSeries *series : chart->series())
        series->attachAxis(axis);
}

void QtChartCanvas::addCategoryAxis(QChart *chart)
{
    const ChartColours colours = ChartColours::of(palette());
    QAbstractAxis *axis = nullptr;
    if (isBars(m_spec.kind)) {
        auto *names = new QBarCategoryAxis;
        QStringList texts;
        const QFontMetricsF metrics(type::small());
        const double room = lies() ? width() * MostNameShare
                                   : qMax(AxisRoom, width() - AxisRoom) / m_spec.pointCount();
        for (int i = 0; i < m_spec.pointCount(); ++i) {
            const QStringList lines = wrapped(dateText(along(i)), metrics, room, NameLines);
            QString text = lines.join(QLatin1Char('\n')).toHtmlEscaped();
            text.replace(QLatin1Char('\n'), QLatin1String("<br>")); // labels are rich text
            while (texts.contains(text)) // equal names would be one category
                text += QChar(0x200b);
            texts << text;
        }
        names->append(texts);
        axis = names;
    } else {
        auto *labels = new QCategoryAxis;
        labels->setRange(-0.5, m_spec.pointCount() - 0.5);
        labels->setStartValue(-0.5);
        labels->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        for (int i = (m_spec.pointCount() - 1) % m_step; i < m_spec.pointCount(); i += m_step)
            labels->append(dateText(i).toHtmlEscaped(), i);
        labels->setTruncateLabels(false);
        labels->setGridLineVisible(false);
        axis = labels;
    }
    axis->setGridLineVisible(false);
    axis->setLabelsFont(type::small());
    axis->setLabelsColor(isBars(m_spec.kind) ? colours.text : colours.muted);
    axis->setLinePenColor(colours.muted);
    chart->addAxis(axis, lies() ? Qt::AlignLeft : Qt::AlignBottom);
    for (QAbstractSeries *series : chart->series())
        series->attachAxis(axis);
}

void QtChartCanvas::listen(QXYSeries *series, int index)
{
    connect(series, &QXYSeries::hovered, this, [this, index](const QPointF &point, bool inside) {
        emit pointHovered(inside ? index : -1, inside ? int(std::lround(point.x())) : -1);
    });
    connect(series, &QXYSeries::clicked, this, [this, index](const QPointF &point) {
        emit pointClicked(index, int(std::lround(point.x())));
    });
}

void QtChartCanvas::listen(QAbstractBarSeries *series)
{
    connect(series, &QAbstractBarSeries::hovered, this,
        [this, series](bool inside, int index, QBarSet *set) {
            emit pointHovered(
                inside ? int(series->barSets().indexOf(set)) : -1, inside ? along(index) : -1);
        });
    connect(series, &QAbstractBarSeries::clicked, this, [this, series](int index, QBarSet *set) {
        emit pointClicked(int(series->barSets().indexOf(set)), along(index));
    });
}

void QtChartCanvas::changeEvent(QEvent *event)
{
    ChartCanvas::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_spec.pointCount() > 0)
        build();
}

void QtChartCanvas::leaveEvent(QEvent *) { emit pointHovered(-1, -1); }

void QtChartCanvas::resizeEvent(QResizeEvent *event)
{
    ChartCanvas::resizeEvent(event);
    // Names and steps are chosen for the room there is.
    if (m_spec.pointCount() > 0 && event->oldSize() != event->size())
        build();
}

} // namespace heed
