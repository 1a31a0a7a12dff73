#include "core/duties/dutyrules.h"
#include "core/duties/dutysets.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// When duties fall due. Sources: SI 2009/309 reg 18 (year to 31 March); SI 2014/2936 regs 16(3)
/// and 17(3) (28 days), as complaints reference 0 and 1 give them; the rest is reckoning.
class TestDutyRules : public QObject
{
    Q_OBJECT

private slots:
    void yearlyDayExistsInEveryYear_data();
    void yearlyDayExistsInEveryYear();
    void nextDueFollowsWhatWasDone_data();
    void nextDueFollowsWhatWasDone();
    void monthsAreCountedFromWhatWasDone_data();
    void monthsAreCountedFromWhatWasDone();
    void stateFollowsTheDay_data();
    void stateFollowsTheDay();
    void calendarListsEveryDay();
    void requestHasTwentyEightDays();
    void dutyIsCheckedAsTyped();
    void shippedDutiesAreWholeAndMarked();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static Duty yearly(int month, int day, QDate from)
    {
        Duty duty;
        duty.title = text("A return");
        duty.rule = DutyRule::Yearly;
        duty.dueMonth = month;
        duty.dueDay = day;
        duty.startsOn = from;
        return duty;
    }
    static Duty every(int months, QDate from)
    {
        Duty duty;
        duty.title = text("A review");
        duty.rule = DutyRule::EveryMonths;
        duty.everyMonths = months;
        duty.startsOn = from;
        return duty;
    }
    static DutyDone doneOn(QDate day, QDate forDue = {})
    {
        DutyDone row;
        row.doneOn = day;
        row.forDue = forDue;
        row.evidence = text("Seen");
        return row;
    }
};

void TestDutyRules::yearlyDayExistsInEveryYear_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("due");
    QTest::newRow("year end") << 3 << 31 << 2026 << QDate(2026, 3, 31);
    QTest::newRow("31 in a month of 30 days") << 6 << 31 << 2026 << QDate(2026, 6, 30);
    QTest::newRow("29 February in a leap year") << 2 << 29 << 2028 << QDate(2028, 2, 29);
    QTest::newRow("29 February in another year") << 2 << 29 << 2027 << QDate(2027, 2, 28);
    QTest::newRow("a century that is no leap year") << 2 << 29 << 2100 << QDate(2100, 2, 28);
    QTest::newRow("the last day of the year") << 12 << 31 << 2026 << QDate(2026, 12, 31);
    QTest::newRow("no such month") << 13 << 1 << 2026 << QDate();
}

void TestDutyRules::yearlyDayExistsInEveryYear()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, year);
    QFETCH(QDate, due);
    QCOMPARE(yearlyDue(year, month, day), due);
}

void TestDutyRules::nextDueFollowsWhatWasDone_data()
{
    QTest::addColumn<Duty>("duty");
    QTest::addColumn<std::vector<DutyDone>>("done");
    QTest::addColumn<QDate>("due");
    using Done = std::vector<DutyDone>;
    const QDate start(2025, 11, 22);
    QTest::newRow("never done") << yearly(9, 30, start) << Done {} << QDate(2026, 9, 30);
    QTest::newRow("begins on the very day") << yearly(11, 22, start) << Done {} << start;
    QTest::newRow("begins a day after") << yearly(11, 21, start) << Done {} << QDate(2026, 11, 21);
    QTest::newRow("done early") << yearly(9, 30, start) << Done { doneOn(QDate(2026, 7, 1)) }
                                << QDate(2027, 9, 30);
    QTest::newRow("done late, for the day it names")
        << yearly(9, 30, start) << Done { doneOn(QDate(2027, 5, 1), QDate(2026, 9, 30)) }
        << QDate(2027, 9, 30);
    QTest::newRow("done for two years") << yearly(9, 30, start)
                                        << Done { doneOn(QDate(2026, 9, 30)),
                                               doneOn(QDate(2027, 9, 12)) }
                                        << QDate(2028, 9, 30);
    QTest::newRow("a year was left out")
        << yearly(9, 30, start) << Done { doneOn(QDate(2027, 9, 30)) } << QDate(2026, 9, 30);
    QTest::newRow("the window moved after it was done")
        << yearly(7, 11, start) << Done { doneOn(QDate(2026, 6, 20), QDate(2026, 6, 27)) }
        << QDate(2027, 7, 11);
    QTest::newRow("over the turn of the year")
        << yearly(1, 5, start) << Done { doneOn(QDate(2025, 12, 20)) } << QDate(2027, 1, 5);
    Duty blank = yearly(0, 0, start);
    QTest::newRow("no day is set") << blank << Done {} << QDate();
    blank.rule = DutyRule::OnRequest;
    QTest::newRow("on request") << blank << Done {} << QDate();
}

void TestDutyRules::nextDueFollowsWhatWasDone()
{
    QFETCH(Duty, duty);
    QFETCH(std::vector<DutyDone>, done);
    QFETCH(QDate, due);
    QCOMPARE(nextDue(duty, done), due);
}

void TestDutyRules::monthsAreCountedFromWhatWasDone_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("lastDone");
    QTest::addColumn<QDate>("due");
    QTest::newRow("never done: from the beginning") << 12 << QDate() << QDate(2026, 11, 22);
    QTest::newRow("yearly") << 12 << QDate(2026, 3, 15) << QDate(2027, 3, 15);
    QTest::newRow("from 29 February") << 12 << QDate(2028, 2, 29) << QDate(2029, 2, 28);
    QTest::newRow("from 31 August") << 6 << QDate(2026, 8, 31) << QDate(2027, 2, 28);
    QTest::newRow("over the year's end") << 6 << QDate(2026, 10, 31) << QDate(2027, 4, 30);
    QTest::newRow("two years") << 24 << QDate(2026, 11, 22) << QDate(2028, 11, 22);
}

void TestDutyRules::monthsAreCountedFromWhatWasDone()
{
    QFETCH(int, months);
    QFETCH(QDate, lastDone);
    QFETCH(QDate, due);
    std::vector<DutyDone> done;
    if (lastDone.isValid())
        done = { doneOn(lastDone.addYears(-1)), doneOn(lastDone) };
    QCOMPARE(nextDue(every(months, QDate(2025, 11, 22)), done), due);
}

void TestDutyRules::stateFollowsTheDay_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<DutyState>("state");
    const QDate today(2026, 11, 22);
    QTest::newRow("yesterday") << today.addDays(-1) << DutyState::Overdue;
    QTest::newRow("today") << today << DutyState::Soon;
    QTest::newRow("at the notice") << today.addDays(30) << DutyState::Soon;
    QTest::newRow("a day before the notice") << today.addDays(31) << DutyState::Later;
    QTest::newRow("no day") << QDate() << DutyState::OnRequest;
}

void TestDutyRules::stateFollowsTheDay()
{
    QFETCH(QDate, due);
    QFETCH(DutyState, state);
    Duty duty = every(12, {});
    duty.noticeDays = 30;
    QCOMPARE(dutyState(duty, due, QDate(2026, 11, 22)), state);
}

void TestDutyRules::calendarListsEveryDay()
{
    const QDate from(2026, 11, 22);
    const QDate to(2027, 11, 21);
    QCOMPARE(dueDays(every(6, QDate(2026, 6, 1)), {}, from, to),
        QList<QDate>({ QDate(2026, 12, 1), QDate(2027, 6, 1) }));
    // What is overdue is told apart from what is still to come.
    QCOMPARE(dueDays(yearly(9, 30, QDate(2026, 1, 1)), {}, from, to),
        QList<QDate>({ QDate(2027, 9, 30) }));
    QCOMPARE(dueDays(yearly(11, 22, from), {}, from, to), QList<QDate>({ from }));
    Duty asked = every(6, from);
    asked.rule = DutyRule::OnRequest;
    QVERIFY(dueDays(asked, {}, from, to).isEmpty());
}

void TestDutyRules::requestHasTwentyEightDays()
{
    const auto sets = DutySets::load();
    VERIFY_OK(sets);
    for (const DutySets::Shipped &shipped : sets->duties) {
        if (!shipped.duty.code.startsWith(text("cqc_")))
            continue;
        QCOMPARE(requestDue(shipped.duty, QDate(2026, 12, 10)), QDate(2027, 1, 7));
        QCOMPARE(requestDue(shipped.duty, QDate(2028, 2, 1)), QDate(2028, 2, 29));
    }
}

void TestDutyRules::dutyIsCheckedAsTyped()
{
    Duty duty = yearly(13, 40, QDate(2026, 1, 1));
    duty.title.clear();
    duty.active = false;
    QStringList facts;
    for (const FieldProblem &problem : StandaloneOf<Duty>::check(duty, QDate(2026, 11, 22)))
        facts += problem.fact;
    QCOMPARE(facts,
        QStringList({ text("duty.title-missing"), text("duty.month-wrong"),
            text("duty.day-wrong"), text("duty.why-not-missing") }));
    QVERIFY(StandaloneOf<Duty>::check(every(12, {}), QDate(2026, 11, 22)).isEmpty());
    QVERIFY(!StandaloneOf<Duty>::check(every(0, {}), QDate(2026, 11, 22)).isEmpty());
    QVERIFY(!PartOf<DutyDone>::check(doneOn(QDate(2026, 11, 23)), QDate(2026, 11, 22)).isEmpty());
    QVERIFY(PartOf<DutyDone>::check(doneOn(QDate(2026, 11, 22)), QDate(2026, 11, 22)).isEmpty());
}

void TestDutyRules::shippedDutiesAreWholeAndMarked()
{
    const auto sets = DutySets::load();
    VERIFY_OK(sets);
    QStringList codes;
    for (const DutySets::Shipped &shipped : sets->duties) {
        const Duty &duty = shipped.duty;
        QVERIFY2(StandaloneOf<Duty>::check(duty, QDate(2026, 11, 22)).isEmpty(),
            qPrintable(duty.code));
        QVERIFY(!duty.source.isEmpty() && !duty.sourceVersion.isEmpty() && !duty.what.isEmpty());
        QVERIFY(!shipped.binds.isEmpty());
        // A day that no source gives is marked.
        QVERIFY2(duty.unverified || duty.rule == DutyRule::OnRequest, qPrintable(duty.code));
        codes += duty.code;
    }
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const char *needed : { "annual_report", "ko41a", "wres", "harding_review", "charter",
             "policy_review", "dspt", "publish_arrangements", "cqc_complaints", "cqc_quality" })
        QVERIFY2(codes.contains(text(needed)), needed);
    // A self-funded home is not bound by SI 2009/309.
    const BoundBy home { text("care-home"), false };
    const BoundBy nhsHome { text("care-home"), true };
    for (const DutySets::Shipped &shipped : sets->duties) {
        if (shipped.duty.source.contains(text("2009/309"))) {
            QVERIFY(!home.isBoundBy(shipped));
            QVERIFY(nhsHome.isBoundBy(shipped));
        }
    }
    QCOMPARE(sets->course(text("data_security"))->target, 95);
    QCOMPARE(sets->course(text("data_security"))->validMonths, 12);
}

QTEST_APPLESS_MAIN(TestDutyRules)
#include "tst_dutyrules.moc"
