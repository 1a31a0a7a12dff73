#include "core/documents/pdffile.h"
#include "core/governance/packdata.h"
#include "core/governance/packrules.h"
#include "core/governance/reportkinds.h"
#include "core/practice/practicestore.h"
#include "core/people/openstore.h"
#include "tests/support/testsupport.h"
#include "ui/governance/packdocument.h"
#include "ui/governance/reportfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace heed;
using namespace heed::test;

namespace {
QString key(const char *text) { return QString::fromUtf8(text); }
}

/// What a reader holds in the hand: the pages of each kind of pack on the trust practice store.
class TestPackPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void boardPackIsLongEnoughAndQuick();
    void everyPageSaysWhatItIs_data();
    void everyPageSaysWhatItIs();
    void everyChartHasItsTable_data() { everyPageSaysWhatItIs_data(); }
    void everyChartHasItsTable();
    void everySectionIsABookmark();
    void commentaryAndClassificationArePrinted();
    void noNameIsPrinted();
    void wordUsersCanOpenIt();
    void numbersStandRightAndDaysLeft_data();
    void numbersStandRightAndDaysLeft();

private:
    [[nodiscard]] PackFile packOf(const QString &kind) const;
    [[nodiscard]] Report reportOf(const PackFile &file) const;
    [[nodiscard]] QByteArray pdfOf(const QString &kind) const;

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 22) };
    std::unique_ptr<OpenStore> m_store;
};

void TestPackPaper::initTestCase()
{
    PracticePlan plan;
    plan.kind = PracticeKind::NhsTrust;
    plan.today = m_clock.today();
    const QString path = m_folder.filePath(key("trust.heed"));
    VERIFY_OK(makePracticeStore(path, plan, m_clock));
    auto store = OpenStore::open(path, {}, key("practice"), m_clock, OpenStore::Purpose::Work);
    VERIFY_OK(store);
    m_store = std::move(*store);
}

void TestPackPaper::numbersStandRightAndDaysLeft_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("right");
    QTest::newRow("counts") << QStringList { key("12"), key("<5"), key("*") } << true;
    QTest::newRow("all hidden") << QStringList { key("*"), key("<5") } << true;
    QTest::newRow("shares") << QStringList { key("95.9% (255 of 266)"), key("\u2013") } << true;
    QTest::newRow("some blank") << QStringList { key("50"), QString(), key("16") } << true;
    QTest::newRow("money") << QStringList { key("\u00a39,356,425") } << true;
    QTest::newRow("spans") << QStringList { key("11.2% to 28.8%") } << true;
    QTest::newRow("days") << QStringList { key("05/11/2025") } << false;
    QTest::newRow("days in words") << QStringList { key("4 July 2024, overdue") } << false;
    QTest::newRow("counted things") << QStringList { key("34 done, 9 open") } << false;
    QTest::newRow("nothing") << QStringList { QString(), QString() } << false;
}

void TestPackPaper::numbersStandRightAndDaysLeft()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, right);
    ReportTable table { key("t"), key("Title"), { key("What"), key("Value") }, {} };
    for (const QString &cell : cells)
        table.rows << QVariantList { key("row"), cell };
    Report report;
    report.sections << ReportSection { key("Section"), { table } };
    const PrintDocument document = packDocument(report);
    for (const PrintBlock &block : document.blocks) {
        if (const auto *printed = std::get_if<PrintTable>(&block))
            QCOMPARE(printed->columns.at(1).alignment == Qt::AlignRight, right);
    }
}

PackFile TestPackPaper::packOf(const QString &kind) const
{
    const Period period = kind == key("board")
        ? Period { QDate(2025, 11, 1), QDate(2026, 10, 31) }
        : Period { QDate(2026, 7, 1), QDate(2026, 9, 30) };
    return newPack(kind, period, {});
}

Report TestPackPaper::reportOf(const PackFile &file) const
{
    auto preview = previewPack(m_store->session(), file, false);
    if (!preview)
        qFatal("%s", why(preview).constData());
    return preview->report;
}

QByteArray TestPackPaper::pdfOf(const QString &kind) const
{
    const auto bytes = pdfBytes(packDocument(reportOf(packOf(kind))));
    return bytes.value_or(QByteArray());
}

void TestPackPaper::boardPackIsLongEnoughAndQuick()
{
    // Architecture 4: 20 pages, 12 charts, 5 seconds; a machine under test may be busy with others.
    QElapsedTimer timer;
    timer.start();
    const Report report = reportOf(packOf(key("board")));
    const auto bytes = pdfBytes(packDocument(report));
    const auto took = timer.elapsed();
    VERIFY_OK(bytes);
    const auto pdf = PdfFile::open(*bytes);
    VERIFY_OK(pdf);
    QVERIFY2(pdf->pages() >= 20, qPrintable(QString::number(pdf->pages())));
    QVERIFY(report.charts().size() >= 12);
    QVERIFY2(took < 20000, qPrintable(QString::number(took)));
    qInfo("board pack: %d pages, %d charts, %lld ms", pdf->pages(), int(report.charts().size()),
        static_cast<long long>(took));
}

void TestPackPaper::everyPageSaysWhatItIs_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "board", "quarterly", "panel" })
        QTest::newRow(kind) << key(kind);
}

void TestPackPaper::everyPageSaysWhatItIs()
{
    QFETCH(QString, kind);
    const auto pdf = PdfFile::open(pdfOf(kind));
    VERIFY_OK(pdf);
    QVERIFY(pdf->pages() > 4);
    for (int page = 0; page < pdf->pages(); ++page) {
        const QString text = pdf->text(page);
        QVERIFY2(text.contains(key("Practice: invented data")), qPrintable(text.left(200)));
        const QString place = key("Page %1 of %2").arg(page + 1).arg(pdf->pages());
        QVERIFY2(text.contains(place), qPrintable(place));
    }
}

void TestPackPaper::everyChartHasItsTable()
{
    QFETCH(QString, kind);
    const PrintDocument document = packDocument(reportOf(packOf(kind)));
    int charts = 0;
    for (const PrintBlock &block : document.blocks) {
        const auto *chart = std::get_if<PrintChart>(&block);
        if (chart == nullptr)
            continue;
        ++charts;
        QVERIFY2(!chart->spec.sentence.isEmpty(), qPrintable(chart->spec.title));
        const auto twin = chart->spec.tableTwin();
        QVERIFY2(!twin.rows.isEmpty(), qPrintable(chart->spec.title));
        for (const QStringList &row : twin.rows)
            QCOMPARE(row.size(), twin.columns.size());
    }
    QVERIFY(charts > 2);
}

void TestPackPaper::everySectionIsABookmark()
{
    const QByteArray bytes = pdfOf(key("quarterly"));
    QVERIFY(bytes.contains("/Outlines"));
    const Report report = reportOf(packOf(key("quarterly")));
    const auto pdf = PdfFile::open(bytes);
    VERIFY_OK(pdf);
    // The contents on the first pages name every section with its page.
    const QString front = pdf->text(0) + pdf->text(1);
    for (const ReportSection &section : report.sections)
        QVERIFY2(front.contains(section.title), qPrintable(section.title));
}

void TestPackPaper::commentaryAndClassificationArePrinted()
{
    PackFile file = packOf(key("panel"));
    file.pack.reference = key("P-2026-0042");
    file.pack.classification = key("Confidential to the panel");
    file.sections.first().commentary = key("Two people were away in August.");
    file.sections.first().post = key("Complaints manager");
    const auto bytes = pdfBytes(packDocument(reportOf(file)));
    VERIFY_OK(bytes);
    const auto pdf = PdfFile::open(*bytes);
    VERIFY_OK(pdf);
    const QString all = pdf->allText(400000);
    QVERIFY(all.contains(key("Two people were away in August.")));
    QVERIFY(all.contains(key("Commentary: Complaints manager")));
    QVERIFY(all.contains(key("P-2026-0042: draft, not approved")));
    QCOMPARE(all.count(key("Confidential to the panel")), pdf->pages() + 1); // and the title page
}

/// Everybody in the store is invented, and nobody of them may be on paper. Names of one word are
/// words, and a whole name is what nobody says by chance.
void TestPackPaper::noNameIsPrinted()
{
    const auto names = m_store->database().run(
        key("SELECT DISTINCT name FROM person WHERE name LIKE '% %'"));
    VERIFY_OK(names);
    QStringList people;
    while ((*names)->next())
        people << (*names)->text(0);
    QVERIFY(people.size() > 100);
    for (const char *kind : { "board", "quarterly", "panel" }) {
        const auto pdf = PdfFile::open(pdfOf(key(kind)));
        VERIFY_OK(pdf);
        const QString all = pdf->allText(2000000).simplified();
        for (const QString &name : std::as_const(people))
            QVERIFY2(!all.contains(name), qPrintable(name));
    }
}

void TestPackPaper::wordUsersCanOpenIt()
{
    const QString program = QStandardPaths::findExecutable(key("soffice"));
    if (program.isEmpty())
        QSKIP("LibreOffice (soffice) is not installed: the ODT was not opened with it");
    const QString odt = m_folder.filePath(key("quarter.odt"));
    VERIFY_OK(writeReportFile(reportOf(packOf(key("quarterly"))), odt));
    QProcess office;
    office.setWorkingDirectory(m_folder.path());
    office.start(program,
        { key("-env:UserInstallation=file://%1/office").arg(m_folder.path()), key("--headless"),
            key("--convert-to"), key("txt:Text (encoded):UTF8"), odt });
    constexpr int patience = 120000; // ms
    QVERIFY2(office.waitForFinished(patience), "soffice did not end");
    QFile text(m_folder.filePath(key("quarter.txt")));
    QVERIFY2(text.open(QIODevice::ReadOnly), office.readAllStandardError().constData());
    const QString read = QString::fromUtf8(text.readAll());
    for (const char *wanted : { "The quarter in short", "Month by month", "Definitions and method" })
        QVERIFY2(read.contains(key(wanted)), wanted);
}

QTEST_MAIN(TestPackPaper)
#include "tst_packpaper.moc"
