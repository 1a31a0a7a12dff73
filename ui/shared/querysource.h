#pragma once

#include "ui/shared/registerpage.h"

#include <span>
#include <unordered_set>

namespace heed {

/// By what a register sorts a column of its list.
template <typename Column> struct Sorting
{
    const char *id;
    Column column;
};

/// A cell that only says something.
[[nodiscard]] inline RegisterCell plainCell(const QString &text)
{
    return { text, Tone::Neutral, {}, {} };
}

/// A register as a list: what passes its query, in the columns of the list. A room says which
/// columns there are, by what they are sorted, and what stands in a row. Register has ids(query)
/// and rows(ids); Query has sortBy and ascending.
template <typename Register, typename Query, typename Row> class QuerySource : public NarrowedSource
{
public:
    using Column = decltype(Query::sortBy);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }

    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override
    {
        Query wanted = query;
        for (const Sorting<Column> &sorting : m_sortings) {
            if (order.column == QLatin1String(sorting.id)) {
                wanted.sortBy = sorting.column;
                wanted.ascending = order.ascending;
            }
        }
        auto found = m_register.ids(wanted);
        if (found && m_only)
            std::erase_if(*found, [this](qint64 id) { return m_only->count(id) == 0; });
        return found;
    }

    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override
    {
        return m_register.rows(ids).map([this](const std::vector<Row> &found) {
            std::vector<RegisterRow> rows;
            rows.reserve(found.size());
            for (const Row &row : found)
                rows.push_back(rowOf(row));
            return rows;
        });
    }

    void showOnly(const std::optional<QList<qint64>> &ids) override
    {
        m_only.reset();
        if (ids)
            m_only.emplace(ids->begin(), ids->end());
    }
    [[nodiscard]] bool showsOnlySome() const { return m_only.has_value(); }

    [[nodiscard]] Result<int> total() const override
    {
        return m_register.ids(Query {}).map([](const auto &all) { return int(all.size()); });
    }

    Query query {}; ///< the filters; its order is the list's
    [[nodiscard]] const Register &records() const { return m_register; }

protected:
    /// The sortings must outlive it.
    QuerySource(const Session &session, std::vector<RegisterColumn> columns,
        std::span<const Sorting<Column>> sortings)
        : m_register(session)
        , m_columns(std::move(columns))
        , m_sortings(sortings)
    {
    }

    [[nodiscard]] virtual RegisterRow rowOf(const Row &row) const = 0;

private:
    Register m_register;
    std::vector<RegisterColumn> m_columns;
    std::span<const Sorting<Column>> m_sortings;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
