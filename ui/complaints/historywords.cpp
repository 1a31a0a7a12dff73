#include "core/calendar/dayformat.h"
#include "core/complaints/caseworkfields.h"
#include "ui/complaints/caseworkwords.h"
#include "ui/complaints/complaintwords.h"
#include "ui/letters/letterwords.h"
#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

#include <QHash>

/// What the history of a case calls its columns and values.
namespace heed {

namespace {

constexpr ColumnWord columnWords[] {
    { "accepted_on", QT_TRANSLATE_NOOP("ComplaintWords", "accepted on") },
    { "acknowledge_by", QT_TRANSLATE_NOOP("ComplaintWords", "acknowledge by") },
    { "acknowledged_on", QT_TRANSLATE_NOOP("ComplaintWords", "acknowledged on") },
    { "acknowledgement_method", QT_TRANSLATE_NOOP("ComplaintWords", "how it was acknowledged") },
    { "address", QT_TRANSLATE_NOOP("ComplaintWords", "address") },
    { "agreed_on", QT_TRANSLATE_NOOP("ComplaintWords", "agreed on") },
    { "agreed_with", QT_TRANSLATE_NOOP("ComplaintWords", "agreed with") },
    { "authority_seen",
        QT_TRANSLATE_NOOP("ComplaintWords", "what shows that they may speak for them") },
    { "binned_at", QT_TRANSLATE_NOOP("ComplaintWords", "in the bin since") },
    { "body", QT_TRANSLATE_NOOP("ComplaintWords", "which ombudsman") },
    { "channel", QT_TRANSLATE_NOOP("ComplaintWords", "how it came") },
    { "closed_on", QT_TRANSLATE_NOOP("ComplaintWords", "closed on") },
    { "communication_needs",
        QT_TRANSLATE_NOOP("ComplaintWords", "how they need to be spoken or written to") },
    { "complainant_status", QT_TRANSLATE_NOOP("ComplaintWords", "as what they complain") },
    { "complexity", QT_TRANSLATE_NOOP("ComplaintWords", "how many are needed to answer it") },
    { "consent", QT_TRANSLATE_NOOP("ComplaintWords", "whether the patient or resident agrees") },
    { "consent_asked_on", QT_TRANSLATE_NOOP("ComplaintWords", "consent asked for on") },
    { "consent_given_on", QT_TRANSLATE_NOOP("ComplaintWords", "consent given on") },
    { "consent_on", QT_TRANSLATE_NOOP("ComplaintWords", "day of the consent") },
    { "consent_refused_on", QT_TRANSLATE_NOOP("ComplaintWords", "consent refused on") },
    { "contacted_on", QT_TRANSLATE_NOOP("ComplaintWords", "day of the contact") },
    { "decided_by", QT_TRANSLATE_NOOP("ComplaintWords", "decided by") },
    { "decided_on", QT_TRANSLATE_NOOP("ComplaintWords", "decided on") },
    { "decision", QT_TRANSLATE_NOOP("ComplaintWords", "what they decided") },
    { "delay_explained_on", QT_TRANSLATE_NOOP("ComplaintWords", "delay explained on") },
    { "delay_reason", QT_TRANSLATE_NOOP("ComplaintWords", "why it is late") },
    { "description", QT_TRANSLATE_NOOP("ComplaintWords", "what was said") },
    { "discussion_offer", QT_TRANSLATE_NOOP("ComplaintWords", "offer to discuss") },
    { "due_on", QT_TRANSLATE_NOOP("ComplaintWords", "due on") },
    { "email", QT_TRANSLATE_NOOP("ComplaintWords", "e-mail") },
    { "ending", QT_TRANSLATE_NOOP("ComplaintWords", "how it ended") },
    { "evidence_sent_on", QT_TRANSLATE_NOOP("ComplaintWords", "evidence sent on") },
    { "finding", QT_TRANSLATE_NOOP("ComplaintWords", "finding") },
    { "first_reply_by", QT_TRANSLATE_NOOP("ComplaintWords", "first day agreed for the reply") },
    { "from_on", QT_TRANSLATE_NOOP("ComplaintWords", "since") },
    { "funding", QT_TRANSLATE_NOOP("ComplaintWords", "who pays for the care") },
    { "given_up_on", QT_TRANSLATE_NOOP("ComplaintWords", "stopped waiting on") },
    { "good_reasons",
        QT_TRANSLATE_NOOP("ComplaintWords", "good reasons for the time that passed") },
    { "grade_closed", QT_TRANSLATE_NOOP("ComplaintWords", "grade when closed") },
    { "grade_received", QT_TRANSLATE_NOOP("ComplaintWords", "grade when received") },
    { "handler", QT_TRANSLATE_NOOP("ComplaintWords", "who deals with it") },
    { "how", QT_TRANSLATE_NOOP("ComplaintWords", "how") },
    { "lead_organisation", QT_TRANSLATE_NOOP("ComplaintWords", "who leads") },
    { "learning", QT_TRANSLATE_NOOP("ComplaintWords", "what was learned") },
    { "letter", QT_TRANSLATE_NOOP("ComplaintWords", "letter") },
    { "letter_on", QT_TRANSLATE_NOOP("ComplaintWords", "letter sent on") },
    { "limb", QT_TRANSLATE_NOOP("ComplaintWords", "why the rules do not cover it") },
    { "location", QT_TRANSLATE_NOOP("ComplaintWords", "place") },
    { "next_on", QT_TRANSLATE_NOOP("ComplaintWords", "they hear next on") },
    { "oral_copy_given_on", QT_TRANSLATE_NOOP("ComplaintWords", "written copy given on") },
    { "outcome", QT_TRANSLATE_NOOP("ComplaintWords", "outcome") },
    { "outcome_wanted", QT_TRANSLATE_NOOP("ComplaintWords", "what they want") },
    { "passed_on", QT_TRANSLATE_NOOP("ComplaintWords", "passed on") },
    { "patient_age", QT_TRANSLATE_NOOP("ComplaintWords", "age in years") },
    { "phone", QT_TRANSLATE_NOOP("ComplaintWords", "telephone") },
    { "profession", QT_TRANSLATE_NOOP("ComplaintWords", "profession") },
    { "reason", QT_TRANSLATE_NOOP("ComplaintWords", "reason") },
    { "received_by", QT_TRANSLATE_NOOP("ComplaintWords", "received by") },
    { "received_on", QT_TRANSLATE_NOOP("ComplaintWords", "day received") },
    { "reference", QT_TRANSLATE_NOOP("ComplaintWords", "reference") },
    { "refused_on", QT_TRANSLATE_NOOP("ComplaintWords", "refused on") },
    { "regime", QT_TRANSLATE_NOOP("ComplaintWords", "which rules bind") },
    { "relationship",
        QT_TRANSLATE_NOOP("ComplaintWords", "who they are to the patient or resident") },
    { "relevant_period_ends", QT_TRANSLATE_NOOP("ComplaintWords", "six months end on") },
    { "remedy", QT_TRANSLATE_NOOP("ComplaintWords", "remedy") },
    { "reopened_on", QT_TRANSLATE_NOOP("ComplaintWords", "came back on") },
    { "replied_on", QT_TRANSLATE_NOOP("ComplaintWords", "reply sent on") },
    { "reply_by", QT_TRANSLATE_NOOP("ComplaintWords", "reply by") },
    { "reply_signed_by", QT_TRANSLATE_NOOP("ComplaintWords", "reply signed by") },
    { "representative_basis", QT_TRANSLATE_NOOP("ComplaintWords", "why somebody else complains") },
    { "requested_on", QT_TRANSLATE_NOOP("ComplaintWords", "asked for on") },
    { "resolved_early_on", QT_TRANSLATE_NOOP("ComplaintWords", "put right on") },
    { "safeguarding", QT_TRANSLATE_NOOP("ComplaintWords", "somebody may need safeguarding") },
    { "sent_on", QT_TRANSLATE_NOOP("ComplaintWords", "sent on") },
    { "service_area", QT_TRANSLATE_NOOP("ComplaintWords", "service") },
    { "significant_impact", QT_TRANSLATE_NOOP("ComplaintWords", "grave effect on somebody") },
    { "specialty", QT_TRANSLATE_NOOP("ComplaintWords", "specialty") },
    { "stage", QT_TRANSLATE_NOOP("ComplaintWords", "what it is") },
    { "state", QT_TRANSLATE_NOOP("ComplaintWords", "where it stands") },
    { "still_fair", QT_TRANSLATE_NOOP("ComplaintWords", "can still be looked into fairly") },
    { "sub_subject", QT_TRANSLATE_NOOP("ComplaintWords", "more exactly about") },
    { "subject", QT_TRANSLATE_NOOP("ComplaintWords", "what it is about") },
    { "summary", QT_TRANSLATE_NOOP("ComplaintWords", "in a few words") },
    { "theme", QT_TRANSLATE_NOOP("ComplaintWords", "theme") },
    { "to_on", QT_TRANSLATE_NOOP("ComplaintWords", "until") },
    { "told_on", QT_TRANSLATE_NOOP("ComplaintWords", "told on") },
    { "type", QT_TRANSLATE_NOOP("ComplaintWords", "what it is") },
    { "what", QT_TRANSLATE_NOOP("ComplaintWords", "what they were told") },
};

/// What a case has several of; %1 is its number, %2 the column.
constexpr ColumnWord groupWords[] {
    { "issues", QT_TRANSLATE_NOOP("ComplaintWords", "issue %1, %2") },
    { "episodes", QT_TRANSLATE_NOOP("ComplaintWords", "when it came back, %2") },
    { "holds", QT_TRANSLATE_NOOP("ComplaintWords", "on hold, %2") },
    { "ombudsman", QT_TRANSLATE_NOOP("ComplaintWords", "ombudsman, %2") },
    { "recommendations", QT_TRANSLATE_NOOP("ComplaintWords", "recommendation, %2") },
    { "exclusions", QT_TRANSLATE_NOOP("ComplaintWords", "decision not to look into it, %2") },
    { "late_tests", QT_TRANSLATE_NOOP("ComplaintWords", "decision about its lateness, %2") },
    { "partners", QT_TRANSLATE_NOOP("ComplaintWords", "other body, %2") },
    { "consents", QT_TRANSLATE_NOOP("ComplaintWords", "consent, %2") },
    { "updates", QT_TRANSLATE_NOOP("ComplaintWords", "told how it stands, %2") },
    { "complainant", QT_TRANSLATE_NOOP("ComplaintWords", "who complains, %2") },
    { "patient", QT_TRANSLATE_NOOP("ComplaintWords", "patient or resident, %2") },
};

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
    QString word = wordIn("ComplaintWords", columnWords, last);
    if (word.isEmpty()) {
        word = last;
        word.replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    const QStringList parts = column.split(QLatin1Char('.'));
    const QString group
        = parts.size() > 1 ? wordIn("ComplaintWords", groupWords, parts.first()) : QString();
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
