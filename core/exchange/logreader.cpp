#include "core/exchange/logreader.h"

#include <algorithm>

namespace heed {
namespace {

constexpr int kMostSheets = 50;
constexpr int kSheetNameBonus = 3;
constexpr int kVisibleBonus = 1000; // more than a sheet has fields

/// The first rows of a table, as many as a header is looked for in.
Result<QList<TableRow>> firstRows(TableReader &table)
{
    QList<TableRow> rows;
    while (rows.size() < HeaderFinder::rowsToLookAt) {
        auto row = table.next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            break;
        rows.append(std::move(**row));
    }
    return rows;
}

int filledCells(const QStringList &cells)
{
    return int(std::count_if(cells.cbegin(), cells.cend(),
        [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); }));
}

bool startsLikeATotal(const QString &cell)
{
    const QString words = normalisedWords(cell);
    static const QStringList starts { QStringLiteral("total"), QStringLiteral("totals"),
        QStringLiteral("grand total"), QStringLiteral("sum"), QStringLiteral("count"),
        QStringLiteral("subtotal"), QStringLiteral("sub total"),
        QStringLiteral("number of records"), QStringLiteral("record count"),
        QStringLiteral("end of report"), QStringLiteral("average") };
    return std::any_of(starts.cbegin(), starts.cend(), [&](const QString &start) {
        return words == start || words.startsWith(start + QLatin1Char(' '));
    });
}

} // namespace

LogReader::LogReader(LogRequest request, KindSpec spec)
    : m_request(std::move(request))
    , m_spec(std::move(spec))
{
    if (m_request.table.encoding.isEmpty())
        m_request.table.encoding = m_request.map.encoding;
    if (m_request.table.delimiter.isNull())
        m_request.table.delimiter = m_request.map.delimiter;
}

LogReader::~LogReader() = default;

Result<std::unique_ptr<LogReader>> LogReader::open(const LogRequest &request)
{
    auto spec = KindSpec::load(request.kind);
    if (!spec)
        return Failure(spec.error());
    std::unique_ptr<LogReader> reader(new LogReader(request, std::move(*spec)));
    if (auto chosen = reader->chooseSheet(); !chosen)
        return Failure(chosen.error());
    if (auto looked = reader->lookAhead(); !looked)
        return Failure(looked.error());
    if (auto started = reader->startReading(); !started)
        return Failure(started.error());
    return reader;
}

/// The sheet whose headers fit best; one that bears the kind's name is preferred, and one that is
/// hidden serves only where no other does.
Result<void> LogReader::chooseSheet()
{
    const auto sheets = sheetsOf(m_request.path);
    if (!sheets)
        return Failure(sheets.error());
    if (!m_request.table.sheet.isEmpty() || sheets->size() < 2)
        return takeSheet(*sheets);
    qsizetype best = 0;
    int most = -1;
    QList<qsizetype> filled;
    for (qsizetype i = 0; i < sheets->size() && i < kMostSheets; ++i) {
        const auto score = scoreOf(i, (*sheets)[i]);
        if (!score)
            return Failure(score.error());
        if (!*score)
            continue;
        filled.append(i);
        if (**score > most) {
            most = **score;
            best = i;
        }
    }
    for (const qsizetype i : filled) {
        if (i != best)
            m_otherSheets.append((*sheets)[i].name);
    }
    m_request.table.sheet = QString::number(best + 1);
    m_sheet = (*sheets)[best].name;
    return {};
}

/// The one sheet that there is, or that the user named.
Result<void> LogReader::takeSheet(const QList<SheetEntry> &sheets)
{
    QStringList names;
    for (const SheetEntry &sheet : sheets)
        names.append(sheet.name);
    const auto index = sheetIndex(names, m_request.table.sheet);
    m_sheet = index ? names.value(*index) : QString();
    return {};
}

/// How well the headers of a sheet fit; nothing when it holds no rows.
Result<std::optional<int>> LogReader::scoreOf(qsizetype index, const SheetEntry &sheet) const
{
    TableOptions options = m_request.table;
    options.sheet = QString::number(index + 1);
    auto table = openTable(m_request.path, options);
    if (!table)
        return std::nullopt; // a chart sheet has no rows
    const auto rows = firstRows(**table);
    if (!rows)
        return Failure(rows.error());
    if (std::all_of(rows->begin(), rows->end(),
            [](const TableRow &row) { return filledCells(row.cells) == 0; }))
        return std::nullopt;
    const int matched = HeaderFinder(m_spec, m_request.map).find(*rows).matched;
    const bool isNamed = normalisedWords(sheet.name).split(u' ').contains(toCode(m_spec.kind()));
    if (matched == 0)
        return 0;
    return matched + (isNamed ? kSheetNameBonus : 0) + (sheet.isHidden ? 0 : kVisibleBonus);
}

/// First pass: finds the headers and lets each column of dates show its order.
Result<void> LogReader::lookAhead()
{
    auto table = openTable(m_request.path, m_request.table);
    if (!table)
        return Failure(table.error());
    const auto rows = firstRows(**table);
    if (!rows)
        return Failure(rows.error());
    m_header = HeaderFinder(m_spec, m_request.map).find(*rows);
    if (m_header.row < 0) {
        return failure(ErrorCode::Invalid,
            rows->isEmpty() ? QStringLiteral("exchange.empty")
                            : QStringLiteral("exchange.no-header"),
            m_request.path);
    }
    m_headerCells = (*rows)[m_header.row].cells;
    m_problems = m_header.problems;
    m_mapper = std::make_unique<RowMapper>(m_spec, m_header, m_request.map, m_request.today);
    m_mapper->setStrictWidth((*table)->isDelimited());

    QHash<qsizetype, DateEvidence> evidence;
    QSet<qsizetype> present;
    for (qsizetype i = 0; i < m_header.columns.size(); ++i) {
        const auto field = m_header.columns[i].field;
        if (!field)
            continue;
        present.insert(*field);
        if (m_spec.fields()[*field].type == FieldType::Date)
            evidence.insert(i, {});
    }
    if (auto complete = checkColumns(present); !complete)
        return complete;
    const auto note = [&](const TableRow &row) {
        for (auto it = evidence.begin(); it != evidence.end(); ++it) {
            if (it.key() < row.cells.size() && !row.cells[it.key()].isEmpty())
                it->note(row.cells[it.key()]);
        }
    };
    for (qsizetype i = m_header.row + 1; i < rows->size(); ++i)
        note((*rows)[i]);
    for (int seen = 0; seen < datesLookAhead && !m_request.map.dates; ++seen) {
        const auto row = (*table)->next();
        if (!row)
            break; // the second pass gives the good rows before it meets the damage again
        if (!*row)
            break;
        note(**row);
    }
    settleDates(evidence);
    return {};
}

/// Refuses a file that lacks a required column, and says which column serves for another.
Result<void> LogReader::checkColumns(const QSet<qsizetype> &present)
{
    const auto &borrowed = m_mapper->borrowed();
    for (qsizetype i = 0; i < m_spec.fields().size(); ++i) {
        const FieldSpec &field = m_spec.fields()[i];
        if (present.contains(i))
            continue;
        const auto other = m_spec.indexOf(borrowed.value(field.id));
        if (other) {
            m_problems.append({ m_header.line, {}, QStringLiteral("header.borrowed"),
                { field.label, m_spec.fields()[*other].label }, Severity::Note });
            continue;
        }
        const auto fallback = m_spec.indexOf(field.rowFallback);
        if (field.required && !(fallback && present.contains(*fallback))) {
            return failure(
                ErrorCode::Invalid, QStringLiteral("exchange.missing-column"), field.label);
        }
    }
    return {};
}

/// An export writes all its dates alike, so a column that shows nothing follows the others.
void LogReader::settleDates(const QHash<qsizetype, DateEvidence> &evidence)
{
    if (m_request.map.dates)
        return;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const DateEvidence &each : evidence) {
        dayFirst = dayFirst || (!each.isOpen() && each.order() == DateOrder::DayFirst);
        monthFirst = monthFirst || each.order() == DateOrder::MonthFirst;
    }
    for (auto it = evidence.cbegin(); it != evidence.cend(); ++it) {
        const bool follows = it->isOpen() && monthFirst && !dayFirst && it->total > 0;
        if (it->order() != DateOrder::MonthFirst && !follows)
            continue;
        m_mapper->setDateOrder(it.key(), DateOrder::MonthFirst);
        m_problems.append({ m_header.line, m_header.columns[it.key()].header,
            QStringLiteral("column.month-first"), {}, Severity::Warning });
    }
}

Result<void> LogReader::startReading()
{
    auto table = openTable(m_request.path, m_request.table);
    if (!table)
        return Failure(table.error());
    m_table = std::move(*table);
    for (qsizetype i = 0; i <= m_header.row; ++i) {
        if (auto skipped = m_table->next(); !skipped)
            return Failure(skipped.error());
    }
    return {};
}

/// Notes about what says nothing are cut short; one that leaves a value out never is.
void LogReader::noteSkipped(const TableRow &row, const char *fact, const QString &value)
{
    if (!value.isEmpty() || ++m_skipNotes[QLatin1String(fact)] <= mostNotes)
        m_problems.append({ row.line, {}, QLatin1String(fact), { value }, Severity::Note });
}

/// Blank rows, the headers once more, totals and footers are no records.
bool LogReader::isSkipped(const TableRow &row)
{
    if (row.fault != RowFault::None)
        return false;
    const int filled = filledCells(row.cells);
    if (filled == 0) {
        if (row.cells.size() > 1)
            noteSkipped(row, "row.blank");
        return true;
    }
    const auto first = std::find_if(row.cells.cbegin(), row.cells.cend(),
        [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
    if (filled <= 4 && filled * 2 <= m_headerCells.size() && startsLikeATotal(*first)) {
        noteSkipped(row, "row.total", *first);
        return true;
    }
    if (filled == 1 && m_header.columns.size() >= 4) {
        noteSkipped(row, "row.lone-cell", *first);
        return true;
    }
    if (row.cells.value(0) == m_headerCells.value(0) || filled == filledCells(m_headerCells)) {
        int same = 0;
        for (qsizetype i = 0; i < row.cells.size() && i < m_headerCells.size(); ++i) {
            const QString cell = row.cells[i].simplified();
            same += !cell.isEmpty() && cell.size() < 100
                    && cell.compare(m_headerCells[i].simplified(), Qt::CaseInsensitive) == 0
                ? 1
                : 0;
        }
        if (same >= 2 && same * 10 >= filled * 8) {
            noteSkipped(row, "row.header-again");
            return true;
        }
    }
    return false;
}

Result<std::optional<MappedRow>> LogReader::next()
{
    for (;;) {
        auto row = m_table->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return std::nullopt;
        if (!isSkipped(**row))
            return m_mapper->map(**row);
    }
}

qint64 LogReader::position() const { return m_table->position(); }

qint64 LogReader::size() const { return m_table->size(); }

Result<ImportTally> dryRun(const LogRequest &request)
{
    auto reader = LogReader::open(request);
    if (!reader)
        return Failure(reader.error());
    ImportTally tally;
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            break;
        ++tally.rowsRead;
        tally.importable += (*row)->importable ? 1 : 0;
        tally.problems += (*row)->problems;
    }
    tally.problems += (*reader)->problems();
    std::stable_sort(tally.problems.begin(), tally.problems.end(),
        [](const Problem &a, const Problem &b) { return a.row < b.row; });
    return tally;
}

} // namespace heed
