#pragma once

#include "core/base/result.h"
#include "core/complaints/complaint.h"

#include <span>

/// The ways of a case from state to state, as one table: what is not in it is not possible.
namespace heed {

/// Who brings a case from one state to the next: a person by hand, or one of the steps.
enum class MoveBy { Hand, PuttingRight, Replying, Closing, Reopening };

/// What a move needs, as bits.
namespace need {
inline constexpr unsigned Nothing = 0;
/// Somebody told the person that it came. Formal cases only.
inline constexpr unsigned Acknowledged = 1;
/// Nobody decided that it must not be considered (reg 5: best interests).
inline constexpr unsigned MayBeConsidered = 2;
/// What is complained about is listed. Formal cases only.
inline constexpr unsigned Issues = 4;
/// Every issue has its outcome. Formal cases only.
inline constexpr unsigned Findings = 8;
/// The parts of other bodies have come, or the person agreed to separate answers (reg 9).
inline constexpr unsigned PartsOfOthers = 16;
} // namespace need

struct CaseMove
{
    ComplaintState from;
    ComplaintState to;
    MoveBy by;
    unsigned needs;
    const char *source; ///< regulation of SI 2009/309, or the part of the complaints reference
};

/// Every possible move. Source: complaints reference 3.1.
[[nodiscard]] std::span<const CaseMove> caseMoves();
/// Null when a case cannot go that way.
[[nodiscard]] const CaseMove *caseMove(ComplaintState from, ComplaintState to);

/// What a case lacks for a move: field and fact of each, all at once.
[[nodiscard]] QList<FieldProblem> missingFor(const ComplaintFile &file, const CaseMove &move);

/// Whether a case may go to a state this way. Errors: Refused, with every lack in `problems`, as
/// "complaint.closed", "complaint.state-already", "complaint.replied-already",
/// "complaint.state-not-from-here" (detail: where it stands), "complaint.state-by-step" (detail:
/// where to), or the first fact that is missing.
[[nodiscard]] Result<void> checkMove(const ComplaintFile &file, ComplaintState to, MoveBy by);

} // namespace heed
