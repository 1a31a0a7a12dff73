#pragma once

#include <QByteArray>

#include <vector>

namespace heed {

/// Many texts to be put into order at once, each with the id of its record. References and days are
/// so many and so short that what costs is the memory that each key would own and the search for
/// equal ones. Here all keys lie in one block, and the first bytes of each, on which nearly every
/// comparison is decided, in two numbers.
class ManyTexts
{
public:
    /// To be ordered byte by byte.
    void add(QByteArrayView text, qint64 id);
    /// To be ordered as people do; see compareNaturally().
    void addNatural(QByteArrayView text, qint64 id);
    /// The ids in the order of their texts; those of texts that share a key by id.
    [[nodiscard]] std::vector<qint64> idsInOrder();

private:
    struct Line
    {
        quint64 first = 0; ///< bytes 0 to 7 of the key, as a number that orders as they do
        quint64 second = 0; ///< bytes 8 to 15
        quint32 start = 0; ///< of the whole key
        quint32 size = 0;
        qint64 id = 0;
    };

    void addKeyFrom(qsizetype start, qint64 id);
    [[nodiscard]] bool isBefore(const Line &a, const Line &b) const;

    QByteArray m_keys;
    std::vector<Line> m_lines;
};

} // namespace heed
