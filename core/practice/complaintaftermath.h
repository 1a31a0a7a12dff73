#pragma once

#include "core/practice/complainttelling.h"

namespace heed {

/// What comes of a case that was closed: some people write again, some go to an ombudsman.
class ComplaintAftermath : private ComplaintTelling
{
public:
    explicit ComplaintAftermath(const ComplaintTelling &told)
        : ComplaintTelling(told)
    {
    }

    void reopen();
    void ombudsman();

private:
    void recommend(const OmbudsmanContact &contact);
};

} // namespace heed
