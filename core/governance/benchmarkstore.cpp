#include "core/governance/benchmarkstore.h"

#include "core/exchange/publishedko41a.h"
#include "core/governance/ko41areturn.h"
#include "core/store/fieldmap.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

struct StoredFile
{
    TypedId<struct PublishedFileTag> id;
    qint64 revision = 1;
    QString year;
    QString fileName;
    QString fileSha256;
    QString source;
    QString columns; ///< the list of columns, as a CSV
    QDate broughtOn;
    QString broughtBy;
};

struct StoredOrganisation
{
    TypedId<struct PublishedOrganisationTag> id;
    qint64 fileId = 0;
    QString code;
    QString name;
    QString type;
    QString region;
    QString numbers; ///< JSON list, one a column
    QString broken; ///< lines
};

struct StoredChoice
{
    TypedId<struct BenchmarkChoiceTag> id;
    qint64 revision = 1;
    QString ownCode;
    bool sameType = true;
    bool sameRegion = false;
    int sizeFactor = 2;
    QString leftOut; ///< codes, separated by spaces
    QString added;
};

} // namespace

template <> struct RowOf<StoredFile>
{
    static constexpr auto table = "published_file";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("year", row.year);
        visit("file_name", row.fileName);
        visit("file_sha256", row.fileSha256);
        visit("source", row.source);
        visit("columns", row.columns);
        visit("brought_on", row.broughtOn);
        visit("brought_by", row.broughtBy);
    }
};

template <> struct RowOf<StoredOrganisation>
{
    static constexpr auto table = "published_organisation";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("file_id", row.fileId);
        visit("code", row.code);
        visit("name", row.name);
        visit("type", row.type);
        visit("region", row.region);
        visit("numbers", row.numbers);
        visit("broken", row.broken);
    }
};

template <> struct RowOf<StoredChoice>
{
    static constexpr auto table = "benchmark_choice";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("own_code", row.ownCode);
        visit("same_type", row.sameType);
        visit("same_region", row.sameRegion);
        visit("size_factor", row.sizeFactor);
        visit("left_out", row.leftOut);
        visit("added", row.added);
    }
};

namespace {

QStringList codesIn(const QString &list) { return list.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

BenchmarkOrganisation organisationOf(const StoredOrganisation &row)
{
    BenchmarkOrganisation organisation { row.code, row.name, row.type, row.region, {},
        row.broken.split(QLatin1Char('\n'), Qt::SkipEmptyParts) };
    for (const QJsonValue &number : QJsonDocument::fromJson(row.numbers.toUtf8()).array())
        organisation.numbers << number.toInteger();
    return organisation;
}

StoredOrganisation rowOf(const PublishedRow &read, qint64 file, const QStringList &broken)
{
    QJsonArray numbers;
    for (const qint64 number : read.numbers)
        numbers << number;
    return { {}, file, read.code, read.name, read.type, read.region,
        QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)),
        broken.join(QLatin1Char('\n')) };
}

QStringList brokenSums(const Ko41aLayout &layout, const QList<qint64> &numbers)
{
    QStringList broken;
    for (const Ko41aSum &sum : ko41aSums(layout, numbers)) {
        if (!sum.holds)
            broken << QStringLiteral("%1: %2").arg(sum.title, sum.sentence);
    }
    return broken;
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

QString sourceOf(const QString &year)
{
    return text("NHS England, Data on Written Complaints in the NHS %1, Secondary Care KO41a, "
                "organisation level. Contains public sector information licensed under the Open "
                "Government Licence v3.0.")
        .arg(year);
}

Result<StoredChoice> storedChoice(Database &database)
{
    return selectRows<StoredChoice>(database, text("ORDER BY id DESC LIMIT 1"))
        .map([](const std::vector<StoredChoice> &rows) {
            return rows.empty() ? StoredChoice {} : rows.front();
        });
}

/// One's own side, from one's own register; type and region from the file where one is in it.
Result<BenchmarkOwn> ownSide(Database &database, const WorkingCalendar &calendar,
    const Period &year, const PublishedFile &file, const BenchmarkChoice &choice)
{
    const auto cases = readKo41aCases(database, year);
    if (!cases)
        return Failure(cases.error());
    return ko41aSender(database).map([&](const Ko41aSender &sender) {
        BenchmarkOwn own { sender.type, sender.regionName,
            countKo41a(*cases, file.layout, year, calendar).numbers,
            ko41aYear(year.from.year()) };
        for (const BenchmarkOrganisation &organisation : file.organisations) {
            if (organisation.code != choice.ownCode)
                continue;
            own.type = organisation.type;
            own.region = organisation.region;
        }
        return own;
    });
}

} // namespace

Result<std::optional<PublishedFile>> publishedFile(Database &database)
{
    const auto files
        = selectRows<StoredFile>(database, text("ORDER BY year DESC, id DESC LIMIT 1"));
    if (!files)
        return Failure(files.error());
    if (files->empty())
        return std::optional<PublishedFile>();
    const StoredFile &stored = files->front();
    const auto layout = readKo41aLayout(stored.columns.toUtf8());
    if (!layout)
        return Failure(layout.error());
    return selectRows<StoredOrganisation>(
        database, text("WHERE file_id = ? ORDER BY name"), { stored.id.value })
        .map([&](const std::vector<StoredOrganisation> &rows) {
            PublishedFile file { stored.id.value, stored.year, stored.fileName, stored.source,
                stored.broughtOn, *layout, {} };
            for (const StoredOrganisation &row : rows)
                file.organisations << organisationOf(row);
            return std::optional(file);
        });
}

Result<BenchmarkChoice> benchmarkChoice(Database &database)
{
    return storedChoice(database).map([](const StoredChoice &row) {
        return BenchmarkChoice { row.ownCode, row.sameType, row.sameRegion, row.sizeFactor,
            codesIn(row.leftOut), codesIn(row.added) };
    });
}

Period benchmarkYear(const Period &period)
{
    if (isKo41aYear(period))
        return period;
    const QDate day = period.to.addDays(1); // a year that ends with the period counts
    const int ended = day >= QDate(day.year(), 4, 1) ? day.year() : day.year() - 1;
    return { QDate(ended - 1, 4, 1), QDate(ended, 3, 31) };
}

Result<std::optional<Benchmark>> benchmark(
    Database &database, const WorkingCalendar &calendar, const Period &period)
{
    const auto file = publishedFile(database);
    if (!file)
        return Failure(file.error());
    if (!*file)
        return std::optional<Benchmark>();
    const auto choice = benchmarkChoice(database);
    if (!choice)
        return Failure(choice.error());
    return ownSide(database, calendar, benchmarkYear(period), **file, *choice)
        .map([&](const BenchmarkOwn &own) {
            Benchmark made { **file, *choice, own,
                benchmarkCandidates((*file)->organisations, own, *choice, (*file)->layout), {}, {} };
            for (const BenchmarkCandidate &candidate : made.candidates) {
                if (candidate.isTaken)
                    made.taken << candidate.organisation;
            }
            made.parts = benchmarkParts(made.file.layout, own, made.taken);
            return std::optional(made);
        });
}

Result<BenchmarkService::Brought> BenchmarkService::bring(const QString &path)
{
    constexpr int farYear = 9999; // the newest list there is
    const auto newest = ko41aLayoutFor(m_session.database, farYear);
    const auto shipped = shippedKo41aLayout();
    if (!newest || !shipped)
        return Failure(newest ? shipped.error() : newest.error());
    Ko41aLayout layout = *newest;
    auto read = readPublishedKo41a(path, layout);
    if (!read && layout.names() != shipped->names()) {
        layout = *shipped;
        read = readPublishedKo41a(path, layout);
    }
    if (!read)
        return Failure(read.error());
    auto work = beginWork(m_session, Capability::Import);
    if (!work)
        return Failure(work.error());
    const StoredFile stored { {}, 1, read->year, QFileInfo(path).fileName(), sha256Of(path),
        sourceOf(read->year), QString::fromUtf8(ko41aLayoutAsCsv(layout)),
        m_session.clock.today(), m_session.actor.name };
    const auto id = insertRow(*work, stored);
    if (!id)
        return Failure(id.error());
    Brought brought { read->year, read->rows.size(), {} };
    for (const PublishedRow &row : read->rows) {
        const QStringList broken = brokenSums(layout, row.numbers);
        if (!broken.isEmpty())
            brought.broken << row.name;
        if (const auto added = insertRow(*work, rowOf(row, id->value, broken)); !added)
            return Failure(added.error());
    }
    work->note({ AuditAction::Create, text("published_file"), id->value, stored.year, {},
        stored.fileName });
    return work->commit().map([&brought] { return brought; });
}

Result<void> BenchmarkService::choose(const BenchmarkChoice &choice)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    const auto before = storedChoice(m_session.database);
    if (!before)
        return Failure(before.error());
    StoredChoice after = *before;
    after.ownCode = choice.ownCode;
    after.sameType = choice.sameType;
    after.sameRegion = choice.sameRegion;
    after.sizeFactor = choice.sizeFactor;
    after.leftOut = choice.leftOut.join(QLatin1Char(' '));
    after.added = choice.added.join(QLatin1Char(' '));
    const QJsonObject changes = changesBetween(*before, after);
    const bool isNew = !after.id.isValid();
    if (isNew) {
        const auto id = insertRow(*work, after);
        if (!id)
            return Failure(id.error());
        after.id = *id;
    } else if (const auto done = updateRow(*work, after); !done) {
        return done;
    }
    work->note({ isNew ? AuditAction::Create : AuditAction::Change, text("benchmark_choice"),
        after.id.value, {}, changes, {} });
    return work->commit();
}

} // namespace heed
