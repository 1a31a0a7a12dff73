#pragma once

#include "core/calendar/deadline.h"

namespace heed {

/// Why a deadline falls when it does, as one English sentence without a full stop: "3 working days
/// after Sat 21 Nov 2026, not counting Sat 21 and Sun 22 Nov (weekend): due Wed 25 Nov 2026".
/// Long spans give the number of weekend days and, up to ten of them, name the bank holidays. All
/// words of deadlines are in this pair, because they become part of the record and of letters.
[[nodiscard]] QString explanationOf(const Deadline &deadline);

} // namespace heed
