#include "core/insight/spc.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heed {

namespace {

constexpr double LimitFactor = 2.66; // three sigma, from the mean moving range
constexpr double ScreeningFactor = 3.267; // upper limit of a moving range
constexpr double TwoSigmaShare = 2.0 / 3.0;
constexpr double RelativeTolerance = 1e-9; // rounding of sums, not of anybody's data

int signOf(double difference, double tolerance)
{
    if (std::abs(difference) <= tolerance)
        return 0;
    return difference > 0 ? 1 : -1;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> meanMovingRange(std::vector<double> ranges, bool screen)
{
    if (ranges.empty())
        return std::nullopt;
    const double mean = meanOf(ranges);
    if (!screen || mean == 0)
        return mean;
    std::erase_if(ranges, [&](double range) { return range >= ScreeningFactor * mean; });
    return meanOf(ranges); // never empty: no set lies wholly above its mean
}

/// Draws up one chart; each step reads what the steps before it have written.
class Charting
{
public:
    Charting(const std::vector<SpcPoint> &points, const SpcSettings &settings);

    void makeSegments();
    void flagPoints();
    void judge();

    SpcChart chart;

private:
    void makeSegment(std::size_t first, std::size_t end);
    [[nodiscard]] const SpcSegment &segmentOf(std::size_t point) const;
    [[nodiscard]] int sideOfMean(std::size_t point) const;
    [[nodiscard]] int beyond(std::size_t point, std::optional<double> SpcSegment::*lower,
        std::optional<double> SpcSegment::*upper) const;
    [[nodiscard]] int beyondLimits(std::size_t point) const;
    [[nodiscard]] int closeToLimits(std::size_t point) const;
    void flagSingles();
    void flagShifts();
    void flagTrends();
    void flagTwoOfThree();
    void flagRun(std::size_t first, std::size_t end, SpcFlag flag);
    [[nodiscard]] SpcVariation variation() const;
    [[nodiscard]] std::optional<SpcAssurance> assurance() const;

    std::vector<std::size_t> m_segmentOf;
    double m_tolerance = 0;
};

Charting::Charting(const std::vector<SpcPoint> &points, const SpcSettings &settings)
{
    chart.settings = settings;
    chart.points = points;
    chart.flags.resize(points.size());
    m_segmentOf.resize(points.size());
    for (const SpcPoint &point : points)
        m_tolerance = std::max(m_tolerance, std::abs(point.value) * RelativeTolerance);
}

void Charting::makeSegments()
{
    std::size_t first = 0;
    for (const std::size_t step : chart.settings.steps) {
        makeSegment(first, step);
        first = step;
    }
    makeSegment(first, chart.points.size());
}

void Charting::makeSegment(std::size_t first, std::size_t end)
{
    std::vector<double> values;
    std::vector<double> ranges;
    for (std::size_t i = first; i < end; ++i) {
        m_segmentOf[i] = chart.segments.size();
        values.push_back(chart.points[i].value);
        if (i > first)
            ranges.push_back(std::abs(chart.points[i].value - chart.points[i - 1].value));
    }
    SpcSegment segment;
    segment.first = first;
    segment.count = values.size();
    segment.mean = meanOf(values);
    segment.meanMovingRange = meanMovingRange(std::move(ranges), chart.settings.screenOutliers);
    if (segment.count >= SpcMinimumPoints) {
        const double reach = LimitFactor * *segment.meanMovingRange;
        segment.lowerLimit = segment.mean - reach;
        segment.upperLimit = segment.mean + reach;
        segment.lowerTwoSigma = segment.mean - reach * TwoSigmaShare;
        segment.upperTwoSigma = segment.mean + reach * TwoSigmaShare;
    }
    chart.segments.push_back(segment);
}

const SpcSegment &Charting::segmentOf(std::size_t point) const
{
    return chart.segments[m_segmentOf[point]];
}

int Charting::sideOfMean(std::size_t point) const
{
    return signOf(chart.points[point].value - segmentOf(point).mean, m_tolerance);
}

int Charting::beyond(std::size_t point, std::optional<double> SpcSegment::*lower,
    std::optional<double> SpcSegment::*upper) const
{
    const SpcSegment &segment = segmentOf(point);
    if (!(segment.*lower))
        return 0;
    const double value = chart.points[point].value;
    if (signOf(value - *(segment.*upper), m_tolerance) > 0)
        return 1;
    return signOf(value - *(segment.*lower), m_tolerance) < 0 ? -1 : 0;
}

int Charting::beyondLimits(std::size_t point) const
{
    return beyond(point, &SpcSegment::lowerLimit, &SpcSegment::upperLimit);
}

int Charting::closeToLimits(std::size_t point) const
{
    if (!chart.settings.countThreeSigma && beyondLimits(point) != 0)
        return 0;
    return beyond(point, &SpcSegment::lowerTwoSigma, &SpcSegment::upperTwoSigma);
}

void Charting::flagPoints()
{
    if (chart.points.size() < SpcMinimumPoints)
        return;
    flagSingles();
    flagShifts();
    flagTrends();
    flagTwoOfThree();
}

void Charting::flagSingles()
{
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        if (beyondLimits(i) != 0)
            chart.flags[i] |= SpcFlag::Single;
    }
}

void Charting::flagRun(std::size_t first, std::size_t end, SpcFlag flag)
{
    if (end - first < static_cast<std::size_t>(chart.settings.runLength))
        return;
    for (std::size_t i = first; i < end; ++i)
        chart.flags[i] |= flag;
}

void Charting::flagShifts()
{
    std::size_t first = 0;
    for (std::size_t i = 1; i <= chart.points.size(); ++i) {
        if (i < chart.points.size() && sideOfMean(i) == sideOfMean(first))
            continue;
        if (sideOfMean(first) != 0)
            flagRun(first, i, SpcFlag::Shift);
        first = i;
    }
}

void Charting::flagTrends()
{
    const auto move = [this](std::size_t i) {
        return signOf(chart.points[i].value - chart.points[i - 1].value, 0);
    };
    // A run of equal moves; its first point is the one before the first move.
    std::size_t firstMove = 1;
    for (std::size_t i = 2; i <= chart.points.size(); ++i) {
        if (i < chart.points.size() && move(i) == move(firstMove))
            continue;
        if (move(firstMove) != 0)
            flagRun(firstMove - 1, i, SpcFlag::Trend);
        firstMove = i;
    }
}

void Charting::flagTwoOfThree()
{
    for (std::size_t first = 0; first + 2 < chart.points.size(); ++first) {
        const int side = sideOfMean(first);
        if (side == 0 || sideOfMean(first + 1) != side || sideOfMean(first + 2) != side)
            continue;
        std::vector<std::size_t> close;
        for (std::size_t i = first; i < first + 3; ++i) {
            if (closeToLimits(i) == side)
                close.push_back(i);
        }
        if (close.size() < 2)
            continue;
        for (const std::size_t i : close)
            chart.flags[i] |= SpcFlag::TwoOfThree;
    }
}

void Charting::judge()
{
    if (!chart.latest().upperLimit) {
        chart.whyNoLimits = QStringLiteral("spc.too-few-points");
        return;
    }
    chart.variation = variation();
    chart.assurance = assurance();
}

SpcVariation Charting::variation() const
{
    const std::size_t last = chart.points.size() - 1;
    const SpcFlags flags = chart.flags[last];
    if (!flags)
        return SpcVariation::CommonCause;
    const bool rises = chart.points[last].value > chart.points[last - 1].value;
    const bool trends = flags.testFlag(SpcFlag::Trend);
    const bool sides = flags & (SpcFlag::Single | SpcFlag::Shift | SpcFlag::TwoOfThree);
    const bool isAbove = sideOfMean(last) > 0;
    const bool high = (trends && rises) || (sides && isAbove);
    const bool low = (trends && !rises) || (sides && !isAbove);
    switch (chart.settings.direction) {
    case SpcDirection::High:
        return high ? SpcVariation::ImprovementHigh : SpcVariation::ConcernLow;
    case SpcDirection::Low:
        return low ? SpcVariation::ImprovementLow : SpcVariation::ConcernHigh;
    case SpcDirection::Neither:
        break;
    }
    const bool bySide = flags.testFlag(SpcFlag::Single) || !trends;
    return (bySide ? isAbove : rises) ? SpcVariation::NeutralHigh : SpcVariation::NeutralLow;
}

std::optional<SpcAssurance> Charting::assurance() const
{
    const SpcDirection direction = chart.settings.direction;
    if (!chart.settings.target || direction == SpcDirection::Neither)
        return std::nullopt;
    const double target = *chart.settings.target;
    const bool isBelow = signOf(target - *chart.latest().lowerLimit, m_tolerance) < 0;
    const bool isAbove = signOf(target - *chart.latest().upperLimit, m_tolerance) > 0;
    if (!isBelow && !isAbove)
        return SpcAssurance::HitOrMiss;
    return isBelow == (direction == SpcDirection::High) ? SpcAssurance::Pass : SpcAssurance::Fail;
}

std::optional<Error> problemWith(const std::vector<SpcPoint> &points, const SpcSettings &settings)
{
    const auto problem = [](const QString &fact, std::size_t place = 0) {
        return Error { ErrorCode::Invalid, fact, place ? QString::number(place) : QString(), {} };
    };
    if (points.empty())
        return problem(QStringLiteral("spc.no-points"));
    if (settings.runLength != 6 && settings.runLength != 7)
        return problem(QStringLiteral("spc.run-length"));
    if (settings.target && !std::isfinite(*settings.target))
        return problem(QStringLiteral("spc.target-not-a-number"));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].value))
            return problem(QStringLiteral("spc.not-a-number"), i + 1);
    }
    std::size_t previous = 0;
    for (const std::size_t step : settings.steps) {
        if (step <= previous || step >= points.size())
            return problem(QStringLiteral("spc.step-out-of-range"));
        previous = step;
    }
    return std::nullopt;
}

} // namespace

Result<SpcChart> makeSpcChart(const std::vector<SpcPoint> &points, const SpcSettings &settings)
{
    if (const auto problem = problemWith(points, settings))
        return Failure(*problem);
    Charting charting(points, settings);
    charting.makeSegments();
    charting.flagPoints();
    charting.judge();
    return std::move(charting.chart);
}

} // namespace heed
