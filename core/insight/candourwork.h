#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds what waits in open duties of candour: decide, tell in person, the letter, the results. Only
/// what is late or due within worklistWorkingDays; the lists are left unsorted. Errors: as the
/// store's; those of CandourRegister.
/// Source: SI 2014/2936 reg 20(2)-(4).
[[nodiscard]] Result<void> addCandourWork(const Session &session, Worklist &list);

} // namespace heed
