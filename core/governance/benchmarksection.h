#pragma once

#include "core/governance/benchmarkstore.h"
#include "core/governance/report.h"

namespace heed {

class ReportWriter;

/// A section "Beside comparable organisations" for a report or a pack: own shares beside the
/// median and the middle half of those that were chosen, for the return's year that the report's
/// period stands for. Says so in one sentence where no file was brought in, too few are chosen or
/// the organisation makes no return.
void writeBenchmark(ReportWriter &writer);

/// One part as a table: item, own numbers and share, the middle of the others. Small numbers of
/// one's own are hidden by the rule.
[[nodiscard]] ReportTable benchmarkTable(const BenchmarkPart &part, const SuppressionRule &rule);
/// The same as bars: own share beside the median.
[[nodiscard]] ReportChart benchmarkChart(const BenchmarkPart &part, const Benchmark &benchmark, const SuppressionRule &rule);
/// How the reader is to take it, and where it comes from.
[[nodiscard]] QStringList benchmarkNotes(const Benchmark &benchmark);

} // namespace heed
