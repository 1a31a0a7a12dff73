#pragma once

#include <QChar>
#include <QString>

namespace heed {

/// How a text is divided into cells.
struct CsvDialect
{
    QChar delimiter = QLatin1Char(',');
    qsizetype skip = 0; ///< characters to pass over at the start: a "sep=;" line
};

/// The delimiter among , ; tab and | that divides most of the first lines into the same number of
/// cells, quotes heeded. A first line "sep=;" (as spreadsheets write it) settles it.
[[nodiscard]] CsvDialect guessDialect(const QString &start);

} // namespace heed
