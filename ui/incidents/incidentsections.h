#pragma once

#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

namespace heed {

/// The tabs of an incident after its first one, in their order, as children of `parent`. The desk
/// must outlive them.
[[nodiscard]] std::vector<RecordSection *> makeIncidentSections(
    const RecordDesk &desk, QWidget *parent);

} // namespace heed
