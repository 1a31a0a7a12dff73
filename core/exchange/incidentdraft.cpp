#include "core/exchange/incidentdraft.h"

#include "core/exchange/rowvalues.h"
#include "core/incidents/incidentfields.h"
#include "core/incidents/incidentrules.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

void fillEvent(const RowValues &values, Incident &incident)
{
    incident.reference = values.text(QStringLiteral("reference"));
    incident.eventType
        = values.code<EventType>(QStringLiteral("event_type")).value_or(EventType::Incident);
    incident.occurredOn = values.day(QStringLiteral("occurred_on"));
    incident.occurredTime = values.time(QStringLiteral("occurred_time"));
    incident.awareOn = values.day(QStringLiteral("aware_on"));
    incident.reportedOn = values.day(QStringLiteral("reported_on"));
    incident.openedOn = values.day(QStringLiteral("opened_on"));
    incident.location = values.text(QStringLiteral("location"));
    incident.category = values.text(QStringLiteral("category"));
    incident.subCategory = values.text(QStringLiteral("sub_category"));
    incident.description = values.text(QStringLiteral("description"));
    incident.actionTaken = values.text(QStringLiteral("action_taken"));
    incident.result = values.text(QStringLiteral("result"));
    incident.reporterRole = values.text(QStringLiteral("reporter_role"));
    incident.affectedType = values.text(QStringLiteral("affected_type"));
    incident.patientAge = values.number(QStringLiteral("patient_age"));
}

void fillReview(const RowValues &values, Incident &incident)
{
    incident.physicalHarm = values.code<Harm>(QStringLiteral("physical_harm"));
    incident.psychologicalHarm = values.code<Harm>(QStringLiteral("psychological_harm"));
    incident.riskGrade = values.text(QStringLiteral("risk_grade"));
    incident.candourRequired = values.yesOrNo(QStringLiteral("candour_required"));
    incident.candourToldOn = values.day(QStringLiteral("candour_told_on"));
    incident.candourLetterOn = values.day(QStringLiteral("candour_letter_on"));
    incident.learningResponse = values.code<LearningResponse>(QStringLiteral("learning_response"));
    incident.psiiDeclared = values.isYes(QStringLiteral("psii_declared"));
    incident.neverEvent = values.isYes(QStringLiteral("never_event"));
    incident.safeguarding = values.isYes(QStringLiteral("safeguarding"));
    incident.lfpseReference = values.text(QStringLiteral("lfpse_reference"));
    incident.approvalStatus = values.text(QStringLiteral("approval_status"));
    incident.handler = values.text(QStringLiteral("handler"));
    incident.closedOn = values.day(QStringLiteral("closed_on"));
}

} // namespace

IncidentDraft incidentDraft(const MappedRow &row, const DraftContext &context)
{
    const RowValues values(row);
    IncidentDraft draft;
    Incident &incident = draft.file.incident;
    fillEvent(values, incident);
    fillReview(values, incident);
    const QString code = values.text(QStringLiteral("category_code"));
    incident.theme = context.codes.themeFor(
        codescheme::IncidentCategory, code.isEmpty() ? incident.category : code);
    incident.state = incidentState(incident);
    // What was learned has no field of its own in the register: it follows from what was done.
    const QString learning = values.text(QStringLiteral("learning"));
    if (!learning.isEmpty())
        incident.actionTaken
            = QStringList { incident.actionTaken, learning }.join(QLatin1Char('\n')).trimmed();
    draft.file.patient = values.person(QStringLiteral("patient"));
    draft.place = { values.text(QStringLiteral("site")), values.text(QStringLiteral("unit")),
        values.text(QStringLiteral("directorate")) };
    for (const QString &reference : values.references(QStringLiteral("linked_complaint")))
        draft.links += { recordkind::Complaint, reference };
    for (const QString &reference : values.references(QStringLiteral("linked_claim")))
        draft.links += { recordkind::Claim, reference };
    return draft;
}

} // namespace heed
