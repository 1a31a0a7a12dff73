#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordhistory.h"

namespace heed {

/// What people told and what the audit trail knows of a case, newest first.
/// Errors: Storage.
[[nodiscard]] Result<std::vector<HistoryLine>> historyOf(
    const ComplaintDesk &desk, const ComplaintFile &file);

} // namespace heed
