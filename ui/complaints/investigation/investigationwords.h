#pragma once

#include "core/complaints/investigation/investigationcodes.h"
#include "core/complaints/investigation/staffcare.h"
#include "core/people/interest.h"
#include "core/records/assignment.h"
#include "ui/complaints/complaintwords.h"

/// What people read for the values of an investigation, and for conflicts of interest.
namespace heed {

[[nodiscard]] QString wordFor(StatementPart part);
[[nodiscard]] QString wordFor(GradingMoment moment);
[[nodiscard]] QString wordFor(ParallelKind kind);
[[nodiscard]] QString wordFor(CanProceed answer);
[[nodiscard]] QString wordFor(SupportAnswer answer);
[[nodiscard]] QString wordFor(StaffStep step);
[[nodiscard]] QString wordFor(InterestKind kind);
[[nodiscard]] QString wordFor(AssignmentState state);

} // namespace heed
