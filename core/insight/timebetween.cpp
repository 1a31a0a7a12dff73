#include "core/insight/timebetween.h"

#include <algorithm>

namespace heed {

Result<TimeBetween> timeBetween(std::vector<QDate> events, QDate today)
{
    std::sort(events.begin(), events.end());
    TimeBetween result;
    if (events.empty())
        return result;
    if (!events.front().isValid()) // an invalid day sorts before every other
        return failure(ErrorCode::Invalid, QStringLiteral("spc.event-without-date"));
    if (events.back() > today)
        return failure(ErrorCode::Invalid, QStringLiteral("spc.event-in-future"));
    for (std::size_t i = 1; i < events.size(); ++i)
        result.gaps.push_back(
            { events[i - 1], events[i], static_cast<int>(events[i - 1].daysTo(events[i])) });
    if (!result.gaps.empty())
        result.meanDays = static_cast<double>(events.front().daysTo(events.back()))
            / static_cast<double>(result.gaps.size());
    result.daysSinceLast = static_cast<int>(events.back().daysTo(today));
    return result;
}

} // namespace heed
