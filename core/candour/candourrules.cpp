#include "core/candour/candourrules.h"

#include <algorithm>

namespace heed {

namespace {

using State = CandourState;

constexpr std::array ways {
    CandourTransition { State::Potential, State::PendingOpinion },
    CandourTransition { State::Potential, State::NotNotifiable },
    CandourTransition { State::Potential, State::Notifiable },
    CandourTransition { State::PendingOpinion, State::NotNotifiable },
    CandourTransition { State::PendingOpinion, State::Notifiable },
    CandourTransition { State::Notifiable, State::Contacting },
    CandourTransition { State::Contacting, State::NotifiedInPerson },
    CandourTransition { State::Contacting, State::Uncontactable },
    CandourTransition { State::Contacting, State::Declined },
    CandourTransition { State::NotifiedInPerson, State::InitialLetterSent },
    CandourTransition { State::InitialLetterSent, State::EnquiriesOpen },
    CandourTransition { State::EnquiriesOpen, State::ResultsSent },
    CandourTransition { State::ResultsSent, State::Complete },
    CandourTransition { State::Uncontactable, State::Complete },
    CandourTransition { State::Uncontactable, State::Contacting },
    CandourTransition { State::Declined, State::Complete },
    CandourTransition { State::Declined, State::Contacting },
    // Out of "reopened": the test again, or results that came after the end.
    CandourTransition { State::Reopened, State::PendingOpinion },
    CandourTransition { State::Reopened, State::NotNotifiable },
    CandourTransition { State::Reopened, State::Notifiable },
    CandourTransition { State::Reopened, State::EnquiriesOpen },
};

QString text(const char *ascii) { return QString::fromLatin1(ascii); }
QString iso(QDate day) { return day.toString(Qt::ISODate); }

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

const CandourLetter *sentLetter(const CandourFile &file, CandourLetterKind kind)
{
    for (const CandourLetter &letter : file.letters) {
        if (letter.kind == kind && letter.sentOn.isValid())
            return &letter;
    }
    return nullptr;
}

bool hasCopy(const CandourLetter &letter)
{
    return letter.copyOn.isValid() && (isFilled(letter.copyPlace) || isFilled(letter.body));
}

bool everyLetterHasItsCopy(const CandourFile &file)
{
    return std::all_of(file.letters.begin(), file.letters.end(), hasCopy);
}

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
        missing.need(everyEnquiryIsAnswered(file), "enquiries", "candour.needs-results",
            CandourStep::Results);
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

QDate lastResult(const CandourFile &file)
{
    QDate last;
    for (const CandourEnquiry &enquiry : file.enquiries) {
        if (enquiry.resultsOn.isValid() && (!last.isValid() || enquiry.resultsOn > last))
            last = enquiry.resultsOn;
    }
    return last;
}

struct DatedField
{
    const char *field;
    QDate day;
};

void checkFuture(const CandourDuty &draft, QDate today, QList<FieldProblem> &problems)
{
    const DatedField past[] {
        { "occurred_on", draft.occurredOn },
        { "aware_on", draft.awareOn },
        { "opinion_on", draft.opinion.on },
        { "told_on", draft.toldOn },
        { "account_known_on", draft.accountKnownOn },
    };
    for (const auto &[field, day] : past) {
        if (day.isValid() && day > today)
            problems += { text(field), text("candour.in-future"), { iso(day) } };
    }
}

bool isTold(const CandourDuty &duty) { return duty.contact == CandourContact::Told; }

} // namespace

QString paragraphOf(CandourStep step)
{
    switch (step) {
    case CandourStep::Aware:
        return {};
    case CandourStep::TellInPerson:
        return text("20(2)(a), (3)(a)");
    case CandourStep::Account:
        return text("20(3)(b)");
    case CandourStep::Enquiries:
        return text("20(3)(c)");
    case CandourStep::Apology:
        return text("20(3)(d)");
    case CandourStep::Record:
        return text("20(3)(e)");
    case CandourStep::Support:
        return text("20(2)(b)");
    case CandourStep::Letter:
        return text("20(4)");
    case CandourStep::Results:
        return text("20(4)(c), (d)");
    case CandourStep::Unreached:
        return text("20(5)");
    case CandourStep::Copies:
        return text("20(6)");
    }
    return {};
}

const std::vector<CandourTransition> &candourTransitions()
{
    static const std::vector<CandourTransition> table = [] {
        std::vector<CandourTransition> all(ways.begin(), ways.end());
        for (const auto &[state, code] : EnumCodes<State>::list) {
            if (state != State::Reopened)
                all.push_back({ state, State::Reopened });
        }
        return all;
    }();
    return table;
}

bool isTransition(CandourState from, CandourState to)
{
    const auto &table = candourTransitions();
    return std::any_of(table.begin(), table.end(),
        [from, to](const CandourTransition &way) { return way.from == from && way.to == to; });
}

QList<FieldProblem> checkCandour(const CandourDuty &draft, QDate today)
{
    QList<FieldProblem> problems;
    if (!draft.awareOn.isValid())
        problems += { text("aware_on"), text("candour.aware-missing"), {} };
    checkFuture(draft, today, problems);
    if (draft.awareOn.isValid() && draft.occurredOn.isValid() && draft.awareOn < draft.occurredOn)
        problems += { text("aware_on"), text("candour.aware-before-occurred"),
            { iso(draft.awareOn), iso(draft.occurredOn) } };
    if (draft.toldOn.isValid() && draft.awareOn.isValid() && draft.toldOn < draft.awareOn)
        problems += { text("told_on"), text("candour.told-before-aware"),
            { iso(draft.toldOn), iso(draft.awareOn) } };
    return problems;
}

QList<FieldProblem> missingFor(const CandourFile &file, CandourState to, const QString &reason)
{
    if (!isTransition(file.duty.state, to))
        return { { text("state"), text("candour.no-such-way"),
            { toCode(file.duty.state), toCode(to) } } };
    Missing missing;
    gather(file, to, reason, missing);
    return missing.found();
}

void enterState(CandourFile &file, CandourState to, QDate today)
{
    CandourDuty &duty = file.duty;
    duty.state = to;
    switch (to) {
    case State::Reopened:
        duty.closedOn = {};
        duty.reopenedOn = today;
        return;
    case State::NotNotifiable:
        duty.notNotifiableOn = today;
        duty.closedOn = today;
        return;
    case State::Notifiable:
        if (!duty.notifiableOn.isValid())
            duty.notifiableOn = today;
        if (duty.notNotifiableOn.isValid() && !duty.overturnedOn.isValid())
            duty.overturnedOn = today;
        return;
    case State::Contacting:
        if (duty.contact != CandourContact::Told)
            duty.contact = CandourContact::NotYet;
        return;
    case State::NotifiedInPerson:
        duty.contact = CandourContact::Told;
        return;
    case State::Uncontactable:
        duty.contact = CandourContact::Uncontactable;
        return;
    case State::Declined:
        duty.contact = CandourContact::Declined;
        return;
    case State::InitialLetterSent:
        if (const CandourLetter *letter = sentLetter(file, CandourLetterKind::Initial))
            duty.letterOn = letter->sentOn;
        return;
    case State::ResultsSent:
        duty.resultsOn = lastResult(file).isValid() ? lastResult(file) : today;
        return;
    case State::Complete:
        duty.closedOn = today;
        return;
    case State::Potential:
    case State::PendingOpinion:
    case State::EnquiriesOpen:
        return;
    }
}

bool isAskedFor(const CandourFile &file, CandourStep step)
{
    const bool unreached = file.duty.contact == CandourContact::Uncontactable
        || file.duty.contact == CandourContact::Declined;
    if (step == CandourStep::Aware || step == CandourStep::Copies)
        return true;
    return (step == CandourStep::Unreached) == unreached;
}

bool isDone(const CandourFile &file, CandourStep step)
{
    const CandourDuty &duty = file.duty;
    switch (step) {
    case CandourStep::Aware:
        return duty.awareOn.isValid();
    case CandourStep::TellInPerson:
        return isTold(duty);
    case CandourStep::Account:
        return isTold(duty) && isFilled(duty.account);
    case CandourStep::Enquiries:
        return isTold(duty) && !file.enquiries.empty();
    case CandourStep::Apology:
        return isTold(duty) && isFilled(duty.apology);
    case CandourStep::Record:
        return isTold(duty) && isFilled(duty.recordPlace);
    case CandourStep::Support:
        return !file.supports.empty();
    case CandourStep::Letter:
        return duty.letterOn.isValid();
    case CandourStep::Results:
        return duty.resultsOn.isValid();
    case CandourStep::Unreached:
        return !file.attempts.empty();
    case CandourStep::Copies:
        return !file.letters.empty() && everyLetterHasItsCopy(file);
    }
    return false;
}

CandourState stateFor(CandourDecision decision)
{
    switch (decision) {
    case CandourDecision::PendingOpinion:
        return State::PendingOpinion;
    case CandourDecision::NotNotifiable:
        return State::NotNotifiable;
    case CandourDecision::Notifiable:
        return State::Notifiable;
    case CandourDecision::Undecided:
        break;
    }
    return State::Potential;
}

bool isTestOpen(CandourState state)
{
    return state == State::Potential || state == State::PendingOpinion || state == State::Reopened;
}

bool isEnded(CandourState state)
{
    return state == State::NotNotifiable || state == State::Complete;
}

bool reopens(const CandourDuty &before, const CandourFacts &facts, CandourDecision decision)
{
    if (before.state == State::NotNotifiable)
        return decision != CandourDecision::NotNotifiable;
    return before.state == State::Complete && isGraver(before.facts, facts);
}

} // namespace heed
