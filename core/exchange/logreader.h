#pragma once

#include "core/exchange/headerfinder.h"
#include "core/exchange/mappedrow.h"
#include "core/exchange/rowmapper.h"

#include <QDate>

#include <memory>

namespace heed {

/// What is to be read, and how.
struct LogRequest
{
    QString path;
    LogKind kind = LogKind::Complaints;
    TableOptions table; ///< the map's encoding and delimiter come second to these
    ImportMap map;
    QDate today; ///< by the Clock; decides what lies in the future
};

/// Reads a whole log: opens the file, chooses the sheet that looks like the kind wanted, finds the
/// headers, settles the order of days and months, and then gives one checked row after another in
/// bounded memory. The first pass over at most `datesLookAhead` rows only looks at dates.
class LogReader
{
public:
    static constexpr int datesLookAhead = 20000;
    /// Skipped lines of one sort that are named one by one; further ones are only skipped.
    static constexpr int mostNotes = 500;

    /// Errors: as openTable(); Invalid ("exchange.no-header", "exchange.missing-column" with the
    /// label of the required field in `detail`); Storage ("exchange.rules-damaged").
    [[nodiscard]] static Result<std::unique_ptr<LogReader>> open(const LogRequest &request);

    LogReader(const LogReader &) = delete;
    LogReader &operator=(const LogReader &) = delete;
    ~LogReader();

    /// The next data row, importable or not; nothing at the end. Blank rows, repeated headers and
    /// total lines do not count as data and are noted in problems().
    [[nodiscard]] Result<std::optional<MappedRow>> next();

    /// Problems of the file rather than of one data row: headers, date order, skipped lines.
    /// Complete at the end.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] const KindSpec &spec() const { return m_spec; }
    [[nodiscard]] const HeaderResult &header() const { return m_header; }
    /// The sheet that was read; empty for CSV.
    [[nodiscard]] const QString &sheet() const { return m_sheet; }
    /// Sheets with rows that were passed over when the one to read was found out.
    [[nodiscard]] const QStringList &otherSheets() const { return m_otherSheets; }
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;

private:
    LogReader(LogRequest request, KindSpec spec);

    [[nodiscard]] Result<void> chooseSheet();
    [[nodiscard]] Result<void> takeSheet(const QList<SheetEntry> &sheets);
    [[nodiscard]] Result<std::optional<int>> scoreOf(
        qsizetype index, const SheetEntry &sheet) const;
    [[nodiscard]] Result<void> lookAhead();
    [[nodiscard]] Result<void> startReading();
    [[nodiscard]] bool isSkipped(const TableRow &row);
    [[nodiscard]] Result<void> checkColumns(const QSet<qsizetype> &present);
    void noteSkipped(const TableRow &row, const char *fact, const QString &value = {});
    void settleDates(const QHash<qsizetype, DateEvidence> &evidence);

    LogRequest m_request;
    KindSpec m_spec;
    HeaderResult m_header;
    QList<Problem> m_problems;
    QString m_sheet;
    QStringList m_otherSheets;
    QStringList m_headerCells;
    QHash<QString, int> m_skipNotes;
    std::unique_ptr<TableReader> m_table;
    std::unique_ptr<RowMapper> m_mapper;
};

/// The line that `heed import --dry-run` and the importer share: every problem of a run, counted.
struct ImportTally
{
    int rowsRead = 0;
    int importable = 0;
    QList<Problem> problems; ///< in the order of the file
};

/// Reads the log to its end and stores nothing. Errors as LogReader.
[[nodiscard]] Result<ImportTally> dryRun(const LogRequest &request);

} // namespace heed
