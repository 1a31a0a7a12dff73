#pragma once

#include "core/insight/ko41alayout.h"

namespace heed {

/// A rule that the numbers of a return keep, worked out on one row of them.
struct Ko41aSum
{
    QString id; ///< "age-new"
    QString title; ///< "Age total is new complaints"
    QString sentence; ///< with the numbers: "55 = 55"
    Ko41aSection section = Ko41aSection::New; ///< what it is about: whose cases are behind it
    bool holds = true;
};

/// Every rule, in the order of the return. `numbers` has one number a column; those of columns
/// that say who returns it are not read. Source: the file of 2024-25, where each rule holds in every
/// one of its 279 rows; NHS England, KO41a guidance.
[[nodiscard]] QList<Ko41aSum> ko41aSums(const Ko41aLayout &layout, const QList<qint64> &numbers);

} // namespace heed
