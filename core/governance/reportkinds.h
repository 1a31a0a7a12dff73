#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

#include <span>

namespace heed {

/// A report that can be made: by its name on the command line and on the packs page alike.
struct ReportKind
{
    const char *id; ///< "board"
    const char *fileName; ///< "Board report": how its files begin
    Result<Report> (*make)(const Session &session, const BoardReportRequest &request);
    /// What it is made of; null for a report that is always whole. Only one with parts makes packs.
    ReportParts (*parts)() = nullptr;
};

/// Every report of this version, the board's first.
[[nodiscard]] std::span<const ReportKind> reportKinds();

/// Null when this version does not make it.
[[nodiscard]] const ReportKind *reportKind(const QString &id);

} // namespace heed
