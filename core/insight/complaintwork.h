#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds what waits in open complaints: the next step, letters to sign, what was promised or decided
/// on the way, an ombudsman's questions and recommendations, and the serious cases for who may sign
/// off; the lists are left unsorted. Errors: Storage.
/// Source: SI 2009/309 regs 13 and 14.
[[nodiscard]] Result<void> addComplaintWork(const Session &session, Worklist &list);

} // namespace heed
