#pragma once

#include "core/governance/boardreport.h"
#include "core/governance/figurewords.h"
#include "core/insight/riskregister.h"
#include "core/people/session.h"

namespace heed {

/// The risks as a table, with small numbers hidden. The same for screen and paper.
[[nodiscard]] ReportTable riskTable(const RiskExtract &extract, const FigureWords &words);

/// What senior staff have to see: replies that wait for a signature, serious cases and who looked
/// at them, and an extract for the risk register. References, no names. What is open stands as it
/// is today; risks are of the twelve months to the last day of the period. Source: PHSO, Making
/// complaints count, 3.6 and 3.7. Errors: as boardReport().
[[nodiscard]] Result<Report> oversightReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
