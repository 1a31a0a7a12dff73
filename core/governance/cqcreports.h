#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// The summary of complaints that the Care Quality Commission may ask for: when it was requested
/// and is due, what is missing, then every complaint with its responses and what came after them.
/// No names; exact numbers. A spreadsheet holds every column in one row a complaint.
/// Source: SI 2014/2936 reg 16(3). Errors: as boardReport().
[[nodiscard]] Result<Report> cqcComplaintsReport(
    const Session &session, const BoardReportRequest &request);

/// The written report on how regulation 17(2) is kept, with the plans for improvement: what is
/// missing first. Source: SI 2014/2936 reg 17(3). Errors: as boardReport().
[[nodiscard]] Result<Report> cqcGovernanceReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
