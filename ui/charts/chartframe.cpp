#include "ui/charts/chartframe.h"

#include "ui/charts/chartaxes.h"

#include <QCoreApplication>

namespace heed {

namespace {

constexpr int TitleLines = 2;
constexpr int SentenceLines = 3;
constexpr int NoteLines = 3;
constexpr double SampleWidth = 22; ///< px of the line or box before a legend's name
constexpr double Gap = 6;

struct LegendEntry
{
    QString name;
    QColor colour;
    Marker marker = Marker::None;
    LineStyle line = LineStyle::Solid;
    bool box = false; ///< a filled box instead of a line
    bool hatched = false;
    bool lineShown = true;
};

bool drawsBars(ChartKind kind)
{
    return kind == ChartKind::Bar || kind == ChartKind::HorizontalBar || kind == ChartKind::Stacked
        || kind == ChartKind::Pareto;
}

QString meaningName(PointMeaning meaning)
{
    switch (meaning) {
    case PointMeaning::Improvement:
        return QCoreApplication::translate("ChartSpec", "I: improvement");
    case PointMeaning::Concern:
        return QCoreApplication::translate("ChartSpec", "C: concern");
    case PointMeaning::Neutral:
        return QCoreApplication::translate("ChartSpec", "N: a real change, neither good nor bad");
    case PointMeaning::Common:
        break;
    }
    return QCoreApplication::translate("ChartSpec", "as usual");
}

bool has(const ChartSpec &spec, PointState state)
{
    for (const ChartSeries &line : spec.series) {
        for (const ChartPoint &point : line.points) {
            if (point.state == state)
                return true;
        }
    }
    return false;
}

bool has(const ChartSpec &spec, PointMeaning meaning)
{
    for (const ChartPoint &point : spec.series.value(0).points) {
        if (point.value && point.meaning == meaning)
            return true;
    }
    return false;
}

QList<LegendEntry> meaningEntries(const ChartSheet &sheet)
{
    QList<LegendEntry> entries;
    for (const PointMeaning meaning : { PointMeaning::Common, PointMeaning::Improvement,
             PointMeaning::Concern, PointMeaning::Neutral }) {
        if (has(sheet.spec, meaning))
            entries << LegendEntry { meaningName(meaning), sheet.colours.point(meaning),
                markerFor(meaning), LineStyle::Solid, false, false, false };
    }
    return entries.size() > 1 ? entries : QList<LegendEntry>();
}

void addReferences(const ChartSheet &sheet, QList<LegendEntry> &entries)
{
    for (const ReferenceLine &line : sheet.spec.lines)
        entries << LegendEntry { ChartAxes::referenceText(sheet.spec, line),
            ChartAxes::referenceColour(sheet.colours, line.kind), Marker::None,
            ChartAxes::referenceStyle(line.kind) };
}

QList<LegendEntry> legendOf(const ChartSheet &sheet)
{
    const ChartSpec &spec = sheet.spec;
    QList<LegendEntry> entries;
    if (spec.kind == ChartKind::Spc)
        entries = meaningEntries(sheet);
    const bool named = spec.kind != ChartKind::HeatMap && spec.kind != ChartKind::Panels
        && spec.kind != ChartKind::Spc && spec.series.size() > 1;
    for (const ChartSeries &line : named ? spec.series : QList<ChartSeries>())
        entries << LegendEntry { line.name, sheet.colours.series(line.colour), line.marker,
            line.line, drawsBars(spec.kind) };
    if (spec.kind == ChartKind::Pareto) {
        entries << LegendEntry { spec.series.value(0).name,
            sheet.colours.series(spec.series.value(0).colour), Marker::None, LineStyle::Solid,
            true };
        entries << LegendEntry { QCoreApplication::translate("ChartSpec", "share of all so far"),
            sheet.colours.text, Marker::Circle, LineStyle::Dash };
    }
    if (spec.kind != ChartKind::Line && has(spec, PointState::Unknown))
        entries << LegendEntry { QCoreApplication::translate("ChartSpec", "not known"),
            sheet.colours.muted, Marker::None, LineStyle::Solid, true, true };
    return entries;
}

void drawSample(ChartSheet &sheet, const LegendEntry &entry, const QRectF &room)
{
    const double middle = room.center().y();
    if (entry.box) {
        const double side = 11 * sheet.px;
        const QRectF box(room.right() - side, middle - side / 2, side, side);
        sheet.rect(
            box, entry.colour, entry.hatched, entry.hatched ? sheet.colours.muted : QColor());
        return;
    }
    if (entry.lineShown)
        sheet.line(
            { { room.left(), middle }, { room.right(), middle } }, entry.colour, 2, entry.line);
    const QPointF centre
        = entry.lineShown ? room.center() : QPointF(room.right() - 5 * sheet.px, middle);
    sheet.marker(centre, 7, entry.marker, entry.colour, sheet.colours.text);
}

double drawLegend(ChartSheet &sheet, const QRectF &area, bool references)
{
    QList<LegendEntry> entries = legendOf(sheet);
    if (references)
        addReferences(sheet, entries);
    if (entries.isEmpty())
        return 0;
    const double row = sheet.lineHeight() + 3 * sheet.px;
    double x = area.left();
    double y = area.top();
    for (const LegendEntry &entry : entries) {
        const double sample = (entry.box || !entry.lineShown ? 12 : SampleWidth) * sheet.px;
        const double room = area.width() - sample - Gap * sheet.px;
        const QString name = sheet.metrics.elidedText(entry.name, Qt::ElideRight, room);
        const double width = sample + Gap * sheet.px + sheet.widthOf(name);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += row;
        }
        drawSample(sheet, entry, QRectF(x, y, sample, row));
        sheet.text(name, QRectF(x + sample + Gap * sheet.px, y, room, row),
            Qt::AlignLeft | Qt::AlignVCenter, sheet.colours.text);
        x += width + 3 * Gap * sheet.px;
    }
    return y + row + Gap * sheet.px - area.top();
}

QStringList noteLines(const ChartSheet &sheet, double width)
{
    const ChartSpec &spec = sheet.spec;
    QStringList texts = spec.notes;
    if (!spec.definition.isEmpty())
        texts << spec.definition;
    if (!spec.basis.isEmpty())
        texts << spec.basis;
    QStringList lines;
    for (const QString &text : texts)
        lines << wrapped(text, sheet.metrics, width, NoteLines);
    return lines;
}

} // namespace

QRectF frameChart(ChartSheet &sheet, const QRectF &area, const ChartParts &parts)
{
    QRectF body = area;
    if (parts.title && !sheet.spec.title.isEmpty()) {
        const QStringList lines
            = wrapped(sheet.spec.title, sheet.boldMetrics, body.width(), TitleLines);
        body.setTop(body.top()
            + sheet.textLines(lines, body, Qt::AlignLeft, sheet.colours.text, true)
            + Gap / 2 * sheet.px);
    }
    if (parts.sentence && !sheet.spec.sentence.isEmpty()) {
        const QStringList lines
            = wrapped(sheet.spec.sentence, sheet.metrics, body.width(), SentenceLines);
        body.setTop(body.top() + sheet.textLines(lines, body, Qt::AlignLeft, sheet.colours.text)
            + Gap / 2 * sheet.px);
    }
    body.setTop(body.top() + drawLegend(sheet, body, parts.references));
    const QStringList notes = parts.notes ? noteLines(sheet, body.width()) : QStringList();
    if (!notes.isEmpty()) {
        const double height = double(notes.size()) * sheet.lineHeight();
        sheet.textLines(notes, QRectF(body.left(), body.bottom() - height, body.width(), height),
            Qt::AlignLeft, sheet.colours.muted);
        body.setBottom(body.bottom() - height - Gap * sheet.px);
    }
    return body;
}

} // namespace heed
