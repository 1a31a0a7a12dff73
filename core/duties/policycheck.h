#pragma once

#include "core/duties/dutysets.h"
#include "core/fairness/culturepoints.h"

namespace heed {

/// One statement about the complaints policy, how far it is met, and what shows it.
struct PolicyPoint
{
    TypedId<struct PolicyPointTag> id;
    qint64 revision = 1;
    QString code;
    QString part; ///< "values", "policy", "reg3", "own"
    QString heading;
    PointRating rating = PointRating::NotAssessed;
    QString evidence;
    QString gapAction;
    QString owner;
    QDate reviewOn;
};

template <> struct RowOf<PolicyPoint>
{
    static constexpr auto table = "policy_point";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("code", row.code);
        visit("part", row.part);
        visit("heading", row.heading);
        visit("rating", row.rating);
        visit("evidence", row.evidence);
        visit("gap_action", row.gapAction);
        visit("owner", row.owner);
        visit("review_on", row.reviewOn);
    }
};

template <> struct StandaloneOf<PolicyPoint>
{
    static QString kind() { return QStringLiteral("policy_point"); }
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const PolicyPoint &row, QDate today);
};

/// The statements that come with Heed, with what was stored in their place, then own ones. Those of
/// regulation 3 only where SI 2009/309 binds.
/// Source: PHSO, Making complaints count (draft, March 2021), 3.3-3.6; SI 2009/309 reg 3.
[[nodiscard]] Result<std::vector<PolicyPoint>> policyPoints(const Session &session);

/// Why a statement is on the list of gaps.
enum class PolicyGap { None, NotAssessed, NotMet, NoEvidence, ReviewDue };
[[nodiscard]] PolicyGap policyGap(const PolicyPoint &point, QDate today);

} // namespace heed
