#include "core/governance/boardreport.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"
#include "ui/governance/packdocument.h"
#include "ui/governance/reportfile.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace heed;
using namespace heed::test;

class TestReportFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesEveryEnding_data();
    void writesEveryEnding();
    void packIsLongEnoughAndQuick();
    void practiceIsSaidOnEveryPage();
    void chartsKeepTheirHiddenNumbers();
    void otherEndingsAreRefused();

private:
    ExampleStore m_store;
    QTemporaryDir m_folder;
    Report m_report;
};

void TestReportFile::initTestCase()
{
    m_store.loadExampleExport();
    const auto report = boardReport(
        m_store.database(), { { QDate(2025, 11, 1), QDate(2026, 10, 31) }, {}, true });
    VERIFY_OK(report);
    m_report = *report;
}

void TestReportFile::writesEveryEnding_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("odt") << QStringLiteral("odt") << QByteArray("PK");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xef\xbb\xbfid,label");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray("{");
}

void TestReportFile::writesEveryEnding()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString path = m_folder.filePath(QStringLiteral("pack.") + ending);
    VERIFY_OK(writeReportFile(m_report, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.toLower().startsWith(start.toLower()), bytes.left(30).constData());
    QVERIFY(bytes.size() > 2000);
}

void TestReportFile::packIsLongEnoughAndQuick()
{
    // Architecture 4: 12 charts, 20 pages, 5 seconds.
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(writeReportFile(m_report, path));
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const qsizetype pages = bytes.count("/Type /Page\n");
    QVERIFY2(pages >= 20, qPrintable(QString::number(pages)));
    QVERIFY(m_report.charts().size() >= 12);
}

void TestReportFile::practiceIsSaidOnEveryPage()
{
    QCOMPARE(packDocument(m_report).classification, QStringLiteral("Practice: invented data"));
    Report real = m_report;
    real.isPractice = false;
    QVERIFY(!packDocument(real).classification.contains(QStringLiteral("Practice")));
}

void TestReportFile::chartsKeepTheirHiddenNumbers()
{
    ReportChart chart;
    chart.kind = ReportChartKind::Bars;
    chart.categories = { QStringLiteral("A"), QStringLiteral("B") };
    chart.lines << ReportLine { QStringLiteral("Complaints"),
        { { std::nullopt, CellState::Small, {} }, { 9.0, CellState::Shown, {} } },
        ReportHue::Complaints };
    const ChartSpec spec = chartSpecOf(chart, SuppressionRule { 6 });
    QCOMPARE(spec.tableTwin().rows.first().at(1), QStringLiteral("<6"));
    QCOMPARE(spec.tableTwin().rows.last().at(1), QStringLiteral("9"));
}

void TestReportFile::otherEndingsAreRefused()
{
    const auto written = writeReportFile(m_report, m_folder.filePath(QStringLiteral("pack.docx")));
    QVERIFY(!written);
    QCOMPARE(written.error().operation, QStringLiteral("report.unknown-ending"));
    QCOMPARE(written.error().detail, QStringLiteral("docx"));
}

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
