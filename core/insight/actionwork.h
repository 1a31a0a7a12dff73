#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds open actions with a day, of complaints, incidents, claims and panel meetings; what an
/// action of a privileged claim says is told only to who may read it. The lists are left unsorted.
/// Errors: Storage.
[[nodiscard]] Result<void> addActionWork(const Session &session, Worklist &list);

} // namespace heed
