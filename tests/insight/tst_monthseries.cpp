#include "core/insight/monthseries.h"
#include "core/insight/rates.h"
#include "core/insight/threemonths.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

/// Periods, months on SPC charts, rare events and rates.
class TestMonthSeries : public QObject
{
    Q_OBJECT

private slots:
    void periodBefore_data();
    void periodBefore();
    void onlyWholeMonthsCount();
    void exampleHasLimits();
    void seriesBeginsWithTheRegister();
    void shareWithAnEmptyMonthHasNoChart();
    void rareEventsAreDaysApart();
    void ratesNeedActivity();
    void threeMonthsAreCountedBackFromTheLast();

private:
    static QString text(const char *latin) { return QString::fromLatin1(latin); }
    static Slice year2026() { return { { QDate(2025, 11, 1), QDate(2026, 10, 31) }, {} }; }
};

void TestMonthSeries::periodBefore_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<Period>("before");
    QTest::newRow("a leap February") << Period { QDate(2024, 3, 1), QDate(2024, 3, 31) }
                                     << Period { QDate(2024, 2, 1), QDate(2024, 2, 29) };
    QTest::newRow("a financial year") << Period { QDate(2025, 4, 1), QDate(2026, 3, 31) }
                                      << Period { QDate(2024, 4, 1), QDate(2025, 3, 31) };
    QTest::newRow("a quarter") << Period { QDate(2026, 7, 1), QDate(2026, 9, 30) }
                               << Period { QDate(2026, 4, 1), QDate(2026, 6, 30) };
    QTest::newRow("ten days") << Period { QDate(2026, 3, 5), QDate(2026, 3, 14) }
                              << Period { QDate(2026, 2, 23), QDate(2026, 3, 4) };
}

void TestMonthSeries::periodBefore()
{
    QFETCH(Period, period);
    QFETCH(Period, before);
    QVERIFY(period.previous() == before);
}

void TestMonthSeries::onlyWholeMonthsCount()
{
    const Period period { QDate(2026, 1, 2), QDate(2026, 4, 29) };
    QCOMPARE(period.wholeMonths(), (QList<QDate> { QDate(2026, 2, 1), QDate(2026, 3, 1) }));
    QVERIFY((period.lastMonths(2) == Period { QDate(2026, 2, 1), QDate(2026, 3, 31) }));
}

void TestMonthSeries::exampleHasLimits()
{
    ExampleStore store;
    store.loadExampleExport();
    Measures measures(store.database());
    const auto series = monthSeries(measures, text("received"), year2026(), 24);
    VERIFY_OK(series);
    QCOMPARE(series->months.parts.size(), 24);
    QVERIFY(series->chart && series->chart->variation);
    QVERIFY(series->whyNot.isEmpty());
    QCOMPARE(series->month(23), QDate(2026, 10, 1));
    const auto year = monthSeries(measures, text("received"), year2026(), 12);
    VERIFY_OK(year);
    QCOMPARE(year->whyNot, text("spc.too-few-points"));
    QVERIFY(!year->chart->variation);
}

void TestMonthSeries::seriesBeginsWithTheRegister()
{
    ExampleStore store;
    store.addComplaint(text("2026-06-15"));
    Measures measures(store.database());
    const auto series = monthSeries(measures, text("received"), year2026(), 24);
    VERIFY_OK(series);
    QCOMPARE(series->month(0), QDate(2026, 6, 1));
    QCOMPARE(series->months.parts.size(), 5);
}

void TestMonthSeries::shareWithAnEmptyMonthHasNoChart()
{
    ExampleStore store;
    store.addComplaint(text("2026-06-15"), { { text("acknowledged_on"), text("2026-06-16") } });
    store.addComplaint(text("2026-08-14"), { { text("acknowledged_on"), text("2026-08-17") } });
    Measures measures(store.database());
    const auto series = monthSeries(measures, text("acknowledged"), year2026(), 24);
    VERIFY_OK(series);
    QVERIFY(!series->chart);
    QCOMPARE(series->whyNot, text("insight.months-missing"));
}

void TestMonthSeries::rareEventsAreDaysApart()
{
    ExampleStore store;
    for (const char *day : { "2026-01-01", "2026-03-02", "2026-03-12" })
        store.addIncident(text(day), { { text("physical_harm"), text("severe") } });
    Measures measures(store.database());
    const auto months = monthSeries(measures, text("incidents-harm"), year2026(), 24);
    VERIFY_OK(months);
    QVERIFY(months->meanCount() < RareEvents);
    const auto between = timeBetweenRecords(measures, text("incidents-harm"), year2026());
    VERIFY_OK(between);
    QCOMPARE(between->gaps.size(), std::size_t(2));
    QCOMPARE(between->gaps.at(0).days, 60);
    QCOMPARE(between->gaps.at(1).days, 10);
}

void TestMonthSeries::ratesNeedActivity()
{
    ExampleStore store;
    for (int i = 0; i < 6; ++i)
        store.addComplaint(text("2026-06-15"));
    const Slice half { { QDate(2026, 5, 1), QDate(2026, 6, 30) }, {} };
    auto none = rates(store.database(), text("received"), half);
    VERIFY_OK(none);
    QCOMPARE(none->size(), 1);
    QCOMPARE(none->first().whyNot, text("insight.no-activity"));
    const auto enter = [&store](const char *month) {
        store.add(text("activity"),
            { { text("month"), text(month) }, { text("measure"), text("bed_days") },
                { text("amount"), 10000 } });
    };
    enter("2026-05");
    auto gaps = rates(store.database(), text("received"), half);
    VERIFY_OK(gaps);
    QCOMPARE(gaps->first().whyNot, text("insight.activity-gaps"));
    enter("2026-06");
    auto known = rates(store.database(), text("received"), half);
    VERIFY_OK(known);
    QCOMPARE(known->first().value, std::optional<double>(3));
    QCOMPARE(known->first().label, text("Complaints received per 10,000 bed days"));
}

void TestMonthSeries::threeMonthsAreCountedBackFromTheLast()
{
    ExampleStore store;
    for (const char *day : { "2025-11-03", "2025-12-01", "2026-01-05", "2026-01-06", "2026-10-30" })
        store.addComplaint(text(day), { { text("acknowledged_on"), text(day) } });
    Measures measures(store.database());
    const auto months = measures.months(text("received"), year2026());
    VERIFY_OK(months);
    const Breakdown blocks = inThreeMonths(*months);
    QCOMPARE(blocks.parts.size(), 4);
    QCOMPARE(blocks.parts.first().label, text("Nov 2025 to Jan 2026"));
    QCOMPARE(blocks.parts.first().value, std::optional<double>(4));
    QCOMPARE(blocks.parts.at(1).value, std::optional<double>(0));
    QCOMPARE(blocks.parts.last().label, text("Aug to Oct 2026"));
    const auto shares = measures.months(text("acknowledged"), year2026());
    VERIFY_OK(shares);
    QCOMPARE(inThreeMonths(*shares).parts.first().value, std::optional<double>(100));
    QVERIFY(!inThreeMonths(*shares).parts.at(1).value.has_value());
    const auto table = measures.cross(text("received"), text("month"), text("site"), year2026());
    VERIFY_OK(table);
    const CrossTable full = withEveryMonth(*table, year2026().period);
    QCOMPARE(full.cells.size(), 12);
    const CrossTable put = inThreeMonths(full);
    QCOMPARE(put.rowLabels.first(), text("Nov 2025 to Jan 2026"));
    QCOMPARE(put.cells, (QList<QList<qint64>> { { 4 }, { 0 }, { 0 }, { 1 } }));
}

QTEST_GUILESS_MAIN(TestMonthSeries)
#include "tst_monthseries.moc"
