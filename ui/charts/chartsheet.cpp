#include "ui/charts/chartsheet.h"

#include <QPaintDevice>

namespace heed {

namespace {

constexpr double DotsPerInch = 96;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QPolygonF outline(Marker marker, QPointF c, double r)
{
    switch (marker) {
    case Marker::Square:
        return QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8);
    case Marker::Triangle:
        return QPolygonF({ { c.x(), c.y() - r * 1.15 }, { c.x() + r * 1.1, c.y() + r * 0.85 },
            { c.x() - r * 1.1, c.y() + r * 0.85 }, { c.x(), c.y() - r * 1.15 } });
    case Marker::Diamond:
        return QPolygonF(
            { { c.x(), c.y() - r * 1.25 }, { c.x() + r * 1.25, c.y() }, { c.x(), c.y() + r * 1.25 },
                { c.x() - r * 1.25, c.y() }, { c.x(), c.y() - r * 1.25 } });
    case Marker::Circle:
    case Marker::None:
        break;
    }
    return {};
}

} // namespace

ChartSheet::ChartSheet(
    const ChartSpec &chart, const ChartColours &inks, const QFont &base, QPaintDevice *device)
    : spec(chart)
    , colours(inks)
    , px(device->logicalDpiX() / DotsPerInch)
    , font(base)
    , bold(strong(base))
    , metrics(font, device)
    , boldMetrics(bold, device)
{
}

QRectF ChartSheet::text(const QString &text, const QRectF &room, Qt::Alignment alignment,
    const QColor &colour, bool strongText)
{
    const QFontMetricsF &measure = strongText ? boldMetrics : metrics;
    const QSizeF size(measure.horizontalAdvance(text), measure.height());
    double x = room.left();
    if (alignment & Qt::AlignRight)
        x = room.right() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = room.center().x() - size.width() / 2;
    double y = room.top();
    if (alignment & Qt::AlignBottom)
        y = room.bottom() - size.height();
    else if (alignment & Qt::AlignVCenter)
        y = room.center().y() - size.height() / 2;
    ChartShape shape;
    shape.kind = ChartShape::Kind::Text;
    shape.rect = QRectF(QPointF(x, y), size);
    shape.pen = colour;
    shape.text = text;
    shape.font = strongText ? bold : font;
    shape.baseline = y + measure.ascent();
    drawing.shapes << shape;
    return shape.rect;
}

double ChartSheet::textLines(const QStringList &lines, const QRectF &room, Qt::Alignment alignment,
    const QColor &colour, bool strongText)
{
    const double height = strongText ? boldMetrics.height() : metrics.height();
    double y = room.top();
    for (const QString &each : lines) {
        text(each, QRectF(room.left(), y, room.width(), height), alignment, colour, strongText);
        y += height;
    }
    return y - room.top();
}

void ChartSheet::line(const QPolygonF &path, const QColor &pen, double width, LineStyle style)
{
    ChartShape shape;
    shape.path = path;
    shape.pen = pen;
    shape.width = width * px;
    shape.style = style;
    drawing.shapes << shape;
}

void ChartSheet::rect(const QRectF &room, const QColor &fill, bool hatched, const QColor &edge)
{
    ChartShape shape;
    shape.kind = ChartShape::Kind::Rect;
    shape.rect = room;
    shape.fill = fill;
    shape.hatched = hatched;
    shape.pen = edge;
    shape.width = px;
    drawing.shapes << shape;
}

void ChartSheet::marker(
    QPointF centre, double size, Marker kind, const QColor &fill, const QColor &edge)
{
    if (kind == Marker::None)
        return;
    const double radius = size * px / 2;
    ChartShape shape;
    shape.kind = ChartShape::Kind::Marker;
    shape.round = kind == Marker::Circle;
    shape.path = outline(kind, centre, radius);
    shape.rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    shape.fill = fill;
    shape.pen = edge;
    shape.width = px * 0.8;
    drawing.shapes << shape;
}

void ChartSheet::hit(int series, int point, const QRectF &area, QPointF centre)
{
    drawing.hits << ChartHit { series, point, area, centre };
}

} // namespace heed
