#pragma once

#include "core/governance/report.h"

namespace heed {

class Database;
class ReportWriter;

struct BoardReportRequest
{
    Period period;
    Scope scope;
    bool isPractice = false;
    /// With the references of the records behind every figure. Only the JSON tells them, and of a
    /// large register they take as long to gather as all the rest.
    bool withReferences = true;
};

using ReportSections = QList<void (*)(ReportWriter &)>;

/// A report made of sections, in their order. Errors: as boardReport().
[[nodiscard]] Result<Report> reportOf(Database &database, const BoardReportRequest &request,
    const QString &id, const QString &title, const ReportSections &sections);

/// The report on complaints that a board reads: what paragraphs 3.8 to 3.10 of PHSO's module on
/// complaints and governance ask for. The same store and period give the same report. No names;
/// small numbers are hidden by the setting "pack.suppress-below" (5 when it is not set).
/// Errors: Invalid "report.period"; otherwise as the store's.
[[nodiscard]] Result<Report> boardReport(Database &database, const BoardReportRequest &request);

} // namespace heed
