#pragma once

#include "core/practice/complainttelling.h"

namespace heed {

/// What was found about each point, what was learned from it, and what was promised.
class ComplaintDecision : private ComplaintTelling
{
public:
    explicit ComplaintDecision(const ComplaintTelling &told)
        : ComplaintTelling(told)
    {
    }

    void decide(bool early);
    void learn();
    void promise();
};

} // namespace heed
