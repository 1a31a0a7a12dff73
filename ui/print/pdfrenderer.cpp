#include "ui/print/pdfoutline.h"
#include "ui/print/printflow.h"
#include "ui/print/printoutput.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace heed {

namespace {

constexpr int Resolution = 1200;
constexpr double MmPerInch = 25.4;
constexpr double PointsPerInch = 72;
constexpr double MarginMm = 20;
constexpr double HeaderMm = 12; ///< from the top edge to the header's text
constexpr double FooterMm = 14; ///< from the bottom edge to the footer's text

struct PlacedItem
{
    int item = 0;
    double top = 0; ///< from the top of the body
};

using PlacedPage = QList<PlacedItem>;

/// Puts items on pages: nothing is torn, headings stay with what follows, headers come again.
class Pager
{
public:
    Pager(const QList<FlowItem> &items, double height)
        : m_items(items)
        , m_height(height)
    {
        m_pages << PlacedPage();
        for (int i = 0; i < items.size(); ++i)
            place(i);
    }

    [[nodiscard]] const QList<PlacedPage> &pages() const { return m_pages; }

private:
    /// Height of item `index` with everything that must stay with it, given what is above.
    [[nodiscard]] double groupHeight(int index) const
    {
        double height = 0;
        for (int i = index; i < m_items.size(); ++i) {
            height += m_items.at(i).height + (i == index && m_y == 0 ? 0 : m_items.at(i).before);
            const bool turnsNext = i + 1 < m_items.size() && m_items.at(i + 1).breakBefore;
            if (!m_items.at(i).keepWithNext || turnsNext || height > m_height)
                break;
        }
        return height;
    }

    void place(int index)
    {
        const FlowItem &item = m_items.at(index);
        const bool follows = index > 0 && m_items.at(index - 1).keepWithNext;
        const double own = item.height + (m_y == 0 ? 0 : item.before);
        // What follows was counted with its group, unless the group is longer than a page.
        const bool full = m_y + own > m_height || (!follows && m_y + groupHeight(index) > m_height);
        if (m_y > 0 && (item.breakBefore || full))
            turn(item.header);
        m_y += m_y == 0 ? 0 : item.before;
        m_pages.last() << PlacedItem { index, m_y };
        m_y += item.height;
    }

    void turn(int header)
    {
        m_pages << PlacedPage();
        m_y = 0;
        if (header < 0)
            return;
        m_pages.last() << PlacedItem { header, 0 };
        m_y = m_items.at(header).height;
    }

    const QList<FlowItem> &m_items;
    double m_height;
    double m_y = 0;
    QList<PlacedPage> m_pages;
};

/// Header and footer of one page.
void drawFurniture(
    QPainter &painter, const PrintDocument &document, const QRectF &page, int number, int count)
{
    const double mm = Resolution / MmPerInch;
    const PrintFonts fonts(document.textScale);
    const QFontMetricsF metrics(fonts.small, painter.device());
    const QColor muted(0x55626F);
    painter.setFont(fonts.small);
    painter.setPen(muted);
    const double left = page.left() + MarginMm * mm;
    const double right = page.right() - MarginMm * mm;
    const double half = (right - left) * 0.5;
    const auto write = [&](const QString &text, double baseline, double room, bool atRight) {
        const QString fitted = metrics.elidedText(text, Qt::ElideRight, room);
        const double x = atRight ? right - metrics.horizontalAdvance(fitted) : left;
        painter.drawText(QPointF(x, baseline), fitted);
    };
    if (!document.isLetter) {
        write(document.title, page.top() + HeaderMm * mm, half * 0.96, false);
        write(document.classification, page.top() + HeaderMm * mm, half, true);
    }
    const double foot = page.bottom() - (FooterMm - 4) * mm;
    const QString place
        = QCoreApplication::translate("Print", "Page %1 of %2").arg(number).arg(count);
    write(document.footer.isEmpty() ? document.organisation : document.footer, foot, half * 1.5,
        false);
    write(place, foot, half * 0.4, true);
    if (document.isLetter)
        return;
    painter.setPen(QPen(QColor(0xC3CAD1), 0.2 * mm));
    painter.drawLine(QPointF(left, page.top() + (HeaderMm + 2) * mm),
        QPointF(right, page.top() + (HeaderMm + 2) * mm));
}

void noteHeadings(PrintFlow &flow, const QList<PlacedPage> &pages, double bodyTop)
{
    for (int p = 0; p < pages.size(); ++p) {
        for (const PlacedItem &placed : pages.at(p)) {
            const int heading = flow.items().at(placed.item).heading;
            if (heading < 0)
                continue;
            flow.headings()[heading].page = p;
            flow.headings()[heading].top = bodyTop + placed.top;
        }
    }
}

void prepare(QPdfWriter &writer, const PrintDocument &document)
{
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Heed"));
}

} // namespace

Result<QByteArray> pdfBytes(const PrintDocument &document, const PrintProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    const double mm = Resolution / MmPerInch;
    const QRectF page(0, 0, writer.width(), writer.height());
    const QRectF body = page.adjusted(MarginMm * mm, MarginMm * mm, -MarginMm * mm, -MarginMm * mm);
    PrintFlow flow(document, &writer, body.size());
    const Pager pager(flow.items(), body.height());
    noteHeadings(flow, pager.pages(), body.top());
    const int count = int(pager.pages().size());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::Io, QStringLiteral("print.cannot-write"));
    for (int p = 0; p < count; ++p) {
        if (progress && !progress(p, count)) {
            painter.end();
            return failure(ErrorCode::Cancelled, QStringLiteral("print.cancelled"));
        }
        if (p > 0)
            writer.newPage();
        drawFurniture(painter, document, page, p + 1, count);
        for (const PlacedItem &placed : pager.pages().at(p)) {
            const FlowItem &item = flow.items().at(placed.item);
            item.draw(
                painter, QRectF(body.left(), body.top() + placed.top, body.width(), item.height));
        }
    }
    painter.end();
    buffer.close();
    const double unitsPerPoint = Resolution / PointsPerInch;
    bytes = withOutline(
        bytes, flow.headings(), document.language, unitsPerPoint, page.height() / unitsPerPoint);
    if (progress && !progress(count, count))
        return failure(ErrorCode::Cancelled, QStringLiteral("print.cancelled"));
    return bytes;
}

Result<void> renderPdf(
    const PrintDocument &document, const QString &path, const PrintProgress &progress)
{
    return pdfBytes(document, progress).and_then([&path](const QByteArray &bytes) {
        return writeWhole(path, bytes);
    });
}

} // namespace heed
