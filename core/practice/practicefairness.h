#pragma once

#include "core/people/session.h"

namespace heed {

/// Invents fairness reviews at every stage, headcounts, a self-assessment and declarations of
/// interest for a practice store. The user is named on every review. The same seed gives the same
/// rows. Errors: the store's.
Result<void> writePracticeFairness(const Session &session, bool isHome, quint64 seed);

} // namespace heed
