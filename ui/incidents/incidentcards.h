#pragma once

#include "core/incidents/incidentparts.h"
#include "ui/shared/partssection.h"
#include "ui/shared/recorddesk.h"

namespace heed {

[[nodiscard]] QString wordFor(CqcEvent event);
/// The condition under which the Care Quality Commission is told of an event.
[[nodiscard]] QString conditionOf(CqcEvent event, bool isHealthServiceBody);

/// The tab of those affected, the learning responses and the notifications of an incident.
[[nodiscard]] PartsTab learningTab(const RecordDesk &desk);

} // namespace heed
