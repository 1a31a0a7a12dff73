#include "ui/duties/dutywords.h"

#include "core/calendar/dayformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::DutyWords)
};

QString monthDay(const Duty &duty)
{
    // A year with 29 February, so that no day of a month is lost.
    constexpr int leapYear = 2028;
    const QDate day = yearlyDue(leapYear, duty.dueMonth, duty.dueDay);
    return QLocale::c().toString(day, QStringLiteral("d MMMM"));
}

} // namespace

QString wordFor(DutyRule rule)
{
    switch (rule) {
    case DutyRule::Yearly:
        return Words::tr("On one day of each year");
    case DutyRule::EveryMonths:
        return Words::tr("So many months after it was last done");
    case DutyRule::OnRequest:
        break;
    }
    return Words::tr("When somebody asks for it");
}

QString wordFor(ResponsiblePost post)
{
    return post == ResponsiblePost::ResponsiblePerson ? Words::tr("Responsible person")
                                                      : Words::tr("Complaints manager");
}

QString wordFor(DelegationScope scope)
{
    switch (scope) {
    case DelegationScope::Everything:
        return Words::tr("everything the post may do");
    case DelegationScope::SignReplies:
        return Words::tr("sign replies");
    case DelegationScope::HandleComplaints:
        return Words::tr("handle complaints");
    case DelegationScope::DeclineComplaints:
        break;
    }
    return Words::tr("decide that a complaint is not dealt with");
}

QString wordFor(PolicyGap gap)
{
    switch (gap) {
    case PolicyGap::NotAssessed:
        return Words::tr("Not assessed yet.");
    case PolicyGap::NotMet:
        return Words::tr("Not met in full.");
    case PolicyGap::NoEvidence:
        return Words::tr("Said to be met, and nothing shows it.");
    case PolicyGap::ReviewDue:
        return Words::tr("To be looked at again.");
    case PolicyGap::None:
        break;
    }
    return {};
}

QString dutyDue(const DutyLine &line, QDate today)
{
    if (!line.nextDue.isValid())
        return dutyRuleSaid(line.duty);
    const QString day = formatDay(line.nextDue);
    const int days = int(today.daysTo(line.nextDue));
    if (days == 0)
        return Words::tr("due today");
    if (days == 1)
        return Words::tr("due tomorrow, %1").arg(day);
    if (days > 0)
        return Words::tr("due %1, in %n days", nullptr, days).arg(day);
    return Words::tr("was due %1, %n days ago", nullptr, -days).arg(day);
}

QString dutyRuleSaid(const Duty &duty)
{
    switch (duty.rule) {
    case DutyRule::Yearly:
        return Words::tr("each year by %1").arg(monthDay(duty));
    case DutyRule::EveryMonths:
        return Words::tr("every %n months", nullptr, duty.everyMonths);
    case DutyRule::OnRequest:
        break;
    }
    return Words::tr("within %n days of the request", nullptr, duty.withinDays);
}

QString requestSaid(const CqcRequest &request, QDate today)
{
    const QString asked = formatDay(request.receivedOn);
    return request.dueOn < today ? Words::tr("%1, asked for on %2: was to be sent by %3")
                                       .arg(request.reference, asked, formatDay(request.dueOn))
                                 : Words::tr("%1, asked for on %2: send it by %3")
                                       .arg(request.reference, asked, formatDay(request.dueOn));
}

QString lastDoneSaid(const DutyLine &line)
{
    const QDate on = line.lastDoneOn();
    if (!on.isValid())
        return Words::tr("not written down here as done");
    for (const CqcRequest &request : line.requests) {
        if (request.sentOn == on)
            return Words::tr("last sent %1: request %2").arg(formatDay(on), request.reference);
    }
    const DutyDone &last = line.done.front();
    return Words::tr("last done %1: %2").arg(formatDay(last.doneOn), last.evidence);
}

Tone dutyTone(DutyState state)
{
    switch (state) {
    case DutyState::Overdue:
        return Tone::Overdue;
    case DutyState::Soon:
        return Tone::Soon;
    default:
        return Tone::Neutral;
    }
}

} // namespace heed
