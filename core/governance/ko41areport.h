#pragma once

#include "core/governance/boardreport.h"
#include "core/governance/ko41areturn.h"

namespace heed {

/// The return as a report: what does not add up first, with the references of the cases behind it;
/// then the numbers, what was left out and why, and how cases are counted. A CSV holds exactly the
/// one row of the published columns, a spreadsheet that row first. Exact: no number is hidden, and
/// every page says that it is not for publication.
/// Errors: as ko41aReturn().
[[nodiscard]] Result<Report> ko41aReport(const Session &session, const BoardReportRequest &request);

/// Names of the lists that the screen and the report share: what people read for a section, an
/// ending that is left out, a verdict.
[[nodiscard]] QString ko41aSectionWords(Ko41aSection section);
[[nodiscard]] QString ko41aLeftOutWords(Ko41aLeftOut why);
/// "Subject_Area_Trust_Administration" -> "Trust administration"
[[nodiscard]] QString ko41aColumnWords(const Ko41aColumn &column);
/// "3 cases have no service area" or "2 cases have the code x, which no column counts"
[[nodiscard]] QString ko41aUnderOtherWords(const Ko41aUnderOther &placed);

} // namespace heed
