#pragma once

#include "core/governance/boardreport.h"

namespace heed {

/// The shorter report of three months: what changed since the three before, month by month with
/// limits, what was learned, and actions. Source: PHSO 3.8 to 3.10, for the committee that reads
/// between two meetings of the board. Errors: as boardReport().
[[nodiscard]] Result<Report> quarterlyReport(
    Database &database, const BoardReportRequest &request);
[[nodiscard]] ReportParts quarterlyParts();

/// What changed between the last three whole months and the three before, as a section.
void writeWhatChanged(ReportWriter &writer);

} // namespace heed
