#include "core/insight/period.h"

namespace heed {

namespace {

QDate firstOfMonth(QDate day) { return { day.year(), day.month(), 1 }; }

bool endsMonth(QDate day) { return day.addDays(1).day() == 1; }

} // namespace

Period Period::previous() const
{
    const QDate end = from.addDays(-1);
    if (from.day() == 1 && endsMonth(to)) {
        const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
        return { from.addMonths(-months), end };
    }
    return { end.addDays(-from.daysTo(to)), end };
}

QList<QDate> Period::wholeMonths() const
{
    QList<QDate> months;
    QDate month = firstOfMonth(from);
    if (month < from)
        month = month.addMonths(1);
    for (; month.addMonths(1).addDays(-1) <= to; month = month.addMonths(1))
        months << month;
    return months;
}

Period Period::lastMonths(int most) const
{
    const QDate end = endsMonth(to) ? to : firstOfMonth(to).addDays(-1);
    return { firstOfMonth(end).addMonths(1 - most), end };
}

} // namespace heed
