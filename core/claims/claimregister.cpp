#include "core/claims/claimregister.h"

#include "core/claims/privilege.h"
#include "core/claims/claimfields.h"
#include "core/people/personregister.h"
#include "core/people/placenames.h"
#include "core/records/recordkinds.h"
#include "core/records/recordperson.h"

namespace heed {

namespace {

QString sortKey(ClaimColumn column)
{
    switch (column) {
    case ClaimColumn::Reference:
        return QStringLiteral("reference");
    case ClaimColumn::Scheme:
        return QStringLiteral("scheme");
    case ClaimColumn::Status:
        return QStringLiteral("status");
    case ClaimColumn::Stage:
        return QStringLiteral("stage COLLATE NOCASE");
    case ClaimColumn::IncidentOn:
        return QStringLiteral("incident_on");
    case ClaimColumn::Claimant:
        return QStringLiteral(
            "(SELECT name FROM person WHERE person.id = claimant_id) COLLATE NOCASE");
    case ClaimColumn::Site:
        return QStringLiteral("(SELECT name FROM site WHERE site.id = site_id) COLLATE NOCASE");
    case ClaimColumn::Unit:
        return QStringLiteral("(SELECT name FROM unit WHERE unit.id = unit_id) COLLATE NOCASE");
    case ClaimColumn::Cause:
        return QStringLiteral("cause COLLATE NOCASE");
    case ClaimColumn::Reserved:
        return QStringLiteral("damages_reserve + claimant_costs_reserve + defence_costs_reserve");
    case ClaimColumn::Paid:
        return QStringLiteral("damages_paid + claimant_costs_paid + defence_costs_paid");
    case ClaimColumn::Handler:
        return QStringLiteral("handler COLLATE NOCASE");
    case ClaimColumn::ClosedOn:
        return QStringLiteral("closed_on");
    case ClaimColumn::NotifiedOn:
        break;
    }
    return QStringLiteral("notified_on");
}

void narrow(const ClaimQuery &query, Conditions &where)
{
    where.add(query.binned ? QStringLiteral("binned_at IS NOT NULL")
                           : QStringLiteral("binned_at IS NULL"));
    if (query.which != ClaimQuery::Which::All)
        where.add(query.which == ClaimQuery::Which::Open ? QStringLiteral("status = 'open'")
                                                         : QStringLiteral("status <> 'open'"));
    where.addOneOf(QStringLiteral("status"), query.statuses);
    where.addOneOf(QStringLiteral("scheme"), query.schemes);
    where.addIf(QStringLiteral("site_id = ?"), query.site);
    where.addIf(QStringLiteral("unit_id = ?"), query.unit);
    where.addIf(QStringLiteral("theme = ?"), query.theme);
    where.addIf(QStringLiteral("notified_on >= ?"), query.notifiedFrom);
    where.addIf(QStringLiteral("notified_on <= ?"), query.notifiedTo);
    where.addIf(QStringLiteral("claimant_id = ?"), query.person);
    where.addIf(QStringLiteral("import_batch_id = ?"), query.importBatch);
}

ClaimRow lineOf(const Claim &claim, const PlaceNames &places, const QString &claimant)
{
    return {
        .id = claim.id,
        .reference = claim.reference,
        .scheme = claim.scheme,
        .status = claim.status,
        .stage = claim.stage,
        .notifiedOn = claim.notifiedOn,
        .incidentOn = claim.incidentOn,
        .claimant = claimant,
        .site = places.sites.value(claim.siteId.value),
        .unit = places.units.value(claim.unitId.value),
        .cause = claim.cause,
        .reserved = claim.reserved(),
        .paid = claim.paid(),
        .handler = claim.handler,
        .closedOn = claim.closedOn,
    };
}

} // namespace

ClaimRegister::ClaimRegister(const Session &session)
    : m_session(session)
{
}

Result<Claim> ClaimRegister::byId(ClaimId id) const
{
    return rowById<Claim>(database(), id).map([this](Claim claim) {
        withholdFrom(m_session.role, claim);
        return claim;
    });
}

Result<Claim> ClaimRegister::byReference(const QString &reference) const
{
    return rowByReference<Claim>(database(), reference).map([this](Claim claim) {
        withholdFrom(m_session.role, claim);
        return claim;
    });
}

Result<ClaimFile> ClaimRegister::file(ClaimId id) const
{
    ClaimFile file;
    return byId(id)
        .and_then([&](const Claim &claim) -> Result<Person> {
            file.claim = claim;
            if (!claim.claimantId.isValid())
                return Person();
            return rowById<Person>(database(), claim.claimantId);
        })
        .map([&](const Person &claimant) {
            file.claimant = claimant;
            return file;
        });
}

Result<std::vector<qint64>> ClaimRegister::ids(const ClaimQuery &query) const
{
    Conditions where;
    narrow(query, where);
    if (const auto added = where.addSearch(database(), recordkind::Claim, query.searchText); !added)
        return Failure(added.error());
    // What is found by its words tells them.
    if (!query.searchText.trimmed().isEmpty() && !readsPrivileged(m_session.role))
        where.add(QStringLiteral("privileged = 0"));
    return selectIds(database(),
        QStringLiteral("SELECT id FROM claim%1ORDER BY %2")
            .arg(where.where(), orderBy(sortKey(query.sortBy), query.ascending)),
        where.values());
}

Result<std::vector<ClaimRow>> ClaimRegister::rows(const std::vector<qint64> &ids) const
{
    const auto places = PlaceNames::load(database());
    if (!places)
        return Failure(places.error());
    auto claims = rowsByIds<Claim>(database(), ids);
    if (!claims)
        return Failure(claims.error());
    std::vector<qint64> claimants;
    for (Claim &claim : *claims) {
        withholdFrom(m_session.role, claim);
        claimants.push_back(claim.claimantId.value);
    }
    return rowsByIds<Person>(database(), claimants).map([&](const std::vector<Person> &people) {
        QHash<qint64, QString> names;
        for (const Person &person : people)
            names.insert(person.id.value, person.name);
        std::vector<ClaimRow> lines;
        for (const Claim &claim : *claims)
            lines.push_back(lineOf(claim, *places, names.value(claim.claimantId.value)));
        return lines;
    });
}

Result<void> ClaimRegister::giveReference(Transaction &transaction, Claim &claim)
{
    claim.reference = claim.reference.trimmed();
    if (!claim.reference.isEmpty())
        return {};
    if (!m_references) {
        auto maker = ReferenceMaker::forKind(database(), recordkind::Claim);
        if (!maker)
            return Failure(maker.error());
        m_references.emplace(std::move(*maker));
    }
    return m_references->next(transaction, claim.notifiedOn.year())
        .map([&](const QString &reference) { claim.reference = reference; });
}

Result<ClaimId> ClaimRegister::insertFile(
    Transaction &transaction, ClaimFile &file, AuditAction action, const QString &reason)
{
    Claim &claim = file.claim;
    if (!file.claimant.id.isValid() && !file.claimant.isEmpty()) {
        const auto added = PersonRegister::add(transaction, file.claimant);
        if (!added)
            return Failure(added.error());
        file.claimant.id = *added;
    }
    claim.claimantId = file.claimant.id;
    claim.createdAt = transaction.clock().now();
    claim.updatedAt = claim.createdAt;
    return giveReference(transaction, claim)
        .and_then([&] { return insertRow(transaction, claim); })
        .map([&](ClaimId id) {
            claim.id = id;
            transaction.note({ action, recordkind::Claim, id.value, claim.reference, {}, reason });
            return id;
        });
}

Result<bool> ClaimRegister::updateFile(Transaction &transaction, const ClaimFile &before,
    ClaimFile &after, AuditAction action, const QString &reason)
{
    Claim &claim = after.claim;
    const auto person = keepPerson(transaction, before.claimant, after.claimant,
        { recordkind::Claim, claim.id.value }, QStringLiteral("claimant"));
    if (!person)
        return Failure(person.error());
    claim.claimantId = after.claimant.id;
    QJsonObject changes = changesBetween(before.claim, claim);
    for (auto change = person->constBegin(); change != person->constEnd(); ++change)
        changes.insert(change.key(), change.value());
    if (changes.isEmpty())
        return false;
    claim.updatedAt = transaction.clock().now();
    return updateRow(transaction, claim).map([&] {
        transaction.note(
            { action, recordkind::Claim, claim.id.value, claim.reference, changes, reason });
        return true;
    });
}

} // namespace heed
