#pragma once

#include "core/complaints/complaintquery.h"
#include "core/records/idorder.h"

/// The SQL of the complaints list. The text is put together from fixed pieces only; whatever the
/// user gave is bound.
namespace heed {

/// The ids that match, and their order. `searchSubquery` gives the ids that hold the words
/// (searchindex.h); it is used when there is something to search for.
[[nodiscard]] OrderedIds complaintIds(const ComplaintQuery &query, const QString &searchSubquery);

/// SELECT of ComplaintRow's columns, in its order, for ids given as one JSON array.
[[nodiscard]] const QString &complaintRowsSql();

/// SQL expression over `complaint c`: the day on which the next step is due, as nextStep() has it.
[[nodiscard]] const QString &nextDueSql();

} // namespace heed
