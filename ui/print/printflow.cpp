#include "ui/print/printflow.h"

#include "ui/charts/chartpainter.h"
#include "ui/print/printtext.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

namespace heed {

namespace {

constexpr double MmPerInch = 25.4;
constexpr double LineSpacing = 1.18; ///< of the font's height
constexpr double MostChartShare = 0.62; ///< of a page: the sentence must fit under it
constexpr int MostTiles = 3; ///< side by side
constexpr double WholeTableShare = 0.3; ///< of a page: a table up to this is not parted
constexpr double EdgeMm = 18; ///< rows that stay together at the top and the end of a longer one
constexpr double FoldGapMm = 8; ///< between the parts of a folded table

const QColor Ink(0x1B2530);
const QColor Muted(0x55626F);
const QColor Rule(0xC3CAD1);
const QColor Accent(0x005EB8);

QFont sans(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({ QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
        QStringLiteral("Noto Sans") });
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void drawLine(QPainter &painter, const QString &text, const QFont &font, const QColor &colour,
    const QRectF &room, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetricsF metrics(font, painter.device());
    double x = room.left();
    if (alignment & Qt::AlignRight)
        x = room.right() - metrics.horizontalAdvance(text);
    else if (alignment & Qt::AlignHCenter)
        x = room.center().x() - metrics.horizontalAdvance(text) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, room.top() + metrics.ascent()), text);
}

} // namespace

PrintFonts::PrintFonts(double scale, bool isLetter)
    : body(sans(11 * scale))
    , lead(sans(11 * scale, QFont::Bold))
    , small(sans(9 * scale))
    , table(sans(9.5 * scale))
    , tableHead(sans(9.5 * scale, QFont::Bold))
    , tile(sans(20 * scale, QFont::Bold))
    , title(sans(24 * scale, QFont::Bold))
    , headings { sans((isLetter ? 12.5 : 17) * scale, QFont::Bold),
        sans((isLetter ? 12 : 13.5) * scale, QFont::Bold), sans(11.5 * scale, QFont::Bold) }
{
}

PrintFlow::PrintFlow(const PrintDocument &document, QPaintDevice *device, QSizeF room)
    : m_document(document)
    , m_device(device)
    , m_room(room)
    , m_mm(device->logicalDpiX() / MmPerInch)
    , m_fonts(document.textScale, document.isLetter)
    , m_headings(std::make_shared<QList<PrintHeadingPlace>>())
{
    addTitle();
    for (const PrintBlock &block : document.blocks)
        std::visit([this](const auto &each) { add(each); }, block);
}

void PrintFlow::addTitle()
{
    if (m_document.isLetter)
        return;
    const double gap = 2 * m_mm;
    addText(m_document.organisation, m_fonts.headings[2], Muted, 0, 0, {}, true);
    addText(m_document.title, m_fonts.title, Ink, gap, 0, {}, true);
    addText(m_document.subtitle, m_fonts.headings[1], Ink, gap, 0, {}, true);
    addText(m_document.period, m_fonts.body, Muted, gap, 0, {}, true);
    addText(m_document.classification, m_fonts.lead, Ink, gap, 0, {}, true);
    FlowItem rule;
    rule.before = 3 * m_mm;
    rule.height = m_mm;
    rule.draw = [mm = m_mm](QPainter &painter, const QRectF &room) {
        painter.setPen(QPen(Accent, 0.5 * mm));
        painter.drawLine(room.topLeft(), room.topRight());
    };
    m_items << rule;
}

void PrintFlow::addText(const QString &text, const QFont &font, const QColor &colour, double before,
    double indent, const QString &mark, bool keepWithNext)
{
    if (text.isEmpty())
        return;
    const QStringList lines = setLines(text, font, m_room.width() - indent, m_device);
    const double height = QFontMetricsF(font, m_device).height() * LineSpacing;
    for (int i = 0; i < lines.size(); ++i) {
        FlowItem item;
        item.before = i == 0 ? before : 0;
        item.height = height;
        item.breakBefore = std::exchange(m_breakNext, false);
        const bool nearEnds = i == 0 || i == lines.size() - 2; // no lonely first or last line
        item.keepWithNext = i + 1 < lines.size() ? nearEnds || keepWithNext : keepWithNext;
        item.draw = [line = lines.at(i), font, colour, indent, mark = i == 0 ? mark : QString()](
                        QPainter &painter, const QRectF &room) {
            if (!mark.isEmpty())
                drawLine(painter, mark, font, colour, room.adjusted(indent * 0.3, 0, 0, 0));
            drawLine(painter, line, font, colour, room.adjusted(indent, 0, 0, 0));
        };
        m_items << item;
    }
}

void PrintFlow::add(const PrintHeading &heading)
{
    const int level = qBound(1, heading.level, 3);
    const int first = int(m_items.size());
    const double before = (level == 1 && !m_document.isLetter ? 9 : (level == 2 ? 7 : 5)) * m_mm;
    addText(heading.text, m_fonts.headings[level - 1], Ink, before, 0, {}, true);
    if (first == m_items.size())
        return;
    m_items[first].heading = int(m_headings->size());
    m_headings->append(PrintHeadingPlace { level, heading.text, 0, 0 });
    m_items.last().height += m_mm;
}

void PrintFlow::add(const PrintParagraph &paragraph)
{
    const bool small = paragraph.tone == PrintTone::Small;
    const QFont &font
        = small ? m_fonts.small : (paragraph.tone == PrintTone::Lead ? m_fonts.lead : m_fonts.body);
    // What leads to something else does not end a page, nor does the line under a heading.
    const bool leads = paragraph.tone == PrintTone::Lead
        || paragraph.text.endsWith(QLatin1Char(':'))
        || (small && !m_items.isEmpty() && m_items.last().keepWithNext);
    addText(paragraph.text, font, small ? Muted : Ink, (small ? 1.2 : 2.6) * m_mm, 0, {}, leads);
}

void PrintFlow::add(const PrintBullets &bullets)
{
    int number = 0;
    for (const QString &item : bullets.items) {
        ++number;
        const QString mark
            = bullets.numbered ? QStringLiteral("%1.").arg(number) : QStringLiteral("\u2022");
        const bool isAlone = number == 1 && bullets.items.size() > 1;
        addText(item, m_fonts.body, Ink, 1.4 * m_mm, 6.5 * m_mm, mark, isAlone);
    }
}

void PrintFlow::add(const PrintPageBreak &) { m_breakNext = true; }

void PrintFlow::add(const PrintChart &chart)
{
    FlowItem item;
    item.before = 5 * m_mm;
    item.height = qMin(chart.heightMm * m_mm, m_room.height() * MostChartShare);
    item.keepWithNext = true;
    item.breakBefore = std::exchange(m_breakNext, false);
    item.draw = [spec = chart.spec](QPainter &painter, const QRectF &room) {
        const ChartPainter charts(
            ChartColours::paper(), sans(9), ChartParts { true, false, false });
        charts.paint(painter, spec, room);
    };
    m_items << item;
    addText(chart.spec.sentence, m_fonts.lead, Ink, 2 * m_mm, 0, {}, true);
    QStringList small = chart.spec.notes;
    small << chart.spec.definition << chart.spec.basis;
    for (const QString &note : small)
        addText(note, m_fonts.small, Muted, 0.8 * m_mm, 0, {}, true);
    // The twin may begin on the next page: otherwise many pages would end half empty.
    m_items.last().keepWithNext = false;
    add(twinOf(chart.spec));
}

void PrintFlow::add(const PrintTiles &tiles)
{
    const int across = qMin(MostTiles, int(tiles.tiles.size()));
    for (int first = 0; across > 0 && first < tiles.tiles.size(); first += across) {
        const QList<PrintTile> row = tiles.tiles.mid(first, across);
        const double gap = 6 * m_mm;
        const double width = (m_room.width() - gap * (across - 1)) / across;
        struct Set
        {
            QStringList label;
            QString number;
            QStringList sentence;
        };
        QList<Set> sets;
        double height = 0;
        const double small = QFontMetricsF(m_fonts.small, m_device).height() * LineSpacing;
        const double label = QFontMetricsF(m_fonts.tableHead, m_device).height() * LineSpacing;
        const double number = QFontMetricsF(m_fonts.tile, m_device).height();
        for (const PrintTile &tile : row) {
            const Set set { setLines(tile.label, m_fonts.tableHead, width, m_device), tile.number,
                setLines(tile.sentence, m_fonts.small, width, m_device) };
            sets << set;
            height = qMax(height,
                label * double(set.label.size()) + number + small * double(set.sentence.size()));
        }
        FlowItem item;
        item.before = 4 * m_mm;
        item.height = height + 2 * m_mm;
        item.breakBefore = std::exchange(m_breakNext, false);
        item.draw = [sets, fonts = m_fonts, width, gap, small, label, number, mm = m_mm](
                        QPainter &painter, const QRectF &room) {
            for (int i = 0; i < sets.size(); ++i) {
                QRectF box(room.left() + i * (width + gap), room.top(), width, room.height());
                painter.setPen(QPen(Rule, 0.25 * mm));
                painter.drawLine(box.topLeft(), box.topRight());
                double y = box.top() + mm;
                for (const QString &line : sets.at(i).label) {
                    drawLine(
                        painter, line, fonts.tableHead, Muted, QRectF(box.left(), y, width, 1));
                    y += label;
                }
                drawLine(
                    painter, sets.at(i).number, fonts.tile, Ink, QRectF(box.left(), y, width, 1));
                y += number;
                for (const QString &line : sets.at(i).sentence) {
                    drawLine(painter, line, fonts.small, Ink, QRectF(box.left(), y, width, 1));
                    y += small;
                }
            }
        };
        m_items << item;
    }
}

void PrintFlow::add(const PrintContents &contents)
{
    addText(contents.title, m_fonts.headings[1], Ink, 7 * m_mm, 0, {}, true);
    // One line a heading; their number is known now, their pages only when drawn.
    int index = 0;
    for (const PrintBlock &block : m_document.blocks) {
        const auto *heading = std::get_if<PrintHeading>(&block);
        if (!heading || heading->text.isEmpty())
            continue;
        const int own = index++;
        if (heading->level > 2)
            continue;
        FlowItem item;
        const bool chapter = heading->level <= 1;
        const QFont font = chapter ? m_fonts.lead : m_fonts.body;
        item.before = chapter ? 1.5 * m_mm : 0;
        item.height = QFontMetricsF(font, m_device).height() * LineSpacing;
        item.breakBefore = std::exchange(m_breakNext, false);
        item.draw = [headings = m_headings, own, font, indent = chapter ? 0 : 5 * m_mm, mm = m_mm](
                        QPainter &painter, const QRectF &room) {
            const PrintHeadingPlace &place = headings->at(own);
            const QFontMetricsF metrics(font, painter.device());
            drawLine(painter,
                metrics.elidedText(place.text, Qt::ElideRight, room.width() - indent - 15 * mm),
                font, Ink, room.adjusted(indent, 0, 0, 0));
            drawLine(painter, QString::number(place.page + 1), font, Ink, room, Qt::AlignRight);
        };
        m_items << item;
    }
}

FlowItem PrintFlow::rowItem(const PrintTable &table, const QList<double> &widths,
    const QList<QStringList> &cells, bool head) const
{
    const QFont font = head ? m_fonts.tableHead : m_fonts.table;
    const double line = QFontMetricsF(font, m_device).height() * 1.08;
    qsizetype lines = 1;
    for (const QStringList &cell : cells)
        lines = qMax(lines, cell.size());
    FlowItem item;
    item.height = line * double(lines) + 1.8 * m_mm;
    item.draw = [cells, widths, columns = table.columns, font, line, head, mm = m_mm](
                    QPainter &painter, const QRectF &room) {
        const QPen rule(head ? Muted : Rule, (head ? 0.35 : 0.2) * mm);
        double x = room.left();
        for (int i = 0; i < cells.size(); ++i) {
            double y = room.top() + 0.9 * mm;
            for (const QString &text : cells.at(i)) {
                drawLine(painter, text, font, Ink, QRectF(x + mm, y, widths.at(i) - 2 * mm, line),
                    columns.at(i).alignment);
                y += line;
            }
            painter.setPen(rule);
            if (columns.at(i).weight > 0)
                painter.drawLine(
                    QPointF(x, room.bottom()), QPointF(x + widths.at(i), room.bottom()));
            x += widths.at(i);
        }
    };
    return item;
}

void PrintFlow::add(const PrintTable &table)
{
    if (table.columns.isEmpty())
        return;
    addText(table.caption, m_fonts.tableHead, Muted, 4 * m_mm, 0, {}, true);
    QList<double> widths
        = columnWidths(table, m_fonts.tableHead, m_room.width(), 2 * m_mm, m_device);
    const QList<double> least = cellWidths(table, m_fonts.tableHead, 2 * m_mm, m_device);
    const PrintTable folded = foldedTable(table, widths, least, m_room.width(), FoldGapMm * m_mm);
    addRows(folded, widths);
}

void PrintFlow::addRows(const PrintTable &table, const QList<double> &widths)
{
    const auto cellLines = [&](int column, const QString &text, const QFont &font) {
        return setLines(text, font, widths.at(column) - 2 * m_mm, m_device);
    };
    QList<QStringList> head;
    for (int c = 0; c < table.columns.size(); ++c)
        head << cellLines(c, table.columns.at(c).title, m_fonts.tableHead);
    FlowItem headItem = rowItem(table, widths, head, true);
    headItem.keepWithNext = true;
    headItem.before = table.caption.isEmpty() ? 3 * m_mm : 0.5 * m_mm;
    headItem.breakBefore = std::exchange(m_breakNext, false);
    const int header = int(m_items.size());
    m_items << headItem;
    // A cell longer than a page continues in a row of its own: nothing may run off the paper.
    const double line = QFontMetricsF(m_fonts.table, m_device).height() * 1.08;
    const int most = qMax(4, int(m_room.height() * 0.7 / line));
    for (int r = 0; r < table.rows.size(); ++r) {
        QList<QStringList> cells;
        qsizetype lines = 1;
        for (int c = 0; c < table.columns.size(); ++c) {
            cells << cellLines(c, table.rows.at(r).value(c), m_fonts.table);
            lines = qMax(lines, cells.constLast().size());
        }
        for (qsizetype from = 0; from < lines; from += most) {
            QList<QStringList> part;
            for (const QStringList &cell : cells)
                part << cell.mid(from, most);
            FlowItem item = rowItem(table, widths, part, false);
            item.header = header;
            m_items << item;
        }
    }
    keepRowsTogether(header + 1);
}

void PrintFlow::keepRowsTogether(qsizetype first)
{
    double whole = 0;
    for (qsizetype i = first; i < m_items.size(); ++i)
        whole += m_items.at(i).height;
    const bool isShort = whole <= m_room.height() * WholeTableShare;
    double above = 0;
    double below = whole;
    for (qsizetype i = first; i + 1 < m_items.size(); ++i) {
        above += m_items.at(i).height;
        below -= m_items.at(i).height;
        // However tall: no single row alone under the header or over the end.
        const bool atEdge = i == first || i + 2 == m_items.size();
        m_items[i].keepWithNext = isShort || atEdge || qMin(above, below) < EdgeMm * m_mm;
    }
}

} // namespace heed
