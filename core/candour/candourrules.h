#pragma once

#include "core/candour/candourparts.h"
#include "core/candour/candourtest.h"

namespace heed {

/// The eleven steps of the duty, with the numbers and paragraphs by which refusals name them.
/// Source: SI 2014/2936 reg 20(2)-(6); candour reference 1.3.
enum class CandourStep {
    Aware = 1,
    TellInPerson,
    Account,
    Enquiries,
    Apology,
    Record,
    Support,
    Letter,
    Results,
    Unreached,
    Copies,
};
inline constexpr int candourStepCount = 11;

/// "20(2)(a), (3)(a)"; empty for the first step, which is the start of the clock.
[[nodiscard]] QString paragraphOf(CandourStep step);

/// Every way from one state to another. The table is all there is: what it does not name cannot
/// happen. Reopening is possible from every state but itself.
struct CandourTransition
{
    CandourState from;
    CandourState to;
};
[[nodiscard]] const std::vector<CandourTransition> &candourTransitions();
[[nodiscard]] bool isTransition(CandourState from, CandourState to);

/// Everything that is wrong with the values of a duty, all at once.
[[nodiscard]] QList<FieldProblem> checkCandour(const CandourDuty &draft, QDate today);

/// What is missing before the duty may go to `to`: each problem's values are the paragraph and the
/// number of the step (0 = the test of the definition). Empty when it may. A way that the table
/// does not have is the one problem "candour.no-such-way". `reason` is asked for reopening.
/// Source: candour reference 1.3, "Guards".
[[nodiscard]] QList<FieldProblem> missingFor(
    const CandourFile &file, CandourState to, const QString &reason = {});

/// Writes what entering a state means: its days, who was reached, that a "not notifiable" was
/// overturned. The steps that were taken stay as they are.
void enterState(CandourFile &file, CandourState to, QDate today);

/// Whether the evidence of a step is there.
[[nodiscard]] bool isDone(const CandourFile &file, CandourStep step);
/// Whether a step is asked for at all: reaching nobody takes the place of 2 to 9, and is itself
/// asked for only then.
[[nodiscard]] bool isAskedFor(const CandourFile &file, CandourStep step);

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

} // namespace heed
