#pragma once

#include "core/governance/boardreport.h"

namespace heed {

/// What a complaints panel has before it at a meeting: data, what is overdue, cases of interest
/// without names, actions, the ombudsman, complaints beside incidents and claims, and feedback.
/// Source: PHSO, Making complaints count, 3.12; complaints reference 7 (panel's agenda). The
/// meeting itself (who was there, what was declared and decided) is not in it.
/// Errors: as boardReport().
[[nodiscard]] Result<Report> panelPaper(Database &database, const BoardReportRequest &request);
[[nodiscard]] ReportParts panelPaperParts();

} // namespace heed
