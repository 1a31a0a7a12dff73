#include "core/governance/tablecharts.h"

#include <algorithm>

namespace heed {

namespace {

const QList<ReportHue> stackHues { ReportHue::Complaints, ReportHue::Amber, ReportHue::Sky,
    ReportHue::Grey, ReportHue::Incidents, ReportHue::Claims, ReportHue::Feedback };

QString largestCell(const CrossTable &counts, const QList<QList<CellState>> &states)
{
    qint64 most = 0;
    QString where;
    for (qsizetype row = 0; row < counts.cells.size(); ++row) {
        for (qsizetype column = 0; column < counts.cells.at(row).size(); ++column) {
            if (counts.cells.at(row).at(column) <= most
                || states.at(row).at(column) != CellState::Shown)
                continue;
            most = counts.cells.at(row).at(column);
            where = QStringLiteral("%1, %2").arg(
                counts.rowLabels.at(row), counts.columnLabels.at(column));
        }
    }
    if (most == 0)
        return QStringLiteral("Every number is too small to be shown.");
    return QStringLiteral("The largest number is %1: %2.")
        .arg(FigureWords::number(double(most)), where);
}

} // namespace

bool TableCharts::showsAny(const CrossTable &counts) const
{
    if (counts.cells.isEmpty())
        return false;
    const States states = suppressed(counts.cells, m_charts.rule());
    for (qsizetype row = 0; row < counts.cells.size(); ++row) {
        for (qsizetype column = 0; column < counts.cells.at(row).size(); ++column) {
            if (counts.cells.at(row).at(column) > 0
                && states.at(row).at(column) == CellState::Shown)
                return true;
        }
    }
    return false;
}

/// What the columns add up to: "In all: Upheld 102, Not upheld 117."
QString TableCharts::columnTotals(const CrossTable &counts, const States &states) const
{
    QStringList totals;
    const QList<qint64> sums = withTotals(counts.cells).last();
    for (qsizetype column = 0; column < counts.columnKeys.size(); ++column)
        totals << QStringLiteral("%1 %2").arg(
            counts.columnLabels.at(column), cellText(sums.at(column), states.last().at(column)));
    return QStringLiteral("In all: %1.").arg(totals.join(QLatin1String(", ")));
}

QString TableCharts::cellText(qint64 number, CellState state) const
{
    const QVariant shown = m_charts.cell(number, state);
    return state == CellState::Shown ? FigureWords::number(double(number)) : shown.toString();
}

ReportChart TableCharts::make(const QString &id, const QString &title, ReportChartKind kind,
    const CrossTable &counts, const Figure &whole) const
{
    ReportChart chart = chartOf(id, title, whole);
    chart.kind = kind;
    chart.unit.clear();
    chart.decimals = 0;
    if (counts.cells.isEmpty())
        return chart;
    const States states = suppressed(counts.cells, m_charts.rule());
    if (kind == ReportChartKind::HeatMap)
        addMap(chart, counts, states);
    else
        addStacks(chart, counts, states);
    return chart;
}

/// A line a row and a category a column, and the table that says the same.
void TableCharts::addMap(ReportChart &chart, const CrossTable &counts, const States &states) const
{
    chart.sentence = largestCell(counts, states);
    chart.twin = ReportTable { chart.id + QLatin1String("-table"), chart.title,
        QStringList { counts.rowTitle } + counts.columnLabels, {} };
    chart.categories = counts.columnLabels;
    chart.xTitle = counts.columnTitle;
    chart.yTitle = counts.rowTitle;
    for (qsizetype row = 0; row < counts.cells.size(); ++row) {
        QVariantList cells { counts.rowLabels.at(row) };
        ReportLine line { counts.rowLabels.at(row), {}, ReportHue::Complaints };
        for (qsizetype column = 0; column < counts.columnKeys.size(); ++column) {
            const qint64 number = counts.cells.at(row).at(column);
            cells << m_charts.cell(number, states.at(row).at(column));
            line.points << ChartMaker::point(double(number), states.at(row).at(column));
        }
        chart.twin->rows << cells;
        chart.lines << line;
    }
}

/// A line a column and a category a row; months are days of a time axis.
void TableCharts::addStacks(
    ReportChart &chart, const CrossTable &counts, const States &states) const
{
    chart.sentence = columnTotals(counts, states);
    chart.xTitle = counts.rowTitle;
    const bool byMonth = counts.rowTitle == QLatin1String("Month");
    for (const QString &key : byMonth ? counts.rowKeys : QStringList())
        chart.dates << QDate::fromString(key + QLatin1String("-01"), Qt::ISODate);
    if (!byMonth)
        chart.categories = counts.rowLabels;
    for (qsizetype column = 0; column < counts.columnKeys.size(); ++column) {
        ReportLine line { counts.columnLabels.at(column), {},
            stackHues.at(column % stackHues.size()) };
        for (qsizetype row = 0; row < counts.cells.size(); ++row)
            line.points << ChartMaker::point(
                double(counts.cells.at(row).at(column)), states.at(row).at(column));
        chart.lines << line;
    }
    const bool hidesAny = std::any_of(
        states.begin(), states.begin() + counts.cells.size(), [](const QList<CellState> &row) {
            return row.first(row.size() - 1).count(CellState::Shown) < row.size() - 1;
        });
    if (hidesAny)
        chart.notes << QStringLiteral("Numbers that are not shown are not drawn either: a bar can "
                                      "be shorter than all that it stands for.");
}

} // namespace heed
