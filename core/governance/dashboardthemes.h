#pragma once

#include "core/governance/dashboardwork.h"

namespace heed {

struct Triangulation;

/// Themes by place, from all registers.
class DashboardThemes
{
public:
    explicit DashboardThemes(DashboardWork &work)
        : m_work(work)
    {
    }

    void draw();

private:
    QList<RecordsWish> cellWishes(const Triangulation &all, qsizetype theme, qsizetype site) const;

    DashboardWork &m_work;
};

} // namespace heed
