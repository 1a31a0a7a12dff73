#pragma once

#include "core/fairness/fairnessregister.h"

namespace heed {

/// Puts what a form brings back into the file of a review: what follows from steps stays as it is,
/// and of a signed review only the course of a formal investigation is taken. Nothing is stored.
/// Errors: Conflict "record.changed-meanwhile"; Invalid "fairness.gate", "fairness.invalid" with
/// every problem; Refused "conflict.forbidden" and "conflict.found" where another person is
/// reviewed and the reviewer may not be theirs; Storage.
[[nodiscard]] Result<void> writeEdit(
    const Session &session, FairnessFile &file, FairnessReview edited);

} // namespace heed
