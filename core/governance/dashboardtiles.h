#pragma once

#include "core/governance/dashboardwork.h"

namespace heed {

/// The numbers in front: what came in, how it was answered, what is open today.
class DashboardTiles
{
public:
    explicit DashboardTiles(DashboardWork &work)
        : m_work(work)
    {
    }

    void count();

private:
    void add(const char *id, const Slice &question, const Figure &now, const Figure &before);

    DashboardWork &m_work;
};

} // namespace heed
