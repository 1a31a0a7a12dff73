#include "core/calendar/deadlinerules.h"
#include "core/calendar/dueday.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

const WorkingCalendar &england()
{
    static const WorkingCalendar calendar(BankHolidays::load().value());
    return calendar;
}

DeadlineSpan workingDays(int count) { return { count, DeadlineUnit::WorkingDays, 0 }; }

} // namespace

class TestDeadline : public QObject
{
    Q_OBJECT

private slots:
    void ruleGivesDueDay_data();
    void ruleGivesDueDay();
    void explainsItself_data();
    void explainsItself();
    void skippedHoldsEveryDayNotCounted();
    void onlyWorkingDaysSkip();
    void provisionalWhenAYearIsByRule();
    void refuses_data();
    void refuses();
    void everyRuleHasASource();
    void damagedRulesAreRefused_data();
    void damagedRulesAreRefused();
    void unknownRuleIsNotFound();
};

void TestDeadline::ruleGivesDueDay_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due");
    const auto row = [](const QString &rule, QDate from, QDate due) {
        QTest::addRow("%s %s", qPrintable(rule), qPrintable(from.toString(Qt::ISODate)))
            << rule << from << due;
    };
    // SI 2009/309 reg 13(3)
    row(deadlinerule::Acknowledge, { 2026, 11, 21 }, { 2026, 11, 25 });
    row(deadlinerule::Acknowledge, { 2026, 12, 23 }, { 2026, 12, 30 });
    row(deadlinerule::Acknowledge, { 2026, 4, 2 }, { 2026, 4, 9 });
    row(deadlinerule::Acknowledge, { 2022, 9, 15 }, { 2022, 9, 21 });
    row(deadlinerule::Acknowledge, { 2022, 5, 31 }, { 2022, 6, 7 });
    row(deadlinerule::Acknowledge, { 2020, 5, 6 }, { 2020, 5, 12 });
    row(deadlinerule::AcknowledgePassedOn, { 2026, 11, 21 }, { 2026, 11, 25 });
    // SI 2009/309 reg 8(1)(c)
    row(deadlinerule::OralQuickFix, { 2026, 11, 21 }, { 2026, 11, 23 });
    row(deadlinerule::OralQuickFix, { 2026, 4, 2 }, { 2026, 4, 7 });
    row(deadlinerule::OralQuickFix, { 2022, 9, 15 }, { 2022, 9, 16 });
    // SI 2009/309 reg 14(3): the day received is day 1
    row(deadlinerule::RelevantPeriod, { 2026, 11, 21 }, { 2027, 5, 20 });
    row(deadlinerule::RelevantPeriod, { 2026, 12, 23 }, { 2027, 6, 22 });
    row(deadlinerule::RelevantPeriod, { 2026, 4, 2 }, { 2026, 10, 1 });
    row(deadlinerule::RelevantPeriod, { 2022, 9, 15 }, { 2023, 3, 14 });
    row(deadlinerule::RelevantPeriod, { 2022, 5, 31 }, { 2022, 11, 29 });
    row(deadlinerule::RelevantPeriod, { 2020, 5, 6 }, { 2020, 11, 5 });
    row(deadlinerule::RelevantPeriod, { 2026, 8, 31 }, { 2027, 2, 27 });
    row(deadlinerule::RelevantPeriod, { 2027, 8, 31 }, { 2028, 2, 28 });
    row(deadlinerule::RelevantPeriod, { 2026, 3, 1 }, { 2026, 8, 31 });
    // SI 2009/309 reg 12
    row(deadlinerule::LateToComplain, { 2026, 11, 21 }, { 2027, 11, 21 });
    row(deadlinerule::LateToComplain, { 2024, 2, 29 }, { 2025, 2, 28 });
    // SI 2014/2936 reg 16(3) and 17(3): calendar days, over Christmas too
    row(deadlinerule::CqcRequest, { 2026, 12, 10 }, { 2027, 1, 7 });
    row(deadlinerule::CqcRequest, { 2028, 2, 1 }, { 2028, 2, 29 });
    row(deadlinerule::Phso, { 2026, 11, 22 }, { 2027, 11, 22 });
    row(deadlinerule::LgscoReturned, { 2026, 11, 22 }, { 2027, 2, 14 });
    row(deadlinerule::CandourInPerson, { 2026, 12, 18 }, { 2027, 1, 6 });
}

void TestDeadline::ruleGivesDueDay()
{
    QFETCH(QString, rule);
    QFETCH(QDate, from);
    QFETCH(QDate, due);
    const auto rules = DeadlineRules::load();
    VERIFY_OK(rules);
    const auto deadline = rules->deadline(rule, from, england());
    VERIFY_OK(deadline);
    QCOMPARE(deadline->due, due);
    QCOMPARE(deadline->from, from);
}

void TestDeadline::explainsItself_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("adjust");
    QTest::addColumn<QString>("words");
    const auto row = [](QDate from, DeadlineSpan span, const char *words) {
        QTest::addRow("%d %s %s", span.count, qPrintable(toCode(span.unit)),
            qPrintable(from.toString(Qt::ISODate)))
            << from << span.count << toCode(span.unit) << span.adjustDays
            << QString::fromLatin1(words);
    };
    row({ 2026, 11, 21 }, workingDays(3),
        "3 working days after Sat 21 Nov 2026, not counting Sat 21 and Sun 22 Nov (weekend): "
        "due Wed 25 Nov 2026");
    row({ 2026, 11, 23 }, workingDays(1),
        "1 working day after Mon 23 Nov 2026: due Tue 24 Nov 2026");
    row({ 2026, 12, 23 }, workingDays(3),
        "3 working days after Wed 23 Dec 2026, not counting Fri 25 Dec (Christmas Day), Sat 26 and "
        "Sun 27 Dec (weekend) and Mon 28 Dec (Boxing Day, substitute day): due Wed 30 Dec 2026");
    row({ 2027, 7, 29 }, workingDays(2),
        "2 working days after Thu 29 Jul 2027, not counting Sat 31 Jul and Sun 1 Aug (weekend): "
        "due Mon 2 Aug 2027");
    row({ 2026, 12, 31 }, workingDays(1),
        "1 working day after Thu 31 Dec 2026, not counting Fri 1 Jan 2027 (New Year's Day) and "
        "Sat 2 and Sun 3 Jan 2027 (weekend): due Mon 4 Jan 2027");
    row({ 2026, 11, 21 }, workingDays(25),
        "25 working days after Sat 21 Nov 2026, not counting 12 weekend days, "
        "Fri 25 Dec (Christmas Day) and Mon 28 Dec (Boxing Day, substitute day): "
        "due Tue 29 Dec 2026");
    row({ 2026, 11, 21 }, workingDays(600),
        "600 working days after Sat 21 Nov 2026, not counting 250 weekend days and "
        "21 bank holidays: due Mon 9 Apr 2029 "
        "(bank holidays worked out by rule: check that none has moved)");
    row({ 2026, 12, 10 }, { 28, DeadlineUnit::CalendarDays, 0 },
        "28 days after Thu 10 Dec 2026, counting every day: due Thu 7 Jan 2027");
    row({ 2026, 11, 21 }, { 6, DeadlineUnit::Months, -1 },
        "6 months from Sat 21 Nov 2026, which is day 1: due Thu 20 May 2027");
    row({ 2026, 8, 31 }, { 6, DeadlineUnit::Months, -1 },
        "6 months from Mon 31 Aug 2026, which is day 1 (February 2027 has no day 31, so its last "
        "day is taken): due Sat 27 Feb 2027");
    row({ 2026, 11, 21 }, { 12, DeadlineUnit::Months, 0 },
        "12 months after Sat 21 Nov 2026: due Sun 21 Nov 2027");
    row({ 2026, 9, 1 }, { 1, DeadlineUnit::Months, 2 },
        "1 month after Tue 1 Sep 2026, plus 2 days: due Sat 3 Oct 2026");
}

void TestDeadline::explainsItself()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QString, unit);
    QFETCH(int, adjust);
    QFETCH(QString, words);
    const auto deadline
        = deadlineFor({ count, *fromCode<DeadlineUnit>(unit), adjust }, from, england());
    VERIFY_OK(deadline);
    QCOMPARE(deadline->explanation, words);
    const auto day = dueDay(deadline->span, from, england());
    VERIFY_OK(day);
    QCOMPARE(*day, deadline->due);
}

void TestDeadline::skippedHoldsEveryDayNotCounted()
{
    const auto deadline = deadlineFor(workingDays(3), QDate(2026, 12, 23), england());
    VERIFY_OK(deadline);
    const std::vector<SkippedDay> expected {
        { QDate(2026, 12, 25), QStringLiteral("Christmas Day") },
        { QDate(2026, 12, 26), QStringLiteral("Saturday") },
        { QDate(2026, 12, 27), QStringLiteral("Sunday") },
        { QDate(2026, 12, 28), QStringLiteral("Boxing Day (substitute day)") },
    };
    QCOMPARE(deadline->skipped, expected);
}

void TestDeadline::onlyWorkingDaysSkip()
{
    for (const auto unit : { DeadlineUnit::CalendarDays, DeadlineUnit::Months }) {
        const auto deadline = deadlineFor({ 3, unit, 0 }, QDate(2026, 12, 23), england());
        VERIFY_OK(deadline);
        QVERIFY(deadline->skipped.empty());
    }
}

void TestDeadline::provisionalWhenAYearIsByRule()
{
    QVERIFY(!deadlineFor(workingDays(3), QDate(2028, 12, 20), england())->isProvisional);
    QVERIFY(deadlineFor(workingDays(10), QDate(2028, 12, 20), england())->isProvisional);
    const DeadlineSpan months { 12, DeadlineUnit::Months, 0 };
    QVERIFY(!deadlineFor(months, QDate(2028, 12, 20), england())->isProvisional);
}

void TestDeadline::refuses_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("fact");
    const QString days = QStringLiteral("working-days");
    QTest::newRow("no day") << QDate() << 3 << days << "calendar.no-start-day";
    QTest::newRow("negative") << QDate(2026, 1, 1) << -1 << days << "calendar.count-out-of-range";
    QTest::newRow("too many days") << QDate(2026, 1, 1) << 10001 << "calendar-days"
                                   << "calendar.count-out-of-range";
    QTest::newRow("too many months") << QDate(2026, 1, 1) << 331 << "months"
                                     << "calendar.count-out-of-range";
    QTest::newRow("too early") << QDate(1989, 12, 31) << 3 << days << "calendar.outside-calendar";
    QTest::newRow("too late") << QDate(2099, 12, 30) << 3 << days << "calendar.outside-calendar";
    QTest::newRow("ends too late") << QDate(2099, 12, 1) << 1 << "months"
                                   << "calendar.outside-calendar";
}

void TestDeadline::refuses()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QString, unit);
    QFETCH(QString, fact);
    const auto deadline = deadlineFor({ count, *fromCode<DeadlineUnit>(unit), 0 }, from, england());
    QVERIFY(!deadline);
    QCOMPARE(deadline.error().code, ErrorCode::Invalid);
    QCOMPARE(deadline.error().operation, fact);
    const auto day = dueDay({ count, *fromCode<DeadlineUnit>(unit), 0 }, from, england());
    QVERIFY(!day);
    QCOMPARE(day.error().operation, fact);
}

void TestDeadline::everyRuleHasASource()
{
    const auto rules = DeadlineRules::load();
    VERIFY_OK(rules);
    QCOMPARE(rules->all().size(), size_t { 9 });
    for (const DeadlineRule &rule : rules->all())
        QVERIFY2(!rule.source.isEmpty() && !rule.label.isEmpty(), qPrintable(rule.id));
    // What rests on general knowledge is marked, so that nobody takes it for law.
    QVERIFY(!rules->find(deadlinerule::CandourInPerson)->isVerified);
    QVERIFY(rules->find(deadlinerule::Acknowledge)->isVerified);
}

void TestDeadline::damagedRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const QByteArray good = R"({"id":"a","label":"A","count":1,"unit":"months","adjust":0,)"
                            R"("source":"S","verified":true})";
    const auto file = [](const QByteArray &rules) { return R"({"rules":[)" + rules + "]}"; };
    const auto changed = [&](const char *before, const char *after) {
        QByteArray rule = good;
        return file(rule.replace(before, after));
    };
    QTest::newRow("not JSON") << QByteArray("hello") << "1";
    QTest::newRow("no rules") << file({}) << "1";
    QTest::newRow("same id twice") << file(good + ',' + good) << "a";
    QTest::newRow("unknown unit") << changed("months", "moons") << "1";
    QTest::newRow("no source") << changed("\"S\"", "\"\"") << "1";
    QTest::newRow("count in words") << changed(":1,", ":\"one\",") << "1";
    QTest::newRow("verified unsaid") << changed("true", "null") << "1";
}

void TestDeadline::damagedRulesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto rules = DeadlineRules::fromJson(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().operation, QStringLiteral("calendar.rules-damaged"));
    QCOMPARE(rules.error().detail, detail);
}

void TestDeadline::unknownRuleIsNotFound()
{
    const auto rules = DeadlineRules::load();
    VERIFY_OK(rules);
    const auto deadline = rules->deadline(QStringLiteral("no-such"), QDate(2026, 1, 5), england());
    QVERIFY(!deadline);
    QCOMPARE(deadline.error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
