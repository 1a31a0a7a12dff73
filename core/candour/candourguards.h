#pragma once

#include "core/candour/candourstates.h"

namespace heed {

/// What is missing before the duty may go to `to`: each problem's values are the paragraph and the
/// number of the step (0 = the test of the definition). Empty when it may. A way that the table
/// does not have is the one problem "candour.no-such-way". `reason` is asked for reopening.
/// Source: candour reference 1.3, "Guards".
[[nodiscard]] QList<FieldProblem> missingFor(
    const CandourFile &file, CandourState to, const QString &reason = {});

} // namespace heed
