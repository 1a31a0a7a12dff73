#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds the duties that are overdue, or due within their own notice. Errors: those of DutyBook.
[[nodiscard]] Result<void> addDutyWork(const Session &session, Worklist &list);

} // namespace heed
