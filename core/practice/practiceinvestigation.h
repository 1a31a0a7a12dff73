#pragma once

#include "core/complaints/complaint.h"
#include "core/practice/practiceworld.h"

namespace heed {

/// Gives the latest cases of a practice store what an investigation gathers: agreed issues, a plan,
/// evidence, statements, codes, remedies, other inquiries, an investigator, and staff who are told
/// and supported. Few enough that a store of 100,000 cases takes no longer to make.
/// The file must be stored, in the same transaction, which seals what is written here with it.
/// Errors: Storage.
[[nodiscard]] Result<void> writeInvestigation(
    Transaction &transaction, const PracticeWorld &world, int index, const ComplaintFile &file);

/// What the handlers of the place declared in the register of interests. Errors: Storage.
[[nodiscard]] Result<void> writeInterests(Transaction &transaction, const PracticeWorld &world);

} // namespace heed
