#include "core/documents/pdffile.h"
#include "core/governance/monthreport.h"
#include "core/people/openstore.h"
#include "core/practice/practicestore.h"
#include "tests/support/testsupport.h"
#include "ui/governance/packdocument.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heed;

/// The sheet of a small home, on a practice home: what it says, and that it is one page.
class TestMonthReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isOfTheLastWholeMonth();
    void isOnePageOfPaper_data();
    void isOnePageOfPaper();
    void saysWhatIsLateAndWhatComesNext();
    void hidesSmallNumbersAndSaysWhy();
    void namesNobody();

private:
    [[nodiscard]] Report report(QDate to = QDate(2026, 11, 22)) const
    {
        const auto made = monthReport(
            m_store->session(), { { to.addYears(-1), to }, {}, true, false });
        if (!made)
            qFatal("no sheet: %s", qPrintable(made.error().operation));
        return *made;
    }
    [[nodiscard]] QString read(const Report &made) const
    {
        const auto bytes = pdfBytes(packDocument(made));
        return PdfFile::open(*bytes)->text(0);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 22) };
    std::unique_ptr<OpenStore> m_store;
};

void TestMonthReport::initTestCase()
{
    PracticePlan plan;
    plan.kind = PracticeKind::CareHome;
    plan.today = m_clock.today();
    const QString path = m_folder.filePath(QStringLiteral("home.heed"));
    VERIFY_OK(makePracticeStore(path, plan, m_clock));
    auto store
        = OpenStore::open(path, {}, QStringLiteral("practice"), m_clock, OpenStore::Purpose::Work);
    VERIFY_OK(store);
    m_store = std::move(*store);
}

void TestMonthReport::isOfTheLastWholeMonth()
{
    QCOMPARE(report().period, (Period { QDate(2026, 10, 1), QDate(2026, 10, 31) }));
    QCOMPARE(report().title, QStringLiteral("October 2026 on one page"));
    QCOMPARE(report(QDate(2026, 9, 30)).period.to, QDate(2026, 9, 30));
}

void TestMonthReport::isOnePageOfPaper_data()
{
    QTest::addColumn<QDate>("to");
    for (int month = 0; month < 18; ++month) {
        const QDate to = QDate(2026, 11, 1).addMonths(-month).addDays(-1);
        QTest::newRow(qPrintable(to.toString(Qt::ISODate))) << to;
    }
}

void TestMonthReport::isOnePageOfPaper()
{
    QFETCH(QDate, to);
    const auto bytes = pdfBytes(packDocument(report(to)));
    VERIFY_OK(bytes);
    const auto pdf = PdfFile::open(*bytes);
    VERIFY_OK(pdf);
    QCOMPARE(pdf->pages(), 1);
    QCOMPARE(qRound(pdf->pageSize(0).height()), 842); // A4
    const QString text = pdf->text(0);
    for (const char *part : { "What came in", "What was settled", "What is late",
             "What was learned", "duty of candour", "Last 12 months", "12 months before" })
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
}

void TestMonthReport::saysWhatIsLateAndWhatComesNext()
{
    const QString text = read(report());
    QVERIFY(text.contains(QStringLiteral("Late. ")) || text.contains(QStringLiteral("Nothing is late")));
    QVERIFY(text.contains(QStringLiteral("Next. ")));
    QVERIFY(text.contains(QStringLiteral("You said:")));
}

void TestMonthReport::hidesSmallNumbersAndSaysWhy()
{
    const QString text = read(report()).simplified();
    QVERIFY(text.contains(QStringLiteral("<5 stands for 1 to 4")));
    for (const ReportTable &table : report().tables()) {
        for (const QVariantList &row : table.rows) {
            for (const QVariant &cell : row) {
                bool isNumber = false;
                const int number = cell.toString().toInt(&isNumber);
                QVERIFY2(!isNumber || number == 0 || number >= 5, qPrintable(cell.toString()));
            }
        }
    }
}

void TestMonthReport::namesNobody()
{
    const QString text = read(report());
    const auto names = m_store->database().run(QStringLiteral("SELECT DISTINCT name FROM person "
                                                              "WHERE name IS NOT NULL"));
    VERIFY_OK(names);
    while ((*names)->next())
        QVERIFY2(!text.contains((*names)->text(0)), qPrintable((*names)->text(0)));
}

QTEST_MAIN(TestMonthReport)
#include "tst_monthreport.moc"
