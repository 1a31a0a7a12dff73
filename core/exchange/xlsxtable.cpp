#include "core/exchange/xlsxtable.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace heed {
namespace {

constexpr qsizetype kMaxColumns = 4096;
constexpr qsizetype kMaxStringChars = 500'000'000;

Failure damaged(const QString &path)
{
    return failure(ErrorCode::Invalid, QStringLiteral("exchange.damaged"), path);
}

/// Column of a cell reference counted from 0 ("AB12" is 27); -1 when there is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (++letters > 3)
            return -1;
    }
    return column - 1;
}

/// Control characters that OOXML writes as _x000D_.
QString unescaped(QString text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype from = 0;
    for (;;) {
        const auto match = escape.match(text, from);
        if (!match.hasMatch())
            return text;
        const auto code = static_cast<char16_t>(match.capturedView(1).toUInt(nullptr, 16));
        const QString plain = code == u'\r' || code == 0 ? QString() : QString(QChar(code));
        text.replace(match.capturedStart(), match.capturedLength(), plain);
        from = match.capturedStart() + plain.size();
    }
}

/// Relations of a part: id -> target path, and the target of each type.
struct Relations
{
    QHash<QString, QString> byId;
    QHash<QString, QString> byType;
};

Relations readRelations(
    const std::shared_ptr<ZipArchive> &archive, const QString &part, const QString &folder)
{
    Relations relations;
    QXmlStreamReader xml(smallPart(archive, part));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement
            || xml.name() != QLatin1String("Relationship"))
            continue;
        const QString target = xml.attributes().value(QLatin1String("Target")).toString();
        const QString path = target.startsWith(u'/')
            ? target.sliced(1)
            : QDir::cleanPath(folder + QLatin1Char('/') + target);
        const QString type = xml.attributes().value(QLatin1String("Type")).toString();
        relations.byId.insert(xml.attributes().value(QLatin1String("Id")).toString(), path);
        relations.byType.insert(type.section(u'/', -1), path);
    }
    return relations;
}

} // namespace

Result<XlsxTable::Book> XlsxTable::openBook(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return Failure(archive.error());
    Book book;
    book.archive = *archive;
    const Relations top = readRelations(*archive, QStringLiteral("_rels/.rels"), {});
    QString main
        = top.byType.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
    while (main.startsWith(u'/'))
        main.remove(0, 1);
    const qsizetype slash = main.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : main.left(slash);
    const Relations own = readRelations(*archive,
        folder + QLatin1String("/_rels/") + main.sliced(slash + 1) + QLatin1String(".rels"),
        folder);
    book.stringsPart = own.byType.value(QStringLiteral("sharedStrings"));
    book.stylesPart = own.byType.value(QStringLiteral("styles"));
    QXmlStreamReader xml(smallPart(*archive, main));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(path);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto flag = xml.attributes().value(QLatin1String("date1904"));
            book.epoch1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            QString id;
            for (const auto &attribute : xml.attributes()) {
                if (attribute.name() == QLatin1String("id"))
                    id = attribute.value().toString();
            }
            const QString part = own.byId.value(id);
            if (part.contains(QLatin1String("worksheets")) || book.archive->has(part))
                book.sheets.append({ xml.attributes().value(QLatin1String("name")).toString(), part,
                    xml.attributes().value(QLatin1String("state")).contains(u"idden") });
        }
    }
    if (xml.hasError() || book.sheets.isEmpty())
        return damaged(path);
    return book;
}

Result<QList<SheetEntry>> XlsxTable::sheets(const QString &path)
{
    return openBook(path).map([](const Book &book) {
        QList<SheetEntry> entries;
        for (const Sheet &sheet : book.sheets)
            entries.append({ sheet.name, sheet.isHidden });
        return entries;
    });
}

Result<std::unique_ptr<TableReader>> XlsxTable::open(
    const QString &path, const TableOptions &options)
{
    auto book = openBook(path);
    if (!book)
        return Failure(book.error());
    QStringList names;
    for (const Sheet &sheet : book->sheets)
        names.append(sheet.name);
    const auto index = sheetIndex(names, options.sheet);
    if (!index)
        return failure(
            ErrorCode::NotFound, QStringLiteral("exchange.no-such-sheet"), options.sheet);
    const QString part = book->sheets[*index].part;
    std::unique_ptr<XlsxTable> table(new XlsxTable(std::move(*book)));
    if (auto read = table->readStrings(); !read)
        return Failure(read.error());
    table->readStyles();
    table->m_part = std::make_unique<ZipPart>(table->m_book.archive, part);
    if (!table->m_part->isUsable())
        return damaged(path);
    table->m_xml.setDevice(table->m_part.get());
    return table;
}

XlsxTable::XlsxTable(Book book)
    : m_book(std::move(book))
{
}

Result<void> XlsxTable::readStrings()
{
    if (m_book.stringsPart.isEmpty())
        return {};
    ZipPart part(m_book.archive, m_book.stringsPart);
    if (!part.isUsable())
        return damaged(m_book.archive->path());
    QXmlStreamReader xml(&part);
    qsizetype total = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(m_book.archive->path());
        if (token != QXmlStreamReader::StartElement || xml.name() != QLatin1String("si"))
            continue;
        m_strings.append(readRichText(xml, u"si"));
        total += m_strings.constLast().size();
        if (total > kMaxStringChars || part.exceeded()) {
            return failure(
                ErrorCode::Invalid, QStringLiteral("exchange.too-large"), m_book.archive->path());
        }
    }
    if (xml.hasError())
        return damaged(m_book.archive->path());
    return {};
}

/// All <t> up to the end of `end`, without the phonetic guides of East Asian text.
QString XlsxTable::readRichText(QXmlStreamReader &xml, QStringView end) const
{
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == end)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
        else if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return unescaped(text);
}

void XlsxTable::readStyles()
{
    QXmlStreamReader xml(smallPart(m_book.archive, m_book.stylesPart, 20'000'000));
    QHash<int, NumberShape> custom;
    bool inCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == QLatin1String("cellXfs"))
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt")) {
            custom.insert(
                id, shapeOfFormat(attributes.value(QLatin1String("formatCode")).toString()));
        } else if (inCells && xml.name() == QLatin1String("xf")) {
            m_styles.append(custom.contains(id) ? custom.value(id) : shapeOfBuiltIn(id));
        }
    }
}

Error XlsxTable::brokenOff() const
{
    const QString fact = m_part->exceeded() ? QStringLiteral("exchange.too-large")
                                            : QStringLiteral("exchange.damaged");
    return Error { ErrorCode::Invalid, fact, m_book.archive->path(), {} };
}

Result<std::optional<TableRow>> XlsxTable::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(m_book.archive->path());
        if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("sheetData"))
            return std::nullopt;
        if (token != QXmlStreamReader::StartElement || m_xml.name() != QLatin1String("row"))
            continue;
        TableRow row;
        const int number = m_xml.attributes().value(QLatin1String("r")).toInt();
        m_row = number > 0 ? number : m_row + 1;
        row.line = m_row;
        readRow(row);
        if (m_xml.hasError() || m_isBroken)
            break;
        return row;
    }
    if (m_xml.hasError() || m_isBroken || m_part->exceeded() || m_part->failed())
        return Failure(brokenOff());
    return std::nullopt;
}

void XlsxTable::readRow(TableRow &row)
{
    qsizetype column = 0;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("row"))
            return;
        if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("c"))
            readCell(row, column);
    }
}

void XlsxTable::readCell(TableRow &row, qsizetype &column)
{
    const auto attributes = m_xml.attributes();
    const qsizetype told = columnOf(attributes.value(QLatin1String("r")));
    if (told >= 0)
        column = told;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    QString text;
    QString formula;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("c"))
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == QLatin1String("v")) {
            text = valueText(type, m_xml.readElementText(), style);
            formula.clear();
        } else if (m_xml.name() == QLatin1String("is")) {
            text = readRichText(m_xml, u"is");
        } else if (m_xml.name() == QLatin1String("f")) {
            formula = QLatin1Char('=') + m_xml.readElementText();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    // A program that does not calculate writes formulas without their results: what cannot be known
    // must at least be seen.
    if (text.isEmpty())
        text = formula;
    if (!text.isEmpty() && column >= kMaxColumns) {
        row.fault = RowFault::TooLong;
    } else if (!text.isEmpty()) {
        while (row.cells.size() < column)
            row.cells.append(QString());
        if (row.cells.size() == column)
            row.cells.append(text);
        else
            row.cells[column] = text;
    }
    ++column;
}

QString XlsxTable::valueText(QStringView type, const QString &value, int style)
{
    if (type == QLatin1String("s")) {
        bool ok = false;
        const qsizetype index = value.toLongLong(&ok);
        m_isBroken = m_isBroken || !ok || index < 0 || index >= m_strings.size();
        return m_isBroken ? QString() : m_strings[index];
    }
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QLatin1String("d")) {
        QString iso = value;
        return iso.replace(u'T', u' ').remove(QStringLiteral(" 00:00:00"));
    }
    if (type.isEmpty() || type == QLatin1String("n"))
        return numberText(value, style);
    return unescaped(value);
}

QString XlsxTable::numberText(const QString &value, int style) const
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return value;
    const NumberShape shape
        = style >= 0 && style < m_styles.size() ? m_styles[style] : NumberShape::Plain;
    if (shape != NumberShape::Plain && shape != NumberShape::Duration) {
        const QString text = serialToText(number, shape, m_book.epoch1904);
        if (!text.isEmpty())
            return text;
    }
    return plainNumber(number);
}

} // namespace heed
