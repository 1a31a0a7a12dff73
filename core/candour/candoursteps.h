#pragma once

#include "core/candour/candourparts.h"

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

/// Whether the evidence of a step is there.
[[nodiscard]] bool isDone(const CandourFile &file, CandourStep step);
/// Whether a step is asked for at all: reaching nobody takes the place of 2 to 9, and is itself
/// asked for only then.
[[nodiscard]] bool isAskedFor(const CandourFile &file, CandourStep step);

/// The first letter of a kind that has gone out; null when none has.
[[nodiscard]] const CandourLetter *sentLetter(const CandourFile &file, CandourLetterKind kind);
/// Whether a copy is kept (reg 20(6)): a day, and the text itself or the place of the copy.
[[nodiscard]] bool hasCopy(const CandourLetter &letter);
/// Of what has gone out.
[[nodiscard]] bool everyLetterHasItsCopy(const CandourFile &file);

} // namespace heed
