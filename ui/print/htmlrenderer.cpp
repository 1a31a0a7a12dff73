#include "ui/charts/chartsvg.h"
#include "ui/print/printoutput.h"
#include "ui/print/printtext.h"

#include <QXmlStreamWriter>

namespace heed {

namespace {

constexpr double PxPerMm = 96 / 25.4;
constexpr double ChartWidthPx = 720;
constexpr double ChartGrowth = 1.1; ///< screens are wider than the 170 mm of paper

/// Plain and printable: no scripts, nothing fetched.
QString sheet()
{
    return QStringLiteral(
        "body{font:16px/1.5 'Liberation Sans',Arial,Helvetica,sans-serif;color:#1B2530;"
        "background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}"
        "h1,h2,h3,h4{line-height:1.2;margin:2em 0 .5em}h1{margin-top:.2em}"
        "header{border-bottom:2px solid #005EB8}.muted,footer,caption{color:#55626F}"
        "table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.9em}"
        "caption{text-align:left;font-weight:bold;padding:.4em 0}"
        "th,td{text-align:left;vertical-align:top;padding:.3em .6em;"
        "border-bottom:1px solid #D5DBE1}th.n,td.n{text-align:right;"
        "font-variant-numeric:tabular-nums}thead th{border-bottom:2px solid #55626F}"
        "figure{margin:2em 0}figcaption{font-weight:bold}svg{width:100%;height:auto}"
        ".tiles{display:flex;flex-wrap:wrap;gap:1.5rem}.tile{flex:1 1 12rem;"
        "border-top:1px solid #D5DBE1}.number{font-size:1.8em;font-weight:bold}"
        "small{color:#55626F;display:block}@media print{body{margin:0}figure,tr{break-inside:"
        "avoid}h2,h3,h4{break-after:avoid}}");
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const PrintDocument &document)
        : m_document(document)
        , m_xml(&m_html)
    {
    }

    void begin()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeStartElement(QStringLiteral("html"));
        m_xml.writeAttribute(QStringLiteral("lang"), m_document.language);
        m_xml.writeStartElement(QStringLiteral("head"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
        m_xml.writeAttribute(QStringLiteral("content"), QStringLiteral("width=device-width"));
        element("title", m_document.title);
        element("style", sheet());
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("body"));
        m_xml.writeStartElement(QStringLiteral("header"));
        element("p", m_document.organisation, "muted");
        element("h1", m_document.title);
        element("p", m_document.subtitle);
        element("p", m_document.period, "muted");
        element("p", m_document.classification);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("main"));
    }

    QByteArray end()
    {
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("footer"));
        element("p", m_document.footer);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_html.toUtf8();
    }

    void add(const PrintHeading &heading)
    {
        m_xml.writeStartElement(QStringLiteral("h%1").arg(qBound(1, heading.level, 3) + 1));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("s%1").arg(++m_headings));
        m_xml.writeCharacters(heading.text);
        m_xml.writeEndElement();
    }

    void add(const PrintParagraph &paragraph)
    {
        m_xml.writeStartElement(QStringLiteral("p"));
        if (paragraph.tone == PrintTone::Body)
            m_xml.writeCharacters(paragraph.text);
        else
            element(paragraph.tone == PrintTone::Lead ? "strong" : "small", paragraph.text);
        m_xml.writeEndElement();
    }

    void add(const PrintBullets &bullets)
    {
        m_xml.writeStartElement(bullets.numbered ? QStringLiteral("ol") : QStringLiteral("ul"));
        for (const QString &item : bullets.items)
            element("li", item);
        m_xml.writeEndElement();
    }

    void add(const PrintTable &table)
    {
        m_xml.writeStartElement(QStringLiteral("table"));
        element("caption", table.caption);
        m_xml.writeStartElement(QStringLiteral("thead"));
        m_xml.writeStartElement(QStringLiteral("tr"));
        for (const PrintColumn &column : table.columns)
            cell("th", column.title, column, "col");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("tbody"));
        for (const QStringList &row : table.rows) {
            m_xml.writeStartElement(QStringLiteral("tr"));
            for (int c = 0; c < table.columns.size(); ++c)
                cell(c == 0 ? "th" : "td", row.value(c), table.columns.at(c), c == 0 ? "row" : "");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void add(const PrintChart &chart)
    {
        m_xml.writeStartElement(QStringLiteral("figure"));
        element("h4", chart.spec.title);
        writeChartSvg(m_xml, chart.spec,
            QSizeF(ChartWidthPx, chart.heightMm * PxPerMm * ChartGrowth), ++m_charts);
        element("figcaption", chart.spec.sentence);
        QStringList notes = chart.spec.notes;
        notes << chart.spec.definition << chart.spec.basis;
        for (const QString &note : notes)
            element("small", note);
        m_xml.writeEndElement();
        add(twinOf(chart.spec));
    }

    void add(const PrintTiles &tiles)
    {
        m_xml.writeStartElement(QStringLiteral("div"));
        m_xml.writeAttribute(QStringLiteral("class"), QStringLiteral("tiles"));
        for (const PrintTile &tile : tiles.tiles) {
            m_xml.writeStartElement(QStringLiteral("div"));
            m_xml.writeAttribute(QStringLiteral("class"), QStringLiteral("tile"));
            element("div", tile.label, "muted");
            element("div", tile.number, "number");
            element("div", tile.sentence);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void add(const PrintPageBreak &) { }

    void add(const PrintContents &contents)
    {
        m_xml.writeStartElement(QStringLiteral("nav"));
        element("h2", contents.title);
        m_xml.writeStartElement(QStringLiteral("ul"));
        int number = 0;
        for (const PrintBlock &block : m_document.blocks) {
            const auto *heading = std::get_if<PrintHeading>(&block);
            if (!heading || ++number == 0 || heading->level > 2)
                continue;
            m_xml.writeStartElement(QStringLiteral("li"));
            m_xml.writeStartElement(QStringLiteral("a"));
            m_xml.writeAttribute(QStringLiteral("href"), QStringLiteral("#s%1").arg(number));
            m_xml.writeCharacters(heading->text);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void element(const char *name, const QString &text, const char *kind = nullptr)
    {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(QLatin1String(name));
        if (kind)
            m_xml.writeAttribute(QStringLiteral("class"), QLatin1String(kind));
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void cell(const char *name, const QString &text, const PrintColumn &column, const char *scope)
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (*scope)
            m_xml.writeAttribute(QStringLiteral("scope"), QLatin1String(scope));
        if (column.alignment & Qt::AlignRight)
            m_xml.writeAttribute(QStringLiteral("class"), QStringLiteral("n"));
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    const PrintDocument &m_document;
    QString m_html;
    QXmlStreamWriter m_xml;
    int m_headings = 0;
    int m_charts = 0;
};

} // namespace

Result<void> renderHtml(
    const PrintDocument &document, const QString &path, const PrintProgress &progress)
{
    HtmlWriter writer(document);
    writer.begin();
    const int total = int(document.blocks.size());
    for (int i = 0; i < total; ++i) {
        if (progress && !progress(i, total))
            return failure(ErrorCode::Cancelled, QStringLiteral("print.cancelled"));
        std::visit([&writer](const auto &each) { writer.add(each); }, document.blocks.at(i));
    }
    return writeWhole(path, writer.end());
}

} // namespace heed
