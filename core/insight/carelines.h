#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// The lines of a day's list that come from investigations: what staff who were complained about
/// are owed (PHSO, "Promoting a just and learning culture", draft of March 2021, 3.14; days are
/// local policy), statements, steps of the plan and remedies that are due, complaints that the
/// LGSCO returned (twelve weeks, or as extended), and assignments that wait for a second person.
/// `dueOn` or `since` is set; which section a line belongs to is the worklist's to decide.
/// Errors: those of StaffTimes::load(); Storage.
[[nodiscard]] Result<QList<WorkItem>> careLines(const Session &session);

} // namespace heed
