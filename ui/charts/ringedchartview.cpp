#include "ui/charts/ringedchartview.h"

#include "ui/charts/chartcolours.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

namespace heed {

namespace {
constexpr double RingRadius = 8; ///< px
}

RingedChartView::RingedChartView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the whole view walks its points by keyboard
    setStyleSheet(QStringLiteral("background: transparent; border: 0;"));
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void RingedChartView::show(QChart *chart)
{
    const std::unique_ptr<QChart> old(this->chart());
    setChart(chart);
}

void RingedChartView::ring(Place place)
{
    m_place = std::move(place);
    viewport()->update();
}

void RingedChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const std::optional<QPointF> centre = m_place ? m_place() : std::nullopt;
    if (!centre)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ChartColours::of(palette()).accent, 2));
    painter->drawEllipse(chart()->mapToScene(*centre), RingRadius, RingRadius);
    painter->restore();
}

} // namespace heed
