#include "core/calendar/dayformat.h"
#include "core/calendar/deadlinerules.h"
#include "core/records/deadlineledger.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/translated.h"

#include <QCoreApplication>
#include <QHash>

namespace heed {

namespace {

constexpr int FewWorkingDays = 10; ///< up to here the days left are counted, then the day is named

QString counted(const char *one, const char *many, int n)
{
    // English has its singular here, so that it is right without a translation file too. Both
    // are marked where they stand, since lupdate sees no words behind a variable.
    return n == 1 ? QCoreApplication::translate("ComplaintWords", one)
                  : QCoreApplication::translate("ComplaintWords", many, nullptr, n);
}

} // namespace

QString meaningOf(RiskGrade grade)
{
    switch (grade) {
    case RiskGrade::Low:
        return tr("Low: put right quickly, no harm");
    case RiskGrade::Moderate:
        return tr("Moderate: real effect on the person, not lasting");
    case RiskGrade::High:
        return tr("High: serious effect, or likely to happen again");
    case RiskGrade::Extreme:
        return tr("Extreme: lasting harm, death or grave failing");
    }
    return {};
}

QString namesOf(const std::vector<OmbudsmanBody> &bodies)
{
    if (bodies.size() == 2)
        return tr("%1 and the %2").arg(wordFor(bodies[0]), wordFor(bodies[1]));
    return bodies.empty() ? QString() : wordFor(bodies.front());
}

QString sentenceFor(Regime regime, std::optional<Funding> funding)
{
    if (funding == Funding::Mixed)
        return tr("The NHS and the council or the person pay together, so the complaints rules "
                  "bind this case (SI 2009/309): acknowledge within 3 working days, and answer "
                  "together. After your reply the person can go to the Parliamentary and Health "
                  "Service Ombudsman and the Local Government and Social Care Ombudsman, who work "
                  "as one team.");
    const bool phso = ombudsmanFor(regime, funding) == OmbudsmanBody::Phso;
    switch (regime) {
    case Regime::Nhs2009:
        return phso ? tr("The NHS complaints rules bind this case (SI 2009/309): acknowledge "
                         "within 3 working days. After your reply the person can go to the "
                         "Parliamentary and Health Service Ombudsman.")
                    : tr("The NHS complaints rules bind this case (SI 2009/309): acknowledge "
                         "within 3 working days. After your reply the person can go to the Local "
                         "Government and Social Care Ombudsman.");
    case Regime::Council2009:
        return tr("The council pays, so the complaints rules bind this case (SI 2009/309): "
                  "acknowledge within 3 working days. After your reply the person can go to the "
                  "Local Government and Social Care Ombudsman.");
    case Regime::ProviderOnly:
        return tr("Your own complaints procedure applies (regulation 16): no law sets the days. "
                  "After your reply the person can go to the Local Government and Social Care "
                  "Ombudsman.");
    }
    return {};
}

QString verbFor(NextStep step)
{
    switch (step) {
    case NextStep::Nothing:
        return tr("Nothing to do");
    case NextStep::SortOut:
        return tr("Answer it and close");
    case NextStep::Acknowledge:
        return tr("Acknowledge");
    case NextStep::AgreePeriod:
        return tr("Agree when to reply");
    case NextStep::Reply:
        return tr("Send the reply");
    case NextStep::ExplainDelay:
        return tr("Explain the delay");
    case NextStep::ReplyAgain:
        return tr("Reply again");
    case NextStep::Close:
        return tr("Close");
    }
    return {};
}

QString dueWords(QDate dueOn, QDate today, const WorkingCalendar &calendar)
{
    if (!dueOn.isValid())
        return {};
    if (dueOn < today) {
        const int late = calendar.workingDaysBetween(dueOn, today);
        return late == 0
            ? tr("overdue since %1").arg(formatDayWithoutYear(dueOn))
            : counted(QT_TRANSLATE_NOOP("ComplaintWords", "overdue by 1 working day"),
                QT_TRANSLATE_N_NOOP("ComplaintWords", "overdue by %n working days"), late);
    }
    if (dueOn == today)
        return tr("today");
    if (dueOn == today.addDays(1))
        return tr("tomorrow");
    const int left = calendar.workingDaysBetween(today, dueOn);
    if (left > 0 && left <= FewWorkingDays)
        return counted(QT_TRANSLATE_NOOP("ComplaintWords", "1 working day left"),
            QT_TRANSLATE_N_NOOP("ComplaintWords", "%n working days left"), left);
    return tr("by %1").arg(
        dueOn.year() == today.year() ? formatDayWithoutYear(dueOn) : formatDay(dueOn));
}

Tone toneFor(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Tone::Overdue;
    case Urgency::Soon:
        return Tone::Soon;
    case Urgency::Fine:
    case Urgency::None:
        break;
    }
    return Tone::Neutral;
}

Tone toneFor(ComplaintState state)
{
    if (state == ComplaintState::Closed)
        return Tone::Done;
    return state == ComplaintState::ResponseSent ? Tone::Info : Tone::Neutral;
}

Glyph glyphFor(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Logged:
    case ComplaintState::Triaged:
        return Glyph::Circle;
    case ComplaintState::ResponseSent:
        return Glyph::Send;
    case ComplaintState::Closed:
        return Glyph::Done;
    case ComplaintState::AwaitingSignOff:
        return Glyph::Waiting;
    default:
        return Glyph::CurrentStep;
    }
}

QString ruleWord(const QString &rule)
{
    if (rule == deadlinerule::Acknowledge || rule == ledgerrule::OwnAcknowledge)
        return tr("Acknowledge");
    if (rule == deadlinerule::AcknowledgePassedOn)
        return tr("Acknowledge what was passed on to you");
    if (rule == ledgerrule::Reply)
        return tr("Reply, as agreed");
    if (rule == deadlinerule::OralQuickFix)
        return tr("Put right a spoken concern");
    if (rule == deadlinerule::RelevantPeriod)
        return tr("Reply within six months");
    return rule;
}

} // namespace heed
