#pragma once

#include <QtGlobal>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <vector>

namespace heed {

/// A random sequence that is the same on every machine and with every standard library: SplitMix64
/// (Steele, Lea and Flood, 2014) and whole numbers only. Practice records are made with it, never a
/// key or a password.
class PracticeRandom
{
public:
    /// An independent sequence for each (seed, stream, index), so that record 70,000 can be made
    /// without the 69,999 before it.
    explicit PracticeRandom(quint64 seed, quint64 stream = 0, quint64 index = 0);

    quint64 next();
    /// 0 to count - 1; 0 when count is not positive.
    int below(int count);
    /// low to high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    /// The position of one weight, with a chance in proportion to it. 0 when all weights are 0.
    int weighted(std::span<const int> weights);
    int weighted(std::initializer_list<int> weights)
    {
        return weighted(std::span(weights.begin(), weights.size()));
    }
    template <typename List> const auto &pick(const List &list)
    {
        return *(std::begin(list) + below(static_cast<int>(std::size(list))));
    }

private:
    quint64 m_state;
};

} // namespace heed
