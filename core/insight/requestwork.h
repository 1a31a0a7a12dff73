#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds the regulator's requests that are to be answered: every open one, because 28 days are soon
/// gone and each is a duty of the provider itself. Errors: the register's.
Result<void> addRequestWork(const Session &session, Worklist &list);

} // namespace heed
