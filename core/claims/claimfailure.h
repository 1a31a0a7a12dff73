#pragma once

#include "core/claims/claimfields.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"

namespace heed {

/// What went wrong before a member of staff claimed for stress or bullying.
/// Source: NHS Resolution, Being fair (2019), as the candour reference 2.3 gives it.
enum class StaffFailure {
    PolicyNotFollowed,
    OccupationalHealth,
    NoSafeSystem,
    RecommendationsNotFollowed,
    NoRiskAssessment,
    NoPreventiveMeasures,
};

template <> struct EnumCodes<StaffFailure>
{
    static constexpr std::array list {
        std::pair { StaffFailure::PolicyNotFollowed, "policy_not_followed" },
        std::pair { StaffFailure::OccupationalHealth, "oh_advice_or_timeliness" },
        std::pair { StaffFailure::NoSafeSystem, "no_safe_system" },
        std::pair { StaffFailure::RecommendationsNotFollowed, "recommendations_not_followed" },
        std::pair { StaffFailure::NoRiskAssessment, "no_risk_assessment" },
        std::pair { StaffFailure::NoPreventiveMeasures, "no_preventive_measures" },
    };
};

/// One failure that a claim shows, with what shows it.
struct ClaimFailure
{
    TypedId<struct ClaimFailureTag> id;
    qint64 revision = 1;
    ClaimId claimId;
    StaffFailure code = StaffFailure::PolicyNotFollowed;
    QString evidence;
};

template <> struct RowOf<ClaimFailure>
{
    static constexpr auto table = "claim_failure";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("claim_id", row.claimId);
        visit("code", row.code);
        visit("evidence", row.evidence);
    }
};

template <> struct PartOf<ClaimFailure>
{
    static const QString &kind() { return recordkind::Claim; }
    static constexpr auto owner = &ClaimFailure::claimId;
    static constexpr auto ownerColumn = "claim_id";
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const ClaimFailure &, QDate) { return {}; }
};

} // namespace heed
