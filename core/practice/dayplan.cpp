#include "core/practice/dayplan.h"

#include "core/practice/practicerandom.h"

namespace heed {

namespace {

constexpr quint64 MonthNoise = 101;
constexpr quint64 DayNoise = 102;
constexpr quint64 PlaceInStep = 103;

/// Standard deviation of a month's count in per cent: chance alone for small numbers (the root of
/// the mean), and the 5 % that large numbers keep in real life.
int monthlySpread(int perMonth)
{
    int root = 1;
    while ((root + 1) * (root + 1) <= perMonth)
        ++root;
    return std::clamp(100 / root, 5, 45);
}

} // namespace

DayPlan::DayPlan(
    QDate first, QDate last, int count, quint64 seed, quint64 stream, const Weight &weight)
    : m_first(first)
    , m_count(count)
    , m_seed(seed)
    , m_stream(stream)
{
    const qint64 days = first.daysTo(last) + 1;
    const int spread = monthlySpread(static_cast<int>(count * 30 / std::max<qint64>(days, 1)));
    qint64 sum = 0;
    m_sums.reserve(static_cast<size_t>(days));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        PracticeRandom month(
            seed ^ stream, MonthNoise, static_cast<quint64>(day.year() * 12 + day.month()));
        // The sum of three even draws is near enough to a bell.
        const int bell = month.between(-100, 100) + month.between(-100, 100)
            + month.between(-100, 100); // its deviation is 100
        PracticeRandom today(seed ^ stream, DayNoise, static_cast<quint64>(day.toJulianDay()));
        const int factor = std::max(100 + spread * bell / 100, 30);
        sum += static_cast<qint64>(std::max(weight(day), 0)) * factor * today.between(50, 150);
        m_sums.push_back(sum);
    }
}

QDate DayPlan::last() const { return m_first.addDays(static_cast<qint64>(m_sums.size()) - 1); }

QDate DayPlan::dayOf(int index) const
{
    PracticeRandom random(m_seed ^ m_stream, PlaceInStep, static_cast<quint64>(index));
    constexpr qint64 Steps = 1000;
    const qint64 place = static_cast<qint64>(index) * Steps + random.below(Steps);
    // In two parts, so that the product cannot overflow with many records.
    const qint64 whole = static_cast<qint64>(m_count) * Steps;
    const qint64 total = m_sums.back();
    const qint64 target = total / whole * place + total % whole * place / whole;
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), target);
    return m_first.addDays(
        std::min<qint64>(found - m_sums.begin(), static_cast<qint64>(m_sums.size()) - 1));
}

int DayPlan::firstOnOrAfter(QDate day) const
{
    int low = 0;
    int high = m_count;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (dayOf(middle) < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int DayPlan::numberInYear(int index) const
{
    return index - firstOnOrAfter(QDate(dayOf(index).year(), 1, 1)) + 1;
}

} // namespace heed
