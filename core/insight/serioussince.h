#pragma once

#include "core/complaints/complaint.h"

namespace heed {

class Database;

/// The day on which a case became serious (a high or extreme grade, or a grave effect on somebody),
/// as its history tells: the day of the change that made it so, or the day of receipt where it was
/// so from the beginning. Meaningless for a case that is not serious.
/// Errors: Storage.
[[nodiscard]] Result<QDate> seriousSince(Database &database, const Complaint &complaint);

} // namespace heed
