#include "core/candour/candourregister.h"

#include "core/people/placenames.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

QString sortKey(CandourColumn column)
{
    switch (column) {
    case CandourColumn::Reference:
        return QStringLiteral("reference");
    case CandourColumn::State:
        return QStringLiteral("state");
    case CandourColumn::AwareOn:
        return QStringLiteral("aware_on");
    case CandourColumn::Source:
        return QStringLiteral("source");
    case CandourColumn::Site:
        return QStringLiteral("(SELECT name FROM site WHERE site.id = site_id) COLLATE NOCASE");
    case CandourColumn::Handler:
        return QStringLiteral("handler COLLATE NOCASE");
    case CandourColumn::ClosedOn:
        return QStringLiteral("closed_on");
    case CandourColumn::DueOn:
        break;
    }
    // The day of the next step; what has ended comes last.
    return QStringLiteral(
        "CASE WHEN state IN ('not_notifiable', 'complete') THEN NULL "
        "WHEN state = 'notified_in_person' THEN letter_due_on "
        "WHEN state IN ('initial_letter_sent', 'enquiries_open') THEN results_due_on "
        "WHEN state IN ('uncontactable', 'declined', 'results_sent') THEN '9999' "
        "ELSE in_person_due_on END");
}

void narrow(const CandourQuery &query, Conditions &where)
{
    where.add(query.binned ? QStringLiteral("binned_at IS NOT NULL")
                           : QStringLiteral("binned_at IS NULL"));
    if (query.which == CandourQuery::Which::Open)
        where.add(QStringLiteral("state NOT IN ('not_notifiable', 'complete')"));
    if (query.which == CandourQuery::Which::Closed)
        where.add(QStringLiteral("state IN ('not_notifiable', 'complete')"));
    where.addOneOf(QStringLiteral("state"), query.states);
    where.addOneOf(QStringLiteral("source"), query.sources);
    where.addIf(QStringLiteral("site_id = ?"), query.site);
    if (query.lateOn.isValid())
        where.add(QStringLiteral("(told_breach_days > 0 OR (contact = 'not_yet' AND decision = "
                                 "'notifiable' AND closed_on IS NULL AND in_person_due_on < ?))"),
            { columns::write(query.lateOn) });
}

template <typename T>
Result<void> addParts(
    Database &database, QHash<qint64, CandourFile *> &files, std::vector<T> CandourFile::*member)
{
    std::vector<qint64> ids(files.keyBegin(), files.keyEnd());
    static const QString tail
        = QStringLiteral("WHERE duty_id IN (SELECT value FROM json_each(?)) ORDER BY %1")
              .arg(QLatin1String(PartOf<T>::order));
    return selectRows<T>(database, tail, { boundIds(ids) }).map([&](const std::vector<T> &rows) {
        for (const T &row : rows)
            (files.value(row.dutyId.value)->*member).push_back(row);
    });
}

Result<void> addAllParts(Database &database, std::vector<CandourFile> &files)
{
    QHash<qint64, CandourFile *> byId;
    for (CandourFile &file : files)
        byId.insert(file.duty.id.value, &file);
    return addParts(database, byId, &CandourFile::enquiries)
        .and_then([&] { return addParts(database, byId, &CandourFile::supports); })
        .and_then([&] { return addParts(database, byId, &CandourFile::letters); })
        .and_then([&] { return addParts(database, byId, &CandourFile::attempts); })
        .and_then([&] { return addParts(database, byId, &CandourFile::pauses); })
        .and_then([&] { return addParts(database, byId, &CandourFile::professionals); });
}

CandourRow lineOf(const CandourFile &file, const PlaceNames &places, const Session &session)
{
    const CandourDuty &duty = file.duty;
    return {
        .id = duty.id,
        .reference = duty.reference,
        .state = duty.state,
        .source = duty.source,
        .site = places.sites.value(duty.siteId.value),
        .unit = places.units.value(duty.unitId.value),
        .personName = duty.personName,
        .handler = duty.handler,
        .awareOn = duty.awareOn,
        .closedOn = duty.closedOn,
        .offenceExposed = !offenceGrounds(file, session.clock.today()).isEmpty(),
        .line = candourLine(file, session.clock.today(), session.calendar),
    };
}

} // namespace

CandourRegister::CandourRegister(const Session &session)
    : m_session(session)
{
}

Result<CandourDuty> CandourRegister::byId(CandourId id) const
{
    return rowById<CandourDuty>(database(), id);
}

Result<CandourFile> CandourRegister::file(CandourId id) const
{
    return byId(id).and_then([this](const CandourDuty &duty) -> Result<CandourFile> {
        std::vector<CandourFile> files(1);
        files.front().duty = duty;
        return addAllParts(database(), files).map([&files] { return files.front(); });
    });
}

Result<std::vector<CandourDuty>> CandourRegister::ofOrigin(const RecordRef &origin) const
{
    return selectRows<CandourDuty>(database(),
        QStringLiteral("WHERE origin_kind = ? AND origin_id = ? AND binned_at IS NULL ORDER BY id"),
        { origin.kind, origin.id });
}

Result<std::vector<qint64>> CandourRegister::ids(const CandourQuery &query) const
{
    Conditions where;
    narrow(query, where);
    if (const auto added = where.addSearch(database(), recordkind::Candour, query.searchText);
        !added)
        return Failure(added.error());
    return selectIds(database(),
        QStringLiteral("SELECT id FROM candour%1ORDER BY %2")
            .arg(where.where(), orderBy(sortKey(query.sortBy), query.ascending)),
        where.values());
}

Result<std::vector<CandourRow>> CandourRegister::rows(const std::vector<qint64> &ids) const
{
    const auto places = PlaceNames::load(database());
    if (!places)
        return Failure(places.error());
    return rowsByIds<CandourDuty>(database(), ids)
        .and_then([&](const std::vector<CandourDuty> &duties) -> Result<std::vector<CandourRow>> {
            std::vector<CandourFile> files(duties.size());
            for (size_t i = 0; i < duties.size(); ++i)
                files[i].duty = duties[i];
            return addAllParts(database(), files).map([&] {
                std::vector<CandourRow> lines;
                for (const CandourFile &file : files)
                    lines.push_back(lineOf(file, *places, m_session));
                return lines;
            });
        });
}

Result<CandourId> CandourRegister::insert(Transaction &transaction, CandourDuty &duty)
{
    duty.createdAt = transaction.clock().now();
    duty.updatedAt = duty.createdAt;
    auto maker = ReferenceMaker::forKind(database(), recordkind::Candour);
    if (!maker)
        return Failure(maker.error());
    return maker->next(transaction, duty.awareOn.year())
        .and_then([&](const QString &reference) {
            duty.reference = reference;
            return insertRow(transaction, duty);
        })
        .map([&](CandourId id) {
            duty.id = id;
            transaction.note(
                { AuditAction::Create, recordkind::Candour, id.value, duty.reference, {}, {} });
            return id;
        });
}

Result<bool> CandourRegister::update(Transaction &transaction, const CandourDuty &before,
    CandourDuty &after, AuditAction action, const QString &reason)
{
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return false;
    after.updatedAt = transaction.clock().now();
    return updateRow(transaction, after).map([&] {
        transaction.note(
            { action, recordkind::Candour, after.id.value, after.reference, changes, reason });
        return true;
    });
}

} // namespace heed
