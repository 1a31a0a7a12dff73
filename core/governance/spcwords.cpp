#include "core/governance/spcwords.h"

#include "core/governance/figurewords.h"

#include <algorithm>

namespace heed {

namespace {

/// Whether the target will be met, for a chart that has one.
QString assuranceSentence(const SpcChart &chart, const QString &unit)
{
    if (!chart.assurance || !chart.settings.target)
        return {};
    const QString target = FigureWords::number(*chart.settings.target) + unit;
    switch (*chart.assurance) {
    case SpcAssurance::Pass:
        return QStringLiteral(" The target of %1 is met every month unless something changes.")
            .arg(target);
    case SpcAssurance::Fail:
        return QStringLiteral(" The target of %1 will not be met unless something changes.")
            .arg(target);
    case SpcAssurance::HitOrMiss:
        break;
    }
    return QStringLiteral(" The target of %1 may be met one month and missed the next.")
        .arg(target);
}

/// What the latest months say of the variation; `range` is what is usual.
QString verdictSentence(SpcVariation variation, const QString &range)
{
    switch (variation) {
    case SpcVariation::CommonCause:
        return QStringLiteral("The latest month is within the usual range (%1).").arg(range);
    case SpcVariation::ImprovementHigh:
    case SpcVariation::ImprovementLow:
        return QStringLiteral("The latest months show a change for the better that chance does "
                              "not explain.");
    case SpcVariation::ConcernHigh:
    case SpcVariation::ConcernLow:
        return QStringLiteral("The latest months show a change for the worse that chance does "
                              "not explain.");
    case SpcVariation::NeutralHigh:
        return QStringLiteral("The latest months are higher than chance explains: a reason to "
                              "ask, not a judgement.");
    case SpcVariation::NeutralLow:
        return QStringLiteral("The latest months are lower than chance explains: a reason to "
                              "ask, not a judgement.");
    }
    return {};
}

} // namespace

QString noLimitsNote(const QString &whyNot)
{
    if (whyNot == QLatin1String("spc.too-few-points"))
        return QStringLiteral("There are fewer than %1 whole months, so no limits are drawn: a "
                              "change cannot be told from chance yet.")
            .arg(SpcMinimumPoints);
    if (whyNot == QLatin1String("insight.months-missing"))
        return QStringLiteral("Some months had nothing to count, so no limits are drawn.");
    if (whyNot == QLatin1String("insight.no-months"))
        return QStringLiteral("The period holds no whole month.");
    return {};
}

QString monthsSentence(const MonthSeries &series)
{
    if (!series.chart)
        return noLimitsNote(series.whyNot);
    const SpcChart &chart = *series.chart;
    const bool isPercent = series.months.whole.unit == FigureUnit::Percent;
    const int decimals = isPercent ? 1 : 0;
    const QString unit = isPercent ? QStringLiteral("%") : QString();
    const double mean = chart.latest().mean;
    const QString average
        = QStringLiteral("%1, month by month: %2%3 on average.")
              .arg(series.months.whole.label, FigureWords::number(mean, isPercent ? 1 : 1), unit);
    if (!chart.variation)
        return average;
    const QString range
        = QStringLiteral("between %1%3 and %2%3")
              .arg(FigureWords::number(std::max(0.0, *chart.latest().lowerLimit), decimals),
                  FigureWords::number(isPercent ? std::min(100.0, *chart.latest().upperLimit)
                                                : *chart.latest().upperLimit,
                      decimals),
                  unit);
    const auto flagged = std::count_if(
        chart.flags.cbegin(), chart.flags.cend(), [](SpcFlags flags) { return bool(flags); });
    QString verdict = verdictSentence(*chart.variation, range);
    if (flagged > 0 && *chart.variation == SpcVariation::CommonCause)
        verdict += QStringLiteral(" Earlier, %1 stood out.")
                       .arg(flagged == 1 ? QStringLiteral("1 month")
                                         : QStringLiteral("%1 months").arg(flagged));
    return average + QLatin1Char(' ') + verdict + assuranceSentence(chart, unit);
}

} // namespace heed
