#pragma once

#include "core/candour/candourregister.h"
#include "core/exchange/flatrecord.h"

namespace heed {

/// Adds to the lines of duties what a panel reads: steps_done, steps_asked, next_step, next_due_on,
/// working_days_late, as they stand today; and takes out who the people are where names are not
/// shown. Errors: Storage.
Result<void> addCandourLines(const Session &session, const std::vector<CandourDuty> &duties,
    bool withNames, std::vector<FlatRecord> &lines);

} // namespace heed
