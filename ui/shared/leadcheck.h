#pragma once

#include "core/people/session.h"
#include "core/records/record.h"
#include "ui/shared/partsource.h"

namespace heed {

/// The line of somebody who leads a learning response or an enquiry, with a warning where the check
/// against conflicts of interest was never made for them: in records that came from elsewhere.
/// Source: candour, fairness and culture reference 3.3.
[[nodiscard]] PartLine withLeadCheck(
    const Session &session, const RecordRef &record, const QString &lead, PartLine line);

} // namespace heed
