#pragma once

#include "core/exchange/draftcontext.h"
#include "core/exchange/mappedrow.h"
#include "core/incidents/incident.h"

namespace heed {

/// An incident as a row of a log tells it.
struct IncidentDraft
{
    IncidentFile file;
    DraftPlace place;
    QList<DraftLink> links;
};

/// What a row of an incidents log says, in the register's terms; the state follows from the days
/// and the approval status.
[[nodiscard]] IncidentDraft incidentDraft(const MappedRow &row, const DraftContext &context);

} // namespace heed
