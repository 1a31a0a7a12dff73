#pragma once

#include "core/fairness/fairness.h"
#include "core/people/session.h"

namespace heed {

/// A review as the record with this reference begins it: its finished learning response, its place
/// and day. Errors: NotFound "record.missing"; Refused "fairness.no-finished-response" with the
/// reference, where no learning response of that record is finished.
[[nodiscard]] Result<FairnessReview> reviewFrom(const Session &session, const QString &reference);

/// Whether the record that a review names has a finished learning response still. Errors: as above.
[[nodiscard]] Result<void> checkOrigin(const Session &session, const RecordRef &origin);

} // namespace heed
