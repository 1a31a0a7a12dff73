#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace heed::test;

namespace {

QString example(const char *name)
{
    return dataFile(QStringLiteral("example-export/") + QLatin1String(name));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const ProgramRun &run) { return QJsonDocument::fromJson(run.output).object(); }

} // namespace

/// import, undo-import, export, list and show, as scripts use them: one store, made once.
class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void importTellsWhatCameOfIt();
    void jsonHasTheShapeThatIsPromised();
    void dryRunLeavesEveryByte();
    void sameFileTwiceIsRefused();
    void filesThatAreNoLog_data();
    void filesThatAreNoLog();
    void headersAloneAreSaidToBe();
    void wrongUsage_data();
    void wrongUsage();
    void listFiltersAndSearches();
    void listAsText();
    void badFilterIsRefused();
    void showTellsEverything();
    void unknownReferenceFails();
    void exportWritesWhatListShows();
    void undoTakesTheBatchBack();
    void verifyIsClean();

private:
    ProgramRun heed(const QString &command, const QStringList &arguments);
    QString path(const char *name) { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(QStringLiteral("trust.heed"));
    qint64 m_incidents = 0; ///< their batch
};

ProgramRun TestImportCommand::heed(const QString &command, const QStringList &arguments)
{
    return runHeed(QStringList { command, m_store } + arguments
            + QStringList { QStringLiteral("--password-file"), path("password") },
        QStringLiteral("2026-11-22"));
}

void TestImportCommand::initTestCase()
{
    QFile password(path("password"));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("seven quiet herons on the weir\n");
    password.close();
    const ProgramRun made = heed(QStringLiteral("create"),
        { QStringLiteral("--organisation"), QStringLiteral("Ravensmoor"), QStringLiteral("--kind"),
            QStringLiteral("nhs-trust"), QStringLiteral("--user"), QStringLiteral("Ann"),
            QStringLiteral("--recovery"), path("recovery.txt") });
    QVERIFY2(made.status == 0, made.errors.constData());
    const ProgramRun imported = heed(QStringLiteral("import"),
        { example("incidents.csv"), QStringLiteral("--kind"), QStringLiteral("incidents"),
            QStringLiteral("--json") });
    QVERIFY2(imported.status == 0, imported.errors.constData());
    m_incidents = objectOf(imported).value(QStringLiteral("batch")).toInteger();
}

void TestImportCommand::importTellsWhatCameOfIt()
{
    const ProgramRun run = heed(QStringLiteral("import"),
        { example("claims.csv"), QStringLiteral("--kind"), QStringLiteral("claims") });
    QVERIFY2(run.status == 0, run.errors.constData());
    const QString text = QString::fromUtf8(run.output);
    QVERIFY(text.contains(QStringLiteral("50 of the 50 rows of claims.csv were imported")));
    QVERIFY(text.contains(QStringLiteral("18 records were linked")));
}

void TestImportCommand::jsonHasTheShapeThatIsPromised()
{
    QFile log(path("small.csv"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("Ref,Received,Site,Description,Closed date,Replied\n"
              "S1,05/01/2026,Larkhollow Infirmary,x,,\n"
              "S2,31/02/2026,Larkhollow Infirmary,y,,\n"
              "S3,05/01/2026,Larkhollow Infirmary,z,06/01/2026,07/01/2026\n");
    log.close();
    const ProgramRun run = heed(QStringLiteral("import"),
        { log.fileName(), QStringLiteral("--kind"), QStringLiteral("complaints"),
            QStringLiteral("--json") });
    QVERIFY2(run.status == 0, run.errors.constData());
    const QJsonObject report = objectOf(run);
    QCOMPARE(report.keys(),
        QStringList({ QStringLiteral("batch"), QStringLiteral("imported"),
            QStringLiteral("problems"), QStringLiteral("rows_read"), QStringLiteral("skipped") }));
    QCOMPARE(report.value(QStringLiteral("rows_read")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("imported")).toInt(), 2);
    QCOMPARE(report.value(QStringLiteral("skipped")).toInt(), 1);
    const QJsonArray problems = report.value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), qsizetype(2));
    const QJsonObject impossible = problems.first().toObject();
    QCOMPARE(impossible.value(QStringLiteral("row")).toInt(), 3);
    QCOMPARE(impossible.value(QStringLiteral("column")).toString(), QStringLiteral("Received"));
    QVERIFY(impossible.value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("31/02/2026")));
    QCOMPARE(problems.last().toObject().value(QStringLiteral("row")).toInt(), 4);
    QCOMPARE(problems.last().toObject().value(QStringLiteral("column")).toString(),
        QStringLiteral("Closed date"));
}

void TestImportCommand::dryRunLeavesEveryByte()
{
    const QByteArray before = contentsOf(m_store);
    QVERIFY(!before.isEmpty());
    const ProgramRun run = heed(QStringLiteral("import"),
        { example("complaints_messy.csv"), QStringLiteral("--kind"), QStringLiteral("complaints"),
            QStringLiteral("--dry-run"), QStringLiteral("--json") });
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(objectOf(run).value(QStringLiteral("batch")).isNull());
    QCOMPARE(objectOf(run).value(QStringLiteral("imported")).toInt(), 985);
    QCOMPARE(contentsOf(m_store), before);
}

void TestImportCommand::sameFileTwiceIsRefused()
{
    const ProgramRun run = heed(QStringLiteral("import"),
        { example("incidents.csv"), QStringLiteral("--kind"), QStringLiteral("incidents") });
    QCOMPARE(run.status, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("imported before, as batch"));
}

void TestImportCommand::filesThatAreNoLog_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("missing") << path("none.csv") << QByteArray("There is no file");
    QTest::newRow("folder") << m_folder.path() << QByteArray("is a folder");
    QTest::newRow("a store") << m_store << QByteArray("Export");
    QTest::newRow("another log") << example("truth.json") << QByteArray("JSON");
}

void TestImportCommand::filesThatAreNoLog()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    const ProgramRun run = heed(
        QStringLiteral("import"), { file, QStringLiteral("--kind"), QStringLiteral("complaints") });
    QCOMPARE(run.status, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QCOMPARE(linesOf(run.errors).size(), qsizetype(1));
}

/// No list of problems is pointed to where there is none.
void TestImportCommand::headersAloneAreSaidToBe()
{
    QFile log(path("headers.csv"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("Ref,Received,Site,Description\n");
    log.close();
    const ProgramRun run = heed(QStringLiteral("import"),
        { log.fileName(), QStringLiteral("--kind"), QStringLiteral("complaints") });
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("no rows under it"), run.errors.constData());
    QVERIFY(!run.errors.contains("problems listed"));
}

void TestImportCommand::wrongUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no kind") << QStringLiteral("import") << QStringList(example("claims.csv"));
    QTest::newRow("unknown kind") << QStringLiteral("import")
                                  << QStringList({ example("claims.csv"), QStringLiteral("--kind"),
                                         QStringLiteral("cars") });
    QTest::newRow("no file to write")
        << QStringLiteral("export") << QStringList(QStringLiteral("claims"));
    QTest::newRow("nothing to list")
        << QStringLiteral("list") << QStringList(QStringLiteral("cars"));
    QTest::newRow("no reference") << QStringLiteral("show") << QStringList();
    QTest::newRow("batch is no number")
        << QStringLiteral("undo-import") << QStringList(QStringLiteral("first"));
}

void TestImportCommand::wrongUsage()
{
    QFETCH(QString, command);
    QFETCH(QStringList, arguments);
    const ProgramRun run = heed(command, arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
}

void TestImportCommand::listFiltersAndSearches()
{
    const auto references = [this](const QStringList &arguments) {
        const ProgramRun run = heed(QStringLiteral("list"),
            QStringList { QStringLiteral("incidents"), QStringLiteral("--json") } + arguments);
        QStringList list;
        const QJsonArray lines = QJsonDocument::fromJson(run.output).array();
        for (const QJsonValue &line : lines)
            list += line.toObject().value(QStringLiteral("reference")).toString();
        return list;
    };
    QCOMPARE(references({}).size(), qsizetype(1000));
    QCOMPARE(references({ QStringLiteral("--limit"), QStringLiteral("7") }).size(), qsizetype(7));
    QCOMPARE(
        references({ QStringLiteral("--filter"), QStringLiteral("physical_harm=fatal") }).size(),
        qsizetype(2));
    const QStringList august
        = references({ QStringLiteral("--filter"), QStringLiteral("occurred_on=2026-08") });
    QCOMPARE(august.size(), qsizetype(22)); // truth.json
    const QStringList both
        = references({ QStringLiteral("--filter"), QStringLiteral("occurred_on=2026-08"),
            QStringLiteral("--filter"), QStringLiteral("site=larkhollow infirmary") });
    QVERIFY(!both.isEmpty() && both.size() < august.size());
    for (const QString &reference : both)
        QVERIFY(august.contains(reference));
    QCOMPARE(references({ QStringLiteral("--search"), QStringLiteral("INC200001") }),
        QStringList(QStringLiteral("INC200001")));
    QCOMPARE(
        references({ QStringLiteral("--search"), QStringLiteral("nosuchword") }), QStringList());
}

void TestImportCommand::listAsText()
{
    const ProgramRun run = heed(QStringLiteral("list"),
        { QStringLiteral("incidents"), QStringLiteral("--search"), QStringLiteral("INC200001") });
    QCOMPARE(run.status, 0);
    const QStringList lines = linesOf(run.output);
    QCOMPARE(lines.size(), qsizetype(2));
    QVERIFY(lines.first().startsWith(QStringLiteral("reference")));
    QVERIFY(lines.last().contains(QStringLiteral("1 Nov 2023")));
    QVERIFY(lines.last().contains(QStringLiteral("Larkhollow Infirmary")));
}

void TestImportCommand::badFilterIsRefused()
{
    for (const char *filter : { "colour=red", "occurred_on=soon", "site" }) {
        const ProgramRun run = heed(QStringLiteral("list"),
            { QStringLiteral("incidents"), QStringLiteral("--filter"), QLatin1String(filter) });
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(linesOf(run.errors).size(), qsizetype(1));
    }
}

void TestImportCommand::showTellsEverything()
{
    const ProgramRun json
        = heed(QStringLiteral("show"), { QStringLiteral("inc200580"), QStringLiteral("--json") });
    QVERIFY2(json.status == 0, json.errors.constData());
    const QJsonObject record = objectOf(json);
    QCOMPARE(record.value(QStringLiteral("reference")).toString(), QStringLiteral("INC200580"));
    QCOMPARE(record.value(QStringLiteral("links"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("reference"))
                 .toString(),
        QStringLiteral("CL/2023/9001"));
    const ProgramRun text = heed(QStringLiteral("show"), { QStringLiteral("INC200580") });
    QCOMPARE(text.status, 0);
    QVERIFY(linesOf(text.output).first() == QStringLiteral("INC200580 (incident)"));
    QVERIFY(text.output.contains("CL/2023/9001"));
}

void TestImportCommand::unknownReferenceFails()
{
    const ProgramRun run = heed(QStringLiteral("show"), { QStringLiteral("NONE/1") });
    QCOMPARE(run.status, 1);
    QCOMPARE(linesOf(run.errors).size(), qsizetype(1));
}

void TestImportCommand::exportWritesWhatListShows()
{
    const ProgramRun run = heed(QStringLiteral("export"),
        { QStringLiteral("incidents"), QStringLiteral("--out"), path("out.csv") });
    QVERIFY2(run.status == 0, run.errors.constData());
    const QList<QByteArray> lines = contentsOf(path("out.csv")).split('\n');
    QCOMPARE(lines.size(), qsizetype(1002)); // headers, records, the end of the last line
    const ProgramRun list = heed(QStringLiteral("list"),
        { QStringLiteral("incidents"), QStringLiteral("--limit"), QStringLiteral("1"),
            QStringLiteral("--json") });
    QStringList listed = QJsonDocument::fromJson(list.output).array().first().toObject().keys();
    QStringList exported
        = QString::fromUtf8(lines.first()).remove(QChar(0xfeff)).trimmed().split(QLatin1Char(','));
    listed.sort();
    exported.sort();
    QCOMPARE(exported, listed);
}

void TestImportCommand::undoTakesTheBatchBack()
{
    const ProgramRun run = heed(QStringLiteral("undo-import"), { QString::number(m_incidents) });
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(run.output.contains("1000 incidents were removed"));
    const ProgramRun list
        = heed(QStringLiteral("list"), { QStringLiteral("incidents"), QStringLiteral("--json") });
    QCOMPARE(QJsonDocument::fromJson(list.output).array().size(), qsizetype(0));
    const ProgramRun again = heed(QStringLiteral("undo-import"), { QString::number(m_incidents) });
    QCOMPARE(again.status, 1);
}

void TestImportCommand::verifyIsClean()
{
    const ProgramRun run = heed(QStringLiteral("verify"), {});
    QVERIFY2(run.status == 0, run.output.constData());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
