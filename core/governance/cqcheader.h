#pragma once

#include "core/duties/cqcrequest.h"
#include "core/governance/report.h"
#include "core/people/session.h"

namespace heed {

/// The head of an answer to the regulator: which request, requested, due and why, period, preparer.
/// Says so where no request is recorded. Errors: Storage.
[[nodiscard]] Result<ReportSection> cqcHeader(
    const Session &session, CqcRegulation regulation, const Period &period);

} // namespace heed
