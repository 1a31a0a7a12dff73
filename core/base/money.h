#pragma once

#include <QtGlobal>

namespace heed {

/// An amount in pence sterling. Never a floating-point number.
struct Money
{
    qint64 pence = 0;

    auto operator<=>(const Money &) const = default;
    Money &operator+=(Money other)
    {
        pence += other.pence;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return { a.pence + b.pence }; }
};

} // namespace heed
