#pragma once

#include "core/claims/claimfailure.h"
#include "ui/shared/partssection.h"
#include "ui/shared/recorddesk.h"

namespace heed {

[[nodiscard]] QString wordFor(StaffFailure failure);

/// The tab of what failed before a member of staff claimed.
[[nodiscard]] PartsTab failuresTab(const RecordDesk &desk);

} // namespace heed
