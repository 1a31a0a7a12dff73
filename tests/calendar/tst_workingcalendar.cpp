#include "core/calendar/workingcalendar.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

WorkingCalendar england(const std::vector<BankHoliday> &changes = {})
{
    return WorkingCalendar(BankHolidays::load(changes).value());
}

} // namespace

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private slots:
    void addsWorkingDays_data();
    void addsWorkingDays();
    void saysWhyADayIsNotWorked_data();
    void saysWhyADayIsNotWorked();
    void countsBetween_data();
    void countsBetween();
    void addingAndCountingAgreeWithWalking();
    void ordinalsAreThoseOfTheListedDays();
    void listIsCutToTheCalendar();
    void userDayMovesLaterDates();
    void nothingOutsideTheCalendar();
};

void TestWorkingCalendar::addsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("due");
    const auto row = [](QDate from, int count, QDate due) {
        QTest::addRow("%s %+d", qPrintable(from.toString(Qt::ISODate)), count)
            << from << count << due;
    };
    // SI 2009/309 reg 13(3): the day of receipt is day 0, even when it is not a working day.
    row({ 2026, 11, 21 }, 1, { 2026, 11, 23 });
    row({ 2026, 11, 21 }, 3, { 2026, 11, 25 });
    row({ 2026, 11, 21 }, 25, { 2026, 12, 29 });
    row({ 2026, 12, 23 }, 1, { 2026, 12, 24 });
    row({ 2026, 12, 23 }, 3, { 2026, 12, 30 });
    row({ 2026, 12, 23 }, 25, { 2027, 2, 1 });
    row({ 2026, 4, 2 }, 1, { 2026, 4, 7 });
    row({ 2026, 4, 2 }, 3, { 2026, 4, 9 });
    row({ 2026, 4, 2 }, 25, { 2026, 5, 12 });
    row({ 2022, 9, 15 }, 1, { 2022, 9, 16 });
    row({ 2022, 9, 15 }, 3, { 2022, 9, 21 });
    row({ 2022, 9, 15 }, 25, { 2022, 10, 21 });
    row({ 2022, 5, 31 }, 1, { 2022, 6, 1 });
    row({ 2022, 5, 31 }, 3, { 2022, 6, 7 });
    row({ 2022, 5, 31 }, 25, { 2022, 7, 7 });
    row({ 2020, 5, 6 }, 1, { 2020, 5, 7 });
    row({ 2020, 5, 6 }, 3, { 2020, 5, 12 });
    row({ 2020, 5, 6 }, 25, { 2020, 6, 12 });
    // A Sunday, a bank holiday and the eve of one as day 0.
    row({ 2026, 11, 22 }, 3, { 2026, 11, 25 });
    row({ 2026, 8, 31 }, 1, { 2026, 9, 1 });
    row({ 2026, 12, 24 }, 1, { 2026, 12, 29 });
    row({ 2027, 12, 24 }, 1, { 2027, 12, 29 });
    row({ 2026, 12, 31 }, 1, { 2027, 1, 4 });
    // Nothing to add, and back in time.
    row({ 2026, 11, 21 }, 0, { 2026, 11, 21 });
    row({ 2026, 11, 25 }, -3, { 2026, 11, 20 });
    row({ 2026, 11, 22 }, -1, { 2026, 11, 20 });
    row({ 2026, 12, 29 }, -1, { 2026, 12, 24 });
}

void TestWorkingCalendar::addsWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QDate, due);
    QCOMPARE(england().addWorkingDays(from, count), due);
}

void TestWorkingCalendar::saysWhyADayIsNotWorked_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("why");
    QTest::newRow("working day") << QDate(2026, 11, 20) << QString();
    QTest::newRow("Saturday") << QDate(2026, 11, 21) << "Saturday";
    QTest::newRow("Sunday") << QDate(2026, 11, 22) << "Sunday";
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << "Good Friday";
    QTest::newRow("Christmas Day") << QDate(2026, 12, 25) << "Christmas Day";
    QTest::newRow("Christmas Day on a Saturday") << QDate(2027, 12, 25) << "Saturday";
    QTest::newRow("by rule") << QDate(2033, 12, 27) << "Christmas Day (substitute day)";
}

void TestWorkingCalendar::saysWhyADayIsNotWorked()
{
    QFETCH(QDate, day);
    QFETCH(QString, why);
    const WorkingCalendar calendar = england();
    QCOMPARE(calendar.whyNot(day), why);
    QCOMPARE(calendar.isWorkingDay(day), why.isEmpty());
}

void TestWorkingCalendar::countsBetween_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    QTest::newRow("same day") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << 0;
    QTest::newRow("same Saturday") << QDate(2026, 11, 21) << QDate(2026, 11, 21) << 0;
    QTest::newRow("Friday to Monday") << QDate(2026, 11, 20) << QDate(2026, 11, 23) << 1;
    QTest::newRow("Friday to Sunday") << QDate(2026, 11, 20) << QDate(2026, 11, 22) << 0;
    QTest::newRow("Saturday to Wednesday") << QDate(2026, 11, 21) << QDate(2026, 11, 25) << 3;
    QTest::newRow("over Easter") << QDate(2026, 4, 2) << QDate(2026, 4, 9) << 3;
    QTest::newRow("all of 2026") << QDate(2025, 12, 31) << QDate(2026, 12, 31) << 253;
}

void TestWorkingCalendar::countsBetween()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, days);
    const WorkingCalendar calendar = england();
    QCOMPARE(calendar.workingDaysBetween(from, to), days);
    QCOMPARE(calendar.workingDaysBetween(to, from), -days);
}

void TestWorkingCalendar::addingAndCountingAgreeWithWalking()
{
    const WorkingCalendar calendar = england();
    for (QDate from(2019, 12, 20); from < QDate(2023, 1, 10); from = from.addDays(5)) {
        QDate day = from;
        for (int n = 1; n <= 30; ++n) {
            do
                day = day.addDays(1);
            while (!calendar.isWorkingDay(day));
            QCOMPARE(calendar.addWorkingDays(from, n), day);
            QCOMPARE(calendar.workingDaysBetween(from, day), n);
        }
        day = from;
        for (int n = 1; n <= 30; ++n) {
            do
                day = day.addDays(-1);
            while (!calendar.isWorkingDay(day));
            QCOMPARE(calendar.addWorkingDays(from, -n), day);
        }
    }
}

void TestWorkingCalendar::ordinalsAreThoseOfTheListedDays()
{
    const WorkingCalendar calendar = england();
    const auto days = calendar.days(QDate(2026, 12, 23), QDate(2026, 12, 30));
    QCOMPARE(days.size(), size_t { 8 });
    QStringList words;
    for (const CalendarDay &day : days) {
        words.append(QStringLiteral("%1 +%2 %3")
                         .arg(day.day.day())
                         .arg(day.ordinal - days.front().ordinal)
                         .arg(day.isWorkingDay ? QStringLiteral("works") : day.whyNot));
        QCOMPARE(day.ordinal, calendar.ordinal(day.day));
    }
    const QStringList expected { QStringLiteral("23 +0 works"), QStringLiteral("24 +1 works"),
        QStringLiteral("25 +1 Christmas Day"), QStringLiteral("26 +1 Saturday"),
        QStringLiteral("27 +1 Sunday"), QStringLiteral("28 +1 Boxing Day (substitute day)"),
        QStringLiteral("29 +2 works"), QStringLiteral("30 +3 works") };
    QCOMPARE(words, expected);
}

void TestWorkingCalendar::listIsCutToTheCalendar()
{
    const WorkingCalendar calendar = england();
    const auto days = calendar.days(QDate(1980, 1, 1), QDate(1990, 1, 2));
    QCOMPARE(days.size(), size_t { 2 });
    QCOMPARE(days.front().ordinal, 0); // New Year's Day
    QCOMPARE(days.back().ordinal, 1);
    QVERIFY(calendar.days(QDate(2026, 1, 2), QDate(2026, 1, 1)).empty());
}

void TestWorkingCalendar::userDayMovesLaterDates()
{
    const BankHoliday added { QDate(2026, 11, 24), QStringLiteral("Founders' day"),
        QStringLiteral("our own"), HolidayStatus::Added };
    const BankHoliday removed { QDate(2026, 12, 25), {}, {}, HolidayStatus::Removed };
    const WorkingCalendar calendar = england({ added, removed });
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 11, 21), 3), QDate(2026, 11, 26));
    QCOMPARE(calendar.whyNot(added.day), QStringLiteral("Founders' day"));
    QVERIFY(calendar.isWorkingDay(removed.day));
}

void TestWorkingCalendar::nothingOutsideTheCalendar()
{
    const WorkingCalendar calendar = england();
    QVERIFY(!calendar.addWorkingDays(QDate(1989, 12, 31), 1).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2099, 12, 31), 1).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(1990, 1, 2), -1).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 2), std::numeric_limits<int>::max()).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 2), std::numeric_limits<int>::min()).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(), 1).isValid());
    QCOMPARE(calendar.workingDaysBetween(QDate(1900, 1, 1), QDate(1990, 1, 2)), 1);
    QCOMPARE(calendar.ordinal(QDate(2500, 1, 1)), calendar.ordinal(QDate(2099, 12, 31)));
    QVERIFY(calendar.isProvisional(1900));
    QVERIFY(calendar.isProvisional(2030));
    QVERIFY(!calendar.isProvisional(2026));
}

QTEST_APPLESS_MAIN(TestWorkingCalendar)
#include "tst_workingcalendar.moc"
