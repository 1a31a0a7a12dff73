#include "core/governance/ko41areturn.h"

#include "core/store/fieldmap.h"
#include "core/store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

const QString listKind = QStringLiteral("ko41a_list");
const QString returnKind = QStringLiteral("ko41a_return");
constexpr qint64 largestList = 1'000'000; // bytes; 86 lines take 12,000

struct StoredList
{
    TypedId<struct Ko41aListTag> id;
    qint64 revision = 1;
    QString year;
    int firstYear = 0;
    QString source;
    QString body; ///< the file
    QDate broughtOn;
    QString broughtBy;
};

struct StoredReturn
{
    TypedId<struct Ko41aReturnTag> id;
    qint64 revision = 1;
    QString year;
    int firstYear = 0;
    QString body; ///< JSON: numbers by column, the cases carried forward
    QDate keptOn;
    QString keptBy;
};

struct SenderPart
{
    const char *key;
    QString Ko41aSender::*member;
    Ko41aSection section;
};

const std::array senderParts {
    SenderPart { "ko41a.region-code", &Ko41aSender::regionCode, Ko41aSection::RegionCode },
    SenderPart { "ko41a.region-name", &Ko41aSender::regionName, Ko41aSection::RegionName },
    SenderPart { "ko41a.ics-code", &Ko41aSender::icsCode, Ko41aSection::IcsCode },
    SenderPart { "ko41a.ics-name", &Ko41aSender::icsName, Ko41aSection::IcsName },
    SenderPart { "ko41a.organisation-code", &Ko41aSender::code, Ko41aSection::OrganisationCode },
    SenderPart { "organisation.name", &Ko41aSender::name, Ko41aSection::OrganisationName },
    SenderPart { "ko41a.organisation-type", &Ko41aSender::type, Ko41aSection::OrganisationType },
};

} // namespace

template <> struct RowOf<StoredList>
{
    static constexpr auto table = "ko41a_list";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("year", row.year);
        visit("first_year", row.firstYear);
        visit("source", row.source);
        visit("body", row.body);
        visit("brought_on", row.broughtOn);
        visit("brought_by", row.broughtBy);
    }
};

template <> struct RowOf<StoredReturn>
{
    static constexpr auto table = "ko41a_return";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("year", row.year);
        visit("first_year", row.firstYear);
        visit("body", row.body);
        visit("kept_on", row.keptOn);
        visit("kept_by", row.keptBy);
    }
};

QVariantList Ko41aReturn::row() const
{
    QVariantList cells;
    for (qsizetype i = 0; i < count.layout.columns.size(); ++i) {
        const Ko41aColumn &column = count.layout.columns.at(i);
        if (!column.isIdentity()) {
            cells << count.numbers.at(i);
            continue;
        }
        QString said = ko41aYear(count.period.from.year());
        for (const SenderPart &part : senderParts) {
            if (part.section == column.section)
                said = sender.*part.member;
        }
        cells << said;
    }
    return cells;
}

qsizetype Ko41aReturn::failing() const
{
    return std::count_if(checks.begin(), checks.end(),
        [](const Ko41aCheck &check) { return check.verdict == Ko41aVerdict::Fails; });
}

Result<bool> isBoundByKo41a(Database &database)
{
    return setting(database, text("organisation.kind")).map([](const QString &kind) {
        return kind != QLatin1String("care-home");
    });
}

Result<Ko41aLayout> ko41aLayoutFor(Database &database, int firstYear)
{
    const auto lists = selectRows<StoredList>(
        database, text("WHERE first_year <= ? ORDER BY first_year DESC, id DESC LIMIT 1"), { firstYear });
    if (!lists)
        return Failure(lists.error());
    const auto shipped = shippedKo41aLayout();
    if (!shipped || lists->empty() || lists->front().firstYear < shipped->firstYear())
        return shipped;
    return readKo41aLayout(lists->front().body.toUtf8());
}

Result<std::optional<Ko41aKept>> keptKo41a(Database &database, int firstYear)
{
    return selectRows<StoredReturn>(
        database, text("WHERE first_year = ? ORDER BY id DESC LIMIT 1"), { firstYear })
        .map([](const std::vector<StoredReturn> &rows) -> std::optional<Ko41aKept> {
            if (rows.empty())
                return std::nullopt;
            const StoredReturn &row = rows.front();
            const QJsonObject body = QJsonDocument::fromJson(row.body.toUtf8()).object();
            Ko41aKept kept { row.year, row.keptOn,
                body.value(text("carried_forward")).toInteger(), {} };
            for (const QJsonValue &id : body.value(text("cases")).toArray())
                kept.carried << id.toInteger();
            return kept;
        });
}

Result<Ko41aSender> ko41aSender(Database &database)
{
    Ko41aSender sender;
    for (const SenderPart &part : senderParts) {
        const auto value = setting(database, text(part.key));
        if (!value)
            return Failure(value.error());
        sender.*part.member = *value;
    }
    return sender;
}

Result<Ko41aReturn> ko41aReturn(const Session &session, const Period &period)
{
    if (!period.isValid())
        return failure(ErrorCode::Invalid, text("report.period"));
    Database &database = session.database;
    const auto isBound = isBoundByKo41a(database);
    if (!isBound)
        return Failure(isBound.error());
    if (!*isBound)
        return failure(ErrorCode::Refused, text("ko41a.not-bound"));
    const auto layout = ko41aLayoutFor(database, period.from.year());
    const auto cases = readKo41aCases(database, period);
    const auto sender = ko41aSender(database);
    const auto lastYear = keptKo41a(database, period.from.year() - 1);
    if (!layout)
        return Failure(layout.error());
    if (!cases)
        return Failure(cases.error());
    if (!sender)
        return Failure(sender.error());
    if (!lastYear)
        return Failure(lastYear.error());
    Ko41aReturn made { countKo41a(*cases, *layout, period, session.calendar), *sender, {} };
    made.checks = checkKo41a(made.count, sender->code, *lastYear, session.clock.today());
    return made;
}

Result<QString> Ko41aService::bringList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestList)
        return failure(ErrorCode::NotFound, text("ko41a.file-missing"), path);
    const QByteArray body = file.readAll();
    const auto layout = readKo41aLayout(body);
    if (!layout)
        return Failure(layout.error());
    auto work = beginWork(m_session, Capability::ManageSettings);
    if (!work)
        return Failure(work.error());
    StoredList list;
    list.year = layout->year;
    list.firstYear = layout->firstYear();
    list.source = layout->source;
    list.body = QString::fromUtf8(ko41aLayoutAsCsv(*layout));
    list.broughtOn = m_session.clock.today();
    list.broughtBy = m_session.actor.name;
    const auto id = insertRow(*work, list);
    if (!id)
        return Failure(id.error());
    work->note({ AuditAction::Create, listKind, id->value, list.year, {}, list.source });
    return work->commit().map([&list] { return list.year; });
}

Result<void> Ko41aService::keep(const Ko41aReturn &sent)
{
    const qsizetype carried = sent.count.layout.placeOf(Ko41aSection::CarriedForward);
    QJsonArray cases;
    for (const qint64 id : sent.count.behind.at(carried))
        cases << id;
    QJsonObject numbers;
    for (qsizetype i = 0; i < sent.count.numbers.size(); ++i)
        numbers.insert(sent.count.layout.columns.at(i).name, sent.count.numbers.at(i));
    const QJsonObject body { { text("carried_forward"), sent.count.numbers.at(carried) },
        { text("cases"), cases }, { text("numbers"), numbers } };
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    StoredReturn row;
    row.firstYear = sent.count.period.from.year();
    row.year = ko41aYear(row.firstYear);
    row.body = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    row.keptOn = m_session.clock.today();
    row.keptBy = m_session.actor.name;
    const auto id = insertRow(*work, row);
    if (!id)
        return Failure(id.error());
    work->note({ AuditAction::Create, returnKind, id->value, row.year, {}, {} });
    return work->commit();
}

Result<void> Ko41aService::setSender(const Ko41aSender &sender)
{
    auto work = beginWork(m_session, Capability::ManageSettings);
    if (!work)
        return Failure(work.error());
    for (const SenderPart &part : senderParts) {
        if (part.section == Ko41aSection::OrganisationName)
            continue;
        const auto set = setSetting(*work, text(part.key), (sender.*part.member).simplified());
        if (!set)
            return set;
    }
    return work->commit();
}

} // namespace heed
