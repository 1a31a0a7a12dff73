#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds the panel's meetings that are not signed yet: one that comes within worklistWorkingDays,
/// and one whose day has passed, so that its note is signed or its day moved. For everybody who
/// reads records; it is nobody's own. Errors: Storage.
[[nodiscard]] Result<void> addPanelWork(const Session &session, Worklist &list);

} // namespace heed
