#include "core/calendar/dayformat.h"
#include "core/calendar/deadlinerules.h"
#include "core/records/deadlineledger.h"
#include "ui/complaints/complaintwords.h"
#include "ui/letters/letterwords.h"

#include <QCoreApplication>
#include <QHash>

namespace heed {

namespace {

constexpr int FewWorkingDays = 10; ///< up to here the days left are counted, then the day is named

QString tr(const char *text) { return QCoreApplication::translate("ComplaintWords", text); }

QString counted(const char *one, const char *many, int n)
{
    // English has its singular here, so that it is right without a translation file too.
    return n == 1 ? tr(one) : QCoreApplication::translate("ComplaintWords", many, nullptr, n);
}

template <typename Enum> bool addWord(const QString &code, QString &words)
{
    const auto value = fromCode<Enum>(code);
    if (value)
        words = wordFor(*value);
    return value.has_value();
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
        return late == 0 ? tr("overdue since %1").arg(formatDayWithoutYear(dueOn))
                         : counted("overdue by 1 working day", "overdue by %n working days", late);
    }
    if (dueOn == today)
        return tr("today");
    if (dueOn == today.addDays(1))
        return tr("tomorrow");
    const int left = calendar.workingDaysBetween(today, dueOn);
    if (left > 0 && left <= FewWorkingDays)
        return counted("1 working day left", "%n working days left", left);
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

QString columnWord(const QString &column)
{
    static const QHash<QString, QString> words {
        { QStringLiteral("received_on"), tr("day received") },
        { QStringLiteral("letter"), tr("letter") },
        { QStringLiteral("received_by"), tr("received by") },
        { QStringLiteral("acknowledged_on"), tr("acknowledged on") },
        { QStringLiteral("acknowledgement_method"), tr("how it was acknowledged") },
        { QStringLiteral("discussion_offer"), tr("offer to discuss") },
        { QStringLiteral("acknowledge_by"), tr("acknowledge by") },
        { QStringLiteral("first_reply_by"), tr("first day agreed for the reply") },
        { QStringLiteral("reply_by"), tr("reply by") },
        { QStringLiteral("relevant_period_ends"), tr("six months end on") },
        { QStringLiteral("replied_on"), tr("reply sent on") },
        { QStringLiteral("reply_signed_by"), tr("reply signed by") },
        { QStringLiteral("resolved_early_on"), tr("put right on") },
        { QStringLiteral("closed_on"), tr("closed on") },
        { QStringLiteral("state"), tr("where it stands") },
        { QStringLiteral("grade_received"), tr("grade when received") },
        { QStringLiteral("grade_closed"), tr("grade when closed") },
        { QStringLiteral("handler"), tr("who deals with it") },
        { QStringLiteral("outcome"), tr("outcome") },
        { QStringLiteral("ending"), tr("how it ended") },
        { QStringLiteral("learning"), tr("what was learned") },
        { QStringLiteral("due_on"), tr("due on") },
        { QStringLiteral("agreed_on"), tr("agreed on") },
        { QStringLiteral("agreed_with"), tr("agreed with") },
        { QStringLiteral("finding"), tr("finding") },
        { QStringLiteral("remedy"), tr("remedy") },
        { QStringLiteral("binned_at"), tr("in the bin since") },
    };
    const QString last = column.section(QLatin1Char('.'), -1);
    QString word = words.value(last);
    if (word.isEmpty()) {
        word = last;
        word.replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    const QStringList parts = column.split(QLatin1Char('.'));
    if (parts.first() == QLatin1String("issues") && parts.size() > 2)
        return tr("issue %1, %2").arg(parts.at(1), word);
    return word;
}

QString valueWords(const QString &column, const QString &value)
{
    if (value.isEmpty())
        return tr("nothing");
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (day.isValid() && (value.size() == 10 || column.endsWith(QLatin1String("_at"))))
        return formatDay(day);
    QString words = value;
    const QString last = column.section(QLatin1Char('.'), -1);
    if (last == QLatin1String("state"))
        addWord<ComplaintState>(value, words);
    else if (last == QLatin1String("acknowledgement_method"))
        addWord<ContactMethod>(value, words);
    else if (last == QLatin1String("discussion_offer"))
        addWord<DiscussionOffer>(value, words);
    else if (last.startsWith(QLatin1String("grade_")))
        addWord<RiskGrade>(value, words);
    else if (last == QLatin1String("ending"))
        addWord<Ending>(value, words);
    else if (last == QLatin1String("letter"))
        addWord<LetterStatus>(value, words);
    else if (last == QLatin1String("remedy"))
        addWord<Remedy>(value, words);
    else
        addWord<Outcome>(value, words);
    return words;
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
