#pragma once

#include "core/governance/figurewords.h"
#include "core/governance/report.h"
#include "core/insight/monthseries.h"
#include "core/insight/triangulation.h"

namespace heed {

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
    /// Parts of one count, as bars, flat bars or a Pareto chart.
    [[nodiscard]] ReportChart parts(const QString &id, const QString &title, ReportChartKind kind,
        const Breakdown &split, ReportHue hue) const;
    /// The same parts in this period and the one before.
    [[nodiscard]] ReportChart compared(const QString &id, const QString &title,
        const Breakdown &now, const Breakdown &before, ReportHue hue) const;
    /// One bar a row of the table, its columns stacked; or a heat map of its cells.
    [[nodiscard]] ReportChart table(const QString &id, const QString &title, ReportChartKind kind,
        const CrossTable &counts, const Figure &whole) const;

    /// States of the months, hidden so that neither half's total gives one away.
    [[nodiscard]] QList<CellState> monthStates(const Breakdown &months) const;
    /// What an SPC chart says, in a sentence or two.
    [[nodiscard]] QString spcSentence(const MonthSeries &series) const;

private:
    [[nodiscard]] ReportPoint point(double value, CellState state) const;
    void addLimits(ReportChart &chart, const SpcChart &spc) const;
    [[nodiscard]] QString largest(const Breakdown &split) const;
    [[nodiscard]] QString largestCell(
        const CrossTable &counts, const QList<QList<CellState>> &states) const;

    const FigureWords &m_words;
};

} // namespace heed
