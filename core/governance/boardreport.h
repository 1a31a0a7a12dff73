#pragma once

#include "core/governance/report.h"

#include <span>

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
    /// Ids of the sections to write, in this order; empty for all of them. Those that a report is
    /// never without come at the end when they are not named.
    QStringList sections {};
};

/// A section of a report that may be chosen or left out.
struct ReportPart
{
    const char *id; ///< "received"
    const char *title; ///< as the paper has it
    void (*write)(ReportWriter &writer); ///< begins its section by itself
    bool isAlways = false; ///< a report without it could not be understood
    bool isExtra = false; ///< stands only where somebody chose it
};

using ReportParts = std::span<const ReportPart>;

/// A report made of parts. Errors: Invalid "report.no-such-section" (detail: its id); as
/// boardReport().
[[nodiscard]] Result<Report> reportOfParts(Database &database, const BoardReportRequest &request,
    const QString &id, const QString &title, ReportParts parts);

using ReportSections = QList<void (*)(ReportWriter &)>;

/// A report made of sections, in their order. Errors: as boardReport().
[[nodiscard]] Result<Report> reportOf(Database &database, const BoardReportRequest &request,
    const QString &id, const QString &title, const ReportSections &sections);

/// The report on complaints that a board reads: what paragraphs 3.8 to 3.10 of PHSO's module on
/// complaints and governance ask for. The same store and period give the same report. No names;
/// small numbers are hidden by the setting "pack.suppress-below" (5 when it is not set).
/// Errors: Invalid "report.period"; otherwise as the store's.
[[nodiscard]] Result<Report> boardReport(Database &database, const BoardReportRequest &request);
[[nodiscard]] ReportParts boardParts();

} // namespace heed
