#pragma once

#include "core/base/result.h"
#include "core/calendar/bankholidays.h"
#include "core/calendar/workingcalendar.h"

namespace heed {

class Database;
class Transaction;

/// The working calendar with the days that this store's users added or took out.
[[nodiscard]] Result<WorkingCalendar> storeCalendar(Database &database);

/// Writes the calendar into the store (calendar_day, 2000 to 2045), so that a query can count
/// working days.
Result<void> writeCalendar(Transaction &transaction, const WorkingCalendar &calendar);

/// Adds a one-off holiday, or takes a bank holiday out, and rewrites the calendar. Due dates are
/// recomputed by the registers afterwards. Errors: Invalid for a day that is none.
Result<WorkingCalendar> changeHoliday(Transaction &transaction, const BankHoliday &change);

} // namespace heed
