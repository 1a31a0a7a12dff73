#pragma once

#include "core/base/result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace heed {

/// How long it was from one rare event to the next.
struct EventGap
{
    QDate previous;
    QDate event;
    int days = 0; ///< calendar days; 0 when both happened on one day

    bool operator==(const EventGap &) const = default;
};

/// For events too rare to count by month: the days between them.
struct TimeBetween
{
    std::vector<EventGap> gaps; ///< in order of date; one fewer than there are events
    std::optional<double> meanDays; ///< nothing when there is no gap
    /// Days without an event since the last one. It is not finished, so it is no gap. Nothing when
    /// there has been no event.
    std::optional<int> daysSinceLast;
};

/// Events may come in any order, and several on one day.
/// Errors: Invalid "spc.event-without-date"; Invalid "spc.event-in-future" when one lies after
/// `today`.
[[nodiscard]] Result<TimeBetween> timeBetween(std::vector<QDate> events, QDate today);

} // namespace heed
