#pragma once

#include "core/incidents/incident.h"
#include "core/records/recordquery.h"

namespace heed {

/// What a list of incidents can be ordered by.
enum class IncidentColumn {
    Reference,
    EventType,
    State,
    OccurredOn,
    ReportedOn,
    Site,
    Unit,
    Category,
    Harm,
    Handler,
    ClosedOn,
};

/// Which incidents a list shows, and in what order. What is not set does not narrow.
struct IncidentQuery
{
    enum class Which { Open, Closed, All };

    QString searchText; ///< as typed; every word must occur
    Which which = Which::All;
    std::vector<IncidentState> states;
    SiteId site;
    UnitId unit;
    QString category;
    QString theme; ///< code
    std::optional<Harm> harmAtLeast; ///< on either axis
    bool candourUndecided = false; ///< only those whose harm prompts a test that nobody has made
    QDate occurredFrom;
    QDate occurredTo;
    PersonId person; ///< the patient
    BatchId importBatch;
    bool binned = false; ///< what is in the bin instead of what is not

    IncidentColumn sortBy = IncidentColumn::OccurredOn;
    bool ascending = false; ///< blank values come last both ways
};

/// One line of a list.
struct IncidentRow
{
    IncidentId id;
    QString reference;
    EventType eventType = EventType::Incident;
    IncidentState state = IncidentState::Open;
    QDate occurredOn;
    QDate reportedOn;
    QString site;
    QString unit;
    QString category;
    std::optional<Harm> harm; ///< the worse of the two axes
    bool candourUndecided = false;
    std::optional<bool> candourRequired;
    QDate candourToldOn;
    QDate candourLetterOn;
    QString handler;
    QDate closedOn;
};

} // namespace heed
