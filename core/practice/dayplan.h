#pragma once

#include <QDate>

#include <functional>
#include <vector>

namespace heed {

/// Spreads a number of records over a run of days, in order of day, by weight: more where the
/// weight is higher, with the unevenness that counts from real life have. Any record's day is found
/// without the others.
class DayPlan
{
public:
    /// `weight` of a day, 100 for an ordinary one; never negative.
    using Weight = std::function<int(QDate)>;

    /// Both days included. The seed decides the unevenness.
    DayPlan(QDate first, QDate last, int count, quint64 seed, quint64 stream, const Weight &weight);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const;
    /// Of record 0 to count() - 1; later records never have an earlier day.
    [[nodiscard]] QDate dayOf(int index) const;
    /// The first record on or after a day; count() when there is none.
    [[nodiscard]] int firstOnOrAfter(QDate day) const;
    /// 1 for the first record of its year, and so on: the number in its reference.
    [[nodiscard]] int numberInYear(int index) const;

private:
    QDate m_first;
    int m_count;
    quint64 m_seed;
    quint64 m_stream;
    std::vector<qint64> m_sums; // weight of all days up to and including each day
};

} // namespace heed
