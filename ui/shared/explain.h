#pragma once

#include "core/base/error.h"
#include "core/exchange/problem.h"

#include <QString>

namespace heed {

/// What went wrong, why, and what to do, in the user's language: for the window and for the command
/// line. A draft with several problems gets one sentence for each. A fact without a sentence (see
/// sentences.h) gets an honest general one, with the fact and its detail for support.
[[nodiscard]] QString explain(const Error &error);

/// As above, for one field: what is shown beside it.
[[nodiscard]] QString explain(const FieldProblem &problem);

/// One thing wrong with a row of an imported file, and what became of the row.
[[nodiscard]] QString explain(const Problem &problem);

} // namespace heed
