#include "core/incidents/incidentrules.h"

#include "core/incidents/harm.h"

namespace heed {

namespace {

constexpr int oldestAge = 130;

struct DatedField
{
    const char *field;
    QDate day;
};

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// What has been written down has happened: none of these days lies ahead.
void checkFuture(const Incident &draft, QDate today, QList<FieldProblem> &problems)
{
    const DatedField past[] {
        { "occurred_on", draft.occurredOn },
        { "aware_on", draft.awareOn },
        { "reported_on", draft.reportedOn },
        { "opened_on", draft.openedOn },
        { "candour_told_on", draft.candourToldOn },
        { "candour_letter_on", draft.candourLetterOn },
        { "safeguarding_referred_on", draft.safeguardingReferredOn },
        { "closed_on", draft.closedOn },
    };
    for (const auto &[field, day] : past) {
        if (day.isValid() && day > today)
            problems += { text(field), QStringLiteral("incident.in-future"), { iso(day) } };
    }
}

/// Nothing that follows from an event comes before it.
void checkOrder(const Incident &draft, QList<FieldProblem> &problems)
{
    if (!draft.occurredOn.isValid())
        return;
    const DatedField later[] {
        { "aware_on", draft.awareOn },
        { "reported_on", draft.reportedOn },
        { "candour_told_on", draft.candourToldOn },
        { "candour_letter_on", draft.candourLetterOn },
        { "closed_on", draft.closedOn },
    };
    for (const auto &[field, day] : later) {
        if (day.isValid() && day < draft.occurredOn)
            problems += { text(field), QStringLiteral("incident.before-occurred"),
                { iso(day), iso(draft.occurredOn) } };
    }
    if (draft.closedOn.isValid() && draft.reportedOn.isValid() && draft.closedOn < draft.reportedOn
        && draft.closedOn >= draft.occurredOn)
        problems
            += { QStringLiteral("closed_on"), QStringLiteral("incident.closed-before-reported"),
                   { iso(draft.closedOn), iso(draft.reportedOn) } };
}

} // namespace

QList<FieldProblem> checkIncident(const Incident &draft, QDate today)
{
    QList<FieldProblem> problems;
    if (!draft.occurredOn.isValid())
        problems
            += { QStringLiteral("occurred_on"), QStringLiteral("incident.occurred-missing"), {} };
    checkFuture(draft, today, problems);
    checkOrder(draft, problems);
    if (draft.psychologicalHarm == Harm::Fatal)
        problems += { QStringLiteral("psychological_harm"),
            QStringLiteral("incident.psychological-fatal"), {} };
    if (draft.patientAge && (*draft.patientAge < 0 || *draft.patientAge > oldestAge))
        problems += { QStringLiteral("patient_age"), QStringLiteral("incident.age-impossible"),
            { QString::number(*draft.patientAge) } };
    if (draft.state == IncidentState::Closed && !draft.closedOn.isValid())
        problems
            += { QStringLiteral("closed_on"), QStringLiteral("incident.closed-without-day"), {} };
    if (draft.state != IncidentState::Closed && draft.closedOn.isValid())
        problems += { QStringLiteral("state"), QStringLiteral("incident.open-with-closing-day"),
            { iso(draft.closedOn) } };
    return problems;
}

IncidentState incidentState(const Incident &incident)
{
    if (incident.closedOn.isValid())
        return IncidentState::Closed;
    static const QString holding = QStringLiteral("holding");
    const bool untouched = incident.approvalStatus.isEmpty()
        || incident.approvalStatus.contains(holding, Qt::CaseInsensitive);
    return untouched ? IncidentState::Open : IncidentState::UnderReview;
}

bool isCandourUndecided(const Incident &incident)
{
    return !incident.candourRequired
        && candourTestNeeded(incident.physicalHarm, incident.psychologicalHarm);
}

} // namespace heed
