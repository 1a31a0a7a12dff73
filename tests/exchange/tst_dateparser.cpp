#include "core/exchange/dateparser.h"

#include <QTest>

using namespace heed;

namespace {

const QDate today(2026, 11, 22);

} // namespace

/// Dates and times as people and systems write them.
class TestDateParser : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data();
    void readsDates();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsTheOrderAsked();
    void twoDigitYearsOfBirthLieInThePast();
    void keepsATimeBehindTheDate();
    void readsTimes_data();
    void readsTimes();
    void aColumnShowsItsOrder_data();
    void aColumnShowsItsOrder();
};

void TestDateParser::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    const QDate march(2025, 3, 12);
    for (const char *text : { "2025-03-12", "12/03/2025", "12.03.2025", "12-03-2025", "12/3/25",
             "12.3.25", "12-Mar-2025", "12 Mar 25", "12 March 2025", "March 12, 2025",
             "12th of March 2025", "Wed 12 Mar 2025", "Wednesday, 12 March 2025", "2025/03/12",
             "20250312", "45728", "45728.0", "12/03/2025 00:00", "12/03/2025 00:00:00",
             "2025-03-12T09:15:00", "2025-03-12 09:15:00.000", "2025-03-12T09:15:00Z",
             " 12/03/2025 ", "12Mar2025", "12/MAR/2025", "2025-Mar-12" })
        QTest::newRow(text) << QString::fromLatin1(text) << march;
    QTest::newRow("leap day") << QStringLiteral("29/02/2024") << QDate(2024, 2, 29);
    QTest::newRow("serial of the issue") << QStringLiteral("36771") << QDate(2000, 9, 2);
    QTest::newRow("sept") << QStringLiteral("1 Sept 2024") << QDate(2024, 9, 1);
    QTest::newRow("May is no abbreviation") << QStringLiteral("30 May 2001") << QDate(2001, 5, 30);
    QTest::newRow("this century") << QStringLiteral("1/2/40") << QDate(2040, 2, 1);
    QTest::newRow("last century") << QStringLiteral("1/2/60") << QDate(1960, 2, 1);
}

void TestDateParser::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    const ParsedDate parsed = parseDate(text, DateOrder::DayFirst, today);
    QCOMPARE(parsed.fault, DateFault::None);
    QCOMPARE(parsed.date, expected);
}

void TestDateParser::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateFault>("fault");
    QTest::newRow("31 Feb") << QStringLiteral("31/02/2026") << DateFault::Impossible;
    QTest::newRow("no leap year") << QStringLiteral("29/02/2025") << DateFault::Impossible;
    QTest::newRow("noughts") << QStringLiteral("00/00/0000") << DateFault::Impossible;
    QTest::newRow("month 14") << QStringLiteral("13/14/2026") << DateFault::Impossible;
    QTest::newRow("word") << QStringLiteral("TBC") << DateFault::NotADate;
    QTest::newRow("unknown") << QStringLiteral("unknown") << DateFault::NotADate;
    QTest::newRow("month only") << QStringLiteral("March 2025") << DateFault::NotADate;
    QTest::newRow("three digits") << QStringLiteral("123/4/2025") << DateFault::NotADate;
    QTest::newRow("sentence") << QStringLiteral("see 3 letters of 2024") << DateFault::NotADate;
    QTest::newRow("year 202") << QStringLiteral("01/02/202") << DateFault::NotADate;
    QTest::newRow("year 20025") << QStringLiteral("01/02/20025") << DateFault::NotADate;
    QTest::newRow("small number") << QStringLiteral("12") << DateFault::OutOfRange;
    QTest::newRow("negative number") << QStringLiteral("-3") << DateFault::OutOfRange;
    QTest::newRow("long ago") << QStringLiteral("01/01/1753") << DateFault::OutOfRange;
    QTest::newRow("far ahead") << QStringLiteral("31/12/9999") << DateFault::OutOfRange;
}

void TestDateParser::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(DateFault, fault);
    const ParsedDate parsed = parseDate(text, DateOrder::DayFirst, today);
    QCOMPARE(parsed.fault, fault);
    QVERIFY(!parsed.date.isValid());
}

void TestDateParser::readsTheOrderAsked()
{
    const QString text = QStringLiteral("03/04/2025");
    QCOMPARE(parseDate(text, DateOrder::DayFirst, today).date, QDate(2025, 4, 3));
    QCOMPARE(parseDate(text, DateOrder::MonthFirst, today).date, QDate(2025, 3, 4));
    QCOMPARE(
        parseDate(QStringLiteral("25/04/03"), DateOrder::YearFirst, today).date, QDate(2025, 4, 3));
    QCOMPARE(parseDate(QStringLiteral("2025-04-03"), DateOrder::MonthFirst, today).date,
        QDate(2025, 4, 3));
}

void TestDateParser::twoDigitYearsOfBirthLieInThePast()
{
    const auto year = [](const char *text) {
        return parseDate(QString::fromLatin1(text), DateOrder::DayFirst, today, 0).date.year();
    };
    QCOMPARE(year("28/11/00"), 2000);
    QCOMPARE(year("28/11/26"), 2026);
    QCOMPARE(year("28/11/27"), 1927);
    QCOMPARE(year("19-Nov-94"), 1994);
}

void TestDateParser::keepsATimeBehindTheDate()
{
    const auto time = [](const char *text) {
        return parseDate(QString::fromLatin1(text), DateOrder::DayFirst, today).time;
    };
    QCOMPARE(time("12/03/2025 14:30"), QTime(14, 30));
    QCOMPARE(time("12/03/2025 2:30 PM"), QTime(14, 30));
    QCOMPARE(time("2025-03-12T14:30:00+01:00"), QTime(14, 30));
    QCOMPARE(time("45728.5"), QTime(12, 0));
    QVERIFY(!time("12/03/2025 00:00").isValid());
    QVERIFY(!time("12/03/2025").isValid());
    const auto isOdd = [](const char *text) {
        const auto parsed = parseDate(QString::fromLatin1(text), DateOrder::DayFirst, today);
        return parsed.fault == DateFault::None && parsed.hasOddTime;
    };
    QVERIFY(isOdd("12/03/2025 25:61"));
    QVERIFY(!isOdd("12/03/2025 14:30"));
    QVERIFY(!isOdd("12/03/2025 00:00"));
    QVERIFY(!isOdd("12/03/2025"));
}

void TestDateParser::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("24 hours") << QStringLiteral("07:05") << QTime(7, 5);
    QTest::newRow("one digit") << QStringLiteral("7:05") << QTime(7, 5);
    QTest::newRow("dot") << QStringLiteral("19.40") << QTime(19, 40);
    QTest::newRow("no mark") << QStringLiteral("0705") << QTime(7, 5);
    QTest::newRow("three digits") << QStringLiteral("705") << QTime(7, 5);
    QTest::newRow("seconds") << QStringLiteral("07:05:30") << QTime(7, 5, 30);
    QTest::newRow("afternoon") << QStringLiteral("7:05 pm") << QTime(19, 5);
    QTest::newRow("noon") << QStringLiteral("12:00pm") << QTime(12, 0);
    QTest::newRow("midnight") << QStringLiteral("12:10 am") << QTime(0, 10);
    QTest::newRow("only the hour") << QStringLiteral("3pm") << QTime(15, 0);
    QTest::newRow("day fraction") << QStringLiteral("0.295138888888889") << QTime(7, 5);
    QTest::newRow("hours suffix") << QStringLiteral("1430hrs") << QTime(14, 30);
    QTest::newRow("25 o'clock") << QStringLiteral("25:00") << QTime();
    QTest::newRow("word") << QStringLiteral("evening") << QTime();
    QTest::newRow("bare hour") << QStringLiteral("7") << QTime();
}

void TestDateParser::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QTime, expected);
    QCOMPARE(parseTime(text).value_or(QTime()), expected);
}

void TestDateParser::aColumnShowsItsOrder_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<DateOrder>("order");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("days stand first")
        << list("13/01/2025 25/02/2025 03/04/2025") << DateOrder::DayFirst;
    QTest::newRow("days stand second")
        << list("01/13/2025 02/25/2025 03/04/2025") << DateOrder::MonthFirst;
    QTest::newRow("nothing shows") << list("01/02/2025 03/04/2025") << DateOrder::DayFirst;
    QTest::newRow("one slip among UK dates")
        << list("13/01/2025 01/13/2025 20/02/2025") << DateOrder::DayFirst;
    QTest::newRow("impossible dates do not vote")
        << list("13/14/2026 01/02/2025") << DateOrder::DayFirst;
    QTest::newRow("ISO does not vote") << list("2025-01-13 2025-02-25") << DateOrder::DayFirst;
}

void TestDateParser::aColumnShowsItsOrder()
{
    QFETCH(QStringList, column);
    QFETCH(DateOrder, order);
    DateEvidence evidence;
    for (const QString &text : column)
        evidence.note(text);
    QCOMPARE(evidence.order(), order);
}

QTEST_GUILESS_MAIN(TestDateParser)
#include "tst_dateparser.moc"
