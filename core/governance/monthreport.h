#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// One sheet for the manager of a small home: what came in, what was settled, what is late and what
/// to do next, what was learned and changed, the duty of candour, and the last twelve months. Of
/// the last whole month in the period. What is late and what comes next is as it stands on the day
/// of the report, by reference; no names; small numbers are hidden and it is said why.
/// Source: PHSO, "Promoting a just and learning culture", draft of March 2021, 3.18; complaints
/// reference 8 (small homes: rolling 12 months).
/// Errors: as boardReport(); Refused "session.not-allowed".
[[nodiscard]] Result<Report> monthReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
