#pragma once

#include "core/calendar/bankholidays.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace heed {

/// One day of the calendar, as the store keeps it.
struct CalendarDay
{
    QDate day;
    /// Working days from the first day of the calendar up to and including this one, so that the
    /// number of working days between two days is the difference of their ordinals.
    int ordinal = 0;
    bool isWorkingDay = false;
    /// Empty on a working day.
    QString whyNot;
};

/// Which days are working days in England, and counting in them, from firstDay() to lastDay().
///
/// A working day is any day but a Saturday, a Sunday, Good Friday, Christmas Day or a bank holiday.
/// Counting takes constant time. A plain value: copies are independent and safe in any thread.
/// Source: SI 2009/309 reg 2; Banking and Financial Dealings Act 1971 s1.
class WorkingCalendar
{
public:
    explicit WorkingCalendar(const BankHolidays &holidays);

    /// 1 January 1990 and 31 December 2099.
    [[nodiscard]] static QDate firstDay();
    [[nodiscard]] static QDate lastDay();
    [[nodiscard]] static bool covers(QDate day);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// "Saturday", "Sunday" or the name of the bank holiday; empty on a working day.
    [[nodiscard]] QString whyNot(QDate day) const;
    /// True when a bank holiday of this year may still be moved or added by proclamation.
    [[nodiscard]] bool isProvisional(int year) const;

    /// The n-th working day after `from`, which is day 0 even when it is not a working day itself;
    /// `from` when n is 0; the n-th working day before it when n is negative. An invalid day when
    /// either end lies outside the calendar.
    [[nodiscard]] QDate addWorkingDays(QDate from, int n) const;

    /// Working days after `from` up to and including `to`: 0 when both are the same day. Negative
    /// when `to` is earlier: workingDaysBetween(a, b) == -workingDaysBetween(b, a). A day outside
    /// the calendar counts as its nearest end.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

    /// Ordinal of a day (see CalendarDay); a day outside the calendar counts as its nearest end.
    [[nodiscard]] int ordinal(QDate day) const;

    /// Every day from `from` to `to`, both included, cut to the calendar.
    [[nodiscard]] std::vector<CalendarDay> days(QDate from, QDate to) const;

private:
    std::map<QDate, QString> m_holidayNames;
    std::set<int> m_provisionalYears;
    std::vector<std::int32_t> m_ordinals; // by days since firstDay()
    std::vector<std::int32_t> m_workingDays; // days since firstDay() of each working day
};

} // namespace heed
