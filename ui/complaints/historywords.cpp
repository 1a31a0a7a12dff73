#include "core/calendar/dayformat.h"
#include "core/complaints/caseworkfields.h"
#include "ui/complaints/caseworkwords.h"
#include "ui/complaints/complaintwords.h"
#include "ui/letters/letterwords.h"

#include <QCoreApplication>
#include <QHash>

/// What the history of a case calls its columns and values.
namespace heed {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ComplaintWords", text); }

using Words = QHash<QString, QString>;

const Words &columnWords()
{
    static const Words words {
        { QStringLiteral("accepted_on"), tr("accepted on") },
        { QStringLiteral("acknowledge_by"), tr("acknowledge by") },
        { QStringLiteral("acknowledged_on"), tr("acknowledged on") },
        { QStringLiteral("acknowledgement_method"), tr("how it was acknowledged") },
        { QStringLiteral("address"), tr("address") },
        { QStringLiteral("agreed_on"), tr("agreed on") },
        { QStringLiteral("agreed_with"), tr("agreed with") },
        { QStringLiteral("authority_seen"), tr("what shows that they may speak for them") },
        { QStringLiteral("binned_at"), tr("in the bin since") },
        { QStringLiteral("body"), tr("which ombudsman") },
        { QStringLiteral("channel"), tr("how it came") },
        { QStringLiteral("closed_on"), tr("closed on") },
        { QStringLiteral("communication_needs"), tr("how they need to be spoken or written to") },
        { QStringLiteral("complainant_status"), tr("as what they complain") },
        { QStringLiteral("complexity"), tr("how many are needed to answer it") },
        { QStringLiteral("consent"), tr("whether the patient or resident agrees") },
        { QStringLiteral("consent_asked_on"), tr("consent asked for on") },
        { QStringLiteral("consent_given_on"), tr("consent given on") },
        { QStringLiteral("consent_on"), tr("day of the consent") },
        { QStringLiteral("consent_refused_on"), tr("consent refused on") },
        { QStringLiteral("contacted_on"), tr("day of the contact") },
        { QStringLiteral("decided_by"), tr("decided by") },
        { QStringLiteral("decided_on"), tr("decided on") },
        { QStringLiteral("decision"), tr("what they decided") },
        { QStringLiteral("delay_explained_on"), tr("delay explained on") },
        { QStringLiteral("delay_reason"), tr("why it is late") },
        { QStringLiteral("description"), tr("what was said") },
        { QStringLiteral("discussion_offer"), tr("offer to discuss") },
        { QStringLiteral("due_on"), tr("due on") },
        { QStringLiteral("email"), tr("e-mail") },
        { QStringLiteral("ending"), tr("how it ended") },
        { QStringLiteral("evidence_sent_on"), tr("evidence sent on") },
        { QStringLiteral("finding"), tr("finding") },
        { QStringLiteral("first_reply_by"), tr("first day agreed for the reply") },
        { QStringLiteral("from_on"), tr("since") },
        { QStringLiteral("funding"), tr("who pays for the care") },
        { QStringLiteral("given_up_on"), tr("stopped waiting on") },
        { QStringLiteral("good_reasons"), tr("good reasons for the time that passed") },
        { QStringLiteral("grade_closed"), tr("grade when closed") },
        { QStringLiteral("grade_received"), tr("grade when received") },
        { QStringLiteral("handler"), tr("who deals with it") },
        { QStringLiteral("how"), tr("how") },
        { QStringLiteral("lead_organisation"), tr("who leads") },
        { QStringLiteral("learning"), tr("what was learned") },
        { QStringLiteral("letter"), tr("letter") },
        { QStringLiteral("letter_on"), tr("letter sent on") },
        { QStringLiteral("limb"), tr("why the rules do not cover it") },
        { QStringLiteral("location"), tr("place") },
        { QStringLiteral("next_on"), tr("they hear next on") },
        { QStringLiteral("oral_copy_given_on"), tr("written copy given on") },
        { QStringLiteral("outcome"), tr("outcome") },
        { QStringLiteral("outcome_wanted"), tr("what they want") },
        { QStringLiteral("passed_on"), tr("passed on") },
        { QStringLiteral("patient_age"), tr("age in years") },
        { QStringLiteral("phone"), tr("telephone") },
        { QStringLiteral("profession"), tr("profession") },
        { QStringLiteral("reason"), tr("reason") },
        { QStringLiteral("received_by"), tr("received by") },
        { QStringLiteral("received_on"), tr("day received") },
        { QStringLiteral("reference"), tr("reference") },
        { QStringLiteral("refused_on"), tr("refused on") },
        { QStringLiteral("regime"), tr("which rules bind") },
        { QStringLiteral("relationship"), tr("who they are to the patient or resident") },
        { QStringLiteral("relevant_period_ends"), tr("six months end on") },
        { QStringLiteral("remedy"), tr("remedy") },
        { QStringLiteral("reopened_on"), tr("came back on") },
        { QStringLiteral("replied_on"), tr("reply sent on") },
        { QStringLiteral("reply_by"), tr("reply by") },
        { QStringLiteral("reply_signed_by"), tr("reply signed by") },
        { QStringLiteral("representative_basis"), tr("why somebody else complains") },
        { QStringLiteral("requested_on"), tr("asked for on") },
        { QStringLiteral("resolved_early_on"), tr("put right on") },
        { QStringLiteral("safeguarding"), tr("somebody may need safeguarding") },
        { QStringLiteral("sent_on"), tr("sent on") },
        { QStringLiteral("service_area"), tr("service") },
        { QStringLiteral("significant_impact"), tr("grave effect on somebody") },
        { QStringLiteral("specialty"), tr("specialty") },
        { QStringLiteral("stage"), tr("what it is") },
        { QStringLiteral("state"), tr("where it stands") },
        { QStringLiteral("still_fair"), tr("can still be looked into fairly") },
        { QStringLiteral("sub_subject"), tr("more exactly about") },
        { QStringLiteral("subject"), tr("what it is about") },
        { QStringLiteral("summary"), tr("in a few words") },
        { QStringLiteral("theme"), tr("theme") },
        { QStringLiteral("to_on"), tr("until") },
        { QStringLiteral("told_on"), tr("told on") },
        { QStringLiteral("type"), tr("what it is") },
        { QStringLiteral("what"), tr("what they were told") },
    };
    return words;
}

/// What a case has several of; %1 is its number, %2 the column.
const Words &groupWords()
{
    static const Words words {
        { QStringLiteral("issues"), tr("issue %1, %2") },
        { QStringLiteral("episodes"), tr("when it came back, %2") },
        { QStringLiteral("holds"), tr("on hold, %2") },
        { QStringLiteral("ombudsman"), tr("ombudsman, %2") },
        { QStringLiteral("recommendations"), tr("recommendation, %2") },
        { QStringLiteral("exclusions"), tr("decision not to look into it, %2") },
        { QStringLiteral("late_tests"), tr("decision about its lateness, %2") },
        { QStringLiteral("partners"), tr("other body, %2") },
        { QStringLiteral("consents"), tr("consent, %2") },
        { QStringLiteral("updates"), tr("told how it stands, %2") },
        { QStringLiteral("complainant"), tr("who complains, %2") },
        { QStringLiteral("patient"), tr("patient or resident, %2") },
    };
    return words;
}

template <CodedEnum Enum> QString enumWord(const QString &code)
{
    const auto value = fromCode<Enum>(code);
    return value ? wordFor(*value) : code;
}

QString yesOrNo(const QString &value)
{
    const bool yes = value == QLatin1String("1") || value == QLatin1String("true");
    return yes ? tr("yes") : tr("no");
}

QString regimeWord(const QString &code)
{
    switch (fromCode<Regime>(code).value_or(Regime::ProviderOnly)) {
    case Regime::Nhs2009:
        return tr("the NHS complaints rules");
    case Regime::Council2009:
        return tr("the councils' complaints rules");
    case Regime::ProviderOnly:
        break;
    }
    return tr("your own procedure");
}

/// A code of a list that may have changed since: readable at least.
QString listedWord(const QString &code) { return QString(code).replace(QLatin1Char('_'), QLatin1Char(' ')); }

using Sayer = QString (*)(const QString &);

const QHash<QString, Sayer> &sayers()
{
    static const QHash<QString, Sayer> all {
        { QStringLiteral("acknowledgement_method"), enumWord<ContactMethod> },
        { QStringLiteral("answer"), enumWord<AdvocacyAnswer> },
        { QStringLiteral("appeal_outcome"), enumWord<AppealOutcome> },
        { QStringLiteral("authority"), enumWord<Authority> },
        { QStringLiteral("basis"), enumWord<RepresentativeBasis> },
        { QStringLiteral("best_interests"), enumWord<YesNo> },
        { QStringLiteral("body"), enumWord<OmbudsmanBody> },
        { QStringLiteral("channel"), enumWord<Channel> },
        { QStringLiteral("complainant_status"), enumWord<ComplainantStatus> },
        { QStringLiteral("complexity"), enumWord<Complexity> },
        { QStringLiteral("consent"), enumWord<Consent> },
        { QStringLiteral("decision"), enumWord<OmbudsmanDecision> },
        { QStringLiteral("discussion_offer"), enumWord<DiscussionOffer> },
        { QStringLiteral("ending"), enumWord<Ending> },
        { QStringLiteral("funding"), enumWord<Funding> },
        { QStringLiteral("good_reasons"), enumWord<YesNo> },
        { QStringLiteral("grade_closed"), enumWord<RiskGrade> },
        { QStringLiteral("grade_received"), enumWord<RiskGrade> },
        { QStringLiteral("how"), enumWord<UpdateKind> },
        { QStringLiteral("letter"), enumWord<LetterStatus> },
        { QStringLiteral("limb"), enumWord<ExclusionLimb> },
        { QStringLiteral("need"), enumWord<AccessNeedKind> },
        { QStringLiteral("outcome"), enumWord<Outcome> },
        { QStringLiteral("regime"), regimeWord },
        { QStringLiteral("remedy"), enumWord<Remedy> },
        { QStringLiteral("representative_basis"), enumWord<RepresentativeBasis> },
        { QStringLiteral("reason"), enumWord<ReopenReason> },
        { QStringLiteral("profession"), listedWord },
        { QStringLiteral("role"), enumWord<PartnerRole> },
        { QStringLiteral("safeguarding"), yesOrNo },
        { QStringLiteral("scope"), enumWord<ConsentScope> },
        { QStringLiteral("service_area"), listedWord },
        { QStringLiteral("significant_impact"), yesOrNo },
        { QStringLiteral("stage"), enumWord<OmbudsmanStage> },
        { QStringLiteral("state"), enumWord<ComplaintState> },
        { QStringLiteral("whose"), enumWord<Whose> },
        { QStringLiteral("still_fair"), enumWord<YesNo> },
        { QStringLiteral("sub_subject"), listedWord },
        { QStringLiteral("subject"), listedWord },
        { QStringLiteral("theme"), listedWord },
        { QStringLiteral("type"), enumWord<ComplaintType> },
    };
    return all;
}

} // namespace

QString columnWord(const QString &column)
{
    const QString last = column.section(QLatin1Char('.'), -1);
    QString word = columnWords().value(last);
    if (word.isEmpty()) {
        word = last;
        word.replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    const QStringList parts = column.split(QLatin1Char('.'));
    const QString group = parts.size() > 1 ? groupWords().value(parts.first()) : QString();
    if (group.isEmpty())
        return word;
    QString words = group;
    return words.replace(QStringLiteral("%1"), parts.at(1)).replace(QStringLiteral("%2"), word);
}

QString valueWords(const QString &column, const QString &value)
{
    if (value.isEmpty())
        return tr("nothing");
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (day.isValid() && (value.size() == 10 || column.endsWith(QLatin1String("_at"))))
        return formatDay(day);
    const Sayer say = sayers().value(column.section(QLatin1Char('.'), -1));
    return say != nullptr ? say(value) : value;
}

} // namespace heed
