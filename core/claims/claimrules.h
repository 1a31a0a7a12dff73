#pragma once

#include "core/claims/claim.h"

namespace heed {

/// Everything that is wrong with a draft, all at once; empty when it may be stored. `today` is the
/// legal day. The reference may be empty: the service gives one.
/// Source: candour reference 6, "Claims" (incident, notified and settled dates; status; reserve
/// and paid for damages and both sides' costs).
[[nodiscard]] QList<FieldProblem> checkClaim(const Claim &draft, QDate today);

/// The status that the dates, the sums and the words of the outcome add up to: open while there is
/// neither a settlement nor a closing day; settled when damages were paid or the outcome says so;
/// else closed without damages.
[[nodiscard]] ClaimStatus claimStatus(const Claim &claim);

} // namespace heed
