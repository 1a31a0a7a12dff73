#pragma once

#include "core/insight/worklist.h"

#include <functional>

/// How the lines of a day's list are read and put where they belong.
namespace heed {

class Statement;

[[nodiscard]] QDate dayAt(const Statement &row, int column);

/// Runs `sql` and hands on every row. Errors: Storage.
Result<void> eachRow(
    const Session &session, const char *sql, const std::function<void(const Statement &)> &take);

/// The line of a row whose first columns are id, reference, name, ward, site, handler.
[[nodiscard]] WorkItem beginLine(const Session &session, const QString &kind, const Statement &row);

/// Overdue, or soon when it falls within worklistWorkingDays; what is further away is left out.
void addDue(Worklist &list, const Session &session, WorkItem item, QDate day);
/// No day is set, and yet it should not be forgotten.
void addUndated(Worklist &list, WorkItem item);
void addWaiting(Worklist &list, WorkItem item, WorkStep step, QDate since);

} // namespace heed
