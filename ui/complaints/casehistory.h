#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"

#include <QDateTime>

namespace heed {

/// One line of a case's history, ready to be read.
struct HistoryLine
{
    QDateTime at; ///< local; of entries told by hand only the day counts
    bool timed = false;
    QString what;
    QString who;
    QStringList details; ///< "acknowledged on: nothing, then Tue 24 Nov 2026"
};

/// What people told and what the audit trail knows of a case, newest first.
/// Errors: Storage.
[[nodiscard]] Result<std::vector<HistoryLine>> historyOf(
    const ComplaintDesk &desk, const ComplaintFile &file);

} // namespace heed
