#pragma once

#include "ui/fairness/fairnesssection.h"

namespace heed {

/// The tabs of a review after its first one, in the order of the work, as children of `parent`. The
/// desk and the service must outlive them.
[[nodiscard]] std::vector<RecordSection *> makeFairnessSections(
    const RecordDesk &desk, FairnessService &service, QWidget *parent);

} // namespace heed
