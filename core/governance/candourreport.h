#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// The report on the duty of candour: how the duties of the period went, each open duty as one line
/// (what is done, what is next, when), breaches, notifications to the Care Quality Commission, and
/// what each figure means. No names; small numbers are hidden as in every report, and the open
/// duties are shown by reference only. Errors: as boardReport().
[[nodiscard]] Result<Report> candourReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
