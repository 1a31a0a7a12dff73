#pragma once

#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

namespace heed {

/// The tabs of feedback after its first one, in their order, as children of `parent`. The desk must
/// outlive them.
[[nodiscard]] std::vector<RecordSection *> makeFeedbackSections(
    const RecordDesk &desk, QWidget *parent);

} // namespace heed
