#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// The calendar of duties as a paper: what falls due in the twelve months from today, what is
/// overdue, what is due when somebody asks, who is responsible (by post), training, and the gaps of
/// the policy. No names. Errors: those of DutyBook; Storage.
[[nodiscard]] Result<Report> dutiesReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
