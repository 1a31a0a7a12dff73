#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds what learning asks for: actions that are due on records which the worklist does not read
/// itself, checks whose day has come, and themes that came back. Errors: those of cameBack().
Result<void> addLearningWork(const Session &session, Worklist &list);

} // namespace heed
