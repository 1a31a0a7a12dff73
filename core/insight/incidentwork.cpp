#include "core/insight/incidentwork.h"

#include "core/calendar/deadlinerules.h"
#include "core/insight/worklines.h"
#include "core/records/recordkinds.h"
#include "core/store/database.h"

namespace heed {

namespace {

// The harm is looked for in an index first: a register of incidents is long, and few are grave.
constexpr auto incidentsSql
    = "SELECT n.id, n.reference, p.name, u.name, s.name, n.handler, n.candour_required, "
      "n.candour_told_on, n.occurred_on, n.aware_on, n.reported_on FROM incident n "
      "LEFT JOIN person p ON p.id = n.patient_id "
      "LEFT JOIN site s ON s.id = n.site_id LEFT JOIN unit u ON u.id = n.unit_id "
      "WHERE n.id IN (SELECT i.id FROM incident i INDEXED BY incident_list "
      "WHERE i.binned_at IS NULL AND i.event_type = 'incident' "
      "AND (i.candour_required = 1 OR (i.candour_required IS NULL "
      "AND (i.physical_harm IN ('moderate', 'severe', 'fatal') "
      "OR i.psychological_harm IN ('moderate', 'severe') "
      "OR i.id IN (SELECT a.incident_id FROM incident_person a WHERE a.physical_harm IN "
      "('moderate', 'severe', 'fatal') OR a.psychological_harm IN ('moderate', 'severe'))))) "
      "AND (i.candour_told_on IS NULL OR i.candour_letter_on IS NULL)) "
      "AND n.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM candour k "
      "WHERE k.origin_kind = 'incident' AND k.origin_id = n.id AND k.binned_at IS NULL)";

void takeIncident(
    const Session &session, const DeadlineRules &rules, const Statement &row, Worklist &list)
{
    WorkItem item = beginLine(session, recordkind::Incident, row);
    const bool isDecided = !row.value(6).isNull();
    if (const QDate toldOn = dayAt(row, 7); isDecided && toldOn.isValid()) {
        item.step = WorkStep::SendCandourLetter;
        item.since = toldOn;
        return addUndated(list, item);
    }
    item.step = isDecided ? WorkStep::TellInPerson : WorkStep::DecideCandour;
    QDate known = dayAt(row, 8);
    for (const int column : { 9, 10 }) {
        if (const QDate day = dayAt(row, column); day.isValid())
            known = day;
    }
    const auto deadline = rules.deadline(deadlinerule::CandourInPerson, known, session.calendar);
    if (deadline)
        addDue(list, session, item, deadline->due);
    else
        addUndated(list, item);
}

} // namespace

Result<void> addIncidentWork(const Session &session, Worklist &list)
{
    return DeadlineRules::load().and_then([&](const DeadlineRules &rules) {
        return eachRow(session, incidentsSql,
            [&](const Statement &row) { takeIncident(session, rules, row, list); });
    });
}

} // namespace heed
