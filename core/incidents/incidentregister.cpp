#include "core/incidents/incidentregister.h"

#include "core/incidents/harm.h"
#include "core/incidents/incidentfields.h"
#include "core/incidents/incidentrules.h"
#include "core/people/personregister.h"
#include "core/people/placenames.h"
#include "core/records/idorder.h"
#include "core/records/recordkinds.h"
#include "core/records/recordperson.h"
#include "core/store/searchindex.h"

namespace heed {

namespace {

/// Grades as numbers, so that they can be compared; an ungraded axis counts as no harm.
QString worstHarm()
{
    static const QString order
        = QStringLiteral("CASE %1 WHEN 'fatal' THEN 4 WHEN 'severe' THEN 3 WHEN 'moderate' THEN 2 "
                         "WHEN 'low' THEN 1 ELSE 0 END");
    return QStringLiteral("max(%1, %2)")
        .arg(order.arg(QStringLiteral("physical_harm")),
            order.arg(QStringLiteral("psychological_harm")));
}

/// What a column is ordered by; see OrderedIds.
struct SortKey
{
    QString key;
    KeyOrder how = KeyOrder::AsStored;
    QString ranks;
};

SortKey sortKey(IncidentColumn column)
{
    switch (column) {
    case IncidentColumn::Reference: // twice as many as complaints: by the index of references
        return { QStringLiteral("id"), KeyOrder::AsStored,
            QStringLiteral("SELECT id FROM incident ORDER BY reference") };
    case IncidentColumn::EventType:
        return { QStringLiteral("event_type"), KeyOrder::Words, {} };
    case IncidentColumn::State:
        return { QStringLiteral("state"), KeyOrder::Words, {} };
    case IncidentColumn::ReportedOn:
        return { QStringLiteral("reported_on") };
    case IncidentColumn::Site:
        return { QStringLiteral("site_id"), KeyOrder::AsStored,
            QStringLiteral("SELECT id FROM site ORDER BY name") };
    case IncidentColumn::Unit:
        return { QStringLiteral("unit_id"), KeyOrder::AsStored,
            QStringLiteral("SELECT id FROM unit ORDER BY name") };
    case IncidentColumn::Category:
        return { QStringLiteral("category"), KeyOrder::Words, {} };
    case IncidentColumn::Harm:
        return { worstHarm() };
    case IncidentColumn::Handler:
        return { QStringLiteral("handler"), KeyOrder::Words, {} };
    case IncidentColumn::ClosedOn:
        return { QStringLiteral("closed_on") };
    case IncidentColumn::OccurredOn:
        break;
    }
    return { QStringLiteral("occurred_on") };
}

void narrow(const IncidentQuery &query, Conditions &where)
{
    where.add(query.binned ? QStringLiteral("binned_at IS NOT NULL")
                           : QStringLiteral("binned_at IS NULL"));
    if (query.which != IncidentQuery::Which::All)
        where.add(query.which == IncidentQuery::Which::Open
                ? QStringLiteral("closed_on IS NULL")
                : QStringLiteral("closed_on IS NOT NULL"));
    where.addOneOf(QStringLiteral("state"), query.states);
    where.addIf(QStringLiteral("site_id = ?"), query.site);
    where.addIf(QStringLiteral("unit_id = ?"), query.unit);
    where.addIf(QStringLiteral("category = ? COLLATE NOCASE"), query.category);
    where.addIf(QStringLiteral("theme = ?"), query.theme);
    where.addIf(QStringLiteral("occurred_on >= ?"), query.occurredFrom);
    where.addIf(QStringLiteral("occurred_on <= ?"), query.occurredTo);
    where.addIf(QStringLiteral("patient_id = ?"), query.person);
    where.addIf(QStringLiteral("import_batch_id = ?"), query.importBatch);
    if (query.harmAtLeast)
        where.add(worstHarm() + QStringLiteral(" >= ?"), { static_cast<int>(*query.harmAtLeast) });
    if (query.candourUndecided)
        where.add(worstHarm() + QStringLiteral(" >= ? AND candour_required IS NULL"),
            { static_cast<int>(Harm::Moderate) });
}

IncidentRow lineOf(const Incident &incident, const PlaceNames &places)
{
    return {
        .id = incident.id,
        .reference = incident.reference,
        .eventType = incident.eventType,
        .state = incident.state,
        .occurredOn = incident.occurredOn,
        .reportedOn = incident.reportedOn,
        .site = places.sites.value(incident.siteId.value),
        .unit = places.units.value(incident.unitId.value),
        .category = incident.category,
        .harm = overallHarm(incident.physicalHarm, incident.psychologicalHarm),
        .candourUndecided = isCandourUndecided(incident),
        .candourRequired = incident.candourRequired,
        .candourToldOn = incident.candourToldOn,
        .candourLetterOn = incident.candourLetterOn,
        .handler = incident.handler,
        .closedOn = incident.closedOn,
    };
}

} // namespace

IncidentRegister::IncidentRegister(const Session &session)
    : m_session(session)
{
}

Result<Incident> IncidentRegister::byId(IncidentId id) const
{
    return rowById<Incident>(database(), id);
}

Result<Incident> IncidentRegister::byReference(const QString &reference) const
{
    return rowByReference<Incident>(database(), reference);
}

Result<IncidentFile> IncidentRegister::file(IncidentId id) const
{
    IncidentFile file;
    return byId(id)
        .and_then([&](const Incident &incident) -> Result<Person> {
            file.incident = incident;
            if (!incident.patientId.isValid())
                return Person();
            return rowById<Person>(database(), incident.patientId);
        })
        .map([&](const Person &patient) {
            file.patient = patient;
            return file;
        });
}

Result<std::vector<qint64>> IncidentRegister::ids(const IncidentQuery &query) const
{
    Conditions where;
    narrow(query, where);
    const auto subquery = searchSubquery(database(), recordkind::Incident);
    if (!subquery)
        return Failure(subquery.error());
    const SortKey key = sortKey(query.sortBy);
    // One index holds every column that a list filters or sorts by; see complaintsql.cpp.
    const bool isOfFew = query.person.isValid() || query.importBatch.isValid();
    const QString from = isOfFew ? QStringLiteral("incident")
                                 : QStringLiteral("incident INDEXED BY incident_list");
    OrderedIds wanted;
    wanted.rows = { QStringLiteral("SELECT id, %1 FROM %2%3").arg(key.key, from, where.where()),
        where.values() };
    if (const QString words = searchExpression(query.searchText); !words.isEmpty())
        wanted.among.push_back({ *subquery, { words } });
    wanted.how = key.how;
    wanted.ranks = key.ranks;
    wanted.ascending = query.ascending;
    return idsInOrder(database(), wanted);
}

Result<std::vector<IncidentRow>> IncidentRegister::rows(const std::vector<qint64> &ids) const
{
    const auto places = PlaceNames::load(database());
    if (!places)
        return Failure(places.error());
    return rowsByIds<Incident>(database(), ids).map([&](const std::vector<Incident> &incidents) {
        std::vector<IncidentRow> lines;
        lines.reserve(incidents.size());
        for (const Incident &incident : incidents)
            lines.push_back(lineOf(incident, *places));
        return lines;
    });
}

Result<void> IncidentRegister::giveReference(Transaction &transaction, Incident &incident)
{
    incident.reference = incident.reference.trimmed();
    if (!incident.reference.isEmpty())
        return {};
    if (!m_references) {
        auto maker = ReferenceMaker::forKind(database(), recordkind::Incident);
        if (!maker)
            return Failure(maker.error());
        m_references.emplace(std::move(*maker));
    }
    return m_references->next(transaction, incident.occurredOn.year())
        .map([&](const QString &reference) { incident.reference = reference; });
}

Result<IncidentId> IncidentRegister::insertFile(
    Transaction &transaction, IncidentFile &file, AuditAction action, const QString &reason)
{
    Incident &incident = file.incident;
    if (!file.patient.id.isValid() && !file.patient.isEmpty()) {
        const auto added = PersonRegister::add(transaction, file.patient);
        if (!added)
            return Failure(added.error());
        file.patient.id = *added;
    }
    incident.patientId = file.patient.id;
    incident.createdAt = transaction.clock().now();
    incident.updatedAt = incident.createdAt;
    return giveReference(transaction, incident)
        .and_then([&] { return insertRow(transaction, incident); })
        .map([&](IncidentId id) {
            incident.id = id;
            transaction.note(
                { action, recordkind::Incident, id.value, incident.reference, {}, reason });
            return id;
        });
}

Result<bool> IncidentRegister::updateFile(Transaction &transaction, const IncidentFile &before,
    IncidentFile &after, AuditAction action, const QString &reason)
{
    Incident &incident = after.incident;
    const auto person = keepPerson(transaction, before.patient, after.patient,
        { recordkind::Incident, incident.id.value }, QStringLiteral("patient"));
    if (!person)
        return Failure(person.error());
    incident.patientId = after.patient.id;
    QJsonObject changes = changesBetween(before.incident, incident);
    for (auto change = person->constBegin(); change != person->constEnd(); ++change)
        changes.insert(change.key(), change.value());
    if (changes.isEmpty())
        return false;
    incident.updatedAt = transaction.clock().now();
    return updateRow(transaction, incident).map([&] {
        transaction.note({ action, recordkind::Incident, incident.id.value, incident.reference,
            changes, reason });
        return true;
    });
}

} // namespace heed
