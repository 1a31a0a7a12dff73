#pragma once

#include "ui/print/printdocument.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <memory>

class QPaintDevice;
class QPainter;

namespace heed {

/// A heading as the outline and the contents name it.
struct PrintHeadingPlace
{
    int level = 1;
    QString text;
    int page = 0; ///< 0 = first
    double top = 0; ///< device units from the top of the page
};

/// One thing that is never torn apart by a page's end: a line of text, a table's row, a chart.
struct FlowItem
{
    double before = 0; ///< room above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    int header = -1; ///< index of the item repeated above this one at the top of a page
    int heading = -1; ///< index into PrintFlow::headings
    std::function<void(QPainter &painter, const QRectF &room)> draw;
};

/// The fonts of paper.
struct PrintFonts
{
    QFont body; ///< 11 pt
    QFont lead;
    QFont small; ///< 9 pt
    QFont table; ///< 9.5 pt
    QFont tableHead;
    QFont tile;
    QFont title;
    QFont headings[3];

    explicit PrintFonts(double scale = 1, bool isLetter = false);
};

/// Turns a document's blocks into items of the given width, measured on `device`.
class PrintFlow
{
public:
    PrintFlow(const PrintDocument &document, QPaintDevice *device, QSizeF room);

    [[nodiscard]] const QList<FlowItem> &items() const { return m_items; }
    /// Filled with pages by whoever places the items; the contents read it when drawn.
    [[nodiscard]] QList<PrintHeadingPlace> &headings() { return *m_headings; }

private:
    void add(const PrintHeading &heading);
    void add(const PrintParagraph &paragraph);
    void add(const PrintBullets &bullets);
    void add(const PrintTable &table);
    void add(const PrintChart &chart);
    void add(const PrintTiles &tiles);
    void add(const PrintPageBreak &pageBreak);
    void add(const PrintContents &contents);
    void addTitle();
    /// Lines of running text; the first two and last two stay together.
    void addText(const QString &text, const QFont &font, const QColor &colour, double before,
        double indent = 0, const QString &mark = {}, bool keepWithNext = false);
    void addRows(const PrintTable &table, const QList<double> &widths);
    /// Marks the table's rows from `first` on that a page's end may not part.
    void keepRowsTogether(qsizetype first);
    [[nodiscard]] FlowItem rowItem(const PrintTable &table, const QList<double> &widths,
        const QList<QStringList> &cells, bool head) const;

    const PrintDocument &m_document;
    QPaintDevice *m_device;
    QSizeF m_room;
    double m_mm;
    PrintFonts m_fonts;
    QList<FlowItem> m_items;
    std::shared_ptr<QList<PrintHeadingPlace>>
        m_headings; ///< shared: drawn after this flow may be gone
    bool m_breakNext = false;
};

/// Lines of `text` as `font` sets them in `width` on `device`; long words break anywhere.
[[nodiscard]] QStringList setLines(
    const QString &text, const QFont &font, double width, QPaintDevice *device);

/// Widths at which each cell stands on one line; a heading may take several.
[[nodiscard]] QList<double> cellWidths(
    const PrintTable &table, const QFont &font, double padding, QPaintDevice *device);

/// A long narrow table as several parts side by side, read down and then across; as it is where
/// its `least` widths leave no room for that. `widths` become those of the table returned.
[[nodiscard]] PrintTable foldedTable(const PrintTable &table, QList<double> &widths,
    const QList<double> &least, double room, double gap);

/// Widths of a table's columns: no narrower than their longest word, shared by need and weight.
[[nodiscard]] QList<double> columnWidths(
    const PrintTable &table, const QFont &font, double width, double padding, QPaintDevice *device);

} // namespace heed
