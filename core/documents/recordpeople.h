#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

namespace heed {

/// Everybody whom a record of any kind shows, as table record_part names them.
[[nodiscard]] Result<std::vector<Person>> peopleOfRecord(
    Database &database, const RecordRef &record);

} // namespace heed
