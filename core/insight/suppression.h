#pragma once

#include "core/insight/breakdown.h"

#include <QHash>

namespace heed {

/// Which counts of people are too small for a paper that others may read. Source: complaints
/// reference 8 (1 to 4 shown as "<5", with secondary suppression; percentages and medians too).
struct SuppressionRule
{
    /// Counts from 1 to below - 1 are hidden; 0 or 1 hides nothing.
    int below = 5;

    [[nodiscard]] bool isSmall(qint64 count) const { return count > 0 && count < below; }
    /// What stands in place of a hidden number: "<5".
    [[nodiscard]] QString mark() const;
};

enum class CellState {
    Shown,
    Small, ///< hidden because it is small
    Withheld, ///< hidden because a small one could be worked out from it, or rests on so few
};

/// What a reader may see of a figure: a count, a share whose count or base is small, a median or a
/// sum that rests on few records. Shares, days and money that rest on few are withheld and not
/// small: the mark for small would be read as so many per cent, days or pounds.
[[nodiscard]] CellState stateOf(const Figure &figure, const SuppressionRule &rule);
[[nodiscard]] CellState stateOf(
    const BreakdownPart &part, FigureUnit unit, const SuppressionRule &rule);

/// Figures of which one is the sum of others: where one of them is small, withholds what would give
/// it away.
void withholdTelltales(QHash<QString, Figure> &figures, const SuppressionRule &rule);

/// States of a list of counts whose total is printed with it. The last state is the total's.
[[nodiscard]] QList<CellState> suppressed(const QList<qint64> &counts, const SuppressionRule &rule);

/// States of a table with totals: one more column and one more row than there are counts. No
/// hidden small number can be worked out from any one row or column, its total and what the marks
/// mean: who knows the rule knows that a withheld number is not from 1 to below - 1.
[[nodiscard]] QList<QList<CellState>> suppressed(
    const QList<QList<qint64>> &counts, const SuppressionRule &rule);

/// Row and column totals, and the grand total, appended.
[[nodiscard]] QList<QList<qint64>> withTotals(const QList<QList<qint64>> &counts);

} // namespace heed
