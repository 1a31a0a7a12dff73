#include "core/practice/practicerandom.h"

#include <numeric>

namespace heed {

namespace {

constexpr quint64 Golden = 0x9E3779B97F4A7C15ULL;

quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

PracticeRandom::PracticeRandom(quint64 seed, quint64 stream, quint64 index)
    : m_state(mixed(mixed(mixed(seed + Golden) + stream * Golden) + index * Golden))
{
}

quint64 PracticeRandom::next()
{
    m_state += Golden;
    return mixed(m_state);
}

int PracticeRandom::below(int count)
{
    if (count <= 0)
        return 0;
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
}

int PracticeRandom::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace heed
