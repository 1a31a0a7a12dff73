#pragma once

#include "core/duties/duty.h"

namespace heed {

/// The day of a yearly duty in a year: 31 in a month of 30 days is the 30th, 29 February in other
/// years the 28th.
[[nodiscard]] QDate yearlyDue(int year, int month, int day);

/// The next day that a duty is due and not done, whether it has passed or not. Yearly: each year's
/// day is asked for once, from `startsOn`; what was done up to half a year before or after a day
/// was done for it, so that a window may move. Every so many months: counted from when it was last
/// done, else from `startsOn`. Invalid on request.
[[nodiscard]] QDate nextDue(const Duty &duty, const std::vector<DutyDone> &done);

/// Every day in a period on which a duty falls due, done or not; nothing for one on request.
/// What comes after the next due day is reckoned as if each were done on its day.
[[nodiscard]] QList<QDate> dueDays(
    const Duty &duty, const std::vector<DutyDone> &done, QDate from, QDate to);

enum class DutyState { Overdue, Soon, Later, OnRequest };

/// Soon from `noticeDays` before the day on; on its day it is not overdue yet.
[[nodiscard]] DutyState dutyState(const Duty &duty, QDate nextDue, QDate today);

/// The day by which a request must be answered: the day after the request is the first.
/// Source: SI 2014/2936 regs 16(3) and 17(3), as complaints reference 0 counts them.
[[nodiscard]] QDate requestDue(const Duty &duty, QDate requestedOn);

} // namespace heed
