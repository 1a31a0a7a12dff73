#include "core/candour/candourorigin.h"

#include "core/candour/candourtest.h"
#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/incidents/incidentparts.h"
#include "core/incidents/incidentregister.h"
#include "core/letters/letterfields.h"
#include "core/records/recordkinds.h"
#include "core/store/settings.h"

namespace heed {

namespace {

QDate firstOf(std::initializer_list<QDate> days)
{
    for (const QDate day : days) {
        if (day.isValid())
            return day;
    }
    return {};
}

CandourDuty fromIncident(const IncidentFile &file)
{
    const Incident &incident = file.incident;
    CandourDuty duty;
    duty.source = CandourSource::Incident;
    duty.siteId = incident.siteId;
    duty.unitId = incident.unitId;
    duty.handler = incident.handler;
    duty.occurredOn = incident.occurredOn;
    duty.awareOn = firstOf({ incident.awareOn, incident.reportedOn, incident.occurredOn });
    duty.summary = incident.description;
    duty.personName = file.patient.name;
    duty.communicationNeeds = file.patient.communicationNeeds;
    return duty;
}

CandourDuty fromComplaint(const ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    CandourDuty duty;
    duty.source = CandourSource::Complaint;
    duty.siteId = complaint.siteId;
    duty.unitId = complaint.unitId;
    duty.handler = complaint.handler;
    duty.awareOn = complaint.receivedOn;
    duty.summary = complaint.description;
    duty.personName = file.patient.isEmpty() ? file.complainant.name : file.patient.name;
    duty.communicationNeeds = file.patient.isEmpty() ? file.complainant.communicationNeeds
                                                     : file.patient.communicationNeeds;
    return duty;
}

CandourDuty fromClaim(const ClaimFile &file)
{
    const Claim &claim = file.claim;
    CandourDuty duty;
    duty.source = CandourSource::Claim;
    duty.siteId = claim.siteId;
    duty.unitId = claim.unitId;
    duty.handler = claim.handler;
    duty.occurredOn = claim.incidentOn;
    duty.awareOn = claim.notifiedOn;
    duty.personName = file.claimant.name;
    // A privileged description stays in the claim.
    if (!claim.privileged)
        duty.summary = claim.description;
    return duty;
}

Result<CandourDuty> read(const Session &session, const RecordRef &origin)
{
    if (origin.kind == recordkind::Incident)
        return IncidentRegister(session).file(IncidentId { origin.id }).map(fromIncident);
    if (origin.kind == recordkind::Complaint)
        return ComplaintRegister(session).file(ComplaintId { origin.id }).map(fromComplaint);
    if (origin.kind == recordkind::Claim)
        return ClaimRegister(session).file(ClaimId { origin.id }).map(fromClaim);
    if (origin.kind.isEmpty())
        return CandourDuty { .source = CandourSource::Other };
    return failure(ErrorCode::Invalid, QStringLiteral("candour.no-such-origin"), origin.kind);
}

} // namespace

Result<CandourDuty> dutyFrom(const Session &session, const RecordRef &origin)
{
    const auto harm = harmOfOrigin(session.database, origin);
    if (!harm)
        return Failure(harm.error());
    return read(session, origin).and_then([&](CandourDuty duty) {
        duty.origin = origin;
        duty.harmSeen = *harm;
        return setting(session.database, QStringLiteral("organisation.kind"))
            .map([duty](const QString &kind) mutable {
                duty.provider = candourProvider(kind);
                duty.standardContract = duty.provider == CandourProvider::HealthServiceBody;
                return duty;
            });
    });
}

Result<QString> addressOfRelevantPerson(const Session &session, const CandourDuty &duty)
{
    const RecordRef &origin = duty.origin;
    std::vector<Person> known;
    if (origin.kind == recordkind::Incident) {
        if (const auto file = IncidentRegister(session).file(IncidentId { origin.id }))
            known = { file->patient };
    } else if (origin.kind == recordkind::Complaint) {
        if (const auto file = ComplaintRegister(session).file(ComplaintId { origin.id }))
            known = { file->patient, file->complainant };
    } else if (origin.kind == recordkind::Claim) {
        if (const auto file = ClaimRegister(session).file(ClaimId { origin.id }))
            known = { file->claimant };
    }
    for (const Person &person : known) {
        if (!person.name.isEmpty() && person.name == duty.relevantName)
            return lettervalue::addressOf(person);
    }
    return QString();
}

Result<std::optional<Harm>> harmOfOrigin(Database &database, const RecordRef &origin)
{
    if (origin.kind != recordkind::Incident)
        return std::nullopt;
    return rowById<Incident>(database, IncidentId { origin.id })
        .and_then([&](const Incident &incident) {
            return selectRows<AffectedPerson>(
                database, QStringLiteral("WHERE incident_id = ?"), { origin.id })
                .map([&incident](const std::vector<AffectedPerson> &people) {
                    return worstHarm(incident, people);
                });
        });
}

} // namespace heed
