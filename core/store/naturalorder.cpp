#include "core/store/naturalorder.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace heed {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The digits from `start` on, without leading zeros.
QByteArrayView numberAt(QByteArrayView text, qsizetype start, qsizetype &end)
{
    end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    qsizetype first = start;
    while (first < end && text[first] == '0')
        ++first;
    return text.sliced(first, end - first);
}

int compareNumbers(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()));
}

int compareBytes(QByteArrayView a, QByteArrayView b)
{
    const int order
        = std::memcmp(a.data(), b.data(), static_cast<std::size_t>(std::min(a.size(), b.size())));
    if (order != 0 || a.size() == b.size())
        return order;
    return a.size() < b.size() ? -1 : 1;
}

int collate(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    return compareNaturally(QByteArrayView(static_cast<const char *>(a), sizeA),
        QByteArrayView(static_cast<const char *>(b), sizeB));
}

} // namespace

int compareNaturally(QByteArrayView a, QByteArrayView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const int order = compareNumbers(numberAt(a, i, i), numberAt(b, j, j));
            if (order != 0)
                return order;
            continue;
        }
        const char one = folded(a[i++]);
        const char other = folded(b[j++]);
        if (one != other)
            return static_cast<unsigned char>(one) < static_cast<unsigned char>(other) ? -1 : 1;
    }
    if (i < a.size() || j < b.size())
        return i < a.size() ? 1 : -1;
    return compareBytes(a, b);
}

void appendNaturalKey(QByteArray &key, QByteArrayView text)
{
    constexpr qsizetype longestCounted = 255;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += folded(text[i++]);
            continue;
        }
        // A number stands where its first digit would, by its length and then by its digits.
        const QByteArrayView number = numberAt(text, i, i);
        key += '0';
        key += static_cast<char>(std::min(number.size(), longestCounted));
        key += number;
    }
}

QByteArray naturalKey(QByteArrayView text)
{
    QByteArray key;
    appendNaturalKey(key, text);
    return key;
}

void addNaturalOrder(sqlite3 *handle)
{
    sqlite3_create_collation(handle, "NATURAL_ORDER", SQLITE_UTF8, nullptr, collate);
}

} // namespace heed
