#pragma once

#include "core/base/error.h"
#include "core/exchange/problem.h"

namespace heed {

/// The problem in one or two plain sentences: what, why, and what to do. In the user's language
/// when a translation is loaded (context "exchange").
[[nodiscard]] QString problemText(const Problem &problem);

/// Why a file could not be read at all, for errors whose operation starts with "exchange.".
[[nodiscard]] QString exchangeErrorText(const Error &error);

} // namespace heed
