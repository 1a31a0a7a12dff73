#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// Makes a report and writes it where the user said, in the form that the file's ending says; the
/// audit trail notes it, and a file that is not noted does not stay. May run on any thread.
/// Gives the path. Errors: Refused "session.not-allowed", "report.not-in-this-version"; those of
/// the report and of writeReportFile().
[[nodiscard]] Result<QString> saveReport(const Session &session, const QString &report,
    const BoardReportRequest &request, const QString &path);

} // namespace heed
