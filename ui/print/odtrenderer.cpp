#include "ui/charts/chartpainter.h"
#include "ui/print/odtstyles.h"
#include "ui/print/printflow.h"
#include "ui/print/printoutput.h"
#include "ui/print/printtext.h"
#include "ui/print/zipfile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QXmlStreamWriter>

namespace heed {

namespace {

constexpr double ChartWidthMm = 170;
constexpr double ChartDpi = 220; ///< sharp on paper, small enough to send
constexpr double MmPerInch = 25.4;

QByteArray chartPng(const PrintChart &chart)
{
    const double scale = ChartDpi / MmPerInch;
    QImage image(int(ChartWidthMm * scale), int(chart.heightMm * scale), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(ChartDpi / MmPerInch * 1000));
    image.setDotsPerMeterY(int(ChartDpi / MmPerInch * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    const ChartPainter charts(
        ChartColours::paper(), PrintFonts().small, ChartParts { false, false, false });
    charts.paint(painter, chart.spec, QRectF(QPointF(), image.size()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Writes content.xml block by block and collects the pictures.
class OdtWriter
{
public:
    explicit OdtWriter(const PrintDocument &document)
        : m_document(document)
        , m_xml(&m_content)
    {
    }

    void begin()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("office:document-content"));
        writeOdtNamespaces(m_xml);
        writeOdtContentStyles(m_xml);
        m_xml.writeStartElement(QStringLiteral("office:body"));
        m_xml.writeStartElement(QStringLiteral("office:text"));
        if (m_document.isLetter)
            return;
        text("Organisation", m_document.organisation);
        text("Title", m_document.title);
        text("Subtitle", m_document.subtitle);
        text("Small", m_document.period);
        text("Lead", m_document.classification);
    }

    QList<ZipEntry> end()
    {
        m_xml.writeEndDocument();
        QList<ZipEntry> entries {
            { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true },
            { QStringLiteral("content.xml"), m_content, false },
            { QStringLiteral("styles.xml"), odtStyles(m_document), false },
            { QStringLiteral("meta.xml"), odtMeta(m_document), false },
        };
        QStringList names;
        for (const ZipEntry &picture : std::as_const(m_pictures))
            names << picture.name;
        entries << m_pictures;
        entries << ZipEntry { QStringLiteral("META-INF/manifest.xml"), odtManifest(names), false };
        return entries;
    }

    void add(const PrintHeading &heading)
    {
        const int level = qBound(1, heading.level, 3);
        m_xml.writeStartElement(QStringLiteral("text:h"));
        const QString style = QStringLiteral("Heading_20_%1").arg(level);
        m_xml.writeAttribute(QStringLiteral("text:style-name"),
            std::exchange(m_breakNext, false) ? QStringLiteral("Break%1").arg(level) : style);
        m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
        characters(heading.text);
        m_xml.writeEndElement();
    }

    void add(const PrintParagraph &paragraph)
    {
        const bool small = paragraph.tone == PrintTone::Small;
        text(small ? "Small" : (paragraph.tone == PrintTone::Lead ? "Lead" : "Text_20_body"),
            paragraph.text);
    }

    void add(const PrintBullets &bullets)
    {
        m_xml.writeStartElement(QStringLiteral("text:list"));
        m_xml.writeAttribute(QStringLiteral("text:style-name"),
            bullets.numbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (const QString &item : bullets.items) {
            m_xml.writeStartElement(QStringLiteral("text:list-item"));
            text("List_20_item", item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void add(const PrintTable &table)
    {
        if (table.columns.isEmpty())
            return;
        text("Caption", table.caption);
        m_xml.writeStartElement(QStringLiteral("table:table"));
        m_xml.writeAttribute(
            QStringLiteral("table:name"), QStringLiteral("Table%1").arg(++m_tables));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Table"));
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(
            QStringLiteral("table:number-columns-repeated"), QString::number(table.columns.size()));
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        QStringList titles;
        for (const PrintColumn &column : table.columns)
            titles << column.title;
        row(table, titles, true);
        m_xml.writeEndElement();
        for (const QStringList &cells : table.rows)
            row(table, cells, false);
        m_xml.writeEndElement();
    }

    void add(const PrintChart &chart)
    {
        const int number = int(m_pictures.size()) + 1;
        const QString name = QStringLiteral("Pictures/chart%1.png").arg(number);
        m_pictures << ZipEntry { name, chartPng(chart), true };
        text("Chart_20_title", chart.spec.title);
        m_xml.writeStartElement(QStringLiteral("text:p"));
        m_xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Chart"));
        m_xml.writeStartElement(QStringLiteral("draw:frame"));
        m_xml.writeAttribute(QStringLiteral("draw:name"), QStringLiteral("Chart %1").arg(number));
        m_xml.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
        m_xml.writeAttribute(QStringLiteral("svg:width"), QStringLiteral("%1mm").arg(ChartWidthMm));
        m_xml.writeAttribute(
            QStringLiteral("svg:height"), QStringLiteral("%1mm").arg(chart.heightMm));
        m_xml.writeEmptyElement(QStringLiteral("draw:image"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), name);
        m_xml.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
        m_xml.writeAttribute(QStringLiteral("xlink:show"), QStringLiteral("embed"));
        m_xml.writeAttribute(QStringLiteral("xlink:actuate"), QStringLiteral("onLoad"));
        m_xml.writeTextElement(QStringLiteral("svg:title"), chart.spec.title);
        m_xml.writeTextElement(QStringLiteral("svg:desc"), chart.spec.sentence);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        text("Lead", chart.spec.sentence);
        QStringList notes = chart.spec.notes;
        notes << chart.spec.definition << chart.spec.basis;
        for (const QString &note : notes)
            text("Small", note);
        add(twinOf(chart.spec));
    }

    void add(const PrintTiles &tiles)
    {
        for (const PrintTile &tile : tiles.tiles) {
            text("Tile_20_label", tile.label);
            text("Tile_20_number", tile.number);
            text("Small", tile.sentence);
        }
    }

    void add(const PrintPageBreak &) { m_breakNext = true; }

    void add(const PrintContents &contents) { writeOdtContents(m_xml, contents.title, m_document); }

private:
    /// Characters with line breaks as OpenDocument writes them.
    void characters(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("text:line-break"));
            m_xml.writeCharacters(lines.at(i));
        }
    }

    void text(const char *style, const QString &words)
    {
        if (words.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("text:p"));
        m_xml.writeAttribute(QStringLiteral("text:style-name"), QLatin1String(style));
        characters(words);
        m_xml.writeEndElement();
    }

    void row(const PrintTable &table, const QStringList &cells, bool head)
    {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Row"));
        for (int c = 0; c < table.columns.size(); ++c) {
            const bool right = table.columns.at(c).alignment & Qt::AlignRight;
            m_xml.writeStartElement(QStringLiteral("table:table-cell"));
            m_xml.writeAttribute(QStringLiteral("table:style-name"),
                head ? QStringLiteral("HeadCell") : QStringLiteral("Cell"));
            m_xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
            m_xml.writeStartElement(QStringLiteral("text:p"));
            m_xml.writeAttribute(QStringLiteral("text:style-name"),
                QLatin1String(head ? "Table_20_head" : "Table_20_text")
                    + (right ? QStringLiteral("_20_right") : QString()));
            characters(cells.value(c));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const PrintDocument &m_document;
    QByteArray m_content;
    QXmlStreamWriter m_xml;
    QList<ZipEntry> m_pictures;
    int m_tables = 0;
    bool m_breakNext = false;
};

} // namespace

Result<void> renderOdt(
    const PrintDocument &document, const QString &path, const PrintProgress &progress)
{
    OdtWriter writer(document);
    writer.begin();
    const int total = int(document.blocks.size());
    for (int i = 0; i < total; ++i) {
        if (progress && !progress(i, total))
            return failure(ErrorCode::Cancelled, QStringLiteral("print.cancelled"));
        std::visit([&writer](const auto &each) { writer.add(each); }, document.blocks.at(i));
    }
    const QByteArray archive = zipped(writer.end());
    if (archive.isEmpty())
        return failure(ErrorCode::Io, QStringLiteral("print.cannot-write"), path);
    return writeWhole(path, archive);
}

} // namespace heed
