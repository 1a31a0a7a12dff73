#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/textencoding.h"

#include <QFile>

namespace heed {

/// Delimited text in any of the usual encodings, delimiters and line ends. Quoted line breaks and
/// doubled quotes as RFC 4180 has them; a stray quotation mark inside a quoted cell is kept as
/// text. A quotation mark that is never closed costs its own line, not the rest of the file: that
/// row comes with RowFault::UnclosedQuote, and reading goes on with the next line.
class CsvTable final : public TableReader
{
public:
    /// Longest quoted cell and longest row, in characters; what exceeds them is no record of a log.
    static constexpr qsizetype maxQuotedCell = 1'000'000;
    static constexpr qsizetype maxRow = 4'000'000;

    /// Errors: Io ("exchange.unreadable"), Invalid ("exchange.empty", "exchange.unknown-encoding").
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(
        const QString &path, const TableOptions &options);

    [[nodiscard]] Result<std::optional<TableRow>> next() override;
    [[nodiscard]] qint64 position() const override { return m_file.pos(); }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    [[nodiscard]] bool isDelimited() const override { return true; }

private:
    enum class CellEnd { Cell, Row, Torn, TooLong };

    CsvTable(const QString &path, EncodingGuess guess);

    bool more();
    [[nodiscard]] bool has(qsizetype index);
    [[nodiscard]] bool isBreak(qsizetype index) const;
    [[nodiscard]] CellEnd readRow(qsizetype start, bool heedQuotes, TableRow &row);
    [[nodiscard]] CellEnd readPlain(qsizetype rowStart, QString &cell);
    [[nodiscard]] CellEnd readQuoted(QString &cell);
    [[nodiscard]] CellEnd endCell();
    [[nodiscard]] bool closesAt(qsizetype quote, qsizetype &after);
    void skipLine();
    void countLines(qsizetype from, qsizetype to);

    QFile m_file;
    TextDecoder m_decoder;
    CsvDialect m_dialect;
    QString m_text; ///< window onto the file
    qsizetype m_pos = 0; ///< next character in the window
    int m_line = 1; ///< line at m_pos
    qsizetype m_width = 0; ///< cells of the row before
    bool m_atEnd = false; ///< the file holds no more than the window
};

} // namespace heed
