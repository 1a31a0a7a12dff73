#include "core/exchange/csvdialect.h"

#include <QHash>
#include <QList>

#include <array>

namespace heed {
namespace {

constexpr std::array kDelimiters { u',', u';', u'\t', u'|' };
constexpr int kLines = 200;

/// Number of `delimiter`s in each of the first records, counting outside quotes.
QList<int> countPerRecord(const QString &text, QChar delimiter)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool atStart = true; // of a cell: only there does a quotation mark open
    for (qsizetype i = 0; i < text.size() && counts.size() < kLines; ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (quoted || atStart)
                quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            ++count;
            atStart = true;
            continue;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (i == 0 || (text[i - 1] != u'\n' && text[i - 1] != u'\r'))
                counts.append(count);
            count = 0;
            atStart = true;
            continue;
        }
        atStart = atStart && c.isSpace();
    }
    if (counts.isEmpty() || count > 0)
        counts.append(count);
    return counts;
}

/// Cells times the number of records that agree on them: high for the true delimiter.
qint64 agreement(const QList<int> &counts)
{
    QHash<int, int> frequency;
    for (const int count : counts)
        ++frequency[count];
    qint64 best = 0;
    for (auto it = frequency.cbegin(); it != frequency.cend(); ++it) {
        if (it.key() > 0)
            best = std::max(best, qint64(it.value()) * it.value() * std::min(it.key() + 1, 60));
    }
    return best;
}

} // namespace

CsvDialect guessDialect(const QString &start)
{
    CsvDialect dialect;
    if (start.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && start.size() > 5
        && (start[5] == u'\r' || start[5] == u'\n')) {
        dialect.delimiter = start[4];
        dialect.skip = 5; // its line break stays, so that line numbers are those of the file
        return dialect;
    }
    qint64 best = 0;
    for (const char16_t candidate : kDelimiters) {
        const qint64 score = agreement(countPerRecord(start, candidate));
        if (score > best) {
            best = score;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}

} // namespace heed
