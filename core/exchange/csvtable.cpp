#include "core/exchange/csvtable.h"

namespace heed {
namespace {

constexpr qint64 kPiece = 256 * 1024;

void normaliseBreaks(QString &cell)
{
    if (cell.contains(u'\r')) {
        cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        cell.replace(u'\r', u'\n');
    }
}

} // namespace

Result<std::unique_ptr<TableReader>> CsvTable::open(
    const QString &path, const TableOptions &options)
{
    QFile probe(path);
    if (!probe.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), path);
    EncodingGuess guess = guessEncoding(probe);
    if (!options.encoding.isEmpty()) {
        const auto named = encodingByName(options.encoding);
        if (!named) {
            return failure(
                ErrorCode::Invalid, QStringLiteral("exchange.unknown-encoding"), options.encoding);
        }
        guess = { *named, guess.encoding == *named ? guess.bomLength : 0 };
    }
    std::unique_ptr<CsvTable> table(new CsvTable(path, guess));
    if (!table->m_file.open(QIODevice::ReadOnly) || !table->m_file.seek(guess.bomLength))
        return failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), path);
    table->more();
    if (table->m_text.trimmed().isEmpty() && table->m_atEnd)
        return failure(ErrorCode::Invalid, QStringLiteral("exchange.empty"), path);
    table->m_dialect = guessDialect(table->m_text);
    table->m_pos = table->m_dialect.skip;
    if (!options.delimiter.isNull())
        table->m_dialect.delimiter = options.delimiter;
    return table;
}

CsvTable::CsvTable(const QString &path, EncodingGuess guess)
    : m_file(path)
    , m_decoder(guess.encoding)
{
}

/// Appends another piece of the file to the window. False at the end of the file.
bool CsvTable::more()
{
    if (m_atEnd)
        return false;
    const qsizetype before = m_text.size();
    while (!m_atEnd && m_text.size() == before) {
        const QByteArray piece = m_file.read(kPiece);
        m_atEnd = piece.isEmpty() || m_file.atEnd();
        m_decoder.decode(piece, m_atEnd, m_text);
    }
    if (m_text.indexOf(QChar(0), before) >= 0)
        m_text.remove(QChar(0));
    return m_text.size() > before;
}

bool CsvTable::has(qsizetype index)
{
    while (index >= m_text.size()) {
        if (!more())
            return false;
    }
    return true;
}

bool CsvTable::isBreak(qsizetype index) const
{
    return m_text[index] == u'\n' || m_text[index] == u'\r';
}

void CsvTable::countLines(qsizetype from, qsizetype to)
{
    const QChar *text = m_text.constData();
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 >= to || text[i + 1] != u'\n')))
            ++m_line;
    }
}

Result<std::optional<TableRow>> CsvTable::next()
{
    if (m_pos > kPiece) {
        m_text.remove(0, m_pos);
        m_pos = 0;
    }
    if (!has(m_pos)) {
        if (m_file.error() != QFileDevice::NoError)
            return failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), m_file.fileName());
        return std::nullopt;
    }
    TableRow row;
    row.line = m_line;
    row.cells.reserve(m_width);
    const qsizetype start = m_pos;
    CellEnd end = readRow(start, true, row);
    if (end == CellEnd::Torn) {
        row.cells.clear();
        row.fault = RowFault::UnclosedQuote;
        end = readRow(start, false, row);
    }
    if (end == CellEnd::TooLong) {
        row.fault = RowFault::TooLong;
        countLines(start, m_pos);
        skipLine();
        return row;
    }
    countLines(start, m_pos);
    m_width = row.cells.size();
    return row;
}

CsvTable::CellEnd CsvTable::readRow(qsizetype start, bool heedQuotes, TableRow &row)
{
    m_pos = start;
    for (;;) {
        QString cell;
        qsizetype quote = m_pos;
        while (has(quote) && m_text[quote] == u' ')
            ++quote;
        CellEnd end = CellEnd::Cell;
        if (heedQuotes && has(quote) && m_text[quote] == u'"') {
            m_pos = quote + 1;
            end = readQuoted(cell);
        } else {
            end = readPlain(start, cell);
            if (!heedQuotes)
                cell.remove(u'"');
        }
        if (end == CellEnd::Torn)
            return end;
        row.cells.append(cell);
        if (end != CellEnd::Cell)
            return end;
        if (m_pos - start > maxRow)
            return CellEnd::TooLong;
    }
}

CsvTable::CellEnd CsvTable::readPlain(qsizetype rowStart, QString &cell)
{
    const qsizetype start = m_pos;
    const QChar delimiter = m_dialect.delimiter;
    while (has(m_pos)) {
        const QChar *text = m_text.constData();
        const qsizetype size = m_text.size();
        qsizetype i = m_pos;
        while (i < size && text[i] != delimiter && text[i] != u'\n' && text[i] != u'\r')
            ++i;
        m_pos = i;
        if (i < size)
            break;
        if (i - rowStart > maxRow) {
            cell = m_text.sliced(start, std::min(i - start, maxQuotedCell));
            return CellEnd::TooLong;
        }
    }
    cell = m_text.sliced(start, m_pos - start);
    return endCell();
}

/// Passes over the delimiter or line break at m_pos.
CsvTable::CellEnd CsvTable::endCell()
{
    if (!has(m_pos))
        return CellEnd::Row;
    const QChar c = m_text[m_pos++];
    if (c == m_dialect.delimiter)
        return CellEnd::Cell;
    if (c == u'\r' && has(m_pos) && m_text[m_pos] == u'\n')
        ++m_pos;
    return CellEnd::Row;
}

/// True when the quotation mark at `quote` ends its cell; `after` is then the position of what ends
/// it.
bool CsvTable::closesAt(qsizetype quote, qsizetype &after)
{
    after = quote + 1;
    while (has(after) && m_text[after] == u' ' && m_dialect.delimiter != u' ')
        ++after;
    return !has(after) || m_text[after] == m_dialect.delimiter || isBreak(after);
}

CsvTable::CellEnd CsvTable::readQuoted(QString &cell)
{
    const qsizetype start = m_pos;
    qsizetype from = m_pos;
    qsizetype searched = m_pos;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', searched);
        if (quote < 0) {
            searched = m_text.size();
            if (searched - start > maxQuotedCell || !more())
                return CellEnd::Torn;
            continue;
        }
        if (quote - start > maxQuotedCell)
            return CellEnd::Torn;
        if (has(quote + 1) && m_text[quote + 1] == u'"') {
            cell += QStringView(m_text).sliced(from, quote + 1 - from);
            from = searched = quote + 2;
            continue;
        }
        qsizetype after = 0;
        if (closesAt(quote, after)) {
            cell += QStringView(m_text).sliced(from, quote - from);
            normaliseBreaks(cell);
            m_pos = after;
            return endCell();
        }
        // A mark that opens a cell on a later line shows that ours was never closed.
        const QStringView cellSoFar = QStringView(m_text).sliced(start, quote - start);
        const bool opens
            = quote > start && (m_text[quote - 1] == m_dialect.delimiter || isBreak(quote - 1));
        if (opens && (cellSoFar.contains(u'\n') || cellSoFar.contains(u'\r')))
            return CellEnd::Torn;
        searched = quote + 1;
    }
}

/// Drops the rest of a line of any length.
void CsvTable::skipLine()
{
    for (;;) {
        while (m_pos < m_text.size() && !isBreak(m_pos))
            ++m_pos;
        if (m_pos < m_text.size()) {
            static_cast<void>(endCell());
            ++m_line;
            return;
        }
        m_text.clear();
        m_pos = 0;
        if (!more())
            return;
    }
}

} // namespace heed
