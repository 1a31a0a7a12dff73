#include "core/insight/timebetween.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

const QDate Today(2026, 11, 22);

} // namespace

class TestTimeBetween : public QObject
{
    Q_OBJECT

private slots:
    void gapsAreCalendarDaysInOrderOfDate();
    void oneEventHasNoGap();
    void noEventsHaveNothing();
    void refuses();
};

void TestTimeBetween::gapsAreCalendarDaysInOrderOfDate()
{
    const QDate first(2026, 1, 31);
    const QDate second(2026, 3, 1);
    const QDate third(2026, 11, 20);
    const auto result = timeBetween({ third, first, second, second }, Today);
    VERIFY_OK(result);
    const std::vector<EventGap> expected { { first, second, 29 }, { second, second, 0 },
        { second, third, 264 } };
    QCOMPARE(result->gaps, expected);
    QCOMPARE(*result->meanDays, 293.0 / 3);
    QCOMPARE(*result->daysSinceLast, 2);
}

void TestTimeBetween::oneEventHasNoGap()
{
    const auto result = timeBetween({ Today }, Today);
    VERIFY_OK(result);
    QVERIFY(result->gaps.empty());
    QVERIFY(!result->meanDays);
    QCOMPARE(*result->daysSinceLast, 0);
}

void TestTimeBetween::noEventsHaveNothing()
{
    const auto result = timeBetween({}, Today);
    VERIFY_OK(result);
    QVERIFY(result->gaps.empty());
    QVERIFY(!result->daysSinceLast);
}

void TestTimeBetween::refuses()
{
    const auto undated = timeBetween({ Today, QDate() }, Today);
    QVERIFY(!undated);
    QCOMPARE(undated.error().operation, QStringLiteral("spc.event-without-date"));
    const auto future = timeBetween({ Today.addDays(1) }, Today);
    QVERIFY(!future);
    QCOMPARE(future.error().operation, QStringLiteral("spc.event-in-future"));
}

QTEST_APPLESS_MAIN(TestTimeBetween)
#include "tst_timebetween.moc"
