#pragma once

#include "core/candour/candour.h"
#include "core/people/session.h"

namespace heed {

/// What a duty starts with when it is opened from a record: the days, the place, the person and how
/// it came to be known, as that record has them. The day of awareness is never the day of the
/// incident while a better one is recorded. Errors: NotFound "record.missing"; Invalid
/// "candour.no-such-origin" with the kind.
[[nodiscard]] Result<CandourDuty> dutyFrom(const Session &session, const RecordRef &origin);

/// The grade of harm that a record shows now; nothing for records that are not graded.
[[nodiscard]] Result<std::optional<Harm>> harmOfOrigin(Database &database, const RecordRef &origin);

/// Where the relevant person lives, line by line, if the record that the duty was opened from knows
/// somebody of exactly that name; empty otherwise. Errors: Storage.
[[nodiscard]] Result<QString> addressOfRelevantPerson(
    const Session &session, const CandourDuty &duty);

} // namespace heed
