#pragma once

#include "core/insight/worklist.h"

namespace heed {

/// Adds incidents that may bring the duty of candour and have no record of it yet: decide, tell in
/// person, the letter. The lists are left unsorted. Errors: those of DeadlineRules::load();
/// Storage. Source: SI 2014/2936 reg 20(2)-(4).
[[nodiscard]] Result<void> addIncidentWork(const Session &session, Worklist &list);

} // namespace heed
