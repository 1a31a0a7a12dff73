#pragma once

#include "core/complaints/investigation/investigation.h"
#include "core/letters/replyrules.h"

namespace heed {

/// The case as a letter sees it: where an issue itself says nothing, what the investigation set
/// down for it stands there (what happened and what should have happened, the first remedy).
[[nodiscard]] ComplaintFile withInvestigation(ComplaintFile file, const InvestigationFile &found);

/// What was gathered on each issue; what has no issue bears on all of them. Empty where nothing
/// at all was gathered, so that a store that records no evidence is not asked for any.
[[nodiscard]] std::vector<IssueEvidence> evidenceOf(
    const ComplaintFile &file, const InvestigationFile &found);

} // namespace heed
