#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/calendar/workingcalendar.h"

#include <QDate>
#include <QString>

#include <vector>

namespace heed {

enum class DeadlineUnit { WorkingDays, CalendarDays, Months };

template <> struct EnumCodes<DeadlineUnit>
{
    static constexpr std::array list {
        std::pair { DeadlineUnit::WorkingDays, "working-days" },
        std::pair { DeadlineUnit::CalendarDays, "calendar-days" },
        std::pair { DeadlineUnit::Months, "months" },
    };
};

/// How long something may take. `count` is in `unit`; `adjustDays` calendar days are added at the
/// end: -1 where the law makes the first day "day 1".
struct DeadlineSpan
{
    int count = 0;
    DeadlineUnit unit = DeadlineUnit::WorkingDays;
    int adjustDays = 0;

    bool operator==(const DeadlineSpan &) const = default;
};

/// A day on which the clock did not run.
struct SkippedDay
{
    QDate day;
    QString why;

    bool operator==(const SkippedDay &) const = default;
};

/// A due date with its reasons.
struct Deadline
{
    QDate from;
    QDate due;
    DeadlineSpan span;
    /// For working days: every day from `from` to `due` that is not a working day, `from` included.
    std::vector<SkippedDay> skipped;
    /// True when a bank holiday between `from` and `due` may still be moved or added by
    /// proclamation.
    bool isProvisional = false;
    /// One English sentence without a full stop, for the record and for letters.
    QString explanation;
};

/// The most working days or calendar days, and the most months, that a deadline may count.
inline constexpr int LongestDeadlineInDays = 10000;
inline constexpr int LongestDeadlineInMonths = 330;

/// The due date of a span that starts on `from`, which is day 0. Months that end on a day which
/// does not exist (31 February) end on the last day of that month, before `adjustDays` is added.
/// Errors: Invalid when `from` is no day, when the count is negative or too long, or when either
/// day lies outside the calendar.
[[nodiscard]] Result<Deadline> deadlineFor(
    DeadlineSpan span, QDate from, const WorkingCalendar &calendar);

} // namespace heed
