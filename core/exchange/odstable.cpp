#include "core/exchange/odstable.h"

#include <QRegularExpression>
#include <QSet>

namespace heed {
namespace {

constexpr qsizetype kMaxColumns = 4096;

bool isElement(const QXmlStreamReader &xml, QLatin1String name) { return xml.name() == name; }

QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const auto &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

int countAttribute(const QXmlStreamReader &xml, QLatin1String name)
{
    const QString text = attribute(xml, name);
    return text.isEmpty() ? 1 : std::max(1, text.toInt());
}

/// PT14H30M00S as 14:30:00.
QString clockOf(const QString &duration)
{
    static const QRegularExpression shape(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"));
    const auto match = shape.match(duration);
    if (!match.hasMatch())
        return {};
    return QStringLiteral("%1:%2:%3")
        .arg(match.captured(1), 2, u'0')
        .arg(match.captured(2), 2, u'0')
        .arg(match.captured(3), 2, u'0');
}

QString isoText(QString date)
{
    date.replace(u'T', u' ');
    if (date.endsWith(QLatin1String(" 00:00:00")))
        date.chop(9);
    return date;
}

} // namespace

OdsTable::OdsTable(QString path, std::shared_ptr<ZipArchive> archive)
    : m_path(std::move(path))
    , m_part(std::make_unique<ZipPart>(std::move(archive), QStringLiteral("content.xml")))
{
    if (m_part->isUsable())
        m_xml.setDevice(m_part.get());
}

Result<QList<SheetEntry>> OdsTable::sheets(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return Failure(archive.error());
    OdsTable table(path, *archive);
    QXmlStreamReader &xml = table.m_xml;
    QList<SheetEntry> sheets;
    QSet<QString> hiding; // styles that keep a sheet from being seen
    QString style;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(ErrorCode::Invalid, QStringLiteral("exchange.damaged"), path);
        if (token == QXmlStreamReader::StartElement && isElement(xml, QLatin1String("style")))
            style = attribute(xml, QLatin1String("name"));
        if (token == QXmlStreamReader::StartElement
            && isElement(xml, QLatin1String("table-properties"))
            && attribute(xml, QLatin1String("display")) == QLatin1String("false"))
            hiding.insert(style);
        if (!isElement(xml, QLatin1String("table")))
            continue;
        if (token == QXmlStreamReader::StartElement && ++depth == 1)
            sheets.append({ attribute(xml, QLatin1String("name")),
                hiding.contains(attribute(xml, QLatin1String("style-name"))) });
        else if (token == QXmlStreamReader::EndElement)
            --depth;
    }
    if (xml.hasError() || sheets.isEmpty())
        return Failure(table.brokenOff());
    return sheets;
}

Result<std::unique_ptr<TableReader>> OdsTable::open(
    const QString &path, const TableOptions &options)
{
    qsizetype index = 0;
    if (!options.sheet.isEmpty()) {
        const auto names = heed::sheetNames(path);
        if (!names)
            return Failure(names.error());
        const auto found = sheetIndex(*names, options.sheet);
        if (!found) {
            return failure(
                ErrorCode::NotFound, QStringLiteral("exchange.no-such-sheet"), options.sheet);
        }
        index = *found;
    }
    auto archive = ZipArchive::open(path);
    if (!archive)
        return Failure(archive.error());
    std::unique_ptr<OdsTable> table(new OdsTable(path, *archive));
    if (!table->m_part->isUsable() || !table->enterSheet(index))
        return Failure(table->brokenOff());
    return table;
}

Error OdsTable::brokenOff() const
{
    const QString fact = m_part->exceeded() ? QStringLiteral("exchange.too-large")
                                            : QStringLiteral("exchange.damaged");
    return Error { ErrorCode::Invalid, fact, m_path, {} };
}

/// Goes to the start of the sheet at `index`.
bool OdsTable::enterSheet(qsizetype index)
{
    qsizetype seen = -1;
    int depth = 0;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (!isElement(m_xml, QLatin1String("table")))
            continue;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::StartElement && ++depth == 1 && ++seen == index)
            return true;
    }
    return false;
}

Result<std::optional<TableRow>> OdsTable::next()
{
    if (m_repeats > 0) {
        --m_repeats;
        m_unrolled += std::max<qsizetype>(1, m_repeated.cells.size());
        if (m_unrolled > maxRepeatedCells)
            return failure(ErrorCode::Invalid, QStringLiteral("exchange.too-large"), m_path);
        TableRow row = m_repeated;
        row.line = m_row++;
        return row;
    }
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && isElement(m_xml, QLatin1String("table")))
            return std::nullopt;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isElement(m_xml, QLatin1String("shapes")) || isElement(m_xml, QLatin1String("forms"))) {
            m_xml.skipCurrentElement();
            continue;
        }
        if (!isElement(m_xml, QLatin1String("table-row")))
            continue;
        const int repeats = countAttribute(m_xml, QLatin1String("number-rows-repeated"));
        TableRow row;
        row.line = m_row;
        readRow(row);
        if (m_xml.hasError())
            break;
        if (row.cells.isEmpty() && row.fault == RowFault::None) {
            m_row += std::min(repeats, 10'000'000);
            continue;
        }
        ++m_row;
        m_repeats = repeats - 1;
        if (m_repeats > 0)
            m_repeated = row;
        return row;
    }
    if (m_xml.hasError() || m_part->exceeded() || m_part->failed())
        return Failure(brokenOff());
    return std::nullopt;
}

void OdsTable::readRow(TableRow &row)
{
    qsizetype column = 0; // counts empty cells too; cells are appended only up to the last full one
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && isElement(m_xml, QLatin1String("table-row")))
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!isElement(m_xml, QLatin1String("table-cell"))
            && !isElement(m_xml, QLatin1String("covered-table-cell"))) {
            m_xml.skipCurrentElement();
            continue;
        }
        const int repeats = countAttribute(m_xml, QLatin1String("number-columns-repeated"));
        const QString text = readCell();
        if (!text.isEmpty() && column + repeats > kMaxColumns) {
            row.fault = RowFault::TooLong;
        } else if (!text.isEmpty()) {
            while (row.cells.size() < column)
                row.cells.append(QString());
            for (int i = 0; i < repeats; ++i)
                row.cells.append(text);
            m_unrolled += repeats - 1;
        }
        column += std::min<qsizetype>(repeats, kMaxColumns);
    }
}

QString OdsTable::readCell()
{
    const QString type = attribute(m_xml, QLatin1String("value-type"));
    const QString value = attribute(m_xml, QLatin1String("value"));
    const QString date = attribute(m_xml, QLatin1String("date-value"));
    const QString clock = clockOf(attribute(m_xml, QLatin1String("time-value")));
    const QString truth = attribute(m_xml, QLatin1String("boolean-value"));
    const QString text = readText();
    if (type == QLatin1String("date") && !date.isEmpty())
        return isoText(date);
    if (type == QLatin1String("time") && !clock.isEmpty())
        return clock;
    if (type == QLatin1String("boolean"))
        return truth == QLatin1String("true") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if ((type == QLatin1String("float") || type == QLatin1String("currency")) && !value.isEmpty()) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok ? plainNumber(number) : value;
    }
    return text;
}

/// The paragraphs of the cell that the reader stands in, to its end.
QString OdsTable::readText()
{
    QString text;
    int depth = 1;
    int paragraphs = 0;
    while (depth > 0 && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Characters && depth > 1) {
            text += m_xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (isElement(m_xml, QLatin1String("annotation"))
                || isElement(m_xml, QLatin1String("table"))
                || m_xml.prefix() == QLatin1String("draw")) {
                m_xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (isElement(m_xml, QLatin1String("p")) && ++paragraphs > 1)
                text += u'\n';
            else if (isElement(m_xml, QLatin1String("s")))
                text += QString(std::min(countAttribute(m_xml, QLatin1String("c")), 1000), u' ');
            else if (isElement(m_xml, QLatin1String("tab")))
                text += u'\t';
            else if (isElement(m_xml, QLatin1String("line-break")))
                text += u'\n';
        }
    }
    return text;
}

} // namespace heed
