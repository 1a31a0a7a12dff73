#pragma once

#include "core/complaints/complaint.h"

namespace heed {

class CodeLists;

/// Everything wrong with a draft, all at once. Fields are named as columns ("received_on",
/// "patient.born_on", "issues.2.subject"), facts are "complaint.received-in-future" and so on.
[[nodiscard]] QList<FieldProblem> checkComplaint(
    const ComplaintFile &draft, const CodeLists &codes, QDate today);

/// What regulation 17 of SI 2009/309 or good practice wants recorded and is not yet there. Nothing
/// here stops anybody from saving.
[[nodiscard]] QList<FieldProblem> complaintGaps(const ComplaintFile &file);

} // namespace heed
