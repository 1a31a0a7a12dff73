#pragma once

#include "core/incidents/incident.h"

namespace heed {

/// Everything that is wrong with a draft, all at once; empty when it may be stored. `today` is the
/// legal day. The reference may be empty: the service gives one.
/// Source: candour reference, model rules (occurred, aware, reported and closed are dates apart)
/// and 1.2 (psychological harm has no fatal grade).
[[nodiscard]] QList<FieldProblem> checkIncident(const Incident &draft, QDate today);

/// Where an incident stands, from its dates and the approval status that another system gave it.
[[nodiscard]] IncidentState incidentState(const Incident &incident);

/// Whether the recorded harm calls for the test of regulation 20 (see candourTestNeeded in
/// harm.h), and nobody has yet said whether the duty applies.
[[nodiscard]] bool isCandourUndecided(const Incident &incident);

} // namespace heed
