#pragma once

#include "core/people/session.h"

namespace heed {

/// Duties that are under way, one at each stage, so that a small store too has something to do: of
/// the newest incidents that harmed somebody and have no duty yet.
Result<void> writeCandourStages(Transaction &transaction, const Session &session);

} // namespace heed
