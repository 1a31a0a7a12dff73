#include "core/calendar/workingcalendar.h"

#include <algorithm>

namespace heed {

namespace {

constexpr int FirstYear = 1990;
constexpr int LastYear = 2099;

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

std::size_t offsetOf(QDate day)
{
    const QDate within = std::clamp(day, WorkingCalendar::firstDay(), WorkingCalendar::lastDay());
    return static_cast<std::size_t>(WorkingCalendar::firstDay().daysTo(within));
}

} // namespace

WorkingCalendar::WorkingCalendar(const BankHolidays &holidays)
{
    for (int year = FirstYear; year <= LastYear; ++year) {
        for (const BankHoliday &holiday : holidays.inYear(year))
            m_holidayNames.emplace(holiday.day, holiday.name);
        if (holidays.isProvisional(year))
            m_provisionalYears.insert(year);
    }
    std::vector<bool> isClosed(offsetOf(lastDay()) + 1);
    for (const auto &[day, name] : m_holidayNames)
        isClosed[offsetOf(day)] = true;
    m_ordinals.reserve(isClosed.size());
    m_workingDays.reserve(isClosed.size());
    int weekday = firstDay().dayOfWeek();
    for (std::size_t offset = 0; offset < isClosed.size(); ++offset) {
        if (weekday < Qt::Saturday && !isClosed[offset])
            m_workingDays.push_back(static_cast<std::int32_t>(offset));
        m_ordinals.push_back(static_cast<std::int32_t>(m_workingDays.size()));
        weekday = weekday % 7 + 1;
    }
}

QDate WorkingCalendar::firstDay() { return QDate(FirstYear, 1, 1); }

QDate WorkingCalendar::lastDay() { return QDate(LastYear, 12, 31); }

bool WorkingCalendar::covers(QDate day)
{
    return day.isValid() && day >= firstDay() && day <= lastDay();
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    return !isWeekend(day) && !m_holidayNames.contains(day);
}

QString WorkingCalendar::whyNot(QDate day) const
{
    if (day.dayOfWeek() == Qt::Saturday)
        return QStringLiteral("Saturday");
    if (day.dayOfWeek() == Qt::Sunday)
        return QStringLiteral("Sunday");
    const auto holiday = m_holidayNames.find(day);
    return holiday == m_holidayNames.cend() ? QString() : holiday->second;
}

bool WorkingCalendar::isProvisional(int year) const
{
    return year < FirstYear || year > LastYear || m_provisionalYears.contains(year);
}

QDate WorkingCalendar::addWorkingDays(QDate from, int n) const
{
    if (!covers(from))
        return {};
    if (n == 0)
        return from;
    // m_workingDays[k] is the working day with ordinal k + 1. Going back, a working `from` is
    // itself the one just before which the count starts.
    const qint64 index = n > 0 ? qint64 { ordinal(from) } + n - 1
                               : qint64 { ordinal(from) } - (isWorkingDay(from) ? 1 : 0) + n;
    if (index < 0 || index >= static_cast<qint64>(m_workingDays.size()))
        return {};
    return firstDay().addDays(m_workingDays[static_cast<std::size_t>(index)]);
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    return ordinal(to) - ordinal(from);
}

int WorkingCalendar::ordinal(QDate day) const { return m_ordinals[offsetOf(day)]; }

std::vector<CalendarDay> WorkingCalendar::days(QDate from, QDate to) const
{
    std::vector<CalendarDay> result;
    const QDate last = std::min(to, lastDay());
    for (QDate day = std::max(from, firstDay()); day <= last; day = day.addDays(1))
        result.push_back({ day, ordinal(day), isWorkingDay(day), whyNot(day) });
    return result;
}

} // namespace heed
