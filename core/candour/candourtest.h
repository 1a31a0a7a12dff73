#pragma once

#include "core/candour/candourfields.h"

namespace heed {

/// What the test says, and by which words of the law. `paragraph` is "20(8)", "20(9)(a)",
/// "20(9)(b)"; `harm` is the outcome that decided, when one did.
struct CandourVerdict
{
    CandourDecision decision = CandourDecision::Undecided;
    QString paragraph;
    std::optional<CandourHarm> harm;
};

/// The decision table of the two definitions of a notifiable safety incident, in this order:
///
///   not unintended or unexpected, or not during a regulated activity -> not notifiable
///   one of those two not answered                                    -> undecided
///   no opinion with name, profession and day                         -> pending opinion
///   health service body: any harm of 20(8) that could result or appears to have resulted
///   other registered person: any harm of 20(9)(a) that appears to have resulted, or 20(9)(b)
///                                                                    -> notifiable
///   otherwise                                                        -> not notifiable
///
/// Fault plays no part. Source: SI 2014/2936 reg 20(7)-(9); candour reference 1.1.
[[nodiscard]] CandourVerdict candourVerdict(
    CandourProvider provider, const CandourFacts &facts, const CandourOpinion &opinion);

/// Whether an outcome belongs to the definition that binds this provider.
[[nodiscard]] bool isHarmOf(CandourProvider provider, CandourHarm harm);

/// Whether anything in `after` is held graver than in `before`: an outcome that was not there, or
/// one that now appears to have resulted instead of only being possible.
[[nodiscard]] bool isGraver(const CandourFacts &before, const CandourFacts &after);

/// The kind of provider of a store: "nhs-trust" is a health service body, all others are not.
[[nodiscard]] CandourProvider candourProvider(const QString &organisationKind);

} // namespace heed
