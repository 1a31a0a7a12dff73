#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

namespace heed {

using IncidentId = TypedId<struct IncidentTag>;

/// LFPSE event types.
enum class EventType { Incident, Outcome, Risk, GoodCare };
enum class IncidentState { Open, UnderReview, Closed };

/// Harm in words, from none to fatal. LFPSE's numbers run the other way (lower is worse) and differ
/// for the two axes; lfpseHarmCode() in incidentrules translates. A recording scheme, not the legal
/// test of regulation 20.
enum class Harm { None, Low, Moderate, Severe, Fatal };

/// PSIRF learning responses.
enum class LearningResponse { Psii, Aar, Mdt, Swarm, Thematic, RoundTable, Other };

/// A patient safety event: what happened, when it was known, and how bad it was.
struct Incident
{
    IncidentId id;
    qint64 revision = 1;
    QString reference;
    EventType eventType = EventType::Incident;
    IncidentState state = IncidentState::Open;
    QDate occurredOn;
    QTime occurredTime;
    QDate awareOn; ///< the day the organisation knew
    QDate reportedOn;
    QDate openedOn;
    SiteId siteId;
    UnitId unitId;
    QString location;
    QString category;
    QString subCategory;
    QString theme; ///< common theme, from the cross-walk
    QString description;
    QString actionTaken;
    QString result;
    std::optional<Harm> physicalHarm;
    std::optional<Harm> psychologicalHarm; ///< never Fatal
    QString riskGrade;
    QString reporterRole;
    QString affectedType;
    PersonId patientId;
    std::optional<int> patientAge;
    std::optional<bool> candourRequired;
    QDate candourToldOn;
    QDate candourLetterOn;
    std::optional<LearningResponse> learningResponse;
    bool psiiDeclared = false;
    bool neverEvent = false;
    QString neverEventType;
    bool safeguarding = false;
    QDate safeguardingReferredOn;
    QString safeguardingReference;
    QString lfpseReference;
    QString approvalStatus;
    QString handler;
    QDate closedOn;
    BatchId importBatchId;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;
};

struct IncidentFile
{
    Incident incident;
    Person patient;
};

} // namespace heed
