#include "core/incidents/incidentparts.h"

#include "core/records/leadrule.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

void past(QList<FieldProblem> &problems, const char *field, QDate day, QDate today)
{
    if (day.isValid() && day > today)
        problems += { text(field), text("incident.in-future"), { day.toString(Qt::ISODate) } };
}

} // namespace

CqcDuty cqcDuty(CqcEvent event, bool isHealthServiceBody)
{
    if (!isHealthServiceBody || event == CqcEvent::DetainedDeath)
        return CqcDuty::Tell;
    return event == CqcEvent::Death ? CqcDuty::TellUnnaturalOnly : CqcDuty::TellUnlessNhsEngland;
}

int cqcRegulation(CqcEvent event)
{
    constexpr int deaths = 16;
    constexpr int detained = 17;
    constexpr int others = 18;
    if (event == CqcEvent::Death)
        return deaths;
    return event == CqcEvent::DetainedDeath ? detained : others;
}

bool isCqcDone(const CqcNotification &row, bool isHealthServiceBody)
{
    const bool mayTellNhsEngland = cqcDuty(row.event, isHealthServiceBody) != CqcDuty::Tell;
    return row.toldOn.isValid() || (mayTellNhsEngland && row.nhsEnglandOn.isValid());
}

std::optional<Harm> worstHarm(const Incident &incident, const std::vector<AffectedPerson> &people)
{
    std::optional<Harm> worst;
    const auto look = [&worst](std::optional<Harm> harm) {
        if (harm && (!worst || *harm > *worst))
            worst = harm;
    };
    look(incident.physicalHarm);
    look(incident.psychologicalHarm);
    for (const AffectedPerson &person : people) {
        look(person.physicalHarm);
        look(person.psychologicalHarm);
    }
    return worst;
}

QList<FieldProblem> PartOf<AffectedPerson>::check(const AffectedPerson &row, QDate)
{
    QList<FieldProblem> problems;
    if (row.person.trimmed().isEmpty())
        problems += { text("person"), text("incident.person-missing"), {} };
    if (row.psychologicalHarm == Harm::Fatal)
        problems += { text("psychological_harm"), text("incident.psychological-fatal"), {} };
    return problems;
}

QList<FieldProblem> PartOf<IncidentResponse>::check(const IncidentResponse &row, QDate today)
{
    QList<FieldProblem> problems;
    past(problems, "started_on", row.startedOn, today);
    past(problems, "ended_on", row.endedOn, today);
    if (row.endedOn.isValid() && row.startedOn.isValid() && row.endedOn < row.startedOn)
        problems += { text("ended_on"), text("incident.response-order"), {} };
    return problems;
}

Result<void> PartOf<IncidentResponse>::allow(
    const Session &session, const IncidentResponse &row, const IncidentResponse &before)
{
    return checkLead(session.database,
        { { kind(), row.incidentId.value }, text("lead"), row.lead, before.lead });
}

std::vector<Party> partiesOf(const QString &patientName, const std::vector<AffectedPerson> &people)
{
    std::vector<Party> parties;
    if (!patientName.isEmpty())
        parties.push_back({ PartyRole::Patient, patientName, std::nullopt });
    for (const AffectedPerson &person : people)
        parties.push_back({ PartyRole::Patient, person.person, std::nullopt });
    parties.push_back({ PartyRole::PlaceManager, {}, std::nullopt });
    return parties;
}

QList<FieldProblem> PartOf<CqcNotification>::check(const CqcNotification &row, QDate today)
{
    QList<FieldProblem> problems;
    past(problems, "told_on", row.toldOn, today);
    past(problems, "nhs_england_on", row.nhsEnglandOn, today);
    return problems;
}

} // namespace heed
