#pragma once

#include "core/fairness/fairness.h"
#include "core/fairness/headcount.h"
#include "core/insight/period.h"
#include "core/people/session.h"

namespace heed {

/// How many people of each group.
struct EquityCounts
{
    qint64 white = 0;
    qint64 bme = 0;
    qint64 notStated = 0;

    [[nodiscard]] qint64 all() const { return white + bme + notStated; }
    bool operator==(const EquityCounts &) const = default;
};

/// How much likelier it is for one group than for the other.
struct RelativeLikelihood
{
    std::optional<double> value;
    QString whyNot; ///< "insight.no-headcount", "insight.no-white-entries"
    bool isOnFew = false; ///< one of the numerators is small: one case more would change it much
};

/// RL = (BME entering / BME headcount) / (White entering / White headcount). "Not stated" counts in
/// neither. A denominator of nought is not calculable. `fewBelow`: numerators under it are few.
/// Source: Workforce Race Equality Standard, indicator 3, as the candour reference 2.8 gives it.
[[nodiscard]] RelativeLikelihood relativeLikelihood(
    const EquityCounts &entering, const EquityCounts &headcount, int fewBelow);

/// Between these a ratio counts as not adverse. Source: WRES 2019, as the reference 2.8 gives it.
inline constexpr double leastNotAdverse = 0.8;
inline constexpr double mostNotAdverse = 1.25;

struct EquityGroupRow
{
    QString staffGroup; ///< code of the fairness terms; empty: nobody said
    qint64 reviews = 0;
    qint64 formal = 0;
    qint64 suspensions = 0;
};

/// What the reviews of a period say about groups: counts only, of all reviews, whoever may open
/// them; no record ids.
struct EquityView
{
    Period period;
    QDate countedOn; ///< of the headcount; invalid when there is none
    EquityCounts headcount;
    EquityCounts reviews; ///< opened in the period
    EquityCounts formal; ///< formal investigations that began in it
    EquityCounts suspensions; ///< suspensions that began in it
    QList<std::pair<FairResponse, EquityCounts>> responses; ///< signed in it; every response
    QList<EquityGroupRow> staffGroups;
};

/// Errors: Refused "session.not-allowed"; Storage.
[[nodiscard]] Result<EquityView> equityView(const Session &session, const Period &period);

} // namespace heed
