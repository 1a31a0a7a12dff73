#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace heed {

/// What a reader noticed about one row while taking it apart.
enum class RowFault {
    None,
    UnclosedQuote, ///< a quotation mark is opened and never closed: the cells cannot be trusted
    TooLong, ///< longer than any record of a log; the rest of the line was left out
};

/// One row as it stands in the file.
struct TableRow
{
    int line
        = 0; ///< 1-based; CSV: physical line where the row starts; spreadsheets: the row's number
    QStringList cells; ///< text; dates that a spreadsheet knows as dates arrive as ISO text
    RowFault fault = RowFault::None;
};

/// How a file is to be read where the file itself does not settle it.
struct TableOptions
{
    QString sheet; ///< a sheet's name, or its number counted from 1; empty: the first with data
    QString encoding; ///< of a CSV file; empty: found out
    QChar delimiter; ///< of a CSV file; null: found out
};

/// One sheet of a workbook.
struct SheetEntry
{
    QString name;
    bool isHidden = false; ///< people who open the workbook do not see it
};

/// Reads a table row by row in bounded memory, whatever the size of the file. Not thread-safe; may
/// be used on any one thread.
class TableReader
{
public:
    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    /// The next row, or nothing at the end. Errors: Io (the file cannot be read on), Invalid
    /// (damaged file: "exchange.damaged", or one that grows beyond all bounds:
    /// "exchange.too-large").
    [[nodiscard]] virtual Result<std::optional<TableRow>> next() = 0;
    /// Bytes of the file's content taken so far and in all, for a progress bar.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// True for text, where a row with too few or too many cells is a sign of damage.
    [[nodiscard]] virtual bool isDelimited() const { return false; }
};

/// Opens CSV, XLSX or ODS by what the file holds, not by its name.
/// Errors: NotFound ("exchange.missing", "exchange.no-such-sheet"), Io ("exchange.unreadable",
/// "exchange.is-folder", "exchange.no-plain-file"), Invalid with the fact of what the file is
/// instead ("exchange.is-xls", "exchange.is-encrypted", "exchange.is-pdf", "exchange.is-store",
/// "exchange.is-image", "exchange.is-zip", "exchange.is-xlsb", "exchange.is-web-page",
/// "exchange.is-document", "exchange.is-json", "exchange.is-binary", "exchange.empty",
/// "exchange.damaged"). `detail` is the path or sheet.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(
    const QString &path, const TableOptions &options = {});

/// The sheets in their order; one without a name for a CSV file. Errors as openTable().
[[nodiscard]] Result<QList<SheetEntry>> sheetsOf(const QString &path);
/// Their names only.
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);

/// Position of a sheet by its name (any case) or by its number counted from 1; an empty wish is the
/// first.
[[nodiscard]] std::optional<qsizetype> sheetIndex(const QStringList &names, const QString &wanted);

/// A spreadsheet's number as people see it: at most 15 digits, whole numbers without exponent.
[[nodiscard]] QString plainNumber(double number);

} // namespace heed
