#include "core/voice/feedbackregister.h"

#include "core/voice/feedbackfields.h"
#include "core/people/personregister.h"
#include "core/people/placenames.h"
#include "core/records/recordkinds.h"
#include "core/records/recordperson.h"

namespace heed {

namespace {

QString sortKey(FeedbackColumn column)
{
    switch (column) {
    case FeedbackColumn::Reference:
        return QStringLiteral("reference");
    case FeedbackColumn::Type:
        return QStringLiteral("type");
    case FeedbackColumn::Source:
        return QStringLiteral("source COLLATE NOCASE");
    case FeedbackColumn::Voice:
        return QStringLiteral("voice COLLATE NOCASE");
    case FeedbackColumn::Site:
        return QStringLiteral("(SELECT name FROM site WHERE site.id = site_id) COLLATE NOCASE");
    case FeedbackColumn::Unit:
        return QStringLiteral("(SELECT name FROM unit WHERE unit.id = unit_id) COLLATE NOCASE");
    case FeedbackColumn::Theme:
        return QStringLiteral("theme");
    case FeedbackColumn::Sentiment:
        return QStringLiteral("CASE sentiment WHEN 'positive' THEN 3 WHEN 'neutral' THEN 2 "
                              "WHEN 'negative' THEN 1 END");
    case FeedbackColumn::ToldBackOn:
        return QStringLiteral("told_back_on");
    case FeedbackColumn::Handler:
        return QStringLiteral("handler COLLATE NOCASE");
    case FeedbackColumn::HeardOn:
        break;
    }
    return QStringLiteral("heard_on");
}

void narrow(const FeedbackQuery &query, Conditions &where)
{
    where.add(query.binned ? QStringLiteral("binned_at IS NOT NULL")
                           : QStringLiteral("binned_at IS NULL"));
    if (query.which == FeedbackQuery::Which::ToTellBack)
        where.add(QStringLiteral("told_back_on IS NULL"));
    where.addOneOf(QStringLiteral("type"), query.types);
    where.addOneOf(QStringLiteral("sentiment"), query.sentiments);
    where.addIf(QStringLiteral("source = ?"), query.source);
    where.addIf(QStringLiteral("site_id = ?"), query.site);
    where.addIf(QStringLiteral("unit_id = ?"), query.unit);
    where.addIf(QStringLiteral("theme = ?"), query.theme);
    where.addIf(QStringLiteral("heard_on >= ?"), query.heardFrom);
    where.addIf(QStringLiteral("heard_on <= ?"), query.heardTo);
    where.addIf(QStringLiteral("person_id = ?"), query.person);
    where.addIf(QStringLiteral("import_batch_id = ?"), query.importBatch);
}

FeedbackRow lineOf(const Feedback &said, const PlaceNames &places)
{
    return {
        .id = said.id,
        .reference = said.reference,
        .type = said.type,
        .heardOn = said.heardOn,
        .source = said.source,
        .voice = said.voice,
        .site = places.sites.value(said.siteId.value),
        .unit = places.units.value(said.unitId.value),
        .theme = said.theme,
        .sentiment = said.sentiment,
        .verbatim = said.verbatim,
        .toldBackOn = said.toldBackOn,
        .handler = said.handler,
    };
}

} // namespace

FeedbackRegister::FeedbackRegister(const Session &session)
    : m_session(session)
{
}

Result<Feedback> FeedbackRegister::byId(FeedbackId id) const { return rowById<Feedback>(database(), id); }

Result<Feedback> FeedbackRegister::byReference(const QString &reference) const
{
    return rowByReference<Feedback>(database(), reference);
}

Result<FeedbackFile> FeedbackRegister::file(FeedbackId id) const
{
    FeedbackFile file;
    return byId(id)
        .and_then([&](const Feedback &said) -> Result<Person> {
            file.feedback = said;
            if (!said.personId.isValid())
                return Person();
            return rowById<Person>(database(), said.personId);
        })
        .map([&](const Person &person) {
            file.person = person;
            return file;
        });
}

Result<std::vector<qint64>> FeedbackRegister::ids(const FeedbackQuery &query) const
{
    Conditions where;
    narrow(query, where);
    if (const auto added = where.addSearch(database(), recordkind::Feedback, query.searchText); !added)
        return Failure(added.error());
    return selectIds(database(),
        QStringLiteral("SELECT id FROM feedback%1ORDER BY %2")
            .arg(where.where(), orderBy(sortKey(query.sortBy), query.ascending)),
        where.values());
}

Result<std::vector<FeedbackRow>> FeedbackRegister::rows(const std::vector<qint64> &ids) const
{
    const auto places = PlaceNames::load(database());
    if (!places)
        return Failure(places.error());
    return rowsByIds<Feedback>(database(), ids).map([&](const std::vector<Feedback> &found) {
        std::vector<FeedbackRow> lines;
        lines.reserve(found.size());
        for (const Feedback &said : found)
            lines.push_back(lineOf(said, *places));
        return lines;
    });
}

Result<void> FeedbackRegister::giveReference(Transaction &transaction, Feedback &said)
{
    said.reference = said.reference.trimmed();
    if (!said.reference.isEmpty())
        return {};
    if (!m_references) {
        auto maker = ReferenceMaker::forKind(database(), recordkind::Feedback);
        if (!maker)
            return Failure(maker.error());
        m_references.emplace(std::move(*maker));
    }
    return m_references->next(transaction, said.heardOn.year())
        .map([&](const QString &reference) { said.reference = reference; });
}

Result<FeedbackId> FeedbackRegister::insertFile(
    Transaction &transaction, FeedbackFile &file, AuditAction action, const QString &reason)
{
    Feedback &said = file.feedback;
    if (!file.person.id.isValid() && !file.person.isEmpty()) {
        const auto added = PersonRegister::add(transaction, file.person);
        if (!added)
            return Failure(added.error());
        file.person.id = *added;
    }
    said.personId = file.person.id;
    said.createdAt = transaction.clock().now();
    said.updatedAt = said.createdAt;
    return giveReference(transaction, said)
        .and_then([&] { return insertRow(transaction, said); })
        .map([&](FeedbackId id) {
            said.id = id;
            transaction.note({ action, recordkind::Feedback, id.value, said.reference, {}, reason });
            return id;
        });
}

Result<bool> FeedbackRegister::updateFile(Transaction &transaction, const FeedbackFile &before,
    FeedbackFile &after, AuditAction action, const QString &reason)
{
    Feedback &said = after.feedback;
    const auto person = keepPerson(transaction, before.person, after.person,
        { recordkind::Feedback, said.id.value }, QStringLiteral("person"));
    if (!person)
        return Failure(person.error());
    said.personId = after.person.id;
    QJsonObject changes = changesBetween(before.feedback, said);
    for (auto change = person->constBegin(); change != person->constEnd(); ++change)
        changes.insert(change.key(), change.value());
    if (changes.isEmpty())
        return false;
    said.updatedAt = transaction.clock().now();
    return updateRow(transaction, said).map([&] {
        transaction.note(
            { action, recordkind::Feedback, said.id.value, said.reference, changes, reason });
        return true;
    });
}

} // namespace heed
