#pragma once

#include "core/candour/candourguards.h"

namespace heed {

/// Everything that is wrong with the values of a duty, all at once.
[[nodiscard]] QList<FieldProblem> checkCandour(const CandourDuty &draft, QDate today);

} // namespace heed
