#include "core/candour/candourservice.h"
#include "core/documents/documentservice.h"
#include "core/codes/codelists.h"
#include "core/complaints/complaintregister.h"
#include "core/exchange/exportservice.h"
#include "core/exchange/importservice.h"
#include "core/exchange/recordjson.h"
#include "core/records/recordkinds.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QDir>
#include <QFile>

using namespace heed;
using heed::test::dataFile;
using heed::test::TestStore;

namespace {

class FilledStore : public TestStore
{
public:
    explicit FilledStore(const QStringList &imports = {})
    {
        Transaction work = begin();
        if (!seedCodes(work) || !work.commit())
            qFatal("the code lists cannot be stored");
        for (const QString &kind : imports) {
            const auto report = ImportService(session()).run(
                { .path = dataFile(QStringLiteral("example-export/%1.csv").arg(kind)),
                    .kind = *fromCode<LogKind>(kind) });
            if (!report)
                qFatal("%s: %s", qPrintable(kind), qPrintable(report.error().operation));
        }
    }
};

QStringList linesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

/// Every line of a register as names and texts, without what a second store has otherwise.
QStringList tableOf(TestStore &store, SheetKind kind)
{
    static const QStringList own { QStringLiteral("import_batch_id"), QStringLiteral("created_at"),
        QStringLiteral("updated_at"), QStringLiteral("revision") };
    auto sheet = RegisterSheet::open(store.session(), kind);
    const auto ids = sheet->ids({});
    const auto lines = sheet->lines(*ids);
    QStringList table;
    for (const FlatRecord &line : *lines) {
        QString text;
        for (qsizetype i = 0; i < line.names.size(); ++i) {
            if (!own.contains(line.names.at(i)) && line.cells.at(i).isValid())
                text += line.names.at(i) + QLatin1Char('=') + cellText(line.cells.at(i))
                    + QLatin1Char('\n');
        }
        table += text;
    }
    table.sort();
    return table;
}

} // namespace

class TestExportService : public QObject
{
    Q_OBJECT

private slots:
    void csvHoldsEveryRecordWithItsFields();
    void dutyOfCandourIsListedShownAndExported();
    void emptyRegisterGivesItsHeaders();
    void importOfAnExportIsTheSame_data();
    void importOfAnExportIsTheSame();
    void everythingIsAFileForEachKind();
    void papersAreListedWithoutTheirContent();
    void folderWithFilesIsLeftAlone();
    void trailSaysWhoTookWhat();
    void failedFileLeavesNoEntry();
    void namesNeedTheirRight();
    void refusals_data();
    void refusals();
    void cancelWritesNothing();
    void recordTellsAllThatBelongsToIt();
    void recordIsFoundInAnyCase();

private:
    QString path(const char *name) { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;

public slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void TestExportService::csvHoldsEveryRecordWithItsFields()
{
    FilledStore store({ QStringLiteral("claims") });
    const auto report
        = ExportService(store.session()).run({ QStringLiteral("claims"), path("claims.csv") });
    VERIFY_OK(report);
    QCOMPARE(report->records, 50);
    const QStringList lines = linesOfFile(path("claims.csv"));
    QCOMPARE(lines.size(), qsizetype(51));
    const QStringList columns
        = QString(lines.first()).remove(QChar(0xfeff)).split(QLatin1Char(','));
    for (const char *column : { "reference", "scheme", "site", "unit", "directorate",
             "claimant_name", "damages_paid", "linked_incident" })
        QVERIFY2(columns.contains(QLatin1String(column)), column);
    const auto first = std::find_if(lines.begin(), lines.end(),
        [](const QString &line) { return line.contains(QStringLiteral("CL/2023/9001")); });
    QVERIFY(first != lines.end());
    QVERIFY(first->contains(QStringLiteral("26467.88")));
    QVERIFY(first->contains(QStringLiteral("2023-10-20")));
}

void TestExportService::dutyOfCandourIsListedShownAndExported()
{
    FilledStore store;
    CandourDuty draft = heed::test::wholeCandour().duty;
    draft.toldOn = {};
    draft.accountKnownOn = {};
    const auto id = CandourService(store.session()).open(draft);
    VERIFY_OK(id);
    CandourAttempt attempt = heed::test::wholeCandour().attempts.front();
    attempt.dutyId = *id;
    VERIFY_OK(Parts<CandourAttempt>(store.session()).add(attempt));
    const auto report
        = ExportService(store.session()).run({ QStringLiteral("candour"), path("candour.csv") });
    VERIFY_OK(report);
    QCOMPARE(report->records, 1);
    const QStringList lines = linesOfFile(path("candour.csv"));
    const QStringList columns
        = QString(lines.first()).remove(QChar(0xfeff)).split(QLatin1Char(','));
    const auto shown = recordJson(store.session(), QStringLiteral("d-2026-001"));
    VERIFY_OK(shown);
    QCOMPARE(shown->value(QStringLiteral("kind")).toString(), QStringLiteral("candour"));
    for (const QString &column : columns)
        QVERIFY2(shown->contains(column), qPrintable(column));
    QCOMPARE(shown->value(QStringLiteral("next_step")).toString(), QStringLiteral("find_person"));
    QCOMPARE(
        shown->value(QStringLiteral("next_due_on")).toString(), QStringLiteral("2026-11-17"));
    QCOMPARE(shown->value(QStringLiteral("working_days_late")).toInt(), 3);
    QCOMPARE(shown->value(QStringLiteral("attempts")).toArray().size(), 1);
    // Who may not read names sees the duty and not the people.
    const auto plain = recordJson(store.sessionAs(Role::PanelMember), QStringLiteral("D-2026-001"));
    VERIFY_OK(plain);
    QVERIFY(!plain->contains(QStringLiteral("person_name")));
    QVERIFY(!plain->contains(QStringLiteral("relevant_name")));
}

void TestExportService::emptyRegisterGivesItsHeaders()
{
    FilledStore store;
    for (const auto &[kind, code] : EnumCodes<SheetKind>::list) {
        const auto report = ExportService(store.session())
                                .run({ QLatin1String(code), path(code) + QStringLiteral(".csv") });
        VERIFY_OK(report);
        const QStringList lines = linesOfFile(path(code) + QStringLiteral(".csv"));
        QVERIFY(!lines.isEmpty());
        QVERIFY(lines.first().contains(QStringLiteral("reference")));
    }
}

void TestExportService::importOfAnExportIsTheSame_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("suffix");
    for (const char *kind : { "complaints", "incidents", "claims" }) {
        for (const char *suffix : { "csv", "xlsx" })
            QTest::addRow("%s as %s", kind, suffix)
                << QString::fromLatin1(kind) << QString::fromLatin1(suffix);
    }
}

void TestExportService::importOfAnExportIsTheSame()
{
    QFETCH(QString, kind);
    QFETCH(QString, suffix);
    FilledStore store({ kind });
    const QString file = m_folder->filePath(QStringLiteral("out.") + suffix);
    VERIFY_OK(ExportService(store.session()).run({ kind, file }));
    FilledStore fresh;
    const auto report
        = ImportService(fresh.session()).run({ .path = file, .kind = *fromCode<LogKind>(kind) });
    VERIFY_OK(report);
    QCOMPARE(report->skipped, 0);
    const SheetKind sheet = *fromCode<SheetKind>(kind);
    const QStringList before = tableOf(store, sheet);
    const QStringList after = tableOf(fresh, sheet);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i), before.at(i));
}

void TestExportService::papersAreListedWithoutTheirContent()
{
    FilledStore store({ QStringLiteral("claims") });
    const auto claim = store.session().database.scalar(
        QStringLiteral("SELECT reference FROM claim WHERE id = 1"));
    VERIFY_OK(claim);
    VERIFY_OK(DocumentService(store.session())
                  .add({ { recordkind::Claim, 1 }, QStringLiteral("expert.txt"),
                      "What Zebedee Quillfeather saw", {}, {} }));
    const auto record = recordJson(store.session(), claim->toString());
    VERIFY_OK(record);
    const QJsonObject paper
        = record->value(QStringLiteral("documents")).toArray().at(0).toObject();
    QCOMPARE(paper.value(QStringLiteral("name")).toString(), QStringLiteral("expert.txt"));
    QCOMPARE(paper.value(QStringLiteral("bytes")).toInt(), 29);
    QCOMPARE(paper.value(QStringLiteral("sha256")).toString().size(), 64);
    QVERIFY(!QJsonDocument(*record).toJson().contains("Quillfeather"));
    VERIFY_OK(ExportService(store.session())
                  .run({ QStringLiteral("documents"), path("papers.csv") }));
    const QStringList lines = linesOfFile(path("papers.csv"));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).contains(paper.value(QStringLiteral("sha256")).toString()));
    QVERIFY(!lines.at(1).contains(QStringLiteral("Quillfeather")));
}

void TestExportService::everythingIsAFileForEachKind()
{
    FilledStore store({ QStringLiteral("claims") });
    ExportService service(store.session());
    const auto folder = service.run({ QStringLiteral("everything"), path("all") });
    VERIFY_OK(folder);
    QCOMPARE(QDir(path("all")).entryList(QDir::Files),
        QStringList({ QStringLiteral("actions.csv"), QStringLiteral("audit.csv"),
            QStringLiteral("candour.csv"), QStringLiteral("claims.csv"),
            QStringLiteral("complaints.csv"), QStringLiteral("documents.csv"),
            QStringLiteral("feedback.csv"), QStringLiteral("incidents.csv") }));
    const auto book = service.run({ QStringLiteral("everything"), path("all.xlsx") });
    VERIFY_OK(book);
    FilledStore fresh;
    const auto report
        = ImportService(fresh.session()).run({ .path = path("all.xlsx"), .kind = LogKind::Claims });
    VERIFY_OK(report);
    QCOMPARE(report->imported, 50);
}

void TestExportService::folderWithFilesIsLeftAlone()
{
    FilledStore store;
    QDir().mkpath(path("mine"));
    QFile mine(path("mine/claims.csv"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const auto report
        = ExportService(store.session()).run({ QStringLiteral("everything"), path("mine") });
    QVERIFY(!report);
    QCOMPARE(report.error().operation, QStringLiteral("export.folder-not-empty"));
    QCOMPARE(linesOfFile(path("mine/claims.csv")), QStringList(QStringLiteral("mine")));
}

void TestExportService::trailSaysWhoTookWhat()
{
    FilledStore store({ QStringLiteral("claims") });
    VERIFY_OK(ExportService(store.session()).run({ QStringLiteral("claims"), path("claims.csv") }));
    const auto reason = store.database().scalar(
        QStringLiteral("SELECT user_name || ': ' || reason FROM audit WHERE action = 'export'"));
    VERIFY_OK(reason);
    QCOMPARE(reason->toString(), QStringLiteral("Ann Manager: 50 records to claims.csv"));
    QCOMPARE(store.damage(), QStringList());
}

void TestExportService::failedFileLeavesNoEntry()
{
    FilledStore store;
    const auto report = ExportService(store.session())
                            .run({ QStringLiteral("claims"), path("no/such/folder/claims.csv") });
    QVERIFY(!report);
    QCOMPARE(report.error().operation, QStringLiteral("exchange.cannot-write"));
    const auto entries = store.database().scalar(
        QStringLiteral("SELECT count(*) FROM audit WHERE action = 'export'"));
    VERIFY_OK(entries);
    QCOMPARE(entries->toInt(), 0);
}

void TestExportService::namesNeedTheirRight()
{
    FilledStore store({ QStringLiteral("complaints") });
    const Session viewer = store.sessionAs(Role::Viewer);
    auto sheet = RegisterSheet::open(viewer, SheetKind::Complaints);
    VERIFY_OK(sheet);
    const auto columns = sheet->columns();
    VERIFY_OK(columns);
    QVERIFY(columns->contains(QStringLiteral("reference")));
    QVERIFY(columns->filter(QStringLiteral("complainant_name")).isEmpty());
    QVERIFY(columns->filter(QStringLiteral("patient_nhs_number")).isEmpty());
    const auto record = recordJson(viewer, QStringLiteral("C/2023/00001"));
    VERIFY_OK(record);
    QVERIFY(!record->contains(QStringLiteral("complainant_name")));
}

void TestExportService::refusals_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("fact");
    const auto row
        = [](const char *name, const char *kind, const char *file, Role role, const char *fact) {
              QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(file) << role
                                  << QString::fromLatin1(fact);
          };
    row("no such kind", "cars", "x.csv", Role::Manager, "export.unknown-kind");
    row("no such format", "claims", "x.doc", Role::Manager, "export.unknown-format");
    row("viewer", "claims", "x.csv", Role::Viewer, "session.not-allowed");
    row("administrator", "audit", "x.csv", Role::Administrator, "session.not-allowed");
}

void TestExportService::refusals()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QFETCH(Role, role);
    FilledStore store;
    const Session session = store.sessionAs(role);
    const auto report = ExportService(session).run({ kind, m_folder->filePath(file) });
    QVERIFY(!report);
    QTEST(report.error().operation, "fact");
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportService::cancelWritesNothing()
{
    FilledStore store({ QStringLiteral("claims") });
    const auto report
        = ExportService(store.session()).run({ QStringLiteral("claims"), path("x.csv") }, [](int) {
              return false;
          });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path("x.csv")));
}

void TestExportService::recordTellsAllThatBelongsToIt()
{
    FilledStore store({ QStringLiteral("complaints"), QStringLiteral("claims") });
    const auto claim = recordJson(store.session(), QStringLiteral("CL/2023/9001"));
    VERIFY_OK(claim);
    QCOMPARE(claim->value(QStringLiteral("damages_paid")).toDouble(), 26467.88);
    QCOMPARE(claim->value(QStringLiteral("notified_on")).toString(), QStringLiteral("2023-10-20"));
    const auto record = recordJson(store.session(), QStringLiteral("C/2023/00001"));
    VERIFY_OK(record);
    QCOMPARE(record->value(QStringLiteral("kind")).toString(), QStringLiteral("complaint"));
    QCOMPARE(record->value(QStringLiteral("issues")).toArray().size(), qsizetype(1));
    QCOMPARE(record->value(QStringLiteral("actions")).toArray().size(), qsizetype(1));
    QCOMPARE(
        record->value(QStringLiteral("audit")).toObject().value(QStringLiteral("entries")).toInt(),
        1);
    QStringList rules;
    const QJsonArray deadlines = record->value(QStringLiteral("deadlines")).toArray();
    for (const QJsonValue &deadline : deadlines) {
        const QJsonObject entry = deadline.toObject();
        rules += entry.value(QStringLiteral("rule")).toString();
        if (rules.last() == QLatin1String("acknowledge"))
            QVERIFY(entry.value(QStringLiteral("explanation"))
                        .toString()
                        .startsWith(QStringLiteral("3 working days after")));
        // No rule gives the response period; it explains itself all the same.
        if (rules.last() == QLatin1String("reply")) {
            const QString why = entry.value(QStringLiteral("explanation")).toString();
            QVERIFY2(why.contains(QStringLiteral(": due ")), qPrintable(why));
            QCOMPARE(
                entry.value(QStringLiteral("label")).toString(), QStringLiteral("Send the reply"));
        }
    }
    QVERIFY(rules.contains(QStringLiteral("acknowledge")));
    QVERIFY(rules.contains(QStringLiteral("reply")));
    QVERIFY(rules.contains(QStringLiteral("relevant-period")));
}

void TestExportService::recordIsFoundInAnyCase()
{
    FilledStore store({ QStringLiteral("claims") });
    const auto found = recordOfReference(store.database(), QStringLiteral(" cl/2023/9001 "));
    VERIFY_OK(found);
    QCOMPARE(found->kind, QStringLiteral("claim"));
    const auto none = recordJson(store.session(), QStringLiteral("CL/1999/1"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_exportservice.moc"
