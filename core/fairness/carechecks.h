#pragma once

#include "core/claims/claimfailure.h"
#include "core/fairness/fairnessrules.h"

namespace heed {

enum class CareState { Met, NotYet, Gap };

/// What a review shows about one of the failings that claims by staff name.
struct CareCheck
{
    StaffFailure failing = StaffFailure::PolicyNotFollowed;
    CareState state = CareState::NotYet;
    QStringList facts; ///< what is missing, as dotted facts for `ui`
};

/// One check for each failing, in their order.
/// Source: NHS Resolution, Being fair (2019), as the candour reference 2.3 gives the failings; how
/// each is checked is Heed's own. `times` gives the days in which advice and talks are expected.
[[nodiscard]] std::vector<CareCheck> careChecks(
    const FairnessFile &file, const FairnessTerms &times, QDate today);

} // namespace heed
