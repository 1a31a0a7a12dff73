#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/partcard.h"

namespace heed {

/// Who put the case before senior staff, and what they decided.
[[nodiscard]] PartCard *makeEscalationCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);

} // namespace heed
