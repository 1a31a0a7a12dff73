#include "tests/ui/openedstore.h"
#include "ui/charts/chartview.h"
#include "ui/insight/cardgrid.h"
#include "ui/insight/chartcard.h"
#include "ui/insight/dashboardpage.h"
#include "ui/insight/figuretile.h"
#include "ui/insight/periodchooser.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace heed;

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

class DashboardPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tileSaysItsNumberAndOpensItsRecords();
    void pointOpensItsRecords();
    void anotherPeriodCountsAnew();
    void cardsFitTheWidth();
    void periodsAreWholeMonths_data();
    void periodsAreWholeMonths();

private:
    static FigureTile *tile(const DashboardPage &page, const char *id)
    {
        return page.findChild<FigureTile *>(QStringLiteral("tile-") + key(id));
    }
    void fill(DashboardPage &page)
    {
        page.resize(1190, 700);
        page.show();
        page.refresh();
        QTRY_VERIFY(tile(page, "received") != nullptr);
    }

    std::unique_ptr<test::OpenedStore> m_store;
};

void DashboardPageTest::initTestCase()
{
    m_store = std::make_unique<test::OpenedStore>();
    // Three in October, one in each month before it.
    for (int i = 0; i < 3; ++i)
        m_store->addComplaint(QStringLiteral("O-%1").arg(i), key("2026-10-05"));
    for (int month = 1; month <= 9; ++month)
        m_store->addComplaint(
            QStringLiteral("M-%1").arg(month), QDate(2026, month, 5).toString(Qt::ISODate));
}

void DashboardPageTest::tileSaysItsNumberAndOpensItsRecords()
{
    DashboardPage page(m_store->workspace());
    fill(page);
    FigureTile *received = tile(page, "received");
    QCOMPARE(received->findChild<QLabel *>(key("number"))->text(), key("12"));
    QVERIFY(received->accessibleName().contains(key("Complaints received")));
    QVERIFY(!received->toolTip().isEmpty());
    QSignalSpy wanted(&m_store->workspace(), &Workspace::recordsWanted);
    QTest::keyClick(received, Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), key("complaint"));
    QCOMPARE(wanted.at(0).at(1).value<QList<qint64>>().size(), 12);
}

void DashboardPageTest::pointOpensItsRecords()
{
    DashboardPage page(m_store->workspace());
    fill(page);
    auto *card = page.findChild<ChartCard *>(key("chart-months"));
    QVERIFY(card != nullptr);
    QSignalSpy wanted(&m_store->workspace(), &Workspace::recordsWanted);
    QTest::keyClick(card->view(), Qt::Key_Right);
    QTest::keyClick(card->view(), Qt::Key_End); // October
    QTest::keyClick(card->view(), Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).value<QList<qint64>>().size(), 3);
    QCOMPARE(wanted.at(0).at(2).toString(), key("Complaints received, October 2026"));
}

void DashboardPageTest::anotherPeriodCountsAnew()
{
    DashboardPage page(m_store->workspace());
    fill(page);
    page.findChild<PeriodChooser *>()->choose(NamedPeriod::LastQuarter); // July to September
    QTRY_COMPARE(tile(page, "received")->findChild<QLabel *>(key("number"))->text(), key("3"));
}

void DashboardPageTest::cardsFitTheWidth()
{
    CardGrid grid(420, 2);
    QList<QWidget *> cards;
    for (int i = 0; i < 5; ++i)
        cards << new QWidget(&grid);
    grid.setCards(cards);
    grid.resize(1100, 400);
    grid.show();
    QTRY_COMPARE(grid.columns(), 2);
    grid.resize(600, 400);
    QTRY_COMPARE(grid.columns(), 1);
}

void DashboardPageTest::periodsAreWholeMonths_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    const QDate day(2026, 11, 22);
    QTest::newRow("12 months") << int(NamedPeriod::Last12Months) << day
                               << key("2025-11-01 2026-10-31");
    QTest::newRow("this year") << int(NamedPeriod::FinancialYear) << day
                               << key("2026-04-01 2026-11-22");
    QTest::newRow("in March") << int(NamedPeriod::FinancialYear) << QDate(2026, 3, 31)
                              << key("2025-04-01 2026-03-31");
    QTest::newRow("last year") << int(NamedPeriod::LastFinancialYear) << day
                               << key("2025-04-01 2026-03-31");
    QTest::newRow("quarter") << int(NamedPeriod::LastQuarter) << day
                             << key("2026-07-01 2026-09-30");
    QTest::newRow("quarter in April")
        << int(NamedPeriod::LastQuarter) << QDate(2026, 4, 1) << key("2026-01-01 2026-03-31");
    QTest::newRow("quarter in March")
        << int(NamedPeriod::LastQuarter) << QDate(2026, 3, 31) << key("2025-10-01 2025-12-31");
}

void DashboardPageTest::periodsAreWholeMonths()
{
    QFETCH(int, name);
    QFETCH(QDate, today);
    const Period period = periodOf(NamedPeriod(name), today);
    const QString days = QStringLiteral("%1 %2").arg(
        period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
    QTEST(days, "expected");
}

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
