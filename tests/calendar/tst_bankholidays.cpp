#include "core/calendar/bankholidays.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

QStringList daysOf(const std::vector<BankHoliday> &holidays)
{
    QStringList days;
    for (const BankHoliday &holiday : holidays)
        days.append(holiday.day.toString(QStringLiteral("MM-dd")));
    return days;
}

BankHoliday change(QDate day, HolidayStatus status)
{
    return { day, QStringLiteral("A day of our own"), QStringLiteral("test"), status };
}

/// What a proclamation moved or added, and what the rule has in its place.
struct OneOff
{
    int year;
    QStringList given;
    QStringList byRule;
};

std::vector<OneOff> oneOffs()
{
    return {
        { 2011, { QStringLiteral("04-29") }, {} },
        { 2012, { QStringLiteral("06-04"), QStringLiteral("06-05") }, { QStringLiteral("05-28") } },
        { 2020, { QStringLiteral("05-08") }, { QStringLiteral("05-04") } },
        { 2022, { QStringLiteral("06-02"), QStringLiteral("06-03"), QStringLiteral("09-19") },
            { QStringLiteral("05-30") } },
        { 2023, { QStringLiteral("05-08") }, {} },
    };
}

} // namespace

class TestBankHolidays : public QObject
{
    Q_OBJECT

private slots:
    void easterFallsOn_data();
    void easterFallsOn();
    void ruleAgreesWithEveryGivenYear_data();
    void ruleAgreesWithEveryGivenYear();
    void tableHoldsTheYear_data();
    void tableHoldsTheYear();
    void substitutesFollowTheWeekend_data();
    void substitutesFollowTheWeekend();
    void yearsWithoutTableAreProvisional();
    void userAddsAndRemovesDays();
    void laterChangeOfTheSameDayWins();
    void changesMustSayWhatTheyDo();
    void damagedTableIsRefusedWithItsLine_data();
    void damagedTableIsRefusedWithItsLine();
};

void TestBankHolidays::easterFallsOn_data()
{
    QTest::addColumn<QDate>("easter");
    // The earliest and the latest possible day, both ends of the table's years and a leap year.
    for (const QDate day : { QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(2009, 4, 12),
             QDate(2024, 3, 31), QDate(2026, 4, 5), QDate(2035, 3, 25), QDate(2038, 4, 25) })
        QTest::addRow("%d", day.year()) << day;
}

void TestBankHolidays::easterFallsOn()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void TestBankHolidays::ruleAgreesWithEveryGivenYear_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2009; year <= 2028; ++year)
        QTest::addRow("%d", year) << year;
}

void TestBankHolidays::ruleAgreesWithEveryGivenYear()
{
    QFETCH(int, year);
    const auto holidays = BankHolidays::load();
    VERIFY_OK(holidays);
    QStringList given = daysOf(holidays->inYear(year));
    QStringList byRule = daysOf(bankHolidaysByRule(year));
    for (const OneOff &oneOff : oneOffs()) {
        if (oneOff.year != year)
            continue;
        for (const QString &day : oneOff.given)
            QVERIFY2(given.removeOne(day), qPrintable(day));
        for (const QString &day : oneOff.byRule)
            QVERIFY2(byRule.removeOne(day), qPrintable(day));
    }
    QCOMPARE(given, byRule);
    QVERIFY(!holidays->isProvisional(year));
}

void TestBankHolidays::tableHoldsTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    // Banking and Financial Dealings Act 1971 and its proclamations, one line a year.
    QTest::newRow("2011") << 2011 << "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27";
    QTest::newRow("2012") << 2012 << "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26";
    QTest::newRow("2013") << 2013 << "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26";
    QTest::newRow("2014") << 2014 << "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26";
    QTest::newRow("2015") << 2015 << "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28";
    QTest::newRow("2016") << 2016 << "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27";
    QTest::newRow("2017") << 2017 << "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26";
    QTest::newRow("2018") << 2018 << "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26";
    QTest::newRow("2019") << 2019 << "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26";
    QTest::newRow("2020") << 2020 << "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28";
    QTest::newRow("2021") << 2021 << "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28";
    QTest::newRow("2022") << 2022 << "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27";
    QTest::newRow("2023") << 2023 << "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26";
    QTest::newRow("2024") << 2024 << "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26";
    QTest::newRow("2025") << 2025 << "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26";
    QTest::newRow("2026") << 2026 << "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28";
    QTest::newRow("2027") << 2027 << "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28";
    QTest::newRow("2028") << 2028 << "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26";
    // Worked out by hand from Sch 1 and the substitute rules.
    QTest::newRow("2009") << 2009 << "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28";
    QTest::newRow("2010") << 2010 << "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28";
    QTest::newRow("2029") << 2029 << "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26";
    QTest::newRow("2033") << 2033 << "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27";
    QTest::newRow("2035") << 2035 << "01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26";
}

void TestBankHolidays::tableHoldsTheYear()
{
    QFETCH(int, year);
    QFETCH(QString, days);
    const auto holidays = BankHolidays::load();
    VERIFY_OK(holidays);
    QCOMPARE(daysOf(holidays->inYear(year)).join(QLatin1Char(' ')), days);
}

void TestBankHolidays::substitutesFollowTheWeekend_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::newRow("1 Jan on Saturday") << QDate(2022, 1, 3) << "New Year's Day (substitute day)";
    QTest::newRow("1 Jan on Sunday") << QDate(2023, 1, 2) << "New Year's Day (substitute day)";
    QTest::newRow("25 Dec on Saturday") << QDate(2027, 12, 27) << "Christmas Day (substitute day)";
    QTest::newRow("26 Dec on Sunday") << QDate(2027, 12, 28) << "Boxing Day (substitute day)";
    QTest::newRow("26 Dec on Monday") << QDate(2033, 12, 26) << "Boxing Day";
    QTest::newRow("25 Dec on Sunday") << QDate(2033, 12, 27) << "Christmas Day (substitute day)";
    QTest::newRow("26 Dec on Saturday") << QDate(2026, 12, 28) << "Boxing Day (substitute day)";
    QTest::newRow("funeral") << QDate(2022, 9, 19) << "State funeral of Queen Elizabeth II";
    QTest::newRow("an ordinary Monday") << QDate(2026, 11, 23) << QString();
}

void TestBankHolidays::substitutesFollowTheWeekend()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const auto holidays = BankHolidays::load();
    VERIFY_OK(holidays);
    const auto holiday = holidays->on(day);
    QCOMPARE(holiday ? holiday->name : QString(), name);
}

void TestBankHolidays::yearsWithoutTableAreProvisional()
{
    const auto holidays = BankHolidays::load();
    VERIFY_OK(holidays);
    for (const int year : { 1995, 2008, 2029, 2035, 2050 }) {
        QVERIFY(holidays->isProvisional(year));
        QCOMPARE(holidays->inYear(year).size(), size_t { 8 });
        QCOMPARE(holidays->inYear(year).front().status, HolidayStatus::ByRule);
    }
}

void TestBankHolidays::userAddsAndRemovesDays()
{
    const QDate extra(2026, 6, 15);
    const QDate moved(2030, 5, 6);
    const auto holidays = BankHolidays::load(
        { change(extra, HolidayStatus::Added), change(moved, HolidayStatus::Removed) });
    VERIFY_OK(holidays);
    QCOMPARE(holidays->on(extra)->name, QStringLiteral("A day of our own"));
    QCOMPARE(holidays->on(extra)->status, HolidayStatus::Added);
    QVERIFY(!holidays->on(moved));
    QCOMPARE(holidays->inYear(2026).size(), size_t { 9 });
    QCOMPARE(holidays->inYear(2030).size(), size_t { 7 });
}

void TestBankHolidays::laterChangeOfTheSameDayWins()
{
    const QDate day(2026, 6, 15);
    const auto holidays = BankHolidays::load(
        { change(day, HolidayStatus::Added), change(day, HolidayStatus::Removed) });
    VERIFY_OK(holidays);
    QVERIFY(!holidays->on(day));
}

void TestBankHolidays::changesMustSayWhatTheyDo()
{
    const auto given = BankHolidays::load({ change(QDate(2026, 6, 15), HolidayStatus::Given) });
    QVERIFY(!given);
    QCOMPARE(given.error().operation, QStringLiteral("calendar.holiday-change-invalid"));
    QVERIFY(!BankHolidays::load({ change(QDate(), HolidayStatus::Added) }));
}

void TestBankHolidays::damagedTableIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("no such day") << QByteArray("2026-02-30,Name,Source,given");
    QTest::newRow("no name") << QByteArray("2026-02-28,,Source,given");
    QTest::newRow("unknown status") << QByteArray("2026-02-28,Name,Source,perhaps");
    QTest::newRow("too few columns") << QByteArray("2026-02-28,Name");
}

void TestBankHolidays::damagedTableIsRefusedWithItsLine()
{
    QFETCH(QByteArray, row);
    const auto holidays = BankHolidays::fromCsv(
        QByteArray("day,name,source,status\n2026-01-01,New Year's Day,Source,given\n") + row);
    QVERIFY(!holidays);
    QCOMPARE(holidays.error().code, ErrorCode::Invalid);
    QCOMPARE(holidays.error().detail, QStringLiteral("3"));
}

QTEST_APPLESS_MAIN(TestBankHolidays)
#include "tst_bankholidays.moc"
