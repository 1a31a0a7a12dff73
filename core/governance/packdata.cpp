#include "core/governance/packdata.h"

#include "core/governance/figurewords.h"
#include "core/governance/packfields.h"
#include "core/governance/reportjson.h"
#include "core/governance/reportkinds.h"
#include "core/store/filestore.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heed {

namespace {

constexpr int dataFormat = 1;

QString withoutMarks(QString line) { return line.remove(QLatin1String("**")).trimmed(); }

/// What a section says in words.
QJsonArray textsOf(const ReportSection &section)
{
    QJsonArray texts;
    for (const ReportBlock &block : section.blocks) {
        if (const auto *text = std::get_if<ReportText>(&block))
            texts << text->text;
        else if (const auto *bullets = std::get_if<ReportBullets>(&block))
            texts << QJsonArray::fromStringList(bullets->items);
        else if (const auto *heading = std::get_if<ReportHeading>(&block))
            texts << heading->text;
        else if (const auto *tiles = std::get_if<ReportTiles>(&block)) {
            for (const ReportTile &tile : tiles->tiles)
                texts << QJsonArray { tile.label, tile.number, tile.sentence };
        }
    }
    return texts;
}

QString standingOf(const Pack &pack)
{
    const auto on = [](QDate day) { return FigureWords::day(day); };
    switch (pack.state) {
    case PackState::Draft:
        return QStringLiteral("%1: draft, not approved").arg(pack.reference);
    case PackState::Approved:
        return QStringLiteral("%1: approved on %2").arg(pack.reference, on(pack.approvedOn));
    case PackState::Issued:
        return QStringLiteral("%1: approved on %2, issued on %3")
            .arg(pack.reference, on(pack.approvedOn), on(pack.issuedAt.date()));
    case PackState::Withdrawn:
        break;
    }
    return QStringLiteral("%1: withdrawn on %2").arg(pack.reference, on(pack.withdrawnOn));
}

void dress(Report &report, const PackFile &file)
{
    report.title = file.pack.title;
    report.classification = file.pack.classification;
    report.standing = standingOf(file.pack);
    for (ReportSection &section : report.sections) {
        for (const PackSection &own : file.sections) {
            if (own.section != section.id || own.commentary.trimmed().isEmpty())
                continue;
            section.blocks = commentaryBlocks(own.commentary, own.post) + section.blocks;
        }
    }
}

Result<QByteArray> keptFile(const Session &session, StoredFileId file)
{
    return checkRight(session, Capability::Report).and_then([&] {
        return FileStore(session.database).content(file.value);
    });
}

} // namespace

QList<ReportBlock> commentaryBlocks(const QString &text, const QString &post)
{
    QList<ReportBlock> blocks;
    blocks << ReportHeading { QStringLiteral("Commentary: %1").arg(post.trimmed()) };
    QStringList paragraph;
    QStringList items;
    const auto endParagraph = [&] {
        if (!paragraph.isEmpty())
            blocks << ReportText { paragraph.join(QLatin1Char(' ')), ReportTone::Body };
        paragraph.clear();
    };
    const auto endList = [&] {
        if (!items.isEmpty())
            blocks << ReportBullets { items };
        items.clear();
    };
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString words = withoutMarks(line);
        const bool isItem
            = words.startsWith(QLatin1String("- ")) || words.startsWith(QLatin1String("* "));
        if (isItem) {
            endParagraph();
            items << words.mid(2).trimmed();
            continue;
        }
        endList();
        if (words.isEmpty())
            endParagraph();
        else
            paragraph << words;
    }
    endParagraph();
    endList();
    return blocks;
}

Result<PackPreview> previewPack(const Session &session, const PackFile &file, bool withReferences)
{
    const ReportKind *kind = reportKind(file.pack.kind);
    if (kind == nullptr || kind->parts == nullptr)
        return failure(
            ErrorCode::Refused, QStringLiteral("report.not-in-this-version"), file.pack.kind);
    if (const auto allowed = checkRight(session, Capability::Report); !allowed)
        return Failure(allowed.error());
    const auto practice = storeFact(session.database, QStringLiteral("store.practice"));
    if (!practice)
        return Failure(practice.error());
    auto report = kind->make(session,
        { file.pack.period(), file.pack.scope(), *practice == QLatin1String("1"), withReferences,
            file.chosen() });
    if (!report)
        return Failure(report.error());
    auto story = storyOf(session.database, *report, file);
    if (!story)
        return Failure(story.error());
    dress(*report, file);
    return PackPreview { std::move(*report), std::move(*story) };
}

QByteArray packData(const Report &report)
{
    QJsonObject data = reportAsJson(report);
    data.remove(QStringLiteral("generated_from"));
    data.insert(QStringLiteral("format"), dataFormat);
    data.insert(QStringLiteral("title"), report.title);
    data.insert(QStringLiteral("organisation"), report.organisation);
    data.insert(QStringLiteral("sites"), QJsonArray::fromStringList(report.sites));
    data.insert(QStringLiteral("hidden_below"), report.suppression.below);
    QJsonArray sections;
    for (const ReportSection &section : report.sections)
        sections << QJsonObject { { QStringLiteral("id"), section.id },
            { QStringLiteral("title"), section.title },
            { QStringLiteral("texts"), textsOf(section) } };
    data.insert(QStringLiteral("sections"), sections);
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

QString packHash(const QByteArray &data) { return sha256Of(data).value_or(QString()); }

QByteArray packedData(const QByteArray &data) { return qCompress(data, 6); }

QByteArray unpackedData(const QByteArray &packed) { return qUncompress(packed); }

Result<QByteArray> keptData(const Session &session, const Pack &pack)
{
    if (!pack.isFrozen())
        return failure(ErrorCode::Refused, QStringLiteral("pack.not-issued"), pack.reference);
    return keptFile(session, pack.dataFile)
        .and_then([&pack](const QByteArray &packed) -> Result<QByteArray> {
            QByteArray data = unpackedData(packed);
            if (packHash(data) != pack.dataHash)
                return failure(ErrorCode::Storage, QStringLiteral("file.damaged"));
            return data;
        });
}

Result<QByteArray> keptPaper(const Session &session, const Pack &pack)
{
    if (!pack.isFrozen())
        return failure(ErrorCode::Refused, QStringLiteral("pack.not-issued"), pack.reference);
    if (!pack.paperFile.isValid())
        return failure(ErrorCode::NotFound, QStringLiteral("pack.no-paper"), pack.reference);
    return keptFile(session, pack.paperFile);
}

Result<QList<qint64>> idsOfReferences(
    Database &database, const QString &kind, const QStringList &references)
{
    const auto table = database.scalar(
        QStringLiteral("SELECT main_table FROM record_kind WHERE kind = ?"), { kind });
    if (!table)
        return Failure(table.error());
    const QString list
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(references)).toJson());
    return database
        .run(QStringLiteral("SELECT id FROM %1 WHERE binned_at IS NULL AND reference IN (SELECT "
                            "value FROM json_each(?)) ORDER BY reference")
                 .arg(table->toString()),
            { list })
        .map([](Statement *row) {
            QList<qint64> ids;
            while (row->next())
                ids << row->number(0);
            return ids;
        });
}

} // namespace heed
