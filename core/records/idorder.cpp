#include "core/records/idorder.h"

#include "core/records/idplaces.h"
#include "core/records/manytexts.h"
#include "core/store/database.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace heed {

namespace {

/// A set of ids that answers at once. Ids are row numbers, so that a bit for each is little.
class IdSet
{
public:
    void add(qint64 id)
    {
        const auto place = static_cast<std::size_t>(id);
        if (place >= m_has.size())
            m_has.resize(std::max(place + 1, m_has.size() * 2));
        m_has[place] = true;
    }
    [[nodiscard]] bool has(qint64 id) const
    {
        const auto place = static_cast<std::size_t>(id);
        return place < m_has.size() && m_has[place];
    }

private:
    std::vector<bool> m_has;
};

struct Line
{
    qint64 rank = 0;
    qint64 id = 0;

    auto operator<=>(const Line &) const = default;
};

/// Stable, by one number of each line: whole numbers below `end` are counted rather than compared.
template <typename Number>
std::vector<Line> counted(const std::vector<Line> &lines, qint64 end, Number number)
{
    std::vector<std::size_t> places(static_cast<std::size_t>(end) + 1, 0);
    for (const Line &line : lines)
        ++places[static_cast<std::size_t>(number(line)) + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<Line> sorted(lines.size());
    for (const Line &line : lines)
        sorted[places[static_cast<std::size_t>(number(line))]++] = line;
    return sorted;
}

/// By rank, and by id where ranks are equal. Both are mostly places and row numbers, little larger
/// than there are lines; amounts of money are not.
void sortLines(std::vector<Line> &lines)
{
    constexpr qint64 roomForEach = 16;
    const qint64 room = roomForEach * (static_cast<qint64>(lines.size()) + 1);
    qint64 ranks = 0;
    qint64 ids = 0;
    bool isSmall = true;
    for (const Line &line : lines) {
        isSmall = isSmall && line.rank >= 0 && line.id >= 0;
        ranks = std::max(ranks, line.rank + 1);
        ids = std::max(ids, line.id + 1);
    }
    if (!isSmall || ranks > room || ids > room) {
        std::sort(lines.begin(), lines.end());
        return;
    }
    lines = counted(lines, ids, [](const Line &line) { return line.id; });
    lines = counted(lines, ranks, [](const Line &line) { return line.rank; });
}

/// The words met so far, each with a number; later the numbers become ranks.
class Words
{
public:
    /// A list of 200,000 has a dozen handlers: nearly every word was met a moment ago, and
    /// comparing it with one kept text costs a third of hashing it.
    qint64 numberOf(QByteArrayView text)
    {
        Met &met = m_lately[slotOf(text)];
        if (met.number < 0 || met.text != text) {
            const qint64 number = lookedUp(text);
            met = { number, m_texts[static_cast<std::size_t>(number)] };
        }
        return met.number;
    }

    /// Rank by number. Words that differ only in the case of letters share one.
    [[nodiscard]] std::vector<qint64> ranks() const
    {
        std::vector<QString> keys;
        keys.reserve(m_texts.size());
        for (const QByteArray &text : m_texts)
            keys.push_back(QString::fromUtf8(text).toCaseFolded());
        std::vector<std::size_t> order(keys.size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        std::sort(order.begin(), order.end(),
            [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
        std::vector<qint64> ranks(keys.size());
        qint64 rank = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i > 0 && keys[order[i - 1]] < keys[order[i]])
                ++rank;
            ranks[order[i]] = rank;
        }
        return ranks;
    }

private:
    /// A word met lately.
    struct Met
    {
        qint64 number = -1;
        QByteArray text;
    };
    static constexpr std::size_t slotCount = 256;

    /// Cheap, and different for most names: their length, both ends and the middle.
    static std::size_t slotOf(QByteArrayView text)
    {
        if (text.isEmpty())
            return 0;
        const auto at = [&text](qsizetype place) {
            return static_cast<std::size_t>(static_cast<uchar>(text[place]));
        };
        const auto size = static_cast<std::size_t>(text.size());
        return (size * 37 + at(0) * 101 + at(text.size() / 2) * 11 + at(text.size() - 1))
            % slotCount;
    }

    qint64 lookedUp(QByteArrayView text)
    {
        const auto probe = QByteArray::fromRawData(text.data(), text.size());
        const auto found = m_numbers.constFind(probe);
        if (found != m_numbers.cend())
            return *found;
        m_texts.push_back(text.toByteArray());
        return *m_numbers.insert(m_texts.back(), static_cast<qint64>(m_texts.size()) - 1);
    }

    std::vector<QByteArray> m_texts;
    QHash<QByteArray, qint64> m_numbers;
    std::array<Met, slotCount> m_lately;
};

class Sorting
{
public:
    Sorting(Database &database, const OrderedIds &wanted)
        : m_database(database)
        , m_wanted(wanted)
    {
    }

    Result<std::vector<qint64>> run()
    {
        return readSets().and_then([this] { return readRanks(); }).and_then([this] {
            return readRows();
        });
    }

private:
    Result<void> readSets()
    {
        for (const IdsSql &sql : m_wanted.among) {
            const auto found = m_database.run(sql.text, sql.values);
            if (!found)
                return Failure(found.error());
            IdSet &set = m_sets.emplace_back();
            while ((*found)->next())
                set.add((*found)->number(0));
        }
        return {};
    }

    Result<void> readRanks()
    {
        if (m_wanted.ranks.isEmpty())
            return {};
        return keptPlaces(m_database, m_wanted.ranks).map([this](auto places) {
            m_places = std::move(places);
        });
    }

    Result<std::vector<qint64>> readRows()
    {
        return m_database.run(m_wanted.rows.text, m_wanted.rows.values).map([this](Statement *row) {
            while (row->next())
                take(*row);
            return sorted();
        });
    }

    void take(const Statement &row)
    {
        const qint64 id = row.number(0);
        const bool isWanted = std::all_of(
            m_sets.begin(), m_sets.end(), [id](const IdSet &set) { return set.has(id); });
        if (!isWanted)
            return;
        if (isOfManyTexts(row))
            addText(row.utf8(keyColumn), id);
        else if (const std::optional<qint64> rank = rankOf(row))
            m_lines.push_back({ *rank, id });
        else
            m_blank.push_back(id);
    }

    /// Words are few (names of people who handle cases); references and days are many.
    [[nodiscard]] bool isOfManyTexts(const Statement &row) const
    {
        return m_wanted.how != KeyOrder::Words && m_wanted.ranks.isEmpty() && row.isText(keyColumn);
    }

    void addText(QByteArrayView text, qint64 id)
    {
        if (m_wanted.how == KeyOrder::Natural)
            m_manyTexts.addNatural(text, id);
        else
            m_manyTexts.add(text, id);
    }

    std::optional<qint64> rankOf(const Statement &row)
    {
        if (row.isNull(keyColumn))
            return std::nullopt;
        if (!m_wanted.ranks.isEmpty())
            return m_places->of(row.number(keyColumn));
        if (row.isText(keyColumn)) {
            m_hasWords = true;
            return m_words.numberOf(row.utf8(keyColumn));
        }
        return row.number(keyColumn);
    }

    std::vector<qint64> sorted()
    {
        std::vector<qint64> ids = keyedIds();
        const std::vector<qint64> byText = m_manyTexts.idsInOrder();
        ids.insert(ids.end(), byText.begin(), byText.end());
        std::sort(m_blank.begin(), m_blank.end());
        if (!m_wanted.ascending) {
            std::reverse(ids.begin(), ids.end());
            std::reverse(m_blank.begin(), m_blank.end());
        }
        ids.insert(ids.end(), m_blank.begin(), m_blank.end());
        return ids;
    }

    std::vector<qint64> keyedIds()
    {
        if (m_hasWords) {
            const std::vector<qint64> ranks = m_words.ranks();
            for (Line &line : m_lines)
                line.rank = ranks[static_cast<std::size_t>(line.rank)];
        }
        sortLines(m_lines);
        std::vector<qint64> ids;
        ids.reserve(m_lines.size());
        for (const Line &line : m_lines)
            ids.push_back(line.id);
        return ids;
    }

    static constexpr int keyColumn = 1;

    Database &m_database;
    const OrderedIds &m_wanted;
    std::vector<IdSet> m_sets;
    std::shared_ptr<const IdPlaces> m_places; ///< when there are ranks
    ManyTexts m_manyTexts;
    Words m_words;
    bool m_hasWords = false; ///< keys of one question are all numbers or all texts
    std::vector<Line> m_lines;
    std::vector<qint64> m_blank; ///< without a key
};

} // namespace

Result<std::vector<qint64>> idsInOrder(Database &database, const OrderedIds &wanted)
{
    return Sorting(database, wanted).run();
}

} // namespace heed
