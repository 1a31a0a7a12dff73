#include "core/calendar/deadlinewords.h"

#include "core/calendar/dayformat.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace heed {

namespace {

constexpr int MostWeekendDaysNamed = 4;
constexpr int MostHolidaysNamed = 10;

QString counted(int count, const QString &one, const QString &many)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

/// "a, b and c"
QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ")
        + parts.constLast();
}

/// A day as named inside a sentence that began with `from`: the year only where it differs.
QString dayBeside(QDate from, QDate day)
{
    return day.year() == from.year() ? formatDayWithoutYear(day) : formatDay(day);
}

/// "Mon 28 Dec (Boxing Day, substitute day)". A name's own brackets would nest.
QString holidayNamed(QDate from, SkippedDay skipped)
{
    skipped.why.replace(QStringLiteral(" ("), QStringLiteral(", ")).remove(QLatin1Char(')'));
    return QStringLiteral("%1 (%2)").arg(dayBeside(from, skipped.day), skipped.why);
}

/// "Sat 21 and Sun 22 Nov (weekend)", or one of the two days.
QString weekendNamed(QDate from, const std::vector<QDate> &days)
{
    const QString last = dayBeside(from, days.back());
    if (days.size() == 1)
        return QStringLiteral("%1 (weekend)").arg(last);
    const bool isOneMonth = days.front().month() == days.back().month();
    const QString first = isOneMonth ? QLocale::c().toString(days.front(), QStringLiteral("ddd d"))
                                     : dayBeside(from, days.front());
    return QStringLiteral("%1 and %2 (weekend)").arg(first, last);
}

/// Every skipped day in order of date, a weekend's two days together.
QStringList daysNamed(const Deadline &deadline)
{
    QStringList parts;
    const auto &skipped = deadline.skipped;
    for (std::size_t i = 0; i < skipped.size(); ++i) {
        const QDate day = skipped[i].day;
        if (!isWeekend(day)) {
            parts.append(holidayNamed(deadline.from, skipped[i]));
            continue;
        }
        std::vector<QDate> days { day };
        if (i + 1 < skipped.size() && skipped[i + 1].day == day.addDays(1)
            && isWeekend(day.addDays(1)))
            days.push_back(skipped[++i].day);
        parts.append(weekendNamed(deadline.from, days));
    }
    return parts;
}

/// The number of weekend days, then the bank holidays by name while they are few enough to read.
QStringList daysSummarised(const Deadline &deadline, int weekendDays)
{
    QStringList parts { counted(
        weekendDays, QStringLiteral("weekend day"), QStringLiteral("weekend days")) };
    const int holidays = static_cast<int>(deadline.skipped.size()) - weekendDays;
    if (holidays > MostHolidaysNamed)
        return parts << QStringLiteral("%1 bank holidays").arg(holidays);
    for (const SkippedDay &skipped : deadline.skipped) {
        if (!isWeekend(skipped.day))
            parts.append(holidayNamed(deadline.from, skipped));
    }
    return parts;
}

QString workingDaysWords(const Deadline &deadline)
{
    QString words = QStringLiteral("%1 after %2")
                        .arg(counted(deadline.span.count, QStringLiteral("working day"),
                                 QStringLiteral("working days")),
                            formatDay(deadline.from));
    if (deadline.skipped.empty())
        return words;
    const int weekendDays = static_cast<int>(std::count_if(deadline.skipped.begin(),
        deadline.skipped.end(), [](const SkippedDay &skipped) { return isWeekend(skipped.day); }));
    const QStringList parts = weekendDays > MostWeekendDaysNamed
        ? daysSummarised(deadline, weekendDays)
        : daysNamed(deadline);
    return words + QStringLiteral(", not counting ") + joined(parts);
}

QString calendarDaysWords(const Deadline &deadline)
{
    return QStringLiteral("%1 after %2, counting every day")
        .arg(counted(deadline.span.count, QStringLiteral("day"), QStringLiteral("days")),
            formatDay(deadline.from));
}

QString monthsWords(const Deadline &deadline)
{
    const QString months
        = counted(deadline.span.count, QStringLiteral("month"), QStringLiteral("months"));
    QString words = deadline.span.adjustDays == -1
        ? QStringLiteral("%1 from %2, which is day 1").arg(months, formatDay(deadline.from))
        : QStringLiteral("%1 after %2").arg(months, formatDay(deadline.from));
    const QDate end = deadline.from.addMonths(deadline.span.count);
    if (end.day() != deadline.from.day())
        words += QStringLiteral(" (%1 has no day %2, so its last day is taken)")
                     .arg(QLocale::c().toString(end, QStringLiteral("MMMM yyyy")))
                     .arg(deadline.from.day());
    return words;
}

/// What `adjustDays` adds, where the words before have not said it already.
QString adjustmentWords(DeadlineSpan span)
{
    if (span.adjustDays == 0 || (span.unit == DeadlineUnit::Months && span.adjustDays == -1))
        return {};
    const QString days
        = counted(std::abs(span.adjustDays), QStringLiteral("day"), QStringLiteral("days"));
    return (span.adjustDays < 0 ? QStringLiteral(", less %1") : QStringLiteral(", plus %1"))
        .arg(days);
}

} // namespace

QString explanationOf(const Deadline &deadline)
{
    QString words;
    switch (deadline.span.unit) {
    case DeadlineUnit::WorkingDays:
        words = workingDaysWords(deadline);
        break;
    case DeadlineUnit::CalendarDays:
        words = calendarDaysWords(deadline);
        break;
    case DeadlineUnit::Months:
        words = monthsWords(deadline);
        break;
    }
    words
        += adjustmentWords(deadline.span) + QStringLiteral(": due %1").arg(formatDay(deadline.due));
    if (deadline.isProvisional)
        words += QStringLiteral(" (bank holidays worked out by rule: check that none has moved)");
    return words;
}

} // namespace heed
