#pragma once

#include "core/complaints/complaintquery.h"

#include <QVariant>

/// The SQL of the complaints list. The text is put together from fixed pieces only; whatever the
/// user gave is bound.
namespace heed {

struct BoundSql
{
    QString text;
    QVariantList values;
};

/// SELECT of the ids that match, in order. `searchSubquery` gives the ids that hold the words
/// (searchindex.h); it is used when there is something to search for.
[[nodiscard]] BoundSql complaintIdsSql(const ComplaintQuery &query, const QString &searchSubquery);

/// SELECT of ComplaintRow's columns, in its order, for ids given as one JSON array.
[[nodiscard]] const QString &complaintRowsSql();

/// SQL expression over `complaint c`: the day on which the next step is due, as nextStep() has it.
[[nodiscard]] const QString &nextDueSql();

} // namespace heed
