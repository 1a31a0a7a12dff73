#pragma once

#include "ui/charts/chartspec.h"

#include <QFontMetricsF>

namespace heed {

/// A value axis: round steps, and where a value falls between the ends.
struct ChartScale
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;

    [[nodiscard]] QList<double> ticks() const;
    /// 0 at the minimum, 1 at the maximum; kept inside.
    [[nodiscard]] double share(double value) const;
    /// Decimals that the step needs.
    [[nodiscard]] int decimals() const;

    /// Round ends around `low`..`high` with at most `mostTicks` steps of 1, 2 or 5 times a power of
    /// ten.
    [[nodiscard]] static ChartScale nice(
        double low, double high, int mostTicks, bool wholeNumbers = false);
    /// The scale of one panel or of the whole chart; `seriesIndex` -1 = all series.
    [[nodiscard]] static ChartScale of(const ChartSpec &spec, int seriesIndex, int mostTicks);
};

/// Lines of `text` no wider than `width`, at most `mostLines`; the last is elided when text is
/// left.
[[nodiscard]] QStringList wrapped(
    const QString &text, const QFontMetricsF &metrics, double width, int mostLines);

} // namespace heed
