#pragma once

#include "core/claims/claim.h"
#include "core/exchange/draftcontext.h"
#include "core/exchange/mappedrow.h"

namespace heed {

/// A claim as a row of a log tells it.
struct ClaimDraft
{
    ClaimFile file;
    DraftPlace place;
    QList<DraftLink> links;
};

/// What a row of a claims log says, in the register's terms; the status follows from the outcome,
/// the days and what was paid.
[[nodiscard]] ClaimDraft claimDraft(MappedRow &row, const DraftContext &context);

} // namespace heed
