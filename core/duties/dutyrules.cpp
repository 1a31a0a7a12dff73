#include "core/duties/dutyrules.h"

namespace heed {

namespace {

constexpr int halfAYear = 182; // days: what was done nearer than that was done for this year's day
constexpr int mostYears = 60; // no store looks further back

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

/// Which year's day it was done for: the day it names, else the day it was done.
bool isFor(const DutyDone &row, QDate due)
{
    const QDate on = row.forDue.isValid() ? row.forDue : row.doneOn;
    return std::abs(on.daysTo(due)) <= halfAYear;
}

bool isDone(const std::vector<DutyDone> &done, QDate due)
{
    return std::any_of(
        done.begin(), done.end(), [due](const DutyDone &row) { return isFor(row, due); });
}

QDate firstYearly(const Duty &duty)
{
    const int year = duty.startsOn.year();
    const QDate due = yearlyDue(year, duty.dueMonth, duty.dueDay);
    return due >= duty.startsOn ? due : yearlyDue(year + 1, duty.dueMonth, duty.dueDay);
}

QDate lastDone(const std::vector<DutyDone> &done)
{
    QDate last;
    for (const DutyDone &row : done) {
        if (!last.isValid() || row.doneOn > last)
            last = row.doneOn;
    }
    return last;
}

bool hasDay(const Duty &duty)
{
    if (!duty.startsOn.isValid())
        return false;
    return duty.rule == DutyRule::Yearly ? duty.dueMonth > 0 && duty.dueDay > 0
                                         : duty.everyMonths > 0;
}

} // namespace

QDate yearlyDue(int year, int month, int day)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addDays(std::clamp(day, 1, first.daysInMonth()) - 1) : QDate();
}

QDate nextDue(const Duty &duty, const std::vector<DutyDone> &done)
{
    if (duty.rule == DutyRule::OnRequest || !hasDay(duty))
        return {};
    if (duty.rule == DutyRule::EveryMonths) {
        const QDate last = lastDone(done);
        return (last.isValid() ? last : duty.startsOn).addMonths(duty.everyMonths);
    }
    QDate due = firstYearly(duty);
    for (int i = 0; i < mostYears && isDone(done, due); ++i)
        due = yearlyDue(due.year() + 1, duty.dueMonth, duty.dueDay);
    return due;
}

QList<QDate> dueDays(const Duty &duty, const std::vector<DutyDone> &done, QDate from, QDate to)
{
    QList<QDate> days;
    QDate due = nextDue(duty, done);
    while (due.isValid() && due <= to) {
        if (due >= from)
            days += due;
        due = duty.rule == DutyRule::Yearly
            ? yearlyDue(due.year() + 1, duty.dueMonth, duty.dueDay)
            : due.addMonths(duty.everyMonths);
    }
    return days;
}

DutyState dutyState(const Duty &duty, QDate nextDue, QDate today)
{
    if (!nextDue.isValid())
        return DutyState::OnRequest;
    if (nextDue < today)
        return DutyState::Overdue;
    return nextDue.addDays(-duty.noticeDays) <= today ? DutyState::Soon : DutyState::Later;
}

QDate requestDue(const Duty &duty, QDate requestedOn)
{
    return requestedOn.isValid() ? requestedOn.addDays(duty.withinDays) : QDate();
}

QList<FieldProblem> StandaloneOf<Duty>::check(const Duty &row, QDate)
{
    QList<FieldProblem> problems;
    const auto need = [&problems](bool is, const char *field, const char *fact) {
        if (!is)
            problems += { text(field), text(fact), {} };
    };
    need(isFilled(row.title), "title", "duty.title-missing");
    need(row.rule != DutyRule::Yearly || (row.dueMonth >= 1 && row.dueMonth <= 12), "due_month",
        "duty.month-wrong");
    need(row.rule != DutyRule::Yearly || (row.dueDay >= 1 && row.dueDay <= 31), "due_day",
        "duty.day-wrong");
    need(row.rule != DutyRule::EveryMonths || (row.everyMonths >= 1 && row.everyMonths <= 120),
        "every_months", "duty.months-wrong");
    need(row.rule != DutyRule::OnRequest || row.withinDays >= 1, "within_days",
        "duty.days-wrong");
    need(row.active || isFilled(row.whyNot), "why_not", "duty.why-not-missing");
    return problems;
}

QList<FieldProblem> PartOf<DutyDone>::check(const DutyDone &row, QDate today)
{
    QList<FieldProblem> problems;
    if (!row.doneOn.isValid())
        problems += { text("done_on"), text("duty.day-missing"), {} };
    if (row.doneOn > today)
        problems += { text("done_on"), text("duty.in-future"), {} };
    if (!isFilled(row.evidence))
        problems += { text("evidence"), text("duty.evidence-missing"), {} };
    return problems;
}

} // namespace heed
