#pragma once

#include "core/insight/ko41alayout.h"

namespace heed {

/// One organisation of the published file, as it stands there.
struct PublishedRow
{
    int line = 0; ///< in the file, 1 = header
    QString year; ///< "2024-25"
    QString code;
    QString name;
    QString type;
    QString region;
    QList<qint64> numbers; ///< one a column; nought where it says who it is
};

struct PublishedRows
{
    QString year;
    QList<PublishedRow> rows;
};

/// Reads "Data on Written Complaints in the NHS, Secondary Care KO41a, organisation level" as NHS
/// England publishes it, or a later year's with the same columns, as CSV or spreadsheet.
/// Errors: Invalid "benchmark.not-the-file" (detail: the file's name) when its columns are others,
/// "benchmark.bad-row" (detail: the line) when a number is none or an organisation stands twice,
/// "benchmark.no-rows", "benchmark.years" when it holds several years; those of openTable().
[[nodiscard]] Result<PublishedRows> readPublishedKo41a(
    const QString &path, const Ko41aLayout &layout);

} // namespace heed
