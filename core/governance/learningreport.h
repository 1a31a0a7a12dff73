#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// What was promised because of records, whether it was done, whether it helped, what came back,
/// what is told of it and to whom. Only approved stories are told; no names but the organisation's;
/// small numbers are hidden. What came back is as it stands on the day of the report.
/// Source: PHSO, "Promoting a just and learning culture", draft of March 2021, 3.19 to 3.21.
/// Errors: as boardReport(); Refused "session.not-allowed".
[[nodiscard]] Result<Report> learningReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
