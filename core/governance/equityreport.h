#pragma once

#include "core/governance/boardreport.h"
#include "core/insight/equity.h"

namespace heed {

/// The tables of an equity view, with small numbers hidden and everything that would give one away:
/// also one table's number through another's. The same for screen and paper.
/// Source: complaints reference 8 for the rule of small numbers; candour reference 2.8.
[[nodiscard]] QList<ReportTable> equityTables(const EquityView &view, const SuppressionRule &rule);

/// Every ratio in a sentence with the numbers that it rests on: never a ratio or a share without
/// them. Where one of them is hidden, so is the ratio.
[[nodiscard]] QStringList equitySentences(const EquityView &view, const SuppressionRule &rule);

/// The report on equity: formal investigations, suspensions and outcomes by group, self-assessment,
/// and conflicts of interest. Counts only, no names and no references. Errors: as boardReport().
[[nodiscard]] Result<Report> equityReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
