#pragma once

#include "core/base/result.h"
#include "core/calendar/workingcalendar.h"

#include <QDate>
#include <QString>

namespace heed {

/// The day that somebody typed. Understood, in any case and with spaces to spare:
///   3/4  3/4/26  3-4-2026  3.4.26      day first, as in the United Kingdom
///   3 Apr  3rd April  3 Apr 2026       English month names of three letters or more
///   2026-04-03                         ISO
///   today  tomorrow  yesterday
///   mon  Tuesday                       the next such day after today
///   +10wd  -3d  +2w  +6m               from today: working days, days, weeks, months
/// Without a year, the year of `today`. Two digits mean 20xx.
/// Errors: Invalid "calendar.date-empty"; "calendar.no-such-day" (31/2, with the digits as typed);
/// "calendar.outside-calendar"; "calendar.date-not-understood" for everything else.
[[nodiscard]] Result<QDate> parseTypedDate(
    const QString &text, QDate today, const WorkingCalendar &calendar);

} // namespace heed
