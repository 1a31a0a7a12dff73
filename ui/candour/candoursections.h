#pragma once

#include "ui/candour/candoursteps.h"

namespace heed {

/// The tabs of a duty after its first one, in the order of the work, as children of `parent`. The
/// desk and the service must outlive them.
[[nodiscard]] std::vector<RecordSection *> makeCandourSections(
    const RecordDesk &desk, CandourService &service, QWidget *parent);

} // namespace heed
