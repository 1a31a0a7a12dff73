#pragma once

#include "core/exchange/draftcontext.h"
#include "core/exchange/mappedrow.h"

namespace heed {

/// A complaint as a row of a log tells it.
struct ComplaintDraft
{
    ComplaintFile file;
    DraftPlace place;
    QList<DraftLink> links;
    std::vector<Action> actions;
};

/// What a row of a complaints log says, in the register's terms. The first response period is the
/// log's due date, an agreed new date its amendment; outcomes such as "withdrawn" are endings; the
/// state follows from the days. Problems that the log's words raise are added to the row.
[[nodiscard]] ComplaintDraft complaintDraft(MappedRow &row, const DraftContext &context);

/// What a row of further subjects says: one issue, without its number.
[[nodiscard]] ComplaintIssue subjectDraft(const MappedRow &row, const DraftContext &context);

/// Where a case stands, by the days of its steps.
[[nodiscard]] ComplaintState stateByDays(const ComplaintFile &file);

} // namespace heed
