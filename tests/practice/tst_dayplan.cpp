#include "core/practice/dayplan.h"
#include "core/practice/practicerandom.h"
#include "tests/support/testsupport.h"

#include <set>

using namespace heed;

class TestDayPlan : public QObject
{
    Q_OBJECT

private slots:
    void theSequenceIsTheSameEverywhere();
    void sequencesOfRecordsAreIndependent();
    void drawsAreEven();
    void daysAreInOrder_data();
    void daysAreInOrder();
    void noRecordFallsOnADayWithoutWeight();
    void heavierMonthsGetMore();
    void numbersStartAgainEachYear();
};

void TestDayPlan::theSequenceIsTheSameEverywhere()
{
    PracticeRandom random(42, 1, 7);
    QList<quint64> drawn;
    for (int i = 0; i < 3; ++i)
        drawn += random.next();
    // Kept from the first run: a practice store of a given seed must never change.
    const QList<quint64> kept { 0xcd8301e40549477aULL, 0x1e51b7f2bdc3fbd2ULL,
        0x8c0380b94615bc87ULL };
    QCOMPARE(drawn, kept);
}

void TestDayPlan::sequencesOfRecordsAreIndependent()
{
    std::set<quint64> first;
    for (quint64 stream = 0; stream < 20; ++stream) {
        for (quint64 index = 0; index < 500; ++index)
            first.insert(PracticeRandom(1, stream, index).next());
    }
    QCOMPARE(first.size(), size_t(10000));
}

void TestDayPlan::drawsAreEven()
{
    PracticeRandom random(3);
    std::array<int, 6> seen {};
    for (int i = 0; i < 60000; ++i)
        ++seen.at(static_cast<size_t>(random.below(6)));
    for (const int count : seen)
        QVERIFY2(std::abs(count - 10000) < 500, qPrintable(QString::number(count)));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(random.weighted({ 0, 5, 0 }), 1);
    QCOMPARE(random.below(0), 0);
}

void TestDayPlan::daysAreInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("a home") << 200;
    QTest::newRow("a trust") << 1200;
    QTest::newRow("the largest that we measure") << 200000;
}

void TestDayPlan::daysAreInOrder()
{
    QFETCH(int, count);
    const QDate first(2023, 11, 23);
    const QDate last(2026, 11, 22);
    const DayPlan plan(first, last, count, 5, 1, [](QDate) { return 100; });
    QDate before = first;
    for (int i = 0; i < count; ++i) {
        const QDate day = plan.dayOf(i);
        if (day < before || day > last)
            QFAIL(qPrintable(
                QStringLiteral("record %1 on %2").arg(i).arg(day.toString(Qt::ISODate))));
        before = day;
    }
    QCOMPARE(plan.last(), last);
    QCOMPARE(plan.firstOnOrAfter(first), 0);
    QCOMPARE(plan.firstOnOrAfter(last.addDays(1)), count);
}

void TestDayPlan::noRecordFallsOnADayWithoutWeight()
{
    const DayPlan plan(QDate(2026, 1, 1), QDate(2026, 12, 31), 3000, 5, 1,
        [](QDate day) { return day.dayOfWeek() > 5 ? 0 : 100; });
    for (int i = 0; i < plan.count(); ++i)
        QVERIFY(plan.dayOf(i).dayOfWeek() <= 5);
}

void TestDayPlan::heavierMonthsGetMore()
{
    const DayPlan plan(QDate(2024, 1, 1), QDate(2026, 12, 31), 36000, 5, 1,
        [](QDate day) { return day.month() == 1 ? 200 : 100; });
    int january = 0;
    for (int i = 0; i < plan.count(); ++i)
        january += plan.dayOf(i).month() == 1 ? 1 : 0;
    const int expected = 36000 * 2 / 13;
    QVERIFY(std::abs(january - expected) < expected / 5);
}

void TestDayPlan::numbersStartAgainEachYear()
{
    const DayPlan plan(QDate(2025, 7, 1), QDate(2026, 6, 30), 400, 5, 1, [](QDate) { return 100; });
    const int newYear = plan.firstOnOrAfter(QDate(2026, 1, 1));
    QCOMPARE(plan.numberInYear(0), 1);
    QCOMPARE(plan.numberInYear(newYear - 1), newYear);
    QCOMPARE(plan.numberInYear(newYear), 1);
    QCOMPARE(plan.numberInYear(399), 400 - newYear);
}

QTEST_GUILESS_MAIN(TestDayPlan)
#include "tst_dayplan.moc"
