#include "ui/charts/chartcolours.h"

#include "ui/shared/theme.h"

#include <QCoreApplication>

namespace heed {

QColor ChartColours::series(ColourRole role) const
{
    switch (role) {
    case ColourRole::Complaints:
        return dark ? QColor(0x3D9BD8) : QColor(0x0072B2);
    case ColourRole::Incidents:
        return dark ? QColor(0xEE7733) : QColor(0xD55E00);
    case ColourRole::Claims:
        return dark ? QColor(0x2BB98D) : QColor(0x009E73);
    case ColourRole::Feedback:
        return QColor(0xCC79A7);
    case ColourRole::Sky:
        return dark ? QColor(0x56B4E9) : QColor(0x3A9BD5);
    case ColourRole::Amber:
        return dark ? QColor(0xE69F00) : QColor(0xC28500);
    case ColourRole::Grey:
        break;
    }
    return dark ? QColor(0x999999) : QColor(0x8A8A8A);
}

QColor ChartColours::point(PointMeaning meaning) const
{
    switch (meaning) {
    case PointMeaning::Improvement:
        return QColor(0x00B0F0);
    case PointMeaning::Concern:
        return QColor(0xE46C0A);
    case PointMeaning::Neutral:
        return dark ? QColor(0xB58CE0) : QColor(0x490092); // the purple is lost on a dark card
    case PointMeaning::Common:
        break;
    }
    return QColor(0xA6A6A6);
}

QColor ChartColours::heat(double share) const
{
    const QColor from = dark ? QColor(0x24303B) : QColor(0xEAF2F8);
    const QColor to = dark ? QColor(0x56B4E9) : QColor(0x00537F);
    const double t = qBound(0.0, share, 1.0);
    const auto mix = [t](int a, int b) { return int(a + (b - a) * t); };
    return { mix(from.red(), to.red()), mix(from.green(), to.green()),
        mix(from.blue(), to.blue()) };
}

QColor ChartColours::textOn(const QColor &fill)
{
    const QColor light(0xFFFFFF);
    const QColor dark(Qt::black); // pure: the better of the two is then at least 4.58
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

ChartColours ChartColours::paper()
{
    return { false, QColor(0xFFFFFF), QColor(0x1B2530), QColor(0x55626F), QColor(0xE3E7EB),
        QColor(0x005EB8) };
}

ChartColours ChartColours::of(const QPalette &palette)
{
    const ThemeColours theme = ThemeColours::of(palette);
    return { theme.dark, theme.card, theme.text, theme.muted, theme.line, theme.accent };
}

Marker markerFor(PointMeaning meaning)
{
    switch (meaning) {
    case PointMeaning::Improvement:
        return Marker::Square;
    case PointMeaning::Concern:
        return Marker::Triangle;
    case PointMeaning::Neutral:
        return Marker::Diamond;
    case PointMeaning::Common:
        break;
    }
    return Marker::Circle;
}

QString letterFor(PointMeaning meaning)
{
    switch (meaning) {
    case PointMeaning::Improvement:
        return QCoreApplication::translate("ChartSpec", "I", "letter for improvement");
    case PointMeaning::Concern:
        return QCoreApplication::translate("ChartSpec", "C", "letter for concern");
    case PointMeaning::Neutral:
        return QCoreApplication::translate("ChartSpec", "N", "letter for neither");
    case PointMeaning::Common:
        break;
    }
    return {};
}

} // namespace heed
