#include "core/insight/spread.h"

namespace heed {

void Spread::add(qint64 value, qint64 times)
{
    m_times[value] += times;
    m_count += times;
    m_sum += value * times;
}

qint64 Spread::atRank(qint64 rank) const
{
    qint64 seen = 0;
    for (const auto &[value, times] : m_times) {
        seen += times;
        if (seen >= rank)
            return value;
    }
    return 0;
}

std::optional<double> Spread::median() const
{
    if (m_count == 0)
        return std::nullopt;
    const qint64 lower = atRank((m_count + 1) / 2);
    const qint64 upper = atRank(m_count / 2 + 1);
    return double(lower + upper) / 2;
}

std::optional<double> Spread::percentile(int percent) const
{
    if (m_count == 0)
        return std::nullopt;
    const qint64 rank = (m_count * percent + 99) / 100;
    return double(atRank(std::max<qint64>(rank, 1)));
}

std::optional<double> Spread::mean() const
{
    if (m_count == 0)
        return std::nullopt;
    return double(m_sum) / double(m_count);
}

} // namespace heed
