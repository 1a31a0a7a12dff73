#include "core/candour/candourstates.h"

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

QDate lastResult(const CandourFile &file)
{
    QDate last;
    for (const CandourEnquiry &enquiry : file.enquiries) {
        if (enquiry.resultsOn.isValid() && (!last.isValid() || enquiry.resultsOn > last))
            last = enquiry.resultsOn;
    }
    return last;
}

} // namespace

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

} // namespace heed
