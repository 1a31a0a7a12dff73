#include "ui/charts/chartdrawing.h"

#include <QLineF>

namespace heed {

std::optional<ChartHit> ChartDrawing::hitAt(QPointF position, double reach) const
{
    std::optional<ChartHit> nearest;
    double best = reach;
    for (const ChartHit &hit : hits) {
        const double distance = QLineF(hit.centre, position).length();
        if (hit.area.contains(position) && (!nearest || distance < best)) {
            best = distance;
            nearest = hit;
        } else if (distance < best) {
            best = distance;
            nearest = hit;
        }
    }
    return nearest;
}

std::optional<ChartHit> ChartDrawing::hitOf(int series, int point) const
{
    for (const ChartHit &hit : hits) {
        if (hit.series == series && hit.point == point)
            return hit;
    }
    return {};
}

} // namespace heed
