#include "core/exchange/headerfinder.h"

#include <QRegularExpression>
#include <QSet>

namespace heed {
namespace {

constexpr qsizetype kLongestHeader = 120;
constexpr int kFewestMatches = 2;
constexpr int kPlentyOfMatches = 5; // with half of its cells: no need to look further down

const QSet<QString> &fillerWords()
{
    static const QSet<QString> words { QStringLiteral("the"), QStringLiteral("of"),
        QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("for"), QStringLiteral("was"),
        QStringLiteral("is"), QStringLiteral("on"), QStringLiteral("at"), QStringLiteral("please"),
        QStringLiteral("enter"), QStringLiteral("dd"), QStringLiteral("mm"), QStringLiteral("yyyy"),
        QStringLiteral("yy"), QStringLiteral("hh"), QStringLiteral("gbp"), QStringLiteral("if"),
        QStringLiteral("known"), QStringLiteral("any"), QStringLiteral("select"),
        QStringLiteral("optional"), QStringLiteral("mandatory"), QStringLiteral("required") };
    return words;
}

/// The words of a header in alphabetical order, without fillers.
QString wordKey(const QString &words, const QStringList &without = {})
{
    QStringList kept;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (!fillerWords().contains(word) && !without.contains(word))
            kept.append(word);
    }
    kept.sort();
    kept.removeDuplicates();
    return kept.join(u' ');
}

QString withoutBrackets(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    return QString(header).remove(brackets);
}

/// "dateReceived" and "DateReceived" as two words.
QString splitCamel(const QString &header)
{
    static const QRegularExpression hump(QStringLiteral("([a-z])([A-Z])"));
    return QString(header).replace(hump, QStringLiteral("\\1 \\2"));
}

/// Letters inserted, left out, changed or swapped to get from one word to the other, counted up to
/// `limit` + 1.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const int change = above[k - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[k] = std::min({ above[k] + 1, row[k - 1] + 1, change });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[k] = std::min(row[k], before[k - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[width - 1];
}

Problem headerProblem(int line, const QString &column, const char *fact, Severity severity,
    const QStringList &values = {})
{
    return { line, column, QLatin1String(fact), values, severity };
}

int filledCells(const TableRow &row)
{
    int filled = 0;
    for (const QString &cell : row.cells)
        filled += cell.trimmed().isEmpty() ? 0 : 1;
    return filled;
}

} // namespace

HeaderFinder::HeaderFinder(const KindSpec &spec, const ImportMap &map)
    : m_spec(spec)
    , m_map(map)
{
    QSet<QString> contested;
    for (qsizetype i = 0; i < spec.fields().size(); ++i) {
        const FieldSpec &field = spec.fields()[i];
        QStringList names = field.headers;
        names << field.id << field.label;
        for (int rank = 0; rank < names.size(); ++rank) {
            const QString words = normalisedWords(names[rank]);
            if (!m_exact.contains(words))
                m_exact.insert(words, { i, rank });
            const QString key = wordKey(words);
            if (!key.isEmpty() && !m_words.contains(key))
                m_words.insert(key, { i, rank });
            const QString bare = wordKey(words, spec.nouns());
            if (bare.isEmpty())
                continue;
            if (!m_bare.contains(bare))
                m_bare.insert(bare, { i, rank });
            else if (m_bare.value(bare).field != i)
                contested.insert(bare);
        }
    }
    for (const QString &key : contested)
        m_bare.remove(key);
}

/// The field that a header names, in its letters or its words.
HeaderFinder::Match HeaderFinder::matchWords(const QString &header) const
{
    const QString words = normalisedWords(header);
    if (const auto told = m_map.columns.constFind(words); told != m_map.columns.cend())
        return { m_spec.indexOf(*told), HeaderMatch::Told, told->isEmpty(), 0 };
    if (words.isEmpty() || header.size() > kLongestHeader)
        return {};
    const QString bracketless = normalisedWords(withoutBrackets(header));
    const QString humps = normalisedWords(splitCamel(header));
    for (const QString &form : { words, bracketless, humps }) {
        if (const auto found = m_exact.constFind(form); found != m_exact.cend())
            return { found->field, HeaderMatch::Exact, false, found->rank };
    }
    for (const QString &form : { words, bracketless, humps }) {
        const auto found = m_words.constFind(wordKey(form));
        if (found != m_words.cend())
            return { found->field, HeaderMatch::Words, false, found->rank };
    }
    for (const QString &form : { words, bracketless, humps }) {
        const auto found = m_bare.constFind(wordKey(form, m_spec.nouns()));
        if (found != m_bare.cend())
            return { found->field, HeaderMatch::Noun, false, found->rank };
    }
    return {};
}

HeaderFinder::Match HeaderFinder::match(const QString &header) const
{
    const Match found = matchWords(header);
    if (found.field || found.ignored || header.size() > kLongestHeader)
        return found;
    return matchSpelling(normalisedWords(withoutBrackets(header)));
}

/// A header one or two letters away from one known name, and from no other field's.
HeaderFinder::Match HeaderFinder::matchSpelling(const QString &words) const
{
    const int limit = words.size() >= 12 ? 2 : words.size() >= 7 ? 1 : 0;
    const bool hasDigit
        = std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
    if (limit == 0 || hasDigit)
        return {};
    Match best;
    int least = limit + 1;
    for (auto it = m_exact.cbegin(); it != m_exact.cend(); ++it) {
        if (it.key().size() < 6)
            continue;
        const int far = distance(words, it.key(), limit);
        if (far < least) {
            least = far;
            best = { it->field, HeaderMatch::Spelling, false, it->rank };
        } else if (far == least && far <= limit && best.field != it->field) {
            best = {};
        }
    }
    return best;
}

/// Fields that a row names. Misspelt ones count for nothing here: they would make data look like
/// headers.
int HeaderFinder::score(const TableRow &row) const
{
    QSet<qsizetype> fields;
    for (const QString &cell : row.cells) {
        const Match found = matchWords(cell);
        if (found.field || found.ignored)
            fields.insert(found.field.value_or(-1));
    }
    return int(fields.size());
}

HeaderResult HeaderFinder::find(const QList<TableRow> &rows) const
{
    HeaderResult result;
    for (qsizetype i = 0; i < rows.size() && i < rowsToLookAt; ++i) {
        if (m_map.headerRow > 0 && rows[i].line != m_map.headerRow)
            continue;
        const int matched = score(rows[i]);
        if (matched > result.matched || m_map.headerRow > 0) {
            result.matched = matched;
            result.row = i;
        }
        if (matched >= kPlentyOfMatches && matched * 2 >= filledCells(rows[i]))
            break;
    }
    if (result.row < 0 || (result.matched < kFewestMatches && m_map.headerRow == 0)) {
        result.row = -1;
        return result;
    }
    const TableRow &header = rows[result.row];
    result.line = header.line;
    const TableRow *above = result.row > 0 ? &rows[result.row - 1] : nullptr;
    const bool grouped = above != nullptr && above->line == header.line - 1
        && filledCells(*above) >= 2 && filledCells(*above) < filledCells(header);
    result.columns = bind(header, grouped ? above : nullptr);
    settleDuplicates(result);
    return result;
}

QList<ColumnBinding> HeaderFinder::bind(const TableRow &header, const TableRow *groups) const
{
    QList<ColumnBinding> columns;
    QString group;
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        ColumnBinding column;
        column.header = header.cells[i].simplified();
        column.unread = m_map.unread.contains(normalisedWords(column.header));
        Match found = column.unread ? Match {} : match(column.header);
        if (groups != nullptr && !column.unread) {
            const QString own = groups->cells.value(i).simplified();
            group = own.isEmpty() ? group : own;
            const Match together = match(group + QLatin1Char(' ') + column.header);
            if (together.field && together.how <= HeaderMatch::Words
                && found.how != HeaderMatch::Told)
                found = together;
        }
        column.field = found.field;
        column.match = found.how;
        column.rank = found.rank;
        column.ignored = found.ignored;
        columns.append(column);
    }
    return columns;
}

/// One column a field: the surest match wins, then the first; what is left over is reported.
void HeaderFinder::settleDuplicates(HeaderResult &result) const
{
    QHash<qsizetype, qsizetype> owner;
    for (qsizetype i = 0; i < result.columns.size(); ++i) {
        ColumnBinding &column = result.columns[i];
        if (!column.field)
            continue;
        const auto before = owner.constFind(*column.field);
        if (before == owner.cend()) {
            owner.insert(*column.field, i);
            continue;
        }
        ColumnBinding &first = result.columns[*before];
        const bool better = column.match < first.match
            || (column.match == first.match && column.rank < first.rank);
        ColumnBinding &loser = better ? first : column;
        const ColumnBinding &winner = better ? column : first;
        result.problems.append(headerProblem(result.line, loser.header, "header.duplicate",
            Severity::Warning, { m_spec.fields()[*column.field].label, winner.header }));
        loser.field.reset();
        loser.ignored = true;
        if (better)
            owner.insert(*result.columns[i].field, i);
    }
    for (const ColumnBinding &column : result.columns) {
        if (column.header.isEmpty() || column.ignored || column.unread)
            continue;
        if (!column.field) {
            result.problems.append(
                headerProblem(result.line, column.header, "header.unknown", Severity::Note));
        } else if (column.match == HeaderMatch::Spelling) {
            result.problems.append(headerProblem(result.line, column.header, "header.guessed",
                Severity::Note, { m_spec.fields()[*column.field].label }));
        }
    }
}

} // namespace heed
