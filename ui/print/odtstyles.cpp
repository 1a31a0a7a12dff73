#include "ui/print/odtstyles.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace heed {

namespace {

using Attributes = QList<std::pair<const char *, QString>>;

QString s(const char *text) { return QString::fromLatin1(text); }

void empty(QXmlStreamWriter &xml, const char *name, const Attributes &attributes)
{
    xml.writeEmptyElement(s(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(s(key), value);
}

void start(QXmlStreamWriter &xml, const char *name, const Attributes &attributes = {})
{
    xml.writeStartElement(s(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(s(key), value);
}

/// One paragraph style, as a row of the table below.
struct ParagraphStyle
{
    const char *name;
    const char *display;
    const char *size; ///< of the text
    bool bold;
    const char *colour;
    const char *before; ///< room above
    const char *after; ///< room below
    bool keepWithNext;
    bool right = false;
    int outline = 0; ///< heading level
};

constexpr ParagraphStyle Styles[] = {
    { "Title", "Title", "24pt", true, "#1b2530", "2mm", "2mm", true },
    { "Subtitle", "Subtitle", "13.5pt", true, "#1b2530", "1mm", "2mm", true },
    { "Organisation", "Organisation", "11.5pt", true, "#55626f", "0mm", "2mm", true },
    { "Text_20_body", "Text body", "11pt", false, "#1b2530", "0mm", "2.6mm", false },
    { "Lead", "Lead", "11pt", true, "#1b2530", "1mm", "2mm", false },
    { "Small", "Small", "9pt", false, "#55626f", "0mm", "1mm", false },
    { "List_20_item", "List item", "11pt", false, "#1b2530", "0mm", "1.4mm", false },
    { "Caption", "Caption", "9.5pt", true, "#55626f", "4mm", "1mm", true },
    { "Chart_20_title", "Chart title", "9.5pt", true, "#1b2530", "5mm", "1mm", true },
    { "Chart", "Chart", "11pt", false, "#1b2530", "0mm", "1mm", true },
    { "Tile_20_label", "Tile label", "9.5pt", true, "#55626f", "3mm", "0mm", true },
    { "Tile_20_number", "Tile number", "20pt", true, "#1b2530", "0mm", "0mm", true },
    { "Table_20_text", "Table text", "9.5pt", false, "#1b2530", "0mm", "0mm", false },
    { "Table_20_text_20_right", "Table text right", "9.5pt", false, "#1b2530", "0mm", "0mm", false,
        true },
    { "Table_20_head", "Table head", "9.5pt", true, "#1b2530", "0mm", "0mm", true },
    { "Table_20_head_20_right", "Table head right", "9.5pt", true, "#1b2530", "0mm", "0mm", true,
        true },
    { "Header", "Header", "9pt", false, "#55626f", "0mm", "0mm", false },
    { "Footer", "Footer", "9pt", false, "#55626f", "0mm", "0mm", false },
    { "Heading_20_1", "Heading 1", "17pt", true, "#1b2530", "9mm", "2mm", true, false, 1 },
    { "Heading_20_2", "Heading 2", "13.5pt", true, "#1b2530", "7mm", "1.5mm", true, false, 2 },
    { "Heading_20_3", "Heading 3", "11.5pt", true, "#1b2530", "5mm", "1mm", true, false, 3 },
};

/// "17pt" as this document sets it: letters have quiet headings, large print has larger letters.
QString sizeOf(const ParagraphStyle &style, const PrintDocument &document)
{
    const bool isQuiet = document.isLetter && style.outline > 0;
    const QString points = isQuiet ? s("12.5") : s(style.size).chopped(2);
    return QString::number(points.toDouble() * document.textScale, 'g', 4) + s("pt");
}

void writeStyle(QXmlStreamWriter &xml, const ParagraphStyle &style, const PrintDocument &document)
{
    Attributes head { { "style:name", s(style.name) }, { "style:display-name", s(style.display) },
        { "style:family", s("paragraph") } };
    if (style.outline > 0)
        head << Attributes::value_type { "style:default-outline-level",
            QString::number(style.outline) };
    start(xml, "style:style", head);
    Attributes paragraph { { "fo:margin-top", s(style.before) },
        { "fo:margin-bottom", s(style.after) }, { "fo:orphans", s("2") }, { "fo:widows", s("2") },
        { "fo:text-align", style.right ? s("end") : s("start") } };
    if (style.keepWithNext)
        paragraph << Attributes::value_type { "fo:keep-with-next", s("always") };
    const bool furniture = qstrcmp(style.name, "Header") == 0 || qstrcmp(style.name, "Footer") == 0;
    start(xml, "style:paragraph-properties", paragraph);
    if (furniture) {
        start(xml, "style:tab-stops");
        empty(xml, "style:tab-stop",
            { { "style:position", s("170mm") }, { "style:type", s("right") } });
        xml.writeEndElement();
    }
    xml.writeEndElement();
    empty(xml, "style:text-properties",
        { { "fo:font-size", sizeOf(style, document) },
            { "fo:font-weight", style.bold ? s("bold") : s("normal") },
            { "fo:color", s(style.colour) } });
    xml.writeEndElement();
}

void writeFonts(QXmlStreamWriter &xml)
{
    start(xml, "office:font-face-decls");
    empty(xml, "style:font-face",
        { { "style:name", s("Liberation Sans") },
            { "svg:font-family", s("'Liberation Sans', Arial") },
            { "style:font-family-generic", s("swiss") } });
    xml.writeEndElement();
}

void writeDefault(QXmlStreamWriter &xml, const QString &language)
{
    start(xml, "style:default-style", { { "style:family", s("paragraph") } });
    empty(xml, "style:text-properties",
        { { "style:font-name", s("Liberation Sans") }, { "fo:font-size", s("11pt") },
            { "fo:language", language.section(QLatin1Char('-'), 0, 0) },
            { "fo:country", language.section(QLatin1Char('-'), 1, 1) } });
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter &xml)
{
    start(xml, "style:page-layout", { { "style:name", s("A4") } });
    empty(xml, "style:page-layout-properties",
        { { "fo:page-width", s("210mm") }, { "fo:page-height", s("297mm") },
            { "fo:margin-top", s("12mm") }, { "fo:margin-bottom", s("12mm") },
            { "fo:margin-left", s("20mm") }, { "fo:margin-right", s("20mm") } });
    for (const char *name : { "style:header-style", "style:footer-style" }) {
        const bool header = qstrcmp(name, "style:header-style") == 0;
        start(xml, name);
        empty(xml, "style:header-footer-properties",
            { { "fo:min-height", s("8mm") },
                { header ? "fo:margin-bottom" : "fo:margin-top", s("4mm") } });
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeField(QXmlStreamWriter &xml, const char *name)
{
    start(xml, name);
    xml.writeCharacters(s("1"));
    xml.writeEndElement();
}

void writeMaster(QXmlStreamWriter &xml, const PrintDocument &document)
{
    start(xml, "style:master-page",
        { { "style:name", s("Standard") }, { "style:page-layout-name", s("A4") } });
    start(xml, "style:header");
    start(xml, "text:p", { { "text:style-name", s("Header") } });
    if (!document.isLetter) {
        xml.writeCharacters(document.title);
        empty(xml, "text:tab", {});
        xml.writeCharacters(document.classification);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    start(xml, "style:footer");
    start(xml, "text:p", { { "text:style-name", s("Footer") } });
    xml.writeCharacters(document.footer.isEmpty() ? document.organisation : document.footer);
    empty(xml, "text:tab", {});
    // "Page %1 of %2" with fields in the numbers' places, wherever a translation puts them.
    const QString place = QCoreApplication::translate("Print", "Page %1 of %2");
    const qsizetype number = place.indexOf(QLatin1String("%1"));
    const qsizetype count = place.indexOf(QLatin1String("%2"));
    xml.writeCharacters(place.left(number));
    writeField(xml, "text:page-number");
    xml.writeCharacters(place.mid(number + 2, count - number - 2));
    writeField(xml, "text:page-count");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    const QString base = s("urn:oasis:names:tc:opendocument:xmlns:");
    for (const char *name : { "office", "style", "text", "table", "meta" })
        xml.writeAttribute(s("xmlns:") + s(name), base + s(name) + s(":1.0"));
    xml.writeAttribute(s("xmlns:draw"), base + s("drawing:1.0"));
    xml.writeAttribute(s("xmlns:fo"), base + s("xsl-fo-compatible:1.0"));
    xml.writeAttribute(s("xmlns:svg"), base + s("svg-compatible:1.0"));
    xml.writeAttribute(s("xmlns:xlink"), s("http://www.w3.org/1999/xlink"));
    xml.writeAttribute(s("xmlns:dc"), s("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(s("office:version"), s("1.2"));
}

void writeOdtContentStyles(QXmlStreamWriter &xml)
{
    start(xml, "office:automatic-styles");
    for (int level = 1; level <= 3; ++level) {
        start(xml, "style:style",
            { { "style:name", QStringLiteral("Break%1").arg(level) },
                { "style:family", s("paragraph") },
                { "style:parent-style-name", QStringLiteral("Heading_20_%1").arg(level) } });
        empty(xml, "style:paragraph-properties", { { "fo:break-before", s("page") } });
        xml.writeEndElement();
    }
    start(xml, "style:style", { { "style:name", s("Table") }, { "style:family", s("table") } });
    empty(xml, "style:table-properties",
        { { "style:width", s("170mm") }, { "table:align", s("margins") } });
    xml.writeEndElement();
    start(xml, "style:style", { { "style:name", s("Row") }, { "style:family", s("table-row") } });
    empty(xml, "style:table-row-properties", { { "fo:keep-together", s("always") } });
    xml.writeEndElement();
    for (const char *name : { "HeadCell", "Cell" }) {
        const bool head = qstrcmp(name, "HeadCell") == 0;
        start(
            xml, "style:style", { { "style:name", s(name) }, { "style:family", s("table-cell") } });
        empty(xml, "style:table-cell-properties",
            { { "fo:padding", s("0.9mm") },
                { "fo:border-bottom",
                    head ? s("0.35mm solid #55626f") : s("0.2mm solid #c3cad1") } });
        xml.writeEndElement();
    }
    for (const bool numbered : { false, true }) {
        start(xml, "text:list-style", { { "style:name", numbered ? s("Numbers") : s("Bullets") } });
        if (numbered)
            start(xml, "text:list-level-style-number",
                { { "text:level", s("1") }, { "style:num-format", s("1") },
                    { "style:num-suffix", s(".") } });
        else
            start(xml, "text:list-level-style-bullet",
                { { "text:level", s("1") }, { "text:bullet-char", QString(QChar(0x2022)) } });
        empty(xml, "style:list-level-properties",
            { { "text:space-before", s("2mm") }, { "text:min-label-width", s("5mm") } });
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeOdtContents(QXmlStreamWriter &xml, const QString &title, const PrintDocument &document)
{
    start(xml, "text:table-of-content", { { "text:name", s("Contents") } });
    start(xml, "text:table-of-content-source", { { "text:outline-level", s("2") } });
    xml.writeEndElement();
    start(xml, "text:index-body");
    start(xml, "text:index-title", { { "text:name", s("Contents_Head") } });
    start(xml, "text:p", { { "text:style-name", s("Subtitle") } });
    xml.writeCharacters(title);
    xml.writeEndElement();
    xml.writeEndElement();
    for (const PrintBlock &block : document.blocks) {
        const auto *heading = std::get_if<PrintHeading>(&block);
        if (!heading || heading->level > 2)
            continue;
        start(xml, "text:p", { { "text:style-name", s("Text_20_body") } });
        xml.writeCharacters(heading->text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray odtStyles(const PrintDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    start(xml, "office:document-styles");
    writeOdtNamespaces(xml);
    writeFonts(xml);
    start(xml, "office:styles");
    writeDefault(xml, document.language);
    for (const ParagraphStyle &style : Styles)
        writeStyle(xml, style, document);
    xml.writeEndElement();
    start(xml, "office:automatic-styles");
    writePage(xml);
    xml.writeEndElement();
    start(xml, "office:master-styles");
    writeMaster(xml, document);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtMeta(const PrintDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    start(xml, "office:document-meta");
    writeOdtNamespaces(xml);
    start(xml, "office:meta");
    xml.writeTextElement(s("meta:generator"), s("Heed"));
    xml.writeTextElement(s("dc:title"), document.title);
    xml.writeTextElement(s("dc:language"), document.language);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtManifest(const QStringList &pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    start(xml, "manifest:manifest",
        { { "xmlns:manifest", s("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0") },
            { "manifest:version", s("1.2") } });
    const auto file = [&xml](const QString &path, const QString &type) {
        empty(xml, "manifest:file-entry",
            { { "manifest:full-path", path }, { "manifest:media-type", type } });
    };
    file(s("/"), s("application/vnd.oasis.opendocument.text"));
    for (const char *name : { "content.xml", "styles.xml", "meta.xml" })
        file(s(name), s("text/xml"));
    for (const QString &picture : pictures)
        file(picture, s("image/png"));
    xml.writeEndDocument();
    return bytes;
}

} // namespace heed
