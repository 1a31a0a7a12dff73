#pragma once

#include "core/incidents/incidentfields.h"
#include "core/people/conflictrules.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"

/// What an incident has many of.
namespace heed {

/// One of several people affected. The overall harm of an incident is that of the worst.
struct AffectedPerson
{
    TypedId<struct AffectedPersonTag> id;
    qint64 revision = 1;
    IncidentId incidentId;
    QString person; ///< a name or a reference, as the log keeps them
    std::optional<Harm> physicalHarm;
    std::optional<Harm> psychologicalHarm; ///< never Fatal
    QString ageBand; ///< code of list "age-band"
};

/// One learning response under PSIRF: none of them judges anybody.
struct IncidentResponse
{
    TypedId<struct IncidentResponseTag> id;
    qint64 revision = 1;
    IncidentId incidentId;
    LearningResponse type = LearningResponse::Aar;
    QString lead;
    QDate startedOn;
    QDate dueOn;
    QDate endedOn;
    QString outcome;
};

/// What SI 2009/3112 asks a provider to tell the Care Quality Commission.
enum class CqcEvent {
    Death, ///< reg 16
    DetainedDeath, ///< reg 17
    Injury, ///< reg 18
    PreventiveTreatment, ///< reg 18
    Deprivation, ///< reg 18: deprivation of liberty, application and result
    Abuse, ///< reg 18
    Police, ///< reg 18
    ServiceStopped, ///< reg 18
    ChildOnAdultUnit, ///< reg 18: under 18, more than 48 hours
};

template <> struct EnumCodes<CqcEvent>
{
    static constexpr std::array list {
        std::pair { CqcEvent::Death, "death" },
        std::pair { CqcEvent::DetainedDeath, "detained_death" },
        std::pair { CqcEvent::Injury, "injury" },
        std::pair { CqcEvent::PreventiveTreatment, "preventive_treatment" },
        std::pair { CqcEvent::Deprivation, "deprivation" },
        std::pair { CqcEvent::Abuse, "abuse" },
        std::pair { CqcEvent::Police, "police" },
        std::pair { CqcEvent::ServiceStopped, "service_stopped" },
        std::pair { CqcEvent::ChildOnAdultUnit, "child_on_adult_unit" },
    };
};

/// One notification to the Care Quality Commission, "without delay".
struct CqcNotification
{
    TypedId<struct CqcNotificationTag> id;
    qint64 revision = 1;
    IncidentId incidentId;
    CqcEvent event = CqcEvent::Injury;
    QDate toldOn;
    QString toldBy;
    QString reference;
    QDate nhsEnglandOn; ///< the day NHS England was told instead, where that is enough
    QString note;
};

/// What the notification of an event hangs on for a kind of provider.
enum class CqcDuty {
    Tell, ///< the Commission is told without delay
    TellUnnaturalOnly, ///< only a death that was not due to the natural course of an illness under
                       ///< appropriate care, and not if NHS England was told
    TellUnlessNhsEngland, ///< not if NHS England was told
};

/// The condition that applies, by SI 2009/3112: reg 16 asks NHS bodies and primary medical services
/// about deaths not due to the natural course, and exempts what NHS England was told; reg 17 (death
/// of somebody detained) exempts nobody; reg 18 exempts health service bodies where NHS England was
/// told. Source: candour reference 1.4.
[[nodiscard]] CqcDuty cqcDuty(CqcEvent event, bool isHealthServiceBody);
/// "16", "17" or "18".
[[nodiscard]] int cqcRegulation(CqcEvent event);
/// Whether a notification is done: told, or NHS England told where that is enough.
[[nodiscard]] bool isCqcDone(const CqcNotification &row, bool isHealthServiceBody);

/// The worst harm over the incident's own grades and those of everybody affected. Lower LFPSE
/// numbers are worse; this compares in words. Nothing while nothing is graded.
/// Source: candour reference 6, "overall harm".
[[nodiscard]] std::optional<Harm> worstHarm(
    const Incident &incident, const std::vector<AffectedPerson> &people);

template <> struct RowOf<AffectedPerson>
{
    static constexpr auto table = "incident_person";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("incident_id", row.incidentId);
        visit("person", row.person);
        visit("physical_harm", row.physicalHarm);
        visit("psychological_harm", row.psychologicalHarm);
        visit("age_band", row.ageBand);
    }
};

template <> struct RowOf<IncidentResponse>
{
    static constexpr auto table = "incident_response";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("incident_id", row.incidentId);
        visit("type", row.type);
        visit("lead", row.lead);
        visit("started_on", row.startedOn);
        visit("due_on", row.dueOn);
        visit("ended_on", row.endedOn);
        visit("outcome", row.outcome);
    }
};

template <> struct RowOf<CqcNotification>
{
    static constexpr auto table = "incident_notification";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("incident_id", row.incidentId);
        visit("event", row.event);
        visit("told_on", row.toldOn);
        visit("told_by", row.toldBy);
        visit("reference", row.reference);
        visit("nhs_england_on", row.nhsEnglandOn);
        visit("note", row.note);
    }
};

template <typename T> struct PartOfIncident
{
    static const QString &kind() { return recordkind::Incident; }
    static constexpr auto owner = &T::incidentId;
    static constexpr auto ownerColumn = "incident_id";
};

template <> struct PartOf<AffectedPerson> : PartOfIncident<AffectedPerson>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const AffectedPerson &row, QDate today);
};

template <> struct PartOf<IncidentResponse> : PartOfIncident<IncidentResponse>
{
    static constexpr auto order = "started_on, id";
    static QList<FieldProblem> check(const IncidentResponse &row, QDate today);
    /// See checkLead().
    static Result<void> allow(
        const Session &session, const IncidentResponse &row, const IncidentResponse &before);
};

template <> struct PartOf<CqcNotification> : PartOfIncident<CqcNotification>
{
    static constexpr auto order = "told_on, id";
    static QList<FieldProblem> check(const CqcNotification &row, QDate today);
};

/// Whose interests meet in an incident, as the check of who looks into it asks: those who were
/// affected, and whoever manages the place.
[[nodiscard]] std::vector<Party> partiesOf(
    const QString &patientName, const std::vector<AffectedPerson> &people);

} // namespace heed
