#include "ui/charts/chartsvg.h"

#include "ui/charts/chartpainter.h"

#include <QImage>
#include <QXmlStreamWriter>

namespace heed {

namespace {

constexpr int DotsPerMetre = 3780; ///< 96 an inch, so that layout units are CSS pixels

QString coordinate(double value) { return QString::number(value, 'f', 1); }

QString pointList(const QPolygonF &path)
{
    QStringList points;
    for (const QPointF &point : path)
        points << coordinate(point.x()) + QLatin1Char(',') + coordinate(point.y());
    return points.join(QLatin1Char(' '));
}

void writePen(QXmlStreamWriter &xml, const ChartShape &shape)
{
    if (!shape.pen.isValid())
        return;
    xml.writeAttribute(QStringLiteral("stroke"), shape.pen.name());
    xml.writeAttribute(QStringLiteral("stroke-width"), coordinate(shape.width));
    if (shape.style != LineStyle::Solid)
        xml.writeAttribute(QStringLiteral("stroke-dasharray"),
            shape.style == LineStyle::Dash ? QStringLiteral("6 4") : QStringLiteral("2 3"));
}

void writeBox(QXmlStreamWriter &xml, const ChartShape &shape, const QString &hatch)
{
    xml.writeEmptyElement(QStringLiteral("rect"));
    xml.writeAttribute(QStringLiteral("x"), coordinate(shape.rect.x()));
    xml.writeAttribute(QStringLiteral("y"), coordinate(shape.rect.y()));
    xml.writeAttribute(QStringLiteral("width"), coordinate(shape.rect.width()));
    xml.writeAttribute(QStringLiteral("height"), coordinate(shape.rect.height()));
    const QString fill = shape.fill.isValid() ? shape.fill.name() : QStringLiteral("none");
    xml.writeAttribute(
        QStringLiteral("fill"), shape.hatched ? QStringLiteral("url(#%1)").arg(hatch) : fill);
    writePen(xml, shape);
}

void writeMark(QXmlStreamWriter &xml, const ChartShape &shape)
{
    xml.writeEmptyElement(shape.round ? QStringLiteral("circle") : QStringLiteral("polygon"));
    if (shape.round) {
        xml.writeAttribute(QStringLiteral("cx"), coordinate(shape.rect.center().x()));
        xml.writeAttribute(QStringLiteral("cy"), coordinate(shape.rect.center().y()));
        xml.writeAttribute(QStringLiteral("r"), coordinate(shape.rect.width() / 2));
    } else {
        xml.writeAttribute(QStringLiteral("points"), pointList(shape.path));
    }
    xml.writeAttribute(QStringLiteral("fill"), shape.fill.name());
    writePen(xml, shape);
}

void writeShape(QXmlStreamWriter &xml, const ChartShape &shape, const QString &hatch)
{
    switch (shape.kind) {
    case ChartShape::Kind::Line:
        xml.writeEmptyElement(QStringLiteral("polyline"));
        xml.writeAttribute(QStringLiteral("points"), pointList(shape.path));
        xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
        return writePen(xml, shape);
    case ChartShape::Kind::Rect:
        return writeBox(xml, shape, hatch);
    case ChartShape::Kind::Marker:
        return writeMark(xml, shape);
    case ChartShape::Kind::Text:
        break;
    }
    xml.writeStartElement(QStringLiteral("text"));
    xml.writeAttribute(QStringLiteral("x"), coordinate(shape.rect.x()));
    xml.writeAttribute(QStringLiteral("y"), coordinate(shape.baseline));
    // The reader's font may be wider than ours: the text keeps the room that was measured.
    xml.writeAttribute(QStringLiteral("textLength"), coordinate(shape.rect.width()));
    xml.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
    xml.writeAttribute(QStringLiteral("fill"), shape.pen.name());
    if (shape.font.weight() > QFont::Normal)
        xml.writeAttribute(QStringLiteral("font-weight"), QStringLiteral("600"));
    xml.writeCharacters(shape.text);
    xml.writeEndElement();
}

void writeHatch(QXmlStreamWriter &xml, const QString &id)
{
    xml.writeStartElement(QStringLiteral("defs"));
    xml.writeStartElement(QStringLiteral("pattern"));
    xml.writeAttribute(QStringLiteral("id"), id);
    xml.writeAttribute(QStringLiteral("width"), QStringLiteral("5"));
    xml.writeAttribute(QStringLiteral("height"), QStringLiteral("5"));
    xml.writeAttribute(QStringLiteral("patternUnits"), QStringLiteral("userSpaceOnUse"));
    xml.writeEmptyElement(QStringLiteral("path"));
    xml.writeAttribute(QStringLiteral("d"), QStringLiteral("M0 5L5 0"));
    xml.writeAttribute(QStringLiteral("stroke"), ChartColours::paper().muted.name());
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeChartSvg(QXmlStreamWriter &xml, const ChartSpec &spec, QSizeF sizePx, int number)
{
    QImage device(1, 1, QImage::Format_ARGB32);
    device.setDotsPerMeterX(DotsPerMetre);
    device.setDotsPerMeterY(DotsPerMetre);
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(12);
    const ChartPainter painter(ChartColours::paper(), font, ChartParts { false, false, false });
    const ChartDrawing drawing = painter.layOut(spec, QRectF(QPointF(), sizePx), &device);
    const QString hatch = QStringLiteral("hatch%1").arg(number);
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("viewBox"),
        QStringLiteral("0 0 %1 %2").arg(coordinate(sizePx.width()), coordinate(sizePx.height())));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("font-family"),
        QStringLiteral("Liberation Sans, Arial, Helvetica, sans-serif"));
    xml.writeAttribute(QStringLiteral("font-size"), QStringLiteral("12"));
    xml.writeTextElement(QStringLiteral("title"), spec.title);
    xml.writeTextElement(QStringLiteral("desc"), spec.sentence);
    writeHatch(xml, hatch);
    for (const ChartShape &shape : drawing.shapes)
        writeShape(xml, shape, hatch);
    xml.writeEndElement();
}

} // namespace heed
