#pragma once

#include "core/governance/chartmaker.h"
#include "core/insight/triangulation.h"

namespace heed {

/// Charts of what was counted by two questions at once, with the small numbers hidden.
class TableCharts
{
public:
    explicit TableCharts(const ChartMaker &charts)
        : m_charts(charts)
    {
    }

    /// One bar a row of the table, its columns stacked; or a heat map of its cells.
    [[nodiscard]] ReportChart make(const QString &id, const QString &title, ReportChartKind kind,
        const CrossTable &counts, const Figure &whole) const;
    /// Whether a reader would see any number but nought.
    [[nodiscard]] bool showsAny(const CrossTable &counts) const;

private:
    using States = QList<QList<CellState>>;
    void addMap(ReportChart &chart, const CrossTable &counts, const States &states) const;
    void addStacks(ReportChart &chart, const CrossTable &counts, const States &states) const;
    [[nodiscard]] QString cellText(qint64 number, CellState state) const;
    [[nodiscard]] QString columnTotals(const CrossTable &counts, const States &states) const;

    const ChartMaker &m_charts;
};

} // namespace heed
