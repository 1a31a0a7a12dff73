#include "core/records/idorder.h"

#include "core/store/database.h"
#include "core/store/naturalorder.h"

#include <QHash>

#include <algorithm>
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

/// The texts met so far, each with a number; later the numbers become ranks.
class Texts
{
    template <typename Make> [[nodiscard]] auto keysBy(Make make) const
    {
        std::vector<decltype(make(QByteArrayView()))> keys;
        keys.reserve(m_texts.size());
        for (const QByteArray &text : m_texts)
            keys.push_back(make(text));
        return keys;
    }

public:
    qint64 numberOf(QByteArrayView text)
    {
        const auto probe = QByteArray::fromRawData(text.data(), text.size());
        const auto found = m_numbers.constFind(probe);
        if (found != m_numbers.cend())
            return *found;
        m_texts.push_back(text.toByteArray());
        return *m_numbers.insert(m_texts.back(), static_cast<qint64>(m_texts.size()) - 1);
    }

    /// Rank by number. Texts that differ only in case share one where `how` says so.
    [[nodiscard]] std::vector<qint64> ranks(KeyOrder how) const
    {
        switch (how) {
        case KeyOrder::Natural:
            return ranked(keysBy(&naturalKey));
        case KeyOrder::Words:
            return ranked(
                keysBy([](QByteArrayView text) { return QString::fromUtf8(text).toCaseFolded(); }));
        case KeyOrder::AsStored:
            break;
        }
        return ranked(m_texts);
    }

private:
    template <typename Key> static std::vector<qint64> ranked(const std::vector<Key> &keys)
    {
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

    std::vector<QByteArray> m_texts;
    QHash<QByteArray, qint64> m_numbers;
};

/// Place of each id in a list of ids.
class Places
{
public:
    Result<void> read(Database &database, const QString &sql)
    {
        return database.run(sql).map([this](Statement *found) {
            for (qint64 place = 0; found->next(); ++place) {
                const auto id = static_cast<std::size_t>(found->number(0));
                if (id >= m_places.size())
                    m_places.resize(std::max(id + 1, m_places.size() * 2), missing);
                m_places[id] = place;
            }
        });
    }

    [[nodiscard]] std::optional<qint64> of(qint64 id) const
    {
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_places.size() || m_places[at] == missing)
            return std::nullopt;
        return m_places[at];
    }

private:
    static constexpr qint64 missing = -1;
    std::vector<qint64> m_places;
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
        return m_wanted.ranks.isEmpty() ? Result<void>()
                                        : m_places.read(m_database, m_wanted.ranks);
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
        if (const std::optional<qint64> rank = rankOf(row))
            m_lines.push_back({ *rank, id });
        else
            m_blank.push_back(id);
    }

    std::optional<qint64> rankOf(const Statement &row)
    {
        constexpr int keyColumn = 1;
        if (row.isNull(keyColumn))
            return std::nullopt;
        if (!m_wanted.ranks.isEmpty())
            return m_places.of(row.number(keyColumn));
        if (row.isText(keyColumn)) {
            m_hasTexts = true;
            return m_texts.numberOf(row.utf8(keyColumn));
        }
        return row.number(keyColumn);
    }

    std::vector<qint64> sorted()
    {
        if (m_hasTexts) {
            const std::vector<qint64> ranks = m_texts.ranks(m_wanted.how);
            for (Line &line : m_lines)
                line.rank = ranks[static_cast<std::size_t>(line.rank)];
        }
        std::sort(m_lines.begin(), m_lines.end());
        std::sort(m_blank.begin(), m_blank.end());
        std::vector<qint64> ids;
        ids.reserve(m_lines.size() + m_blank.size());
        const auto add = [&ids](const Line &line) { ids.push_back(line.id); };
        if (m_wanted.ascending) {
            std::for_each(m_lines.begin(), m_lines.end(), add);
            ids.insert(ids.end(), m_blank.begin(), m_blank.end());
        } else {
            std::for_each(m_lines.rbegin(), m_lines.rend(), add);
            ids.insert(ids.end(), m_blank.rbegin(), m_blank.rend());
        }
        return ids;
    }

    Database &m_database;
    const OrderedIds &m_wanted;
    std::vector<IdSet> m_sets;
    Places m_places;
    Texts m_texts;
    bool m_hasTexts = false; ///< keys of one question are all numbers or all texts
    std::vector<Line> m_lines;
    std::vector<qint64> m_blank; ///< without a key
};

} // namespace

Result<std::vector<qint64>> idsInOrder(Database &database, const OrderedIds &wanted)
{
    return Sorting(database, wanted).run();
}

} // namespace heed
