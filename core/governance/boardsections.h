#pragma once

namespace heed {

class ReportWriter;

/// The sections of a board report, in order. What they must hold: PHSO, Making complaints count,
/// 3.8 to 3.10; complaints reference 7.
void writeSummary(ReportWriter &writer);
void writeReceived(ReportWriter &writer);
void writeFrontline(ReportWriter &writer);
void writeOpen(ReportWriter &writer);
void writeTimes(ReportWriter &writer);
void writeClosed(ReportWriter &writer);
void writeOmbudsman(ReportWriter &writer);
void writeTriangulation(ReportWriter &writer);
void writeIncidents(ReportWriter &writer);
void writeClaims(ReportWriter &writer);
void writeActions(ReportWriter &writer);
void writeMethod(ReportWriter &writer);

} // namespace heed
