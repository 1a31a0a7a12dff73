#pragma once

#include "core/exchange/flatrecord.h"

#include <vector>

namespace heed {

/// Adds what belongs to complaints besides their row to their lines: issues, further episode,
/// ombudsman and actions, as one line of a log has room for them. `lines` belong to `ids`, one to
/// one.
Result<void> addComplaintParts(
    Database &database, const std::vector<qint64> &ids, std::vector<FlatRecord> &lines);

} // namespace heed
