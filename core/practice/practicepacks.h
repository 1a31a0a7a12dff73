#pragma once

#include "core/governance/packservice.h"
#include "core/practice/practiceworld.h"

namespace heed {

/// How many of a plan's complaints came in after the quarter was reported; none where a plan asks
/// for no more cases than these.
[[nodiscard]] int lateComplaintsOf(const PracticePlan &plan);

/// Invents the packs of a practice store: last quarter's, which was issued three weeks after its
/// end, two complaints that came in late after that, and a draft of the board's report. `paper`
/// makes the PDF that is kept; without it only the data are. Gives how many complaints came late.
/// Errors: the store's.
[[nodiscard]] Result<int> writePracticePacks(
    const Session &session, const PracticePlan &plan, const PackPaper &paper);

} // namespace heed
