#pragma once

#include <QtGlobal>

#include <map>
#include <optional>

namespace heed {

/// How often each whole number occurred: all that a median, a percentile or a mean needs.
class Spread
{
public:
    void add(qint64 value, qint64 times = 1);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 sum() const { return m_sum; }
    /// The middle value, or the mean of the two in the middle. Nothing without values.
    [[nodiscard]] std::optional<double> median() const;
    /// The smallest value that is not below `percent` per cent of all (nearest rank).
    [[nodiscard]] std::optional<double> percentile(int percent) const;
    [[nodiscard]] std::optional<double> mean() const;

private:
    [[nodiscard]] qint64 atRank(qint64 rank) const;

    std::map<qint64, qint64> m_times;
    qint64 m_count = 0;
    qint64 m_sum = 0;
};

} // namespace heed
