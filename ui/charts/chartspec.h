#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heed {

enum class ChartKind {
    Line,
    Bar, ///< upright bars, several series side by side
    HorizontalBar,
    Stacked,
    HeatMap, ///< one series a row, one category a column
    Spc, ///< one series with reference lines; points carry their meaning
    TimeBetween, ///< one point an event: days since the one before
    Pareto, ///< bars by size with the cumulative share; the painter works out the share
    Panels, ///< one panel a series under one time axis, each with its own scale
};

/// Okabe-Ito colours by what they stand for, so that complaints look the same on every chart.
enum class ColourRole { Complaints, Incidents, Claims, Feedback, Sky, Amber, Grey };

enum class Marker { None, Circle, Square, Triangle, Diamond };
enum class LineStyle { Solid, Dash, Dot };

/// What an SPC point means (candour reference §7): drawn as colour, marker and letter.
enum class PointMeaning { Common, Improvement, Concern, Neutral };

enum class PointState {
    Known,
    Suppressed, ///< a small number that may not be shown: reads "<5"
    Withheld, ///< hidden because a small number could be worked out from it: reads "*"
    Unknown, ///< nobody recorded it: hatched, never drawn as nought
};

/// One number on a chart and the records behind it.
struct ChartPoint
{
    std::optional<double> value; ///< absent = a gap; nothing is drawn
    QList<qint64> records; ///< ids of the records counted, for the list that a click opens
    qint64 group = 0; ///< or the id of a group that the caller resolves; 0 = none
    PointMeaning meaning = PointMeaning::Common;
    PointState state = PointState::Known;
    QString tip; ///< sentence shown on hover; empty = made from category, name and number
};

struct ChartSeries
{
    QString name;
    QList<ChartPoint> points; ///< as many as the chart has categories or dates
    ColourRole colour = ColourRole::Complaints;
    Marker marker = Marker::Circle;
    LineStyle line = LineStyle::Solid;
    QString axisTitle; ///< Panels only: the title of this panel's own scale
};

enum class ReferenceKind { Mean, Limit, Target, Note };

/// A line across the plot. `values` gives one number a point (limits that step); or `value` for
/// all.
struct ReferenceLine
{
    ReferenceKind kind = ReferenceKind::Mean;
    QString name; ///< "Mean", "Upper limit", "Target"
    double value = 0;
    QList<std::optional<double>> values;
};

struct ChartAxis
{
    QString title;
    QString unit; ///< appended to numbers in words and on the axis: "%"; empty = none
    int decimals = 0; ///< for numbers in words and on points
    std::optional<double> minimum; ///< absent = chosen to fit; bars always start at nought
    std::optional<double> maximum;
};

/// What the months on the time axis are.
enum class DateLabels { Months, Days };

struct TableTwin
{
    QStringList columns;
    QList<QStringList> rows;

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty(); }
};

/// A chart as plain values: what it shows, what it says, and the same numbers as a table.
struct ChartSpec
{
    ChartKind kind = ChartKind::Line;
    QString title;
    QString sentence; ///< what the chart says, as one would say it aloud
    ChartAxis x;
    ChartAxis y;
    QStringList categories; ///< used when `dates` is empty
    QList<QDate> dates;
    DateLabels dateLabels = DateLabels::Months;
    bool horizontal = false; ///< Stacked only: bars lie down, for long category names
    QList<ChartSeries> series;
    QList<ReferenceLine> lines;
    QStringList notes; ///< "Fewer than 13 points: no limits."
    QString definition;
    QString basis; ///< which date counts: "By date received"
    QString smallNumber = QStringLiteral("<5"); ///< what a suppressed cell reads
    TableTwin table; ///< empty = made by tableTwin()

    /// Points on the shared axis.
    [[nodiscard]] int pointCount() const
    {
        return int(dates.isEmpty() ? categories.size() : dates.size());
    }
    /// What stands in place of a hidden number; empty for any other.
    [[nodiscard]] QString hiddenText(PointState state) const;
    /// The category in words: "March 2026", "Tue 3 Mar 2026" or the category itself.
    [[nodiscard]] QString categoryText(int index) const;
    /// A number as the value axis writes it: grouped, with its unit and at most `y.decimals`.
    [[nodiscard]] QString numberText(double value) const;
    /// One point as a sentence: "March 2026, Complaints received: 23". Empty for a gap.
    [[nodiscard]] QString pointText(int seriesIndex, int pointIndex) const;
    /// The table given, or one made from categories and series.
    [[nodiscard]] TableTwin tableTwin() const;
};

} // namespace heed
