#pragma once

#include "core/insight/period.h"
#include "core/people/session.h"

#include <functional>

namespace heed {

/// Which pack, over which days, as which files, and where.
struct PackWish
{
    Period period;
    QStringList endings; ///< "pdf", "odt", "html", "xlsx"
    QString folder;
    bool isPractice = false;
    QString report = QStringLiteral("board"); ///< a ReportKind's id
};

/// What was made.
struct PackMade
{
    QString report;
    Period period;
    QStringList files; ///< in the order of the endings
    qsizetype chapters = 0;
    qsizetype charts = 0;
    qsizetype tables = 0;
};

/// Makes the pack and notes it in the audit trail. Files that are there are never replaced:
/// a new one gets a number. When it is stopped or fails, none of its files stays. May run on any
/// thread; `progress` is told per cent and says false to stop.
/// Errors: Refused "session.not-allowed"; Cancelled "print.cancelled"; Refused "report.not-in-this-version";
/// those of the report and of writeReportFile().
[[nodiscard]] Result<PackMade> makePack(
    const Session &session, const PackWish &wish, const std::function<bool(int)> &progress = {});

} // namespace heed
