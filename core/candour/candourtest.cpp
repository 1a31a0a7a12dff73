#include "core/candour/candourtest.h"

namespace heed {

namespace {

const QString healthBody = QStringLiteral("20(8)");
const QString otherPerson = QStringLiteral("20(9)");
const QString otherOutcome = QStringLiteral("20(9)(a)");
const QString otherTreatment = QStringLiteral("20(9)(b)");

/// How likely an outcome has to be for the definition.
bool counts(CandourProvider provider, HarmLikelihood likelihood)
{
    if (provider == CandourProvider::HealthServiceBody)
        return likelihood != HarmLikelihood::No;
    return likelihood == HarmLikelihood::AppearsResulted;
}

std::optional<CandourHarm> decidingHarm(CandourProvider provider, const CandourFacts &facts)
{
    for (const auto &[harm, code] : EnumCodes<CandourHarm>::list) {
        if (isHarmOf(provider, harm) && counts(provider, facts.of(harm)))
            return harm;
    }
    return std::nullopt;
}

} // namespace

bool isHarmOf(CandourProvider provider, CandourHarm harm)
{
    switch (harm) {
    case CandourHarm::Death:
    case CandourHarm::Psychological:
        return true;
    case CandourHarm::Severe:
    case CandourHarm::Moderate:
        return provider == CandourProvider::HealthServiceBody;
    default:
        return provider == CandourProvider::OtherRegistered;
    }
}

CandourVerdict candourVerdict(
    CandourProvider provider, const CandourFacts &facts, const CandourOpinion &opinion)
{
    const bool isHealthBody = provider == CandourProvider::HealthServiceBody;
    const QString &definition = isHealthBody ? healthBody : otherPerson;
    if (facts.unintended == false || facts.duringActivity == false)
        return { CandourDecision::NotNotifiable, definition, {} };
    if (!facts.unintended || !facts.duringActivity)
        return { CandourDecision::Undecided, definition, {} };
    if (!opinion.isGiven())
        return { CandourDecision::PendingOpinion, definition, {} };
    if (const auto harm = decidingHarm(provider, facts))
        return { CandourDecision::Notifiable, isHealthBody ? healthBody : otherOutcome, harm };
    if (!isHealthBody && facts.treatmentToPrevent)
        return { CandourDecision::Notifiable, otherTreatment, {} };
    return { CandourDecision::NotNotifiable, definition, {} };
}

bool isGraver(const CandourFacts &before, const CandourFacts &after)
{
    for (size_t i = 0; i < candourHarmCount; ++i) {
        if (after.harms[i] > before.harms[i])
            return true;
    }
    return after.treatmentToPrevent && !before.treatmentToPrevent;
}

CandourProvider candourProvider(const QString &organisationKind)
{
    return organisationKind == QLatin1String("nhs-trust") ? CandourProvider::HealthServiceBody
                                                          : CandourProvider::OtherRegistered;
}

} // namespace heed
