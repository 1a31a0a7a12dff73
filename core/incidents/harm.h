#pragma once

#include "core/base/result.h"
#include "core/incidents/incidentfields.h"

#include <vector>

namespace heed {

/// LFPSE grades what happened to body and mind apart.
enum class HarmAxis { Physical, Psychological };

template <> struct EnumCodes<HarmAxis>
{
    static constexpr std::array list {
        std::pair { HarmAxis::Physical, "physical" },
        std::pair { HarmAxis::Psychological, "psychological" },
    };
};

/// LFPSE's number for a grade: physical 5 (none) to 1 (fatal), psychological 4 (none) to 1
/// (severe). A lower number is worse. Nothing for a grade that the axis does not have.
/// Source: LFPSE taxonomy v5, as the candour reference 1.2 gives it.
[[nodiscard]] std::optional<int> lfpseHarmCode(HarmAxis axis, Harm harm);

/// The grade behind LFPSE's number; nothing for a number that the axis does not have.
[[nodiscard]] std::optional<Harm> harmFromLfpse(HarmAxis axis, int code);

/// The worse of the two axes: in LFPSE's numbers min(physical, psychological + 1). Nothing while
/// neither axis is graded. Source: candour reference 6, "overall harm".
[[nodiscard]] std::optional<Harm> overallHarm(
    std::optional<Harm> physical, std::optional<Harm> psychological);

/// Whether the grades call for the test of regulation 20: either axis moderate or worse. They only
/// prompt; a recording grade decides nothing in law. Source: candour reference 1.2.
[[nodiscard]] bool candourTestNeeded(
    std::optional<Harm> physical, std::optional<Harm> psychological);

/// What one grade means, as data.
struct HarmDefinition
{
    HarmAxis axis = HarmAxis::Physical;
    Harm harm = Harm::None;
    int code = 0; ///< LFPSE's number
    QString label;
    QString definition;
    QString source;
    bool isVerified = false; ///< false while the wording rests on general knowledge
};

/// The definitions in the program's resources (rules/harm.json), worst last on each axis.
/// Errors: NotFound "incident.harm-missing"; Invalid "incident.harm-damaged" with the place of the
/// first definition that cannot be read.
[[nodiscard]] Result<std::vector<HarmDefinition>> harmDefinitions();
/// The same from the text of such a file.
[[nodiscard]] Result<std::vector<HarmDefinition>> harmDefinitions(const QByteArray &json);

} // namespace heed
