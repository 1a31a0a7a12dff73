#pragma once

#include "core/exchange/claimdraft.h"
#include "core/exchange/complaintdraft.h"
#include "core/exchange/feedbackdraft.h"
#include "core/exchange/fieldspec.h"
#include "core/exchange/incidentdraft.h"
#include "core/exchange/mappedrow.h"

#include <variant>

namespace heed {

/// A row of a log on its way into a register.
struct RowDraft
{
    MappedRow row; ///< as it was read
    MappedRow drafted; ///< the same, with the problems that the drafting raised
    std::variant<std::monostate, ComplaintDraft, IncidentDraft, ClaimDraft, FeedbackDraft>
        draft; ///< nothing for a row that cannot be imported
    QList<FieldProblem> problems; ///< what the register's rules find in the draft
};

/// Makes the draft and checks it. Looks at nothing but its arguments, so any thread may call it.
[[nodiscard]] RowDraft draftOf(MappedRow row, LogKind kind, const DraftContext &context);

} // namespace heed
