#pragma once

#include "core/exchange/fieldvalues.h"
#include "core/exchange/problem.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace heed {

/// One row in Heed's own fields. Types by field: date QDate, time QTime, integer int, money qint64
/// pence, boolean bool, choice QString code, everything else QString. An empty cell has no entry.
struct MappedRow
{
    int line = 0;
    FieldValues<QVariant> values; ///< by field id
    /// The words as they stood: for every choice, and for every value that could not be read.
    FieldValues<QString> raw;
    QList<Problem> problems;
    /// False when a problem says that this row is not to be imported.
    bool importable = true;
};

} // namespace heed
