#include "core/governance/chartmaker.h"

#include "core/governance/spcwords.h"

#include <algorithm>

namespace heed {

namespace {

ReportMeaning meaningOf(SpcFlags flags, SpcDirection direction, bool isHigh)
{
    if (!flags)
        return ReportMeaning::Common;
    if (direction == SpcDirection::Neither)
        return ReportMeaning::Neutral;
    return (direction == SpcDirection::High) == isHigh ? ReportMeaning::Improvement
                                                       : ReportMeaning::Concern;
}

/// A trend is judged by the way it goes, everything else by its side of the mean.
bool pointsUp(const SpcChart &chart, std::size_t i, double mean)
{
    const bool isTrendOnly = chart.flags.at(i) == SpcFlags(SpcFlag::Trend);
    if (isTrendOnly && i > 0)
        return chart.points.at(i).value > chart.points.at(i - 1).value;
    return chart.points.at(i).value > mean;
}

} // namespace

ReportChart chartOf(const QString &id, const QString &title, const Figure &figure)
{
    ReportChart chart;
    chart.id = id;
    chart.title = title;
    chart.definition = figure.definition;
    chart.basis = figure.basis;
    if (figure.unit == FigureUnit::Percent) {
        chart.unit = QStringLiteral("%");
        chart.decimals = 1;
    }
    if (figure.unit == FigureUnit::WorkingDays)
        chart.decimals = 1;
    chart.yTitle = figure.label;
    return chart;
}

ReportPoint ChartMaker::point(double value, CellState state)
{
    if (state != CellState::Shown)
        return { std::nullopt, state, ReportMeaning::Common };
    return { value, state, ReportMeaning::Common };
}

QList<CellState> ChartMaker::monthStates(const Breakdown &months, qsizetype inAYear) const
{
    QList<CellState> states;
    const bool isCount = months.whole.unit == FigureUnit::Count;
    if (!isCount) {
        for (const BreakdownPart &part : months.parts)
            states << (part.value ? stateOf(part, months.whole.unit, m_words.rule())
                                  : CellState::Shown);
        return states;
    }
    // The totals of this year and of the one before are printed: each is a line of its own.
    const qsizetype half = std::max<qsizetype>(0, months.parts.size() - inAYear);
    const auto add = [&](const QList<BreakdownPart> &parts) {
        QList<qint64> counts;
        for (const BreakdownPart &part : parts)
            counts << part.numerator;
        const QList<CellState> hidden = suppressed(counts, m_words.rule());
        states << hidden.mid(0, counts.size());
    };
    add(months.parts.mid(0, half));
    add(months.parts.mid(half));
    return states;
}

void ChartMaker::addLimits(ReportChart &chart, const SpcChart &spc) const
{
    ReportReference mean { ReportReference::Kind::Mean, QStringLiteral("Mean"), {} };
    ReportReference lower { ReportReference::Kind::Limit, QStringLiteral("Lower limit"), {} };
    ReportReference upper { ReportReference::Kind::Limit, QStringLiteral("Upper limit"), {} };
    const bool isPercent = !chart.unit.isEmpty();
    for (const SpcSegment &segment : spc.segments) {
        for (std::size_t i = 0; i < segment.count; ++i) {
            mean.values << segment.mean;
            // A count cannot fall below nought, nor a share rise above 100.
            if (segment.lowerLimit)
                lower.values << std::max(0.0, *segment.lowerLimit);
            if (segment.upperLimit)
                upper.values << (isPercent ? std::min(100.0, *segment.upperLimit)
                                           : *segment.upperLimit);
        }
    }
    chart.references << mean;
    if (!lower.values.isEmpty())
        chart.references << lower << upper;
}

ReportChart ChartMaker::months(
    const QString &id, const QString &title, const MonthSeries &series, ReportHue hue) const
{
    ReportChart chart = chartOf(id, title, series.months.whole);
    chart.xTitle = QStringLiteral("Month");
    const QList<CellState> states = monthStates(series.months);
    const bool hidesAny = std::any_of(
        states.cbegin(), states.cend(), [](CellState state) { return state != CellState::Shown; });
    const bool isSpc = series.chart && !hidesAny;
    chart.kind = isSpc ? ReportChartKind::Spc : ReportChartKind::Line;
    ReportLine line { series.months.whole.label, {}, hue };
    for (qsizetype i = 0; i < series.months.parts.size(); ++i) {
        chart.dates << series.month(i);
        const std::optional<double> value = series.months.parts.at(i).value;
        ReportPoint at = value ? point(*value, states.at(i)) : ReportPoint {};
        if (isSpc) {
            const auto n = std::size_t(i);
            at.meaning = meaningOf(series.chart->flags.at(n), series.chart->settings.direction,
                pointsUp(*series.chart, n, series.chart->latest().mean));
        }
        line.points << at;
    }
    chart.lines << line;
    if (hidesAny) {
        chart.sentence = QStringLiteral("Some months rest on so few people that their numbers are "
                                        "not shown.");
        chart.notes << QStringLiteral(
            "No mean and no limits are drawn, because they would give small numbers away.");
        return chart;
    }
    chart.sentence = monthsSentence(series);
    if (isSpc)
        addLimits(chart, *series.chart);
    if (const QString note = noLimitsNote(series.whyNot); !note.isEmpty() && note != chart.sentence)
        chart.notes << note;
    return chart;
}

ReportChart ChartMaker::between(const QString &id, const QString &title, const Figure &figure,
    const TimeBetween &gaps, ReportHue hue) const
{
    ReportChart chart = chartOf(id, title, figure);
    chart.kind = ReportChartKind::TimeBetween;
    chart.xTitle = QStringLiteral("Event");
    chart.yTitle = QStringLiteral("Days since the one before");
    ReportLine line { chart.yTitle, {}, hue };
    for (const EventGap &gap : gaps.gaps) {
        // The day itself would tell those who know of it which event it was.
        chart.categories << FigureWords::month(gap.event);
        line.points << ReportPoint { double(gap.days), CellState::Shown, ReportMeaning::Common };
    }
    chart.lines << line;
    if (gaps.meanDays)
        chart.sentence = QStringLiteral("%1 days lay between one and the next on average; %2 days "
                                        "had passed since the last at the end of the period.")
                             .arg(FigureWords::number(*gaps.meanDays))
                             .arg(gaps.daysSinceLast.value_or(0));
    chart.notes << QStringLiteral("Too rare to count by month: a higher point means more days "
                                  "without one.");
    return chart;
}

QString ChartMaker::largest(const Breakdown &split, const QList<CellState> &states) const
{
    QList<BreakdownPart> shown;
    for (qsizetype i = 0; i < split.parts.size(); ++i) {
        const BreakdownPart &part = split.parts.at(i);
        // Neither "not recorded" nor what was put together is one of the largest.
        const bool isOne = !part.key.isEmpty() && part.key != QLatin1String("*");
        if (states.at(i) == CellState::Shown && isOne && part.numerator > 0)
            shown << part;
    }
    std::stable_sort(shown.begin(), shown.end(),
        [](const BreakdownPart &a, const BreakdownPart &b) { return a.numerator > b.numerator; });
    QStringList named;
    for (const BreakdownPart &part : std::as_const(shown)) {
        if (named.size() < 3)
            named << QStringLiteral("%1 (%2)").arg(
                part.label, FigureWords::number(double(part.numerator)));
    }
    if (named.isEmpty())
        return QStringLiteral("Every number is too small to be shown.");
    return QStringLiteral("%1: %2.").arg(named.size() == 1 ? QStringLiteral("The largest number")
                                                           : QStringLiteral("The largest numbers"),
        FigureWords::list(named));
}

QList<CellState> ChartMaker::partStates(const Breakdown &split) const
{
    if (split.whole.unit == FigureUnit::Count) {
        QList<qint64> counts;
        for (const BreakdownPart &part : split.parts)
            counts << part.numerator;
        return suppressed(counts, m_words.rule()).mid(0, counts.size());
    }
    QList<CellState> states;
    for (const BreakdownPart &part : split.parts)
        states << stateOf(part, split.whole.unit, m_words.rule());
    return states;
}

ReportChart ChartMaker::parts(const QString &id, const QString &title, ReportChartKind kind,
    const Breakdown &split, ReportHue hue) const
{
    ReportChart chart = chartOf(id, title, split.whole);
    chart.kind = kind;
    chart.xTitle = split.title;
    ReportLine line { split.whole.label, {}, hue };
    const QList<CellState> states = partStates(split);
    for (qsizetype i = 0; i < split.parts.size(); ++i) {
        const BreakdownPart &part = split.parts.at(i);
        chart.categories << part.label;
        line.points << (part.value ? point(*part.value, states.at(i)) : ReportPoint {});
    }
    chart.lines << line;
    if (split.whole.unit == FigureUnit::Count)
        chart.sentence = largest(split, states);
    else
        chart.sentence
            = QStringLiteral("%1 in all: %2.").arg(split.whole.label, m_words.said(split.whole));
    return chart;
}

ReportChart ChartMaker::pareto(
    const QString &id, const QString &title, const Breakdown &split, ReportHue hue) const
{
    ReportChart chart = parts(id, title, ReportChartKind::Pareto, split, hue);
    keepLargest(chart, split, partStates(split));
    return chart;
}

void ChartMaker::keepLargest(
    ReportChart &chart, const Breakdown &split, const QList<CellState> &states) const
{
    constexpr qsizetype most = 8;
    if (split.parts.size() <= most)
        return;
    ReportTable twin { chart.id + QLatin1String("-all"), chart.title,
        { split.title, split.whole.label }, {} };
    qint64 rest = 0;
    for (qsizetype i = 0; i < split.parts.size(); ++i) {
        const qint64 number = split.parts.at(i).numerator;
        twin.rows << QVariantList { split.parts.at(i).label, cell(number, states.at(i)) };
        rest += i < most - 1 ? 0 : number;
    }
    chart.twin = twin;
    chart.categories = chart.categories.mid(0, most - 1) << QStringLiteral("All others");
    QList<ReportPoint> &points = chart.lines.first().points;
    const bool isShown = !m_words.rule().isSmall(rest);
    points = points.mid(0, most - 1)
        << point(double(rest), isShown ? CellState::Shown : CellState::Small);
}

QVariant ChartMaker::cell(qint64 number, CellState state) const
{
    if (state == CellState::Small)
        return m_words.rule().mark();
    return state == CellState::Withheld ? QVariant(QStringLiteral("*")) : QVariant(number);
}

ReportChart ChartMaker::compared(const QString &id, const QString &title, const Breakdown &now,
    const Breakdown &before, ReportHue hue) const
{
    ReportChart chart = parts(id, title, ReportChartKind::FlatBars, now, hue);
    chart.lines.first().name = QStringLiteral("This period");
    ReportLine earlier { QStringLiteral("The period before"), {}, ReportHue::Grey };
    QHash<QString, qint64> counts;
    for (const BreakdownPart &part : before.parts)
        counts.insert(part.key, part.numerator);
    QList<qint64> inOrder;
    for (const BreakdownPart &part : now.parts)
        inOrder << counts.take(part.key);
    qint64 others = 0;
    for (const qint64 count : std::as_const(counts))
        others += count;
    inOrder << others;
    const QList<CellState> states = suppressed(inOrder, m_words.rule());
    for (qsizetype i = 0; i < now.parts.size(); ++i)
        earlier.points << point(double(inOrder.at(i)), states.at(i));
    chart.lines << earlier;
    return chart;
}

} // namespace heed
