#include "core/fairness/fairnessorigin.h"

#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintregister.h"
#include "core/incidents/incidentparts.h"
#include "core/records/recordkinds.h"
#include "core/records/recordquery.h"

namespace heed {

namespace {

Failure noResponse(const QString &reference)
{
    return failure(ErrorCode::Refused, QStringLiteral("fairness.no-finished-response"), reference);
}

/// The learning responses under PSIRF have the same codes here.
ConcernSource sourceOf(LearningResponse type)
{
    return fromCode<ConcernSource>(toCode(type)).value_or(ConcernSource::Other);
}

Result<FairnessReview> ofIncident(const Session &session, const Incident &incident)
{
    return selectRows<IncidentResponse>(session.database,
        QStringLiteral("WHERE incident_id = ? AND ended_on IS NOT NULL ORDER BY ended_on DESC"),
        { incident.id.value })
        .and_then([&](const std::vector<IncidentResponse> &found) -> Result<FairnessReview> {
            if (found.empty())
                return noResponse(incident.reference);
            FairnessReview review;
            review.origin = { recordkind::Incident, incident.id.value };
            review.source = sourceOf(found.front().type);
            review.sourceBy = found.front().lead;
            review.sourceEndedOn = found.front().endedOn;
            review.sourceTitle = incident.reference;
            review.actOn = incident.occurredOn;
            review.siteId = incident.siteId;
            review.unitId = incident.unitId;
            review.widerReference = incident.reference;
            return review;
        });
}

/// The investigation of a complaint is finished when every issue has its outcome.
Result<FairnessReview> ofComplaint(const Session &session, ComplaintId id)
{
    return ComplaintRegister(session).file(id).and_then(
        [](const ComplaintFile &file) -> Result<FairnessReview> {
            const Complaint &complaint = file.complaint;
            const bool isFound = !file.issues.empty()
                && std::all_of(file.issues.begin(), file.issues.end(),
                    [](const ComplaintIssue &issue) { return issue.outcome.has_value(); });
            if (!isFound)
                return noResponse(complaint.reference);
            FairnessReview review;
            review.origin = { recordkind::Complaint, complaint.id.value };
            review.source = ConcernSource::Complaint;
            review.sourceBy = complaint.handler;
            review.sourceEndedOn
                = complaint.repliedOn.isValid() ? complaint.repliedOn : complaint.updatedAt.date();
            review.sourceTitle = complaint.reference;
            review.siteId = complaint.siteId;
            review.unitId = complaint.unitId;
            review.widerReference = complaint.reference;
            return review;
        });
}

} // namespace

Result<FairnessReview> reviewFrom(const Session &session, const QString &reference)
{
    const auto incident = rowByReference<Incident>(session.database, reference);
    if (incident)
        return ofIncident(session, *incident);
    return rowByReference<Complaint>(session.database, reference)
        .and_then([&](const Complaint &complaint) { return ofComplaint(session, complaint.id); });
}

Result<void> checkOrigin(const Session &session, const RecordRef &origin)
{
    if (origin.kind.isEmpty())
        return {};
    const auto review = origin.kind == recordkind::Incident
        ? rowById<Incident>(session.database, IncidentId { origin.id })
              .and_then([&](const Incident &incident) { return ofIncident(session, incident); })
        : ofComplaint(session, ComplaintId { origin.id });
    return review.map([](const FairnessReview &) {});
}

} // namespace heed
