#pragma once

#include "core/people/session.h"

namespace heed {

/// Two requests of the regulator, one of them open; last year's annual report; for a trust also who
/// sends its return, and some rows of the published file to compare with. Errors: the store's.
Result<void> writePracticeReturns(const Session &session, bool isHome);

} // namespace heed
