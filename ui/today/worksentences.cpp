#include "ui/today/worksentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::Worklist)
};

constexpr int mostDaysCounted = 60; // after that the day itself says more than a number
constexpr qsizetype longestQuote = 80; // characters of somebody's own words

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestQuote)
        return line;
    const qsizetype end = line.lastIndexOf(QLatin1Char(' '), longestQuote);
    return line.left(end > 0 ? end : longestQuote) + QChar(0x2026);
}

/// Who it is about and where: "Mrs Amberly, Ward 4".
QString personAndPlace(const WorkItem &item, const QString &nobody)
{
    const QString who = item.who.isEmpty() ? nobody : item.who;
    if (item.place.isEmpty())
        return who;
    //: %1 a person, %2 a ward or a home: "Mrs Amberly, Ward 4"
    return Words::tr("%1, %2").arg(who, item.place);
}

QString complainant(const WorkItem &item)
{
    return personAndPlace(item, Words::tr("the person who complained"));
}

QString patient(const WorkItem &item)
{
    return personAndPlace(item, Words::tr("the person who was harmed"));
}

QString body(const WorkItem &item)
{
    return item.ombudsman == OmbudsmanBody::Lgsco
        ? Words::tr("the Local Government and Social Care Ombudsman")
        : Words::tr("the Health Service Ombudsman");
}

/// What is to be done, with a verb in front, and the verb of the button.
struct Task
{
    QString sentence;
    QString verb;
};

Task complaintTask(const WorkItem &item)
{
    const QString who = complainant(item);
    switch (item.step) {
    case WorkStep::SortOut:
        return { Words::tr("Put things right for %1")
                     .arg(personAndPlace(item, Words::tr("the person who spoke up"))),
            Words::tr("Sort out") };
    case WorkStep::Acknowledge:
        return { Words::tr("Acknowledge the complaint of %1").arg(who), Words::tr("Acknowledge") };
    case WorkStep::AgreePeriod:
        return { Words::tr("Agree when to reply with %1").arg(who), Words::tr("Agree a day") };
    case WorkStep::Reply:
        return { Words::tr("Reply to %1").arg(who), Words::tr("Reply") };
    case WorkStep::ExplainDelay:
        return { Words::tr("Explain the delay in writing to %1").arg(who),
            Words::tr("Explain delay") };
    case WorkStep::ReplyAgain:
        return { Words::tr("Reply again to %1").arg(who), Words::tr("Reply again") };
    default:
        return { Words::tr("Close the complaint of %1").arg(who), Words::tr("Close") };
    }
}

QString whySerious(EscalationReason reason)
{
    switch (reason) {
    case EscalationReason::ExtremeGrade:
        return Words::tr("graded extreme");
    case EscalationReason::HighGrade:
        return Words::tr("graded high");
    case EscalationReason::SignificantImpact:
        return Words::tr("significant impact on the person");
    case EscalationReason::None:
        break;
    }
    return {};
}

Task caseworkTask(const WorkItem &item)
{
    const QString who = complainant(item);
    switch (item.step) {
    case WorkStep::UpdatePerson:
        return { Words::tr("Tell %1 how it stands, as promised").arg(who), Words::tr("Tell them") };
    case WorkStep::AskForConsentAgain:
        return { Words::tr("Ask again for the consent that %1 needs").arg(who),
            Words::tr("Ask again") };
    case WorkStep::SendExclusionLetter:
        return { Words::tr("Write to %1 why this is not dealt with (regulation 8)").arg(who),
            Words::tr("Record letter") };
    case WorkStep::SendLateLetter:
        return { Words::tr("Write to %1 why it came too late (regulation 12)").arg(who),
            Words::tr("Record letter") };
    case WorkStep::SendRefusalLetter:
        return { Words::tr("Write to %1 why they cannot complain for somebody else (regulation 5)")
                     .arg(who),
            Words::tr("Record letter") };
    default:
        return { Words::tr("Look again at the limits on contact in the case of %1").arg(who),
            Words::tr("Review") };
    }
}

Task otherTask(const WorkItem &item)
{
    switch (item.step) {
    case WorkStep::SendOmbudsmanFile:
        return { Words::tr("Send the file on %1 to %2").arg(complainant(item), body(item)),
            Words::tr("Send file") };
    case WorkStep::CarryOutRecommendation:
        return { Words::tr("Do what %1 recommended: %2").arg(body(item), shortened(item.what)),
            Words::tr("Show evidence") };
    case WorkStep::DoAction:
        return { item.handler.isEmpty()
                ? Words::tr("Finish the action: %1").arg(shortened(item.what))
                : Words::tr("Finish the action: %1 (%2)").arg(shortened(item.what), item.handler),
            Words::tr("Open") };
    case WorkStep::DecideCandour:
        return { Words::tr("Decide if the duty of candour applies: %1").arg(patient(item)),
            Words::tr("Decide") };
    case WorkStep::TellInPerson:
        return { Words::tr("Tell in person what happened: %1").arg(patient(item)),
            Words::tr("Record talk") };
    case WorkStep::SignLetter:
        return { Words::tr("Sign “%1” to %2").arg(item.what, complainant(item)),
            Words::tr("Read and sign") };
    case WorkStep::LookAtSeriousCase:
        return { Words::tr("A serious case: %1 (%2)")
                     .arg(complainant(item), whySerious(item.escalation)),
            Words::tr("Look at it") };
    case WorkStep::CheckAction:
        return { Words::tr("Did it help? %1").arg(shortened(item.what)), Words::tr("Look") };
    case WorkStep::AnswerReturn:
        return { Words::tr("It came back after this had helped: %1").arg(shortened(item.what)),
            Words::tr("Look") };
    case WorkStep::ReviewSuspension:
        return { Words::tr("Look again at whether a suspension is still needed"),
            Words::tr("Review") };
    case WorkStep::AnswerCqc:
        return { item.what == QLatin1String("17_3")
                ? Words::tr(
                    "Send the Care Quality Commission the report on governance that it asked for")
                : Words::tr(
                    "Send the Care Quality Commission the summary of complaints that it asked for"),
            Words::tr("Open request") };
    case WorkStep::DoDuty:
        return { Words::tr("Duty that falls due: %1").arg(shortened(item.what)),
            Words::tr("See duty") };
    case WorkStep::MeetPanel:
        return { item.place.isEmpty() ? Words::tr("The complaints panel meets")
                                      : Words::tr("The complaints panel meets: %1").arg(item.place),
            Words::tr("Open meeting") };
    case WorkStep::SignPanelNote:
        return { Words::tr("The complaints panel's day has passed: write down what it decided and "
                           "sign the note, or move the day"),
            Words::tr("Open meeting") };
    case WorkStep::ShareCandourResults:
        return { Words::tr("Share what the enquiries found: %1").arg(patient(item)),
            Words::tr("Share results") };
    default:
        return { Words::tr("Follow up in writing what was told: %1").arg(patient(item)),
            Words::tr("Record letter") };
    }
}

/// A member of staff: "Ray Poole, Ward 4", or the post for those who may not read names.
QString staff(const WorkItem &item) { return personAndPlace(item, item.what); }

Task staffTask(const WorkItem &item)
{
    const QString who = staff(item);
    switch (item.step) {
    case WorkStep::TellStaff:
        return { Words::tr("Tell about the complaint: %1").arg(who), Words::tr("Tell them") };
    case WorkStep::OfferStaffSupport:
        return { Words::tr("Offer support: %1").arg(who), Words::tr("Offer support") };
    case WorkStep::ReceiveStaffAccount:
        return { Words::tr("Their account is to come: %1").arg(who), Words::tr("Open") };
    case WorkStep::UpdateStaff:
        return { Words::tr("Tell how things stand: %1").arg(who), Words::tr("Tell them") };
    case WorkStep::TellStaffOutcome:
        return { Words::tr("Tell the outcome: %1").arg(who), Words::tr("Tell them") };
    default:
        return { Words::tr("Talk it over afterwards: %1").arg(who), Words::tr("Open") };
    }
}

Task investigationTask(const WorkItem &item)
{
    switch (item.step) {
    case WorkStep::ReceiveStatement:
        return { Words::tr("A statement is to come: %1")
                     .arg(personAndPlace(item, Words::tr("a witness"))),
            Words::tr("Remind them") };
    case WorkStep::DoPlanStep:
        return { Words::tr("Next in the plan: %1").arg(shortened(item.what)), Words::tr("Open") };
    case WorkStep::DeliverRemedy:
        return { item.what.isEmpty()
                ? Words::tr("Deliver what was promised to %1").arg(complainant(item))
                : Words::tr("Deliver to %1: %2").arg(complainant(item), shortened(item.what)),
            Words::tr("Open") };
    case WorkStep::AnswerReturned:
        return { Words::tr("Answer what the Ombudsman returned to you: %1").arg(complainant(item)),
            Words::tr("Open") };
    default:
        return staffTask(item);
    }
}

bool isOfInvestigation(WorkStep step)
{
    return step >= WorkStep::TellStaff && step <= WorkStep::AnswerReturned;
}

Task waitingTask(const WorkItem &item)
{
    switch (item.step) {
    case WorkStep::SecondPersonAwaited:
        return { Words::tr("A second person has to agree that %1 looks into it")
                     .arg(personAndPlace(item, Words::tr("somebody"))),
            Words::tr("Open") };
    case WorkStep::ConsentAwaited:
        return { Words::tr("Consent is awaited for %1").arg(complainant(item)),
            Words::tr("Ask again") };
    case WorkStep::DecisionAwaited:
        return { Words::tr("%1 is deciding on %2").arg(body(item), complainant(item)),
            Words::tr("Open") };
    case WorkStep::AcceptanceAwaited:
        return { Words::tr("%1 is checking the evidence: %2").arg(body(item), shortened(item.what)),
            Words::tr("Open") };
    case WorkStep::SignatureAwaited:
        return {
            Words::tr("A signature is awaited under “%1” to %2").arg(item.what, complainant(item)),
            Words::tr("Open")
        };
    default:
        return { Words::tr("On hold: %1").arg(complainant(item)), Words::tr("Open") };
    }
}

bool isWaiting(WorkStep step) { return step >= WorkStep::ConsentAwaited; }

Task taskOf(const WorkItem &item)
{
    Task task = item.step <= WorkStep::Close         ? complaintTask(item)
        : item.step <= WorkStep::ReviewContactLimits ? caseworkTask(item)
        : isWaiting(item.step)                       ? waitingTask(item)
        : isOfInvestigation(item.step)               ? investigationTask(item)
                                                     : otherTask(item);
    // Names of public bodies begin some sentences.
    if (!task.sentence.isEmpty())
        task.sentence[0] = task.sentence.at(0).toUpper();
    return task;
}

QString whenUndated(const WorkItem &item, QDate today)
{
    if (isWaiting(item.step) && item.since.isValid())
        return Words::tr("since %1").arg(dayInWords(item.since, today));
    if (item.step == WorkStep::SignLetter)
        return Words::tr("handed in %1").arg(dayInWords(item.since, today));
    if (item.step == WorkStep::LookAtSeriousCase)
        return Words::tr("open since %1").arg(dayInWords(item.since, today));
    if (item.step == WorkStep::AgreePeriod)
        return Words::tr("no day agreed yet");
    if (item.step == WorkStep::AnswerReturn)
        return Words::tr("again since %1").arg(dayInWords(item.since, today));
    if (item.step == WorkStep::Close && item.since.isValid())
        return Words::tr("answered %1").arg(dayInWords(item.since, today));
    const bool isDecided = item.step >= WorkStep::SendExclusionLetter
        && item.step <= WorkStep::SendRefusalLetter && item.since.isValid();
    if (isDecided)
        return Words::tr("decided %1, as soon as can be").arg(dayInWords(item.since, today));
    if (item.step == WorkStep::SendCandourLetter && item.since.isValid())
        return Words::tr("told %1, as soon as can be").arg(dayInWords(item.since, today));
    return Words::tr("no day set");
}

QString whenDue(const WorkItem &item, QDate today)
{
    const QString day = dayInWords(item.dueOn, today);
    if (item.step == WorkStep::MeetPanel || item.step == WorkStep::SignPanelNote)
        return day;
    const int late = -item.workingDaysLeft;
    if (item.urgency == Urgency::Overdue && late == 1)
        return Words::tr("was due %1: 1 working day late").arg(day);
    if (item.urgency == Urgency::Overdue && late > 1 && late <= mostDaysCounted)
        return Words::tr("was due %1: %2 working days late").arg(day).arg(late);
    if (item.urgency == Urgency::Overdue)
        return Words::tr("was due %1").arg(day);
    return Words::tr("due %1").arg(day);
}

Tone toneOf(const WorkItem &item)
{
    if (item.urgency == Urgency::Overdue)
        return Tone::Overdue;
    if (isWaiting(item.step))
        return Tone::Neutral;
    if (item.escalation != EscalationReason::None)
        return Tone::Overdue;
    return item.dueOn.isValid() ? Tone::Soon : Tone::Info;
}

} // namespace

QString dayInWords(QDate day, QDate today)
{
    const QString pattern = day.year() == today.year() ? QStringLiteral("ddd d MMM")
                                                       : QStringLiteral("ddd d MMM yyyy");
    const QString date = QLocale().toString(day, pattern);
    switch (today.daysTo(day)) {
    case -1:
        return Words::tr("yesterday, %1").arg(date);
    case 0:
        return Words::tr("today");
    case 1:
        return Words::tr("tomorrow, %1").arg(date);
    default:
        return date;
    }
}

SentenceRowText sentenceOf(const WorkItem &item, QDate today)
{
    const Task task = taskOf(item);
    const QString when = item.dueOn.isValid() ? whenDue(item, today) : whenUndated(item, today);
    // A duty's reference is its source, a line of law: it stands on its own page.
    const QString reference = item.step == WorkStep::DoDuty ? QString() : item.reference;
    return { toneOf(item), task.sentence, when, reference, task.verb };
}

} // namespace heed
