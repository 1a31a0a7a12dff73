#pragma once

#include "core/governance/dashboardwork.h"

namespace heed {

/// The charts of single registers.
class DashboardCharts
{
public:
    explicit DashboardCharts(DashboardWork &work)
        : m_work(work)
    {
    }

    void months();
    void replies();
    void subjects();
    void findings();
    void waiting();
    void harm();
    void rare();

private:
    void addSplit(const char *id, const char *dimension, const Slice &question,
        const QString &title, ReportChartKind kind, ReportHue hue);
    QString basisNote(const MonthSeries &months);
    QList<RecordsWish> dayWish(const MonthSeries &months, QDate day);

    DashboardWork &m_work;
};

} // namespace heed
