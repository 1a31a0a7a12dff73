#include "core/records/manytexts.h"

#include "core/store/naturalorder.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace heed {

namespace {

constexpr qsizetype wordSize = sizeof(quint64);
constexpr quint32 twoWords = 2 * wordSize;

/// Eight bytes of a key from `start` on, zeros behind its end.
quint64 wordAt(QByteArrayView key, qsizetype start)
{
    std::array<char, wordSize> bytes {};
    if (start < key.size())
        std::memcpy(bytes.data(), key.data() + start,
            static_cast<std::size_t>(std::min(wordSize, key.size() - start)));
    return qFromBigEndian<quint64>(bytes.data());
}

} // namespace

void ManyTexts::add(QByteArrayView text, qint64 id)
{
    const qsizetype start = m_keys.size();
    m_keys += text;
    addKeyFrom(start, id);
}

void ManyTexts::addNatural(QByteArrayView text, qint64 id)
{
    const qsizetype start = m_keys.size();
    appendNaturalKey(m_keys, text);
    addKeyFrom(start, id);
}

void ManyTexts::addKeyFrom(qsizetype start, qint64 id)
{
    const QByteArrayView key = QByteArrayView(m_keys).sliced(start);
    m_lines.push_back({ wordAt(key, 0), wordAt(key, wordSize), static_cast<quint32>(start),
        static_cast<quint32>(key.size()), id });
}

bool ManyTexts::isBefore(const Line &a, const Line &b) const
{
    if (a.first != b.first)
        return a.first < b.first;
    if (a.second != b.second)
        return a.second < b.second;
    if (a.size <= twoWords && b.size <= twoWords) // days: nothing is left that could differ
        return a.size != b.size ? a.size < b.size : a.id < b.id;
    const QByteArrayView keys(m_keys);
    const int order = keys.sliced(a.start, a.size).compare(keys.sliced(b.start, b.size));
    return order != 0 ? order < 0 : a.id < b.id;
}

std::vector<qint64> ManyTexts::idsInOrder()
{
    std::sort(m_lines.begin(), m_lines.end(),
        [this](const Line &a, const Line &b) { return isBefore(a, b); });
    std::vector<qint64> ids;
    ids.reserve(m_lines.size());
    for (const Line &line : m_lines)
        ids.push_back(line.id);
    return ids;
}

} // namespace heed
