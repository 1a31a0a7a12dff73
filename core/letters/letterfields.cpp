#include "core/letters/letterfields.h"

#include "core/complaints/caseworkfields.h"
#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintrules.h"
#include "core/letters/lettertext.h"
#include "core/people/personname.h"
#include "core/records/deadlineledger.h"

#include <QRegularExpression>

#include <algorithm>

namespace heed {

namespace lettervalue {

/// What somebody typed as a text of several lines: it makes no headings of its own.
QString plain(const QString &text)
{
    static const QRegularExpression heading(
        QStringLiteral("^[ \\t]*#+[ \\t]*"), QRegularExpression::MultilineOption);
    return QString(text).remove(heading).trimmed();
}

/// On one line, and with no mark of its own.
QString onOneLine(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("(^|\\s)@(?=\\S)"));
    return plain(text).simplified().replace(mark, QStringLiteral("\\1"));
}

/// A sentence's end, where the writer left it out.
QString asSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?");
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || ends.contains(trimmed.back()))
        return trimmed;
    return trimmed + QLatin1Char('.');
}

/// "The call bell." -> "The call bell", so that it can stand in a heading.
QString asHeading(const QString &text)
{
    QString heading = onOneLine(text);
    while (heading.endsWith(QLatin1Char('.')))
        heading.chop(1);
    return heading;
}

QString addressOf(const Person &person)
{
    QStringList lines = person.address.split(
        QRegularExpression(QStringLiteral("\\s*[\\n,]\\s*")), Qt::SkipEmptyParts);
    if (!person.postcode.isEmpty() && !person.address.contains(person.postcode))
        lines += person.postcode;
    return lines.join(QLatin1Char('\n'));
}

} // namespace lettervalue

namespace {

using namespace lettervalue;

/// How somebody can be reached, the recorded ways in the order of how soon they reach.
QString contactWish(const Person &person)
{
    for (const QString &way : { person.phone, person.email, addressOf(person) }) {
        if (!way.isEmpty())
            return onOneLine(way);
    }
    return {};
}

class Gatherer
{
public:
    explicit Gatherer(const LetterFacts &facts)
        : m_facts(facts)
        , m_complaint(facts.file.complaint)
    {
    }

    LetterFields gather()
    {
        addSender(m_fields, m_facts.sender, m_facts.writer);
        addPeople();
        addCase();
        addDays();
        addOmbudsman();
        addIssues();
        addActions();
        addTimeline();
        markFilled(m_fields);
        return std::move(m_fields);
    }

private:
    void text(const char *name, const QString &value)
    {
        m_fields.texts.insert(QLatin1String(name), value);
    }
    void flag(const char *name, bool holds)
    {
        if (holds)
            m_fields.flags.insert(QLatin1String(name));
    }
    [[nodiscard]] QString phrase(const QString &key) const
    {
        return m_facts.catalogue.phrases.value(key);
    }

    [[nodiscard]] QString adjustments() const;
    void addPeople();
    void addCase();
    void addDays();
    void addOmbudsman();
    void addIssues();
    void addActions();
    void addTimeline();
    [[nodiscard]] LetterLine issueLine(const ComplaintIssue &issue) const;
    [[nodiscard]] QString summaryOf(const ComplaintIssue &issue) const;

    const LetterFacts &m_facts;
    const Complaint &m_complaint;
    LetterFields m_fields;
};

void Gatherer::addPeople()
{
    const Person &who = m_facts.file.complainant;
    const Person &patient = m_facts.file.patient;
    text("recipient_name", who.name.simplified());
    text("recipient_address", addressOf(who));
    text("salutation", shortName(who.name));
    text("patient_name", patient.name.simplified());
    text("patient_salutation", shortName(patient.name));
    text("patient_address", addressOf(isOnePerson(m_facts.file) ? who : patient));
    text("relationship", onOneLine(m_complaint.relationship));
    text("contact_wish", contactWish(who));
    text("adjustments", asHeading(adjustments()));
    flag("patient_is_other", !isOnePerson(m_facts.file) && !patient.name.isEmpty());
    flag("patient_died", m_complaint.representativeBasis == RepresentativeBasis::Died);
    flag("needs_consent",
        m_complaint.consent == Consent::Requested
            || (!m_complaint.consent && m_complaint.complainantStatus != ComplainantStatus::Patient
                && !isOnePerson(m_facts.file)));
}

/// What was typed about the person, and the needs that were flagged to be met in every letter
/// (Accessible Information Standard).
QString Gatherer::adjustments() const
{
    QStringList needs { onOneLine(m_facts.file.complainant.communicationNeeds) };
    for (const AccessNeed &need : m_facts.file.casework.needs) {
        if (need.whose != Whose::Complainant || !need.flagged || !need.need)
            continue;
        const QString said = phrase(QStringLiteral("need.") + toCode(*need.need));
        const QString detail = onOneLine(need.detail);
        if (*need.need == AccessNeedKind::Other && !detail.isEmpty())
            needs += detail;
        else
            needs += detail.isEmpty() ? said : QStringLiteral("%1 (%2)").arg(said, detail);
    }
    needs.removeAll(QString());
    return needs.join(QStringLiteral("; "));
}

void Gatherer::addCase()
{
    text("reference", m_complaint.reference);
    text("handler", m_complaint.handler);
    text("place", m_facts.place);
    text("description", plain(m_complaint.description));
    text("outcome_wanted", asSentence(onOneLine(m_complaint.outcomeWanted)));
    text("delay_reason", asSentence(onOneLine(m_complaint.delayReason)));
    text("lead_organisation", m_complaint.leadOrganisation);
    flag("nhs", m_complaint.regime == Regime::Nhs2009);
    flag("council", m_complaint.regime == Regime::Council2009);
    flag("provider", m_complaint.regime == Regime::ProviderOnly);
    flag("self_funded", m_complaint.funding == Funding::SelfFunded);
    flag("mixed", m_complaint.funding == Funding::Mixed);
    flag("spoken", isSpoken(m_complaint.channel));
    flag("one_issue", m_facts.file.issues.size() == 1);
    const auto outcome = outcomeOf(m_facts.file.issues);
    flag("all_upheld", outcome == Outcome::Upheld);
    flag("some_upheld", outcome == Outcome::PartiallyUpheld);
    flag("none_upheld", outcome == Outcome::NotUpheld);
}

void Gatherer::addDays()
{
    text("letter_date", letterDay(m_facts.today));
    text("received_on", letterDay(m_complaint.receivedOn));
    text("acknowledged_on", letterDay(m_complaint.acknowledgedOn));
    text("acknowledge_by", letterDay(m_complaint.acknowledgeBy));
    text("first_reply_by", letterDay(m_complaint.firstReplyBy));
    text("reply_by", letterDay(m_complaint.replyBy));
    text("relevant_period_ends", letterDay(m_complaint.relevantPeriodEnds));
    text("replied_on", letterDay(m_complaint.repliedOn));
    text("resolved_early_on", letterDay(m_complaint.resolvedEarlyOn));
}

void Gatherer::addOmbudsman()
{
    const OmbudsmanBody body = ombudsmanFor(m_complaint.regime, m_complaint.funding);
    const OmbudsmanDetails &details = m_facts.sender.ombudsman(body);
    text("ombudsman_name", details.name);
    text("ombudsman_phone", details.phone);
    text("ombudsman_web", details.web);
    text("ombudsman_address", details.address);
    text("ombudsman_limit", details.limit);
    flag("phso", body == OmbudsmanBody::Phso);
    flag("lgsco", body == OmbudsmanBody::Lgsco);
}

QString Gatherer::summaryOf(const ComplaintIssue &issue) const
{
    if (!issue.summary.trimmed().isEmpty())
        return issue.summary;
    const bool isShared = m_facts.codes.has(codescheme::Subject, issue.subject);
    return m_facts.codes.label(
        isShared ? codescheme::Subject : codescheme::CareHomeSubject, issue.subject);
}

LetterLine Gatherer::issueLine(const ComplaintIssue &issue) const
{
    LetterLine line;
    line.texts.insert(QStringLiteral("number"), QString::number(issue.number));
    line.texts.insert(QStringLiteral("summary"), asHeading(summaryOf(issue)));
    line.texts.insert(QStringLiteral("finding"), plain(issue.finding));
    line.texts.insert(QStringLiteral("remedy"),
        issue.remedy ? phrase(QStringLiteral("remedy.") + toCode(*issue.remedy)) : QString());
    if (issue.outcome)
        line.flags.insert(toCode(*issue.outcome));
    else
        line.flags.insert(QStringLiteral("undecided"));
    return line;
}

void Gatherer::addIssues()
{
    auto &lines = m_fields.lists[QStringLiteral("issues")];
    for (const ComplaintIssue &issue : m_facts.file.issues)
        lines.push_back(issueLine(issue));
}

void Gatherer::addActions()
{
    auto &lines = m_fields.lists[QStringLiteral("actions")];
    for (const Action &action : m_facts.actions) {
        LetterLine line;
        line.texts.insert(QStringLiteral("title"), asHeading(action.title));
        line.texts.insert(QStringLiteral("due"), letterDay(action.dueOn));
        line.texts.insert(QStringLiteral("done"), letterDay(action.doneOn));
        lines.push_back(line);
    }
}

/// What the complainant knows of or was told: no note of ours is among it.
void Gatherer::addTimeline()
{
    std::vector<std::pair<QDate, QString>> days {
        { m_complaint.receivedOn, phrase(QStringLiteral("timeline.received")) },
        { m_complaint.acknowledgedOn, phrase(QStringLiteral("timeline.acknowledged")) },
        { m_complaint.resolvedEarlyOn, phrase(QStringLiteral("timeline.resolved_early")) },
        { m_complaint.repliedOn, phrase(QStringLiteral("timeline.replied")) },
        { m_complaint.closedOn, phrase(QStringLiteral("timeline.closed")) },
    };
    for (const DeadlineEntry &entry : m_facts.file.deadlines) {
        if (entry.rule == ledgerrule::Reply && !entry.agreedWith.isEmpty())
            days.emplace_back(entry.agreedOn,
                phrase(QStringLiteral("timeline.agreed")).arg(letterDay(entry.dueOn)));
    }
    for (const ComplaintEpisode &episode : m_facts.file.episodes)
        days.emplace_back(episode.reopenedOn, phrase(QStringLiteral("timeline.reopened")));
    for (const Letter &letter : m_facts.letters) {
        if (letter.status == LetterStatus::Issued)
            days.emplace_back(
                letter.issuedOn, phrase(QStringLiteral("timeline.letter")).arg(letter.title));
    }
    std::erase_if(days, [](const auto &day) { return !day.first.isValid(); });
    std::stable_sort(days.begin(), days.end(),
        [](const auto &one, const auto &other) { return one.first < other.first; });
    auto &lines = m_fields.lists[QStringLiteral("timeline")];
    for (const auto &[day, what] : days) {
        LetterLine line;
        line.texts.insert(QStringLiteral("when"), letterDay(day));
        line.texts.insert(QStringLiteral("what"), what);
        lines.push_back(line);
    }
}

} // namespace

void addSender(LetterFields &fields, const LetterSender &sender, const QString &writer)
{
    const auto text = [&fields](const char *name, const QString &value) {
        fields.texts.insert(QLatin1String(name), value);
    };
    text("organisation_name", sender.organisation);
    text("organisation_address", sender.address);
    text("organisation_phone", sender.phone);
    text("organisation_email", sender.email);
    text("team", sender.team);
    text("writer_name", writer);
    text("signer_name", sender.signerName);
    text("signer_role", sender.signerRole);
    text("advocacy", asSentence(onOneLine(sender.advocacy)));
}

void markFilled(LetterFields &fields)
{
    const auto mark = [](const QHash<QString, QString> &texts, QSet<QString> &flags) {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (!text.value().isEmpty())
                flags.insert(QStringLiteral("has_") + text.key());
        }
    };
    mark(fields.texts, fields.flags);
    for (auto list = fields.lists.begin(); list != fields.lists.end(); ++list) {
        if (!list.value().empty())
            fields.flags.insert(QStringLiteral("has_") + list.key());
        for (LetterLine &line : list.value())
            mark(line.texts, line.flags);
    }
}

LetterFields letterFields(const LetterFacts &facts) { return Gatherer(facts).gather(); }

} // namespace heed
