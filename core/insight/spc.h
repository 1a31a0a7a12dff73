#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QDate>
#include <QFlags>

#include <optional>
#include <vector>

namespace heed {

/// Which way is better. Neither: a change is worth a look, but neither good nor bad by itself, as
/// with complaints received.
enum class SpcDirection { High, Low, Neither };

/// Why a point is special-cause variation.
enum class SpcFlag {
    Single = 1, ///< beyond a limit
    Shift = 2, ///< in a run on one side of the mean
    Trend = 4, ///< in a run that only rises or only falls
    TwoOfThree = 8, ///< one of two points out of three close to a limit
};
Q_DECLARE_FLAGS(SpcFlags, SpcFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpcFlags)

/// What the last point says; High and Low are the side to which it varies.
enum class SpcVariation {
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow,
};

/// Whether the process, as it runs now, can be relied on to meet the target.
enum class SpcAssurance { Pass, Fail, HitOrMiss };

/// The parts of a chart before and after a known, lasting change of the process.
struct SpcSegment
{
    std::size_t first = 0; ///< index of its first point
    std::size_t count = 0;
    double mean = 0;
    /// The mean moving range from which the limits come: screened when the settings say so. Nothing
    /// for a single point.
    std::optional<double> meanMovingRange;
    /// Nothing where the segment has fewer than SpcMinimumPoints.
    std::optional<double> lowerLimit;
    std::optional<double> upperLimit;
    std::optional<double> lowerTwoSigma;
    std::optional<double> upperTwoSigma;
};

struct SpcPoint
{
    QDate date;
    double value = 0;
};

struct SpcSettings
{
    /// Points in a run that make a shift or a trend: 6 or 7, one setting for both.
    int runLength = 6;
    /// Leaves moving ranges of 3.267 times their mean or more out of the limits, once.
    bool screenOutliers = false;
    /// Lets points beyond a limit count as close to it in two-of-three.
    bool countThreeSigma = false;
    SpcDirection direction = SpcDirection::Neither;
    std::optional<double> target;
    /// Index of the first point after each step change, rising.
    std::vector<std::size_t> steps;
};

struct SpcChart
{
    SpcSettings settings;
    std::vector<SpcPoint> points;
    std::vector<SpcFlags> flags; ///< one for each point
    std::vector<SpcSegment> segments; ///< at least one
    /// Nothing while the last segment has too few points for limits: see whyNoLimits.
    std::optional<SpcVariation> variation;
    /// Nothing without a target, without limits or when the direction is Neither.
    std::optional<SpcAssurance> assurance;
    /// "spc.too-few-points" when the last segment has no limits; otherwise empty.
    QString whyNoLimits;

    [[nodiscard]] const SpcSegment &latest() const { return segments.back(); }
};

/// Limits and icons need this many points.
inline constexpr std::size_t SpcMinimumPoints = 13;

/// An XmR chart of the points in the order given. Values are in any unit; missing periods are the
/// caller's to refuse, because a gap must not be hidden.
///
/// Each segment has its own mean and limits, mean +/- 2.66 x mean moving range; the two-sigma lines
/// lie at two thirds of that. Shift, trend and two-of-three may cross a step change. A point on the
/// mean breaks a shift, a tie breaks a trend. No point is flagged while the whole chart has fewer
/// than SpcMinimumPoints. Where the last point signals both ways, the improvement wins; where
/// neither way is better, a point beyond a limit decides, then a trend. Errors: Invalid
/// "spc.no-points", "spc.not-a-number" (with the point's place from 1), "spc.run-length",
/// "spc.target-not-a-number", "spc.step-out-of-range". Source: NHS England Making Data Count, XmR
/// Single Chart Tool v5.0 test document.
[[nodiscard]] Result<SpcChart> makeSpcChart(
    const std::vector<SpcPoint> &points, const SpcSettings &settings);

template <> struct EnumCodes<SpcDirection>
{
    static constexpr std::array list {
        std::pair { SpcDirection::High, "high" },
        std::pair { SpcDirection::Low, "low" },
        std::pair { SpcDirection::Neither, "neither" },
    };
};

template <> struct EnumCodes<SpcFlag>
{
    static constexpr std::array list {
        std::pair { SpcFlag::Single, "single" },
        std::pair { SpcFlag::Shift, "shift" },
        std::pair { SpcFlag::Trend, "trend" },
        std::pair { SpcFlag::TwoOfThree, "two-of-three" },
    };
};

template <> struct EnumCodes<SpcVariation>
{
    static constexpr std::array list {
        std::pair { SpcVariation::CommonCause, "common-cause" },
        std::pair { SpcVariation::ImprovementHigh, "improvement-high" },
        std::pair { SpcVariation::ImprovementLow, "improvement-low" },
        std::pair { SpcVariation::ConcernHigh, "concern-high" },
        std::pair { SpcVariation::ConcernLow, "concern-low" },
        std::pair { SpcVariation::NeutralHigh, "neutral-high" },
        std::pair { SpcVariation::NeutralLow, "neutral-low" },
    };
};

template <> struct EnumCodes<SpcAssurance>
{
    static constexpr std::array list {
        std::pair { SpcAssurance::Pass, "pass" },
        std::pair { SpcAssurance::Fail, "fail" },
        std::pair { SpcAssurance::HitOrMiss, "hit-or-miss" },
    };
};

} // namespace heed
