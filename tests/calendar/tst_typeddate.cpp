#include "core/calendar/dayformat.h"
#include "core/calendar/typeddate.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

const WorkingCalendar &england()
{
    static const WorkingCalendar calendar(BankHolidays::load().value());
    return calendar;
}

const QDate Sunday(2026, 11, 22); // the "today" of these tests

} // namespace

class TestTypedDate : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void sameWeekdayIsAWeekAhead();
    void formatsInEnglish_data();
    void formatsInEnglish();
};

void TestTypedDate::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, QDate day) {
        QTest::newRow(text) << QString::fromLatin1(text) << day;
    };
    row("3/4", { 2026, 4, 3 });
    row("3/4/26", { 2026, 4, 3 });
    row("03/04/2025", { 2025, 4, 3 });
    row("31.12.24", { 2024, 12, 31 });
    row("3-4-2026", { 2026, 4, 3 });
    row("3 / 4", { 2026, 4, 3 });
    row("29/2/28", { 2028, 2, 29 });
    row("3 Apr", { 2026, 4, 3 });
    row("3apr", { 2026, 4, 3 });
    row("3rd April", { 2026, 4, 3 });
    row("21 Sept 2025", { 2025, 9, 21 });
    row("1-may-27", { 2027, 5, 1 });
    row("2 Jan. 2026", { 2026, 1, 2 });
    row("2026-04-03", { 2026, 4, 3 });
    row("2026-4-3", { 2026, 4, 3 });
    row("today", { 2026, 11, 22 });
    row("  TODAY ", { 2026, 11, 22 });
    row("tomorrow", { 2026, 11, 23 });
    row("Yesterday", { 2026, 11, 21 });
    row("mon", { 2026, 11, 23 });
    row("Tues", { 2026, 11, 24 });
    row("thurs", { 2026, 11, 26 });
    row("saturday", { 2026, 11, 28 });
    row("sun", { 2026, 11, 29 });
    row("+10wd", { 2026, 12, 4 });
    row("+25 WD", { 2026, 12, 29 });
    row("-1wd", { 2026, 11, 20 });
    row("+5d", { 2026, 11, 27 });
    row("-3d", { 2026, 11, 19 });
    row("+2w", { 2026, 12, 6 });
    row("+6m", { 2027, 5, 22 });
    row("+ 1 d", { 2026, 11, 23 });
}

void TestTypedDate::understands()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const auto parsed = parseTypedDate(text, Sunday, england());
    VERIFY_OK(parsed);
    QCOMPARE(*parsed, day);
}

void TestTypedDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *text, const char *fact, const char *detail = "") {
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(
            text) << QString::fromLatin1(fact) << QString::fromLatin1(detail);
    };
    row("", "calendar.date-empty");
    row("   ", "calendar.date-empty");
    row("31/2", "calendar.no-such-day", "31/2");
    row("29/2/26", "calendar.no-such-day", "29/2/26");
    row("4/13/2026", "calendar.no-such-day", "4/13/2026");
    row("0/4", "calendar.no-such-day", "0/4");
    row("31 June", "calendar.no-such-day", "31 june");
    row("2026-13-01", "calendar.no-such-day", "2026-13-01");
    row("soon", "calendar.date-not-understood");
    row("mo", "calendar.date-not-understood");
    row("3 ap", "calendar.date-not-understood");
    row("12", "calendar.date-not-understood");
    row("3/4/202", "calendar.date-not-understood");
    row("3/4-26", "calendar.date-not-understood");
    row("10wd", "calendar.date-not-understood");
    row("+wd", "calendar.date-not-understood");
    row("+1y", "calendar.date-not-understood");
    row("Mrs Jones 3/4", "calendar.date-not-understood");
    row("1/1/1900", "calendar.outside-calendar");
    row("+99999d", "calendar.outside-calendar");
    row("+99999wd", "calendar.outside-calendar");
    row("-99999m", "calendar.outside-calendar");
}

void TestTypedDate::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, fact);
    QFETCH(QString, detail);
    const auto parsed = parseTypedDate(text, Sunday, england());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    QCOMPARE(parsed.error().operation, fact);
    QCOMPARE(parsed.error().detail, detail);
}

void TestTypedDate::sameWeekdayIsAWeekAhead()
{
    for (int days = 0; days < 7; ++days) {
        const QDate today = Sunday.addDays(days);
        const QString name = today.toString(QStringLiteral("dddd"));
        QCOMPARE(*parseTypedDate(name, today, england()), today.addDays(7));
    }
}

void TestTypedDate::formatsInEnglish_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("Tuesday") << QDate(2026, 11, 24) << "Tue 24 Nov 2026";
    QTest::newRow("one figure") << QDate(2026, 9, 5) << "Sat 5 Sep 2026";
    QTest::newRow("no day") << QDate() << QString();
}

void TestTypedDate::formatsInEnglish()
{
    QFETCH(QDate, day);
    QFETCH(QString, words);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Polish));
    const QString formatted = formatDay(day);
    QLocale::setDefault(before);
    QCOMPARE(formatted, words);
}

QTEST_APPLESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
