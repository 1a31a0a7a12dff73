#include "ui/charts/paintercanvas.h"

#include "ui/charts/chartpainter.h"
#include "ui/shared/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace heed {

namespace {
constexpr double Reach = 14; ///< px from a point that still mean it
constexpr double RingSize = 14;
constexpr double Margin = 6;
}

PainterCanvas::PainterCanvas(QWidget *parent)
    : ChartCanvas(parent)
{
    setMouseTracking(true);
}

void PainterCanvas::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    layOut();
}

void PainterCanvas::setCurrent(ChartPlace place)
{
    m_current = place;
    update();
}

void PainterCanvas::layOut()
{
    const ChartPainter painter(
        ChartColours::of(palette()), type::small(), ChartParts { false, false, false });
    m_drawing
        = painter.layOut(m_spec, QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin), this);
    update();
}

void PainterCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPainter::draw(painter, m_drawing);
    const std::optional<ChartHit> hit = m_drawing.hitOf(m_current.series, m_current.point);
    if (!hit)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ChartColours::of(palette()).accent, 2));
    const bool area = m_spec.kind == ChartKind::HeatMap || m_spec.kind == ChartKind::Stacked;
    if (area)
        painter.drawRect(hit->area);
    else
        painter.drawEllipse(hit->centre, RingSize / 2, RingSize / 2);
}

void PainterCanvas::resizeEvent(QResizeEvent *event)
{
    ChartCanvas::resizeEvent(event);
    layOut();
}

void PainterCanvas::changeEvent(QEvent *event)
{
    ChartCanvas::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

ChartPlace PainterCanvas::placeAt(QPointF position) const
{
    const std::optional<ChartHit> hit = m_drawing.hitAt(position, Reach);
    return hit ? ChartPlace { hit->series, hit->point } : ChartPlace {};
}

void PainterCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const ChartPlace place = placeAt(event->position());
    setCursor(place.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit pointHovered(place.series, place.point);
}

void PainterCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartPlace place = placeAt(event->position());
    if (place.isValid() && event->button() == Qt::LeftButton)
        emit pointClicked(place.series, place.point);
}

void PainterCanvas::leaveEvent(QEvent *) { emit pointHovered(-1, -1); }

} // namespace heed
