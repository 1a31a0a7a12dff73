#pragma once

#include <QDate>
#include <QList>

namespace heed {

/// Days from `from` to `to`, both included.
struct Period
{
    QDate from;
    QDate to;

    bool operator==(const Period &) const = default;

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    /// The period of the same length that ends the day before this one: whole months before whole
    /// months, otherwise as many days.
    [[nodiscard]] Period previous() const;
    /// The first day of every calendar month that lies wholly within the period, in order.
    [[nodiscard]] QList<QDate> wholeMonths() const;
    /// The whole months only, at most `most` of them, that end with or before this period; they may
    /// begin before it.
    [[nodiscard]] Period lastMonths(int most) const;
};

/// Which sites are counted; empty means every site, and records without one.
struct Scope
{
    QList<qint64> sites;
};

/// Which part of the registers a measure counts: over which days, and where.
struct Slice
{
    Period period;
    Scope scope;
};

} // namespace heed
