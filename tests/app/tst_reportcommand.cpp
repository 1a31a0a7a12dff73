#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace heed::test;

namespace {

/// Without what Qt itself says of a machine that has no session folder.
QStringList ownLines(const QByteArray &errors)
{
    QStringList lines = linesOf(errors);
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("QStandard")); });
    return lines;
}

} // namespace

class TestReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheBoardReport();
    void jsonDiffersInItsAnchorOnly();
    void helpOffersTheReportOnCulture();
    void daysMayBeTypedAsInBritain();
    void refusesKindly_data();
    void refusesKindly();

private:
    ProgramRun report(const QStringList &rest) const;

    QTemporaryDir m_folder;
    QString m_store;
};

void TestReportCommand::initTestCase()
{
    qputenv("HEED_PASSWORD", "correct horse battery staple 26");
    m_store = m_folder.filePath(QStringLiteral("home.heed"));
    const ProgramRun made
        = runHeed({ QStringLiteral("create"), m_store, QStringLiteral("--organisation"),
            QStringLiteral("Greybeck House"), QStringLiteral("--kind"), QStringLiteral("care-home"),
            QStringLiteral("--user"), QStringLiteral("Ann") });
    QVERIFY2(made.status == 0, made.errors.constData());
}

ProgramRun TestReportCommand::report(const QStringList &rest) const
{
    return runHeed(QStringList { QStringLiteral("report"), m_store } + rest);
}

void TestReportCommand::writesTheBoardReport()
{
    const QString out = m_folder.filePath(QStringLiteral("board.pdf"));
    const ProgramRun run
        = report({ QStringLiteral("board"), QStringLiteral("--from"), QStringLiteral("2025-11-01"),
            QStringLiteral("--to"), QStringLiteral("2026-10-31"), QStringLiteral("--out"), out });
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(linesOf(run.output), QStringList { out });
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestReportCommand::jsonDiffersInItsAnchorOnly()
{
    QList<QJsonObject> reports;
    for (int i = 0; i < 2; ++i) {
        const QString out = m_folder.filePath(QStringLiteral("board%1.json").arg(i));
        const ProgramRun run = report({ QStringLiteral("board"), QStringLiteral("--from"),
            QStringLiteral("2025-11-01"), QStringLiteral("--to"), QStringLiteral("2026-10-31"),
            QStringLiteral("--out"), out });
        QVERIFY2(run.status == 0, run.errors.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!json.take(QLatin1String("generated_from")).toObject().isEmpty());
        reports << json;
    }
    QVERIFY(!reports.first().isEmpty());
    QCOMPARE(reports.first(), reports.last());
}

/// It stood in the help once, and could not be written.
void TestReportCommand::helpOffersTheReportOnCulture()
{
    const ProgramRun help = runHeed({ QStringLiteral("report"), QStringLiteral("--help") });
    QVERIFY2(help.output.contains("culture"), help.output.constData());
    const QString out = m_folder.filePath(QStringLiteral("culture.json"));
    const ProgramRun run = report(
        { QStringLiteral("culture"), QStringLiteral("--from"), QStringLiteral("2025-11-01"),
            QStringLiteral("--to"), QStringLiteral("2026-10-31"), QStringLiteral("--out"), out });
    QVERIFY2(run.status == 0, run.errors.constData());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value(QLatin1String("report")).toString(), QStringLiteral("culture"));
}

/// heed deadline takes 21/11/2026; so does this, and means the same report.
void TestReportCommand::daysMayBeTypedAsInBritain()
{
    const QString iso = m_folder.filePath(QStringLiteral("iso.csv"));
    const QString typed = m_folder.filePath(QStringLiteral("typed.csv"));
    const auto board = [this](const char *from, const char *to, const QString &out) {
        return report({ QStringLiteral("board"), QStringLiteral("--from"), QLatin1String(from),
                          QStringLiteral("--to"), QLatin1String(to), QStringLiteral("--out"), out })
            .status;
    };
    QCOMPARE(board("2025-11-01", "2026-10-31", iso), 0);
    QCOMPARE(board("1/11/2025", "31 Oct 2026", typed), 0);
    QFile one(iso);
    QFile other(typed);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), one.readAll());
}

void TestReportCommand::refusesKindly_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &report, const QString &to,
                         const QString &out, int status, const char *word) {
        QTest::newRow(name) << QStringList { report, QStringLiteral("--from"),
            QStringLiteral("2025-11-01"), QStringLiteral("--to"), to, QStringLiteral("--out"), out }
                            << status << QString::fromLatin1(word);
    };
    const QString end = QStringLiteral("2026-10-31");
    row("a return that a home does not make", QStringLiteral("ko41a"), end, QStringLiteral("x.csv"),
        1, "KO41a is a return of NHS bodies");
    row("no such report", QStringLiteral("gossip"), end, QStringLiteral("x.pdf"), 2, "gossip");
    row("period the wrong way round", QStringLiteral("board"), QStringLiteral("2024-01-01"),
        QStringLiteral("x.pdf"), 1, "period");
    row("period of thousands of years", QStringLiteral("board"), QStringLiteral("9999-12-31"),
        QStringLiteral("x.json"), 1, "1990 to 2099");
    row("no date", QStringLiteral("board"), QStringLiteral("soon"), QStringLiteral("x.pdf"), 1,
        "not a date");
    row("no such day", QStringLiteral("board"), QStringLiteral("2026-02-30"),
        QStringLiteral("x.pdf"), 1, "no such day as 2026-02-30");
    row("unknown ending", QStringLiteral("board"), end, QStringLiteral("x.docx"), 1, ".xlsx");
    row("folder that is not there", QStringLiteral("board"), end,
        QStringLiteral("/no/such/folder/x.pdf"), 1, "/no/such/folder/x.pdf");
}

void TestReportCommand::refusesKindly()
{
    QFETCH(QStringList, rest);
    QFETCH(int, status);
    QFETCH(QString, word);
    const ProgramRun run = report(rest);
    QCOMPARE(run.status, status);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(ownLines(run.errors).size(), 1);
    QVERIFY2(run.errors.contains(word.toUtf8()), run.errors.constData());
    QVERIFY(!QFile::exists(QStringLiteral("x.pdf")));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
