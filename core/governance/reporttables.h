#pragma once

#include "core/exchange/tablewriter.h"
#include "core/governance/report.h"

namespace heed {

/// The figures as a table: what they are, their numbers, their date and their definition. Small
/// numbers are hidden.
[[nodiscard]] TableData figuresAsTable(const Report &report);

/// What a CSV of the report holds: the table that another body takes in, where there is one; the
/// figures otherwise.
[[nodiscard]] TableData csvTable(const Report &report);

/// Every sheet of the report as a spreadsheet: the figures, then each table, then the numbers
/// behind each chart. Small numbers are hidden as on paper.
[[nodiscard]] QList<TableData> reportAsTables(const Report &report);

} // namespace heed
