#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds the suspensions that are to be reviewed, for those who are named on their reviews; nobody's
/// name is told. Errors: the register's.
Result<void> addFairnessWork(const Session &session, Worklist &list);

} // namespace heed
