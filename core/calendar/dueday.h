#pragma once

#include "core/calendar/deadline.h"

namespace heed {

/// The day of deadlineFor() alone, for who settles many and tells nobody why: gathering and wording
/// the reasons costs far more than counting. Errors: as deadlineFor().
[[nodiscard]] Result<QDate> dueDay(DeadlineSpan span, QDate from, const WorkingCalendar &calendar);

} // namespace heed
