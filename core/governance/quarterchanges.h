#pragma once

#include "core/governance/figurewords.h"
#include "core/insight/measures.h"

namespace heed {

/// One thing that is different from the quarter before, as a sentence.
struct QuarterChange
{
    QString sentence;
    QString measure; ///< of the records behind it
    QList<Part> parts;
    qint64 now = 0;
    qint64 before = 0;
};

/// What changed between the last three whole months of a period and the three before them.
struct QuarterChanges
{
    Period now;
    Period before;
    QList<QuarterChange> changes; ///< of whole registers first, then of themes, the largest first
};

/// Compares the registers, replies in time, and the themes whose numbers moved most. Numbers that
/// may not be shown by the rule of `words` are left out. A change is told as it is: whether chance
/// explains it, the months' chart says. Errors: as Measures.
[[nodiscard]] Result<QuarterChanges> quarterChanges(
    Database &database, const Slice &slice, const FigureWords &words);

} // namespace heed
