#include "core/calendar/deadline.h"

#include "core/calendar/deadlinewords.h"
#include "core/calendar/dueday.h"

namespace heed {

namespace {

QDate dueOn(DeadlineSpan span, QDate from, const WorkingCalendar &calendar)
{
    QDate due;
    switch (span.unit) {
    case DeadlineUnit::WorkingDays:
        due = calendar.addWorkingDays(from, span.count);
        break;
    case DeadlineUnit::CalendarDays:
        due = from.addDays(span.count);
        break;
    case DeadlineUnit::Months:
        due = from.addMonths(span.count);
        break;
    }
    return due.isValid() ? due.addDays(span.adjustDays) : QDate();
}

void addSkippedDays(Deadline &deadline, const WorkingCalendar &calendar)
{
    for (QDate day = deadline.from; day <= deadline.due; day = day.addDays(1)) {
        if (const QString why = calendar.whyNot(day); !why.isEmpty())
            deadline.skipped.push_back({ day, why });
    }
    for (int year = deadline.from.year(); year <= deadline.due.year(); ++year)
        deadline.isProvisional = deadline.isProvisional || calendar.isProvisional(year);
}

} // namespace

Result<QDate> dueDay(DeadlineSpan span, QDate from, const WorkingCalendar &calendar)
{
    if (!from.isValid())
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.no-start-day"));
    const int longest
        = span.unit == DeadlineUnit::Months ? LongestDeadlineInMonths : LongestDeadlineInDays;
    if (span.count < 0 || span.count > longest)
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.count-out-of-range"),
            QString::number(longest));
    const QDate due = dueOn(span, from, calendar);
    if (!WorkingCalendar::covers(from) || !WorkingCalendar::covers(due))
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.outside-calendar"));
    return due;
}

Result<Deadline> deadlineFor(DeadlineSpan span, QDate from, const WorkingCalendar &calendar)
{
    return dueDay(span, from, calendar).map([&](QDate due) {
        Deadline deadline { from, due, span, {}, false, {} };
        if (span.unit == DeadlineUnit::WorkingDays)
            addSkippedDays(deadline, calendar);
        deadline.explanation = explanationOf(deadline);
        return deadline;
    });
}

} // namespace heed
