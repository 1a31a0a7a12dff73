#include "ui/charts/chartscale.h"

#include <cmath>

namespace heed {

namespace {

constexpr double Tiny = 1e-9;

bool startsAtNought(ChartKind kind) { return kind != ChartKind::Spc && kind != ChartKind::Line; }

struct Range
{
    double low = 0;
    double high = 0;
    bool any = false;
    bool whole = true;

    void take(double value)
    {
        low = any ? qMin(low, value) : value;
        high = any ? qMax(high, value) : value;
        any = true;
        whole = whole && std::abs(value - std::round(value)) < Tiny;
    }
};

void takeStacks(const ChartSpec &spec, Range &range)
{
    for (int i = 0; i < spec.pointCount(); ++i) {
        double sum = 0;
        for (const ChartSeries &line : spec.series)
            sum += i < line.points.size() ? line.points.at(i).value.value_or(0) : 0;
        range.take(sum);
    }
}

void takePoints(const ChartSpec &spec, int seriesIndex, Range &range)
{
    for (int s = 0; s < spec.series.size(); ++s) {
        if (seriesIndex >= 0 && s != seriesIndex)
            continue;
        for (const ChartPoint &point : spec.series.at(s).points) {
            if (point.value)
                range.take(*point.value);
        }
    }
}

void takeLines(const ChartSpec &spec, Range &range)
{
    const bool whole = range.whole;
    for (const ReferenceLine &line : spec.lines) {
        if (line.values.isEmpty())
            range.take(line.value);
        for (const std::optional<double> &value : line.values) {
            if (value)
                range.take(*value);
        }
    }
    range.whole = whole; // a mean of 4.3 is no reason to count in halves
}

} // namespace

QList<double> ChartScale::ticks() const
{
    QList<double> ticks;
    const int count = int(std::round((maximum - minimum) / step));
    for (int i = 0; i <= count; ++i) {
        const double tick = minimum + step * i;
        ticks << (std::abs(tick) < step * Tiny ? 0.0 : tick);
    }
    return ticks;
}

double ChartScale::share(double value) const
{
    const double width = maximum - minimum;
    return width <= 0 ? 0 : qBound(0.0, (value - minimum) / width, 1.0);
}

int ChartScale::decimals() const { return qBound(0, int(std::ceil(-std::log10(step) - Tiny)), 6); }

ChartScale ChartScale::nice(double low, double high, int mostTicks, bool wholeNumbers)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high < low)
        return {};
    if (high - low < Tiny)
        high = low + 1;
    const double rough = (high - low) / qMax(1, mostTicks);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough * (1 - Tiny)) {
            step = factor * power;
            break;
        }
    }
    if (wholeNumbers)
        step = qMax(1.0, step);
    return { std::floor(low / step + Tiny) * step, std::ceil(high / step - Tiny) * step, step };
}

ChartScale ChartScale::of(const ChartSpec &spec, int seriesIndex, int mostTicks)
{
    Range range;
    if (spec.kind == ChartKind::Stacked)
        takeStacks(spec, range);
    else
        takePoints(spec, seriesIndex, range);
    if (spec.kind != ChartKind::Panels)
        takeLines(spec, range);
    double low = range.any ? range.low : 0;
    double high = range.any ? range.high : 1;
    // Lines start at nought too unless that would squash them into the top of the plot.
    if (startsAtNought(spec.kind) || low < (high - low) * 1.5)
        low = qMin(low, 0.0);
    low = spec.y.minimum.value_or(low);
    high = spec.y.maximum.value_or(high);
    return nice(low, high, mostTicks, range.whole && spec.y.decimals == 0);
}

QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width, int mostLines)
{
    QStringList lines;
    QString line;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + QLatin1Char(' ') + words.at(i);
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() == mostLines - 1) {
            line = (QStringList { line } + words.mid(i)).join(QLatin1Char(' '));
            break;
        }
        lines << line;
        line = words.at(i);
    }
    if (!line.isEmpty())
        lines << line;
    for (QString &each : lines)
        each = metrics.elidedText(each, Qt::ElideRight, width);
    return lines;
}

} // namespace heed
