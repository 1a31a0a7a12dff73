#pragma once

#include "core/candour/candoursteps.h"
#include "core/candour/candourtest.h"

namespace heed {

/// Every way from one state to another. The table is all there is: what it does not name cannot
/// happen. Reopening is possible from every state but itself.
struct CandourTransition
{
    CandourState from;
    CandourState to;
};
[[nodiscard]] const std::vector<CandourTransition> &candourTransitions();
[[nodiscard]] bool isTransition(CandourState from, CandourState to);

/// The state that a verdict leads to.
[[nodiscard]] CandourState stateFor(CandourDecision decision);
/// Whether the verdict of a new test moves the duty: only while the test is what is being done. A
/// lower verdict later keeps state and steps.
[[nodiscard]] bool isTestOpen(CandourState state);
/// Whether an ended duty must be opened again because of a new test: a "not notifiable" that no
/// longer is one, or graver harm after the end. Source: candour reference 1.1, last line.
[[nodiscard]] bool reopens(
    const CandourDuty &before, const CandourFacts &facts, CandourDecision decision);
[[nodiscard]] bool isEnded(CandourState state);

/// Writes what entering a state means: its days, who was reached, that a "not notifiable" was
/// overturned. The steps that were taken stay as they are.
void enterState(CandourFile &file, CandourState to, QDate today);

} // namespace heed
