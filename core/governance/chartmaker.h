#pragma once

#include "core/governance/figurewords.h"
#include "core/governance/report.h"
#include "core/insight/monthseries.h"

namespace heed {

/// A chart of a figure without any points: what it is called, means and counts by.
[[nodiscard]] ReportChart chartOf(const QString &id, const QString &title, const Figure &figure);

/// Makes charts of a report, with the small numbers hidden and the sentence that each one says.
class ChartMaker
{
public:
    explicit ChartMaker(const FigureWords &words)
        : m_words(words)
    {
    }

    /// Months as an SPC chart; as a plain line where a small number must be hidden, because limits
    /// would tell it.
    [[nodiscard]] ReportChart months(
        const QString &id, const QString &title, const MonthSeries &series, ReportHue hue) const;
    /// Days between rare events.
    [[nodiscard]] ReportChart between(const QString &id, const QString &title, const Figure &figure,
        const TimeBetween &gaps, ReportHue hue) const;
    /// Parts of one measure, as bars, flat bars or a Pareto chart.
    [[nodiscard]] ReportChart parts(const QString &id, const QString &title, ReportChartKind kind,
        const Breakdown &split, ReportHue hue) const;
    /// A Pareto chart has room for few names: the smaller parts are put together, and its table has
    /// them all.
    [[nodiscard]] ReportChart pareto(
        const QString &id, const QString &title, const Breakdown &split, ReportHue hue) const;
    /// The same parts in this period and the one before.
    [[nodiscard]] ReportChart compared(const QString &id, const QString &title,
        const Breakdown &now, const Breakdown &before, ReportHue hue) const;

    /// States of the months (or of other parts of a year), hidden so that the total of neither this
    /// year nor the one before gives one away.
    [[nodiscard]] QList<CellState> monthStates(
        const Breakdown &months, qsizetype inAYear = 12) const;
    /// What may be shown of the parts of a split.
    [[nodiscard]] QList<CellState> partStates(const Breakdown &split) const;
    /// A number of a table, or what stands in its place.
    [[nodiscard]] QVariant cell(qint64 number, CellState state) const;
    /// A number of a chart, without its value where it is hidden.
    [[nodiscard]] static ReportPoint point(double value, CellState state);
    [[nodiscard]] const SuppressionRule &rule() const { return m_words.rule(); }

private:
    void addLimits(ReportChart &chart, const SpcChart &spc) const;
    void keepLargest(
        ReportChart &chart, const Breakdown &split, const QList<CellState> &states) const;
    [[nodiscard]] QString largest(const Breakdown &split, const QList<CellState> &states) const;

    const FigureWords &m_words;
};

} // namespace heed
