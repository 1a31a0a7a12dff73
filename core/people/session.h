#pragma once

#include "core/base/clock.h"
#include "core/calendar/workingcalendar.h"
#include "core/people/roles.h"
#include "core/store/transaction.h"

namespace heed {

class Database;

/// Who works in which store, on which day. Services are made with one; it must outlive them.
/// A worker thread has a session of its own, over its own connection.
struct Session
{
    Database &database;
    const Clock &clock;
    const WorkingCalendar &calendar;
    Actor actor;
    Role role = Role::Viewer;
};

/// Begins a unit of work that needs a right. Errors: Refused "session.not-allowed" with the role's
/// code; and as Transaction::begin.
[[nodiscard]] Result<Transaction> beginWork(const Session &session, Capability needed);

/// Checks a right without beginning anything. Errors: Refused "session.not-allowed".
[[nodiscard]] Result<void> checkRight(const Session &session, Capability needed);

} // namespace heed
