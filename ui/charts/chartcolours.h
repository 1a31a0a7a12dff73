#pragma once

#include "ui/charts/chartspec.h"

#include <QColor>

class QPalette;

namespace heed {

/// The colours that a chart is drawn in: screen light, screen dark, or paper.
struct ChartColours
{
    bool dark = false;
    QColor background;
    QColor text;
    QColor muted;
    QColor grid;
    QColor accent; ///< ring round the current point

    /// Okabe-Ito (look.md); lightened where the dark card would swallow the mark.
    [[nodiscard]] QColor series(ColourRole role) const;
    /// SPC points (candour reference §7).
    [[nodiscard]] QColor point(PointMeaning meaning) const;
    /// Fill of a heat map's cell, `share` of the largest value, 0 to 1.
    [[nodiscard]] QColor heat(double share) const;
    /// Text on `fill`: the more readable of dark and light.
    [[nodiscard]] static QColor textOn(const QColor &fill);

    [[nodiscard]] static ChartColours paper();
    [[nodiscard]] static ChartColours of(const QPalette &palette);
};

/// Marker of an SPC point, so that colour never speaks alone.
[[nodiscard]] Marker markerFor(PointMeaning meaning);
/// Letter written at an SPC point: I, C, N; nothing for common cause.
[[nodiscard]] QString letterFor(PointMeaning meaning);

} // namespace heed
