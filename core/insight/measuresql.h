#pragma once

#include "core/insight/measure.h"

#include <QVariant>

/// The SQL of measures, made from their definitions and from nothing that a user typed.
namespace heed::measuresql {

struct BoundSql
{
    QString text;
    QVariantList values;
};

/// Text in which ?1, ?2 and ?3 stand for the first day, the last day and the sites, however often
/// and in whatever order, made ready to run. (Qt numbers placeholders by place and not by name.)
[[nodiscard]] BoundSql bound(const QString &text, const Slice &slice);

/// One row, or with a dimension one a part with its key first: two numbers a measure (a share its
/// numerator and denominator, a sum the sum and how many records).
[[nodiscard]] BoundSql countSql(
    const QList<const Measure *> &measures, const Dimension *dimension, const Slice &slice);
/// Rows of (key,) value, how often.
[[nodiscard]] BoundSql spreadSql(
    const Measure &measure, const Dimension *dimension, const Slice &slice);
/// Rows of row key, column key, number.
[[nodiscard]] BoundSql crossSql(
    const Measure &measure, const Dimension &rows, const Dimension &columns, const Slice &slice);
/// Rows of id, reference, day, oldest first; with parts, only those in every one of them.
[[nodiscard]] BoundSql recordsSql(
    const Measure &measure, const Slice &slice, const QList<Part> &parts = {});
/// One row: the first day of any record of the measure's register, or nothing.
[[nodiscard]] QString firstDaySql(const Measure &measure);
/// Rows of key, label; the first that names a key wins.
[[nodiscard]] QStringList labelSql(const Dimension &dimension);

} // namespace heed::measuresql
