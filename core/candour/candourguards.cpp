#include "core/candour/candourguards.h"

#include "core/candour/candourtest.h"

#include <algorithm>

namespace heed {

namespace {

using State = CandourState;

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// Gathers what a step lacks.
class Missing
{
public:
    void need(bool isThere, const char *field, const char *fact, CandourStep step)
    {
        if (!isThere)
            add(field, fact, paragraphOf(step), static_cast<int>(step));
    }
    void need(bool isThere, const char *field, const char *fact, const QString &paragraph)
    {
        if (!isThere)
            add(field, fact, paragraph, 0);
    }
    [[nodiscard]] const QList<FieldProblem> &found() const { return m_found; }

private:
    void add(const char *field, const char *fact, const QString &paragraph, int step)
    {
        m_found += { text(field), text(fact), { paragraph, QString::number(step) } };
    }

    QList<FieldProblem> m_found;
};

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

bool everyEnquiryIsAnswered(const CandourFile &file)
{
    return std::all_of(file.enquiries.begin(), file.enquiries.end(),
        [](const CandourEnquiry &enquiry) { return enquiry.isAnswered(); });
}

bool hasOnlyReasons(const CandourFile &file)
{
    return std::all_of(file.enquiries.begin(), file.enquiries.end(),
        [](const CandourEnquiry &enquiry) { return enquiry.type == EnquiryType::None; });
}

void needDecision(const CandourFile &file, CandourDecision decision, Missing &missing)
{
    const auto verdict = candourVerdict(file.duty.provider, file.duty.facts, file.duty.opinion);
    missing.need(
        verdict.decision == decision, "decision", "candour.test-says-otherwise", verdict.paragraph);
    if (decision == CandourDecision::NotNotifiable)
        missing.need(isFilled(file.duty.rationale), "rationale", "candour.needs-rationale",
            verdict.paragraph);
}

/// Whom to tell. Source: reg 20(2)(a), (7); next of kin is not a ground.
void needRelevantPerson(const CandourDuty &duty, Missing &missing)
{
    const auto step = CandourStep::TellInPerson;
    missing.need(isFilled(duty.relevantName), "relevant_name", "candour.needs-person", step);
    missing.need(duty.relevantBasis.has_value(), "relevant_basis", "candour.needs-basis", step);
    if (duty.relevantBasis && *duty.relevantBasis != RelevantBasis::Self)
        missing.need(isFilled(duty.authorityEvidence), "authority_evidence",
            "candour.needs-authority", step);
}

void needTelling(const CandourFile &file, Missing &missing)
{
    const CandourDuty &duty = file.duty;
    const auto told = CandourStep::TellInPerson;
    needRelevantPerson(duty, missing);
    missing.need(duty.toldOn.isValid(), "told_on", "candour.needs-told-on", told);
    missing.need(isFilled(duty.toldPlace), "told_place", "candour.needs-told-place", told);
    missing.need(isFilled(duty.toldBy), "told_by", "candour.needs-told-by", told);
    missing.need(isFilled(duty.toldAttendees), "told_attendees", "candour.needs-attendees", told);
    missing.need(isFilled(duty.account), "account", "candour.needs-account", CandourStep::Account);
    missing.need(duty.accountKnownOn.isValid(), "account_known_on", "candour.needs-known-on",
        CandourStep::Account);
    missing.need(
        !file.enquiries.empty(), "enquiries", "candour.needs-enquiries", CandourStep::Enquiries);
    missing.need(isFilled(duty.apology), "apology", "candour.needs-apology", CandourStep::Apology);
    missing.need(
        isFilled(duty.apologyBy), "apology_by", "candour.needs-apology-by", CandourStep::Apology);
    missing.need(isFilled(duty.recordPlace), "record_place", "candour.needs-record-place",
        CandourStep::Record);
    missing.need(isFilled(duty.recordAuthor), "record_author", "candour.needs-record-author",
        CandourStep::Record);
    missing.need(isFilled(duty.recordAccess), "record_access", "candour.needs-record-access",
        CandourStep::Record);
}

void needLetter(const CandourFile &file, Missing &missing)
{
    const CandourLetter *letter = sentLetter(file, CandourLetterKind::Initial);
    missing.need(letter != nullptr, "letters", "candour.needs-letter", CandourStep::Letter);
    if (letter == nullptr)
        return;
    missing.need(
        isFilled(letter->apology), "letters", "candour.needs-letter-apology", CandourStep::Letter);
    missing.need(hasCopy(*letter), "letters", "candour.needs-letter-copy", CandourStep::Letter);
    const bool isInOrder = file.duty.toldOn.isValid() && letter->sentOn >= file.duty.toldOn;
    missing.need(isInOrder || isFilled(letter->overrideReason), "letters",
        "candour.letter-before-telling", CandourStep::Letter);
}

void needResults(const CandourFile &file, Missing &missing)
{
    missing.need(
        everyEnquiryIsAnswered(file), "enquiries", "candour.needs-results", CandourStep::Results);
    if (hasOnlyReasons(file))
        return;
    const CandourLetter *letter = sentLetter(file, CandourLetterKind::Results);
    missing.need(
        letter != nullptr, "letters", "candour.needs-results-letter", CandourStep::Results);
    if (letter == nullptr)
        return;
    missing.need(
        isFilled(letter->apology), "letters", "candour.needs-letter-apology", CandourStep::Results);
    missing.need(hasCopy(*letter), "letters", "candour.needs-letter-copy", CandourStep::Results);
}

bool hasRefusal(const CandourFile &file)
{
    return std::any_of(
        file.attempts.begin(), file.attempts.end(), [](const CandourAttempt &attempt) {
            return attempt.outcome == AttemptOutcome::Declined && isFilled(attempt.note);
        });
}

void needEnd(const CandourFile &file, Missing &missing)
{
    needDecision(file, CandourDecision::Notifiable, missing);
    if (file.duty.contact == CandourContact::Uncontactable
        || file.duty.contact == CandourContact::Declined) {
        missing.need(
            !file.attempts.empty(), "attempts", "candour.needs-attempts", CandourStep::Unreached);
    } else {
        // What was there when each step was taken may have been taken away since.
        needTelling(file, missing);
        needLetter(file, missing);
        needResults(file, missing);
        missing.need(
            !file.supports.empty(), "supports", "candour.needs-support", CandourStep::Support);
    }
    missing.need(
        everyLetterHasItsCopy(file), "letters", "candour.needs-copies", CandourStep::Copies);
}

void gather(const CandourFile &file, State to, const QString &reason, Missing &missing)
{
    switch (to) {
    case State::PendingOpinion:
        return needDecision(file, CandourDecision::PendingOpinion, missing);
    case State::NotNotifiable:
        return needDecision(file, CandourDecision::NotNotifiable, missing);
    case State::Notifiable:
        return needDecision(file, CandourDecision::Notifiable, missing);
    case State::Contacting:
        return needRelevantPerson(file.duty, missing);
    case State::NotifiedInPerson:
        return needTelling(file, missing);
    case State::Uncontactable:
        return missing.need(
            !file.attempts.empty(), "attempts", "candour.needs-attempts", CandourStep::Unreached);
    case State::Declined:
        return missing.need(
            hasRefusal(file), "attempts", "candour.needs-refusal", CandourStep::Unreached);
    case State::InitialLetterSent:
        return needLetter(file, missing);
    case State::EnquiriesOpen:
        needLetter(file, missing);
        return missing.need(!file.enquiries.empty(), "enquiries", "candour.needs-enquiries",
            CandourStep::Enquiries);
    case State::ResultsSent:
        return needResults(file, missing);
    case State::Complete:
        return needEnd(file, missing);
    case State::Reopened:
        return missing.need(isFilled(reason), "reason", "candour.needs-reason", QString());
    case State::Potential:
        return;
    }
}

} // namespace

QList<FieldProblem> missingFor(const CandourFile &file, CandourState to, const QString &reason)
{
    if (!isTransition(file.duty.state, to))
        return { { text("state"), text("candour.no-such-way"),
            { toCode(file.duty.state), toCode(to) } } };
    Missing missing;
    gather(file, to, reason, missing);
    return missing.found();
}

} // namespace heed
