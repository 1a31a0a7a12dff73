#pragma once

#include "ui/shared/recorddesk.h"

class QWidget;

namespace heed {

class PartCard;

/// What was promised because of a record, who does it by when, and whether it is done. An action
/// that is taken away goes into the bin.
[[nodiscard]] PartCard *makeActionsCard(
    const RecordDesk &desk, const RecordRef &record, QWidget *parent);

} // namespace heed
