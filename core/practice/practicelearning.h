#pragma once

#include "core/people/session.h"

namespace heed {

/// Gives the newest actions of a practice store what became of them: moved days, a measure, checks
/// with every answer (some due now), stories of which one waits for approval, and to whom they were
/// told. Where the registers allow, one theme has come back. No record and no action is added. The
/// same seed gives the same rows. Errors: the store's.
Result<void> writePracticeLearning(const Session &session, bool isHome, quint64 seed);

} // namespace heed
