#pragma once

#include "core/insight/period.h"
#include "core/insight/spc.h"

#include <QString>

#include <optional>

namespace heed {

/// What a figure's value is counted in.
enum class FigureUnit {
    Count,
    Percent,
    WorkingDays,
    Pence,
    Rate, ///< per so many units of activity; the label says of what
};

/// One number that a report, a page or a script shows, with all that is needed to argue about it.
/// The records behind it are asked for by Measures::records() when somebody wants to see them.
struct Figure
{
    QString id;
    QString label;
    std::optional<double> value; ///< nothing when it cannot be calculated: see whyNot
    QString whyNot; ///< "insight.nothing-counted", "insight.no-activity", "insight.activity-gaps"
    FigureUnit unit = FigureUnit::Count;
    /// For a count the count itself; for a share what is counted; for a median, a mean and a sum
    /// how many records it rests on.
    qint64 numerator = 0;
    std::optional<qint64> denominator; ///< shares and rates only
    QString basis; ///< which date puts a record into the period, in words
    QString definition;
    QString source;
    SpcDirection direction = SpcDirection::Neither;
    /// Not to be shown in a paper, because a small number could be worked out from it.
    bool isWithheld = false;
};

} // namespace heed
