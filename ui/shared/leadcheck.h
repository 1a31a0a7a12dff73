#pragma once

#include "core/people/session.h"
#include "ui/shared/partsource.h"

namespace heed {

/// The line of somebody who leads a learning response or an enquiry, with what the register of
/// interests says against it: no declaration within twelve months.
/// Source: candour, fairness and culture reference 3.3.
[[nodiscard]] PartLine withLeadCheck(const Session &session, const QString &lead, PartLine line);

} // namespace heed
