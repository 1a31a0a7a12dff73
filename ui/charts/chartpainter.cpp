#include "ui/charts/chartpainter.h"

#include "ui/charts/chartmarks.h"

#include <QPainter>

namespace heed {

namespace {

Qt::PenStyle penStyle(LineStyle style)
{
    switch (style) {
    case LineStyle::Dash:
        return Qt::DashLine;
    case LineStyle::Dot:
        return Qt::DotLine;
    case LineStyle::Solid:
        break;
    }
    return Qt::SolidLine;
}

QPen penOf(const ChartShape &shape)
{
    if (!shape.pen.isValid())
        return Qt::NoPen;
    QPen pen(shape.pen, shape.width, penStyle(shape.style));
    pen.setCapStyle(shape.style == LineStyle::Solid ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

/// Own strokes: a brush pattern would be dots of the device, invisible at 1200 an inch.
void drawHatch(QPainter &painter, const ChartShape &shape)
{
    const double step = 5 * shape.width;
    const QRectF &room = shape.rect;
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.setPen(QPen(shape.pen, shape.width * 0.8));
    for (double x = room.left() - room.height(); x < room.right(); x += step)
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x + room.height(), room.top()));
    painter.restore();
}

void drawShape(QPainter &painter, const ChartShape &shape)
{
    painter.setPen(penOf(shape));
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    switch (shape.kind) {
    case ChartShape::Kind::Line:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(shape.path);
        break;
    case ChartShape::Kind::Rect:
        if (shape.hatched) {
            painter.setBrush(Qt::NoBrush);
            drawHatch(painter, shape);
        }
        painter.drawRect(shape.rect);
        break;
    case ChartShape::Kind::Marker:
        if (shape.round)
            painter.drawEllipse(shape.rect);
        else
            painter.drawPolygon(shape.path);
        break;
    case ChartShape::Kind::Text:
        painter.setFont(shape.font);
        painter.drawText(QPointF(shape.rect.left(), shape.baseline), shape.text);
        break;
    }
}

} // namespace

ChartPainter::ChartPainter(const ChartColours &colours, const QFont &font, const ChartParts &parts)
    : m_colours(colours)
    , m_font(font)
    , m_parts(parts)
{
}

ChartDrawing ChartPainter::layOut(
    const ChartSpec &spec, const QRectF &area, QPaintDevice *device) const
{
    ChartSheet sheet(spec, m_colours, m_font, device);
    const QRectF body = frameChart(sheet, area, m_parts);
    if (body.height() > 3 * sheet.lineHeight() && body.width() > 6 * sheet.lineHeight())
        drawChart(sheet, body);
    return sheet.drawing;
}

ChartDrawing ChartPainter::paint(QPainter &painter, const ChartSpec &spec, const QRectF &area) const
{
    const ChartDrawing drawing = layOut(spec, area, painter.device());
    draw(painter, drawing);
    return drawing;
}

void ChartPainter::draw(QPainter &painter, const ChartDrawing &drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartShape &shape : drawing.shapes)
        drawShape(painter, shape);
    painter.restore();
}

} // namespace heed
