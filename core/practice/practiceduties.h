#pragma once

#include "core/people/session.h"
#include "core/practice/practiceplace.h"

namespace heed {

/// Duties with owners and with what was done about them (one overdue, one soon), who is
/// responsible with a gap behind them, a training log with headcounts, and a half-finished
/// self-check of the policy. Errors: Storage.
[[nodiscard]] Result<void> writePracticeDuties(
    const Session &session, const PracticePlace &place, quint64 seed);

} // namespace heed
