#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace heed {

/// A plain table to hand over. Cells: QDate, QDateTime, QTime, bool, integers, doubles, Money,
/// everything else as text; an invalid QVariant is an empty cell.
struct TableData
{
    QString title; ///< the sheet's name in a spreadsheet
    QStringList columns;
    QList<QVariantList> rows;
};

/// CSV as RFC 4180 has it, UTF-8 with a byte order mark (so that spreadsheets read it rightly), ISO
/// dates. A text that a spreadsheet would run as a formula (starting with = + - @ or a tab, and no
/// plain number) is preceded by an apostrophe. The file appears whole or not at all. Errors: Io
/// ("exchange.cannot-write", detail = path).
[[nodiscard]] Result<void> writeCsv(const TableData &table, const QString &path);

/// XLSX with typed cells, a frozen bold header and a filter, one sheet a table. Written beside the
/// target and renamed. Errors: Io ("exchange.cannot-write").
[[nodiscard]] Result<void> writeXlsx(const QList<TableData> &tables, const QString &path);

/// The cell as CSV has it, before quoting; guarded against formulas.
[[nodiscard]] QString csvText(const QVariant &cell);

} // namespace heed
