#include "core/insight/measures.h"
#include "core/insight/spread.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;

class TestSpread : public QObject
{
    Q_OBJECT

private slots:
    void middleAndTail_data();
    void middleAndTail();
    void nothingWithoutValues();
    void workingDaysOfTheExample();
};

void TestSpread::middleAndTail_data()
{
    // Nearest-rank percentile: the value at rank ceil(0.9 n).
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("ninety");
    QTest::addColumn<double>("mean");
    QTest::newRow("one") << QList<int> { 7 } << 7.0 << 7.0 << 7.0;
    QTest::newRow("even") << QList<int> { 4, 1, 3, 2 } << 2.5 << 4.0 << 2.5;
    QTest::newRow("odd, one far out") << QList<int> { 10, 12, 300 } << 12.0 << 300.0 << 322.0 / 3;
    QTest::newRow("ten") << QList<int> { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 } << 5.5 << 9.0 << 5.5;
    QTest::newRow("same") << QList<int> { 5, 5, 5, 5 } << 5.0 << 5.0 << 5.0;
}

void TestSpread::middleAndTail()
{
    QFETCH(QList<int>, values);
    QFETCH(double, median);
    QFETCH(double, ninety);
    QFETCH(double, mean);
    Spread spread;
    for (const int value : values)
        spread.add(value);
    QCOMPARE(spread.median(), std::optional<double>(median));
    QCOMPARE(spread.percentile(90), std::optional<double>(ninety));
    QCOMPARE(*spread.mean(), mean);
}

void TestSpread::nothingWithoutValues()
{
    QVERIFY(!Spread().median().has_value());
    QVERIFY(!Spread().percentile(90).has_value());
    QVERIFY(!Spread().mean().has_value());
}

void TestSpread::workingDaysOfTheExample()
{
    // truth.json: sum_working_days_to_reply 23869 over 915 replies, mean 26.09.
    test::ExampleStore store;
    store.loadExampleExport();
    Measures measures(store.database());
    const auto mean = measures.figure(
        QStringLiteral("days-mean"), { { QDate(2023, 11, 1), QDate(2026, 10, 31) }, {} });
    VERIFY_OK(mean);
    QCOMPARE(mean->numerator, 915);
    QCOMPARE(qRound64(*mean->value * 915), 23869);
}

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
