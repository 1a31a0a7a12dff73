#pragma once

#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordsection.h"

namespace heed {

/// The tabs of a complaint in their order, as children of `parent`. The desk must outlive them.
[[nodiscard]] std::vector<RecordSection *> makeComplaintSections(
    const ComplaintDesk &desk, QWidget *parent);

} // namespace heed
