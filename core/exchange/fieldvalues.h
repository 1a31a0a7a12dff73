#pragma once

#include <QSharedData>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace heed {

/// What a row says, by field id: used as a QHash is, and shared as one. A log of 100,000 rows asks
/// two hundred times a row for one of a hundred known names, and there a hash of four letters is as
/// good as one of all, and several times quicker.
template <typename T> class FieldValues
{
public:
    void reserve(qsizetype count) { m_data->items.reserve(static_cast<std::size_t>(count)); }

    /// In place of what was there.
    void insert(const QString &field, const T &value)
    {
        Data &data = *m_data;
        quint8 &place = data.placeOf(field);
        if (place != empty) {
            data.items[place - 1U].second = value;
            return;
        }
        Q_ASSERT(data.items.size() < mostFields);
        data.items.emplace_back(field, value);
        place = static_cast<quint8>(data.items.size());
    }

    [[nodiscard]] bool contains(const QString &field) const
    {
        return std::as_const(*m_data).placeOf(field) != empty;
    }

    /// Blank for a field that is not there.
    [[nodiscard]] T value(const QString &field) const
    {
        const quint8 place = std::as_const(*m_data).placeOf(field);
        return place == empty ? T() : m_data->items[place - 1U].second;
    }

    void remove(const QString &field) { static_cast<void>(take(field)); }

    T take(const QString &field)
    {
        if (!contains(field))
            return T();
        Data &data = *m_data;
        const auto item = data.items.begin() + (data.placeOf(field) - 1);
        T taken = std::move(item->second);
        data.items.erase(item);
        data.settle();
        return taken;
    }

    bool operator==(const FieldValues &other) const
    {
        return m_data->items.size() == other.m_data->items.size()
            && std::all_of(
                m_data->items.begin(), m_data->items.end(), [&other](const auto &item) {
                    return other.contains(item.first) && other.value(item.first) == item.second;
                });
    }

private:
    static constexpr quint8 empty = 0;
    static constexpr std::size_t mostFields = 200;

    struct Data : QSharedData
    {
        std::vector<std::pair<QString, T>> items;
        std::array<quint8, 256> places {}; ///< of an item, from 1; empty ones end a search

        /// The place of the field, or where it would be.
        const quint8 &placeOf(const QString &field) const
        {
            quint8 at = hashOf(field);
            while (places[at] != empty && items[places[at] - 1U].first != field)
                ++at; // from the last to the first
            return places[at];
        }
        quint8 &placeOf(const QString &field)
        {
            return const_cast<quint8 &>(std::as_const(*this).placeOf(field));
        }

        void settle()
        {
            places.fill(empty);
            for (std::size_t i = 0; i < items.size(); ++i)
                placeOf(items[i].first) = static_cast<quint8>(i + 1);
        }
    };

    /// Ids begin alike (patient_, complainant_) and differ in length, middle and end.
    static quint8 hashOf(const QString &field)
    {
        const qsizetype size = field.size();
        if (size == 0)
            return 0;
        const auto letter = [&field](qsizetype at) { return unsigned(field.at(at).unicode()); };
        return static_cast<quint8>(unsigned(size) * 37 + letter(0) * 5 + letter(size / 2) * 11
            + letter(size - 1) * 23 + letter(size * 3 / 4) * 53);
    }

    QSharedDataPointer<Data> m_data { new Data };
};

} // namespace heed
