#include "ui/incidents/incidentcards.h"

#include "core/calendar/dayformat.h"
#include "core/candour/candourservice.h"
#include "core/incidents/harm.h"
#include "core/people/personregister.h"
#include "core/people/placeregister.h"
#include "core/store/settings.h"
#include "ui/incidents/incidentwords.h"
#include "ui/shared/assignmentcard.h"
#include "ui/shared/leadcheck.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

Question day(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Day };
}

Question line(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint };
}

bool isHealthServiceBody(const RecordDesk &desk)
{
    const QString kind
        = setting(desk.session.database, QStringLiteral("organisation.kind")).value_or(QString());
    return candourProvider(kind) == CandourProvider::HealthServiceBody;
}

template <typename T>
PartCard *makeCard(const RecordDesk &desk, qint64 id, PartWords words,
    std::vector<Question> questions, typename PartsOfRecord<T>::Say say, QWidget *parent)
{
    return new PartCard(std::move(words), std::move(questions),
        std::make_unique<PartsOfRecord<T>>(desk.session, id, std::move(say)), desk.dateParser(),
        desk.may(Capability::WriteRecords), parent);
}

PartCard *peopleCard(const RecordDesk &desk, qint64 id, QWidget *parent)
{
    const auto say = [&desk](const AffectedPerson &row) -> PartLine {
        const auto harm = overallHarm(row.physicalHarm, row.psychologicalHarm);
        const QString who = desk.may(Capability::ReadNames) ? row.person : tr("Somebody");
        return { 0, harm ? tr("%1: %2").arg(who, wordFor(*harm)) : tr("%1: not graded").arg(who),
            desk.codes.label(codescheme::AgeBand, row.ageBand) };
    };
    Question age { QStringLiteral("age_band"), tr("&Age"), {}, QuestionInput::Choice,
        { { QString(), QString() } } };
    for (const Code &code : desk.codes.codes(codescheme::AgeBand))
        age.choices.emplace_back(code.code, code.label);
    return makeCard<AffectedPerson>(desk, id,
        { QStringLiteral("people"), tr("Others who were affected"),
            tr("Nobody but the person on the first page."), tr("Add somebody"),
            tr("The overall harm of the incident is that of the worst affected. LFPSE numbers run "
               "the other way: a lower one is worse.") },
        { line("person", tr("&Who")),
            choiceQuestion<Harm>(QStringLiteral("physical_harm"), tr("Harm to the &body")),
            choiceQuestion<Harm>(QStringLiteral("psychological_harm"), tr("Harm to the &mind"),
                tr("There is no fatal grade here.")),
            age },
        say, parent);
}

PartCard *responsesCard(const RecordDesk &desk, qint64 id, QWidget *parent)
{
    const auto say = [&desk](const IncidentResponse &row) -> PartLine {
        const QString when = row.endedOn.isValid() ? tr("ended %1").arg(formatDay(row.endedOn))
            : row.dueOn.isValid()                  ? tr("due %1").arg(formatDay(row.dueOn))
                                                   : tr("no day set");
        const PartLine said { 0, tr("%1, %2").arg(wordFor(row.type), when),
            row.lead.isEmpty() ? row.outcome : tr("Led by %1. %2").arg(row.lead, row.outcome),
            row.endedOn.isValid() ? Tone::Done : Tone::Neutral };
        return row.endedOn.isValid()
            ? said
            : withLeadCheck(
                desk.session, { recordkind::Incident, row.incidentId.value }, row.lead, said);
    };
    return makeCard<IncidentResponse>(desk, id,
        { QStringLiteral("responses"), tr("Learning responses"),
            tr("No learning response has begun."), tr("Add a response"),
            tr("They ask how the work is done and what to change. None of them judges anybody.") },
        { choiceQuestion<LearningResponse>(QStringLiteral("type"), tr("What &kind"), {}, false),
            line("lead", tr("Who &leads it")), day("started_on", tr("&Begun")),
            day("due_on", tr("D&ue")), day("ended_on", tr("&Ended")),
            { QStringLiteral("outcome"), tr("What came &of it"), {}, QuestionInput::Text } },
        say, parent);
}

PartCard *notificationsCard(const RecordDesk &desk, qint64 id, QWidget *parent)
{
    const bool isBody = isHealthServiceBody(desk);
    const auto say = [isBody](const CqcNotification &row) -> PartLine {
        const bool done = isCqcDone(row, isBody);
        const QString how = row.toldOn.isValid() ? tr("told %1").arg(formatDay(row.toldOn))
            : done ? tr("NHS England told %1").arg(formatDay(row.nhsEnglandOn))
                   : tr("not told yet: tell without delay");
        return { 0,
            tr("%1 (regulation %2), %3")
                .arg(wordFor(row.event))
                .arg(cqcRegulation(row.event))
                .arg(how),
            conditionOf(row.event, isBody), done ? Tone::Done : Tone::Overdue };
    };
    Question event { QStringLiteral("event"), tr("&What happened"), {}, QuestionInput::Choice };
    for (const auto &[value, code] : EnumCodes<CqcEvent>::list)
        event.choices.emplace_back(QString::fromLatin1(code), wordFor(value));
    return makeCard<CqcNotification>(desk, id,
        { QStringLiteral("notices"), tr("Told to the Care Quality Commission"),
            tr("Nothing is recorded as told."), tr("Add a notification"),
            tr("SI 2009/3112 regulations 16 to 18: without delay. Its words on injury differ from "
               "those of the duty of candour.") },
        { event, day("told_on", tr("&Told on")), line("told_by", tr("Told &by")),
            line("reference", tr("&Reference")),
            day("nhs_england_on", tr("&NHS England told on"),
                isBody ? tr("Enough for most events of a health service body.")
                       : tr("Does not replace telling the Commission here.")),
            { QStringLiteral("note"), tr("N&ote"), {}, QuestionInput::Text } },
        say, parent);
}

/// Everybody in the incident as it stands, and where it happened.
AssignmentSubject subjectOf(const RecordDesk &desk, const RecordRef &record)
{
    Database &database = desk.session.database;
    const auto incident = rowById<Incident>(database, IncidentId { record.id });
    if (!incident)
        return { record, {}, {} };
    const auto patient = PersonRegister(database).byId(incident->patientId);
    const auto people = Parts<AffectedPerson>(desk.session).of(record.id);
    AssignmentSubject subject { record,
        partiesOf(
            patient ? patient->name : QString(), people.value_or(std::vector<AffectedPerson> {})),
        {} };
    if (const auto site = PlaceRegister(database).site(incident->siteId))
        subject.organisations += site->name;
    return subject;
}

/// What the grades of everybody together come to.
QString overallSaid(const RecordDesk &desk, qint64 id)
{
    const auto incident = rowById<Incident>(desk.session.database, IncidentId { id });
    const auto people = Parts<AffectedPerson>(desk.session).of(id);
    if (!incident || !people || people->empty())
        return {};
    const auto worst = worstHarm(*incident, *people);
    return worst ? tr("Overall harm: %1, that of the worst affected.").arg(wordFor(*worst))
                 : QString();
}

} // namespace

QString wordFor(CqcEvent event)
{
    switch (event) {
    case CqcEvent::Death:
        return tr("Death");
    case CqcEvent::DetainedDeath:
        return tr("Death or absence of somebody detained");
    case CqcEvent::Injury:
        return tr("Serious injury");
    case CqcEvent::PreventiveTreatment:
        return tr("Injury that needed treatment to prevent worse");
    case CqcEvent::Deprivation:
        return tr("Deprivation of liberty");
    case CqcEvent::Abuse:
        return tr("Abuse or an allegation of it");
    case CqcEvent::Police:
        return tr("Incident reported to the police");
    case CqcEvent::ServiceStopped:
        return tr("Event that stops the service");
    case CqcEvent::ChildOnAdultUnit:
        return tr("Under 18 on an adult psychiatric unit for more than 48 hours");
    }
    return {};
}

QString conditionOf(CqcEvent event, bool isHealthServiceBody)
{
    switch (cqcDuty(event, isHealthServiceBody)) {
    case CqcDuty::Tell:
        return tr("The Commission is told without delay.");
    case CqcDuty::TellUnnaturalOnly:
        return tr("Only a death that was not due to the natural course of an illness under "
                  "appropriate care, and not if NHS England was told.");
    case CqcDuty::TellUnlessNhsEngland:
        return tr("Not if NHS England was told.");
    }
    return {};
}

PartsTab learningTab(const RecordDesk &desk)
{
    PartsTab tab;
    tab.id = QStringLiteral("learning");
    tab.title = tr("People, learning, notices");
    tab.cards = [&desk](qint64 id, QWidget *parent) {
        return std::vector<PartCard *> { peopleCard(desk, id, parent),
            responsesCard(desk, id, parent), notificationsCard(desk, id, parent) };
    };
    tab.assignments = [&desk](qint64 id, QWidget *parent) {
        const RecordRef record { recordkind::Incident, id };
        return new AssignmentCard(
            desk.session, record, [&desk, record] { return subjectOf(desk, record); }, parent);
    };
    tab.said = [&desk](qint64 id) { return overallSaid(desk, id); };
    tab.afterChange = [&desk](qint64 id) {
        // Harm graded up opens an ended duty again; a failure shows when the duty is opened.
        const auto noticed = CandourService(desk.session).noticeHarm({ recordkind::Incident, id });
        Q_UNUSED(noticed)
    };
    return tab;
}

} // namespace heed
