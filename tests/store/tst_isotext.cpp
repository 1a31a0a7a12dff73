#include "core/store/isotext.h"
#include "tests/support/testsupport.h"

using namespace heed;

class TestIsoText : public QObject
{
    Q_OBJECT

private slots:
    void everyDayIsWrittenAsQtWritesIt();
    void instantsAreWrittenInUtc_data();
    void instantsAreWrittenInUtc();
    void whatIsNoDayIsEmpty();
    void readsTheDayOfAText_data();
    void readsTheDayOfAText();
};

void TestIsoText::everyDayIsWrittenAsQtWritesIt()
{
    for (QDate day(1899, 12, 30); day < QDate(2101, 1, 2); day = day.addDays(1)) {
        const QString written = IsoText(day).text();
        QCOMPARE(written, day.toString(Qt::ISODate));
        QCOMPARE(dayOfIsoText(written), day);
    }
}

void TestIsoText::instantsAreWrittenInUtc_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    const QDate summer(2026, 7, 1);
    QTest::newRow("utc") << QDateTime(summer, QTime(9, 30), Qt::UTC)
                         << QStringLiteral("2026-07-01T09:30:00.000Z");
    QTest::newRow("London in summer") << QDateTime(summer, QTime(0, 30), Qt::LocalTime)
                                      << QStringLiteral("2026-06-30T23:30:00.000Z");
    QTest::newRow("milliseconds") << QDateTime(summer, QTime(23, 59, 59, 7), Qt::UTC)
                                  << QStringLiteral("2026-07-01T23:59:59.007Z");
    QTest::newRow("none") << QDateTime() << QString();
}

void TestIsoText::instantsAreWrittenInUtc()
{
    QFETCH(QDateTime, instant);
    QFETCH(QString, text);
    QCOMPARE(QString(IsoText(instant).text()), text);
}

void TestIsoText::whatIsNoDayIsEmpty()
{
    QVERIFY(IsoText(QDate()).text().isEmpty());
    QVERIFY(IsoText(QDate(10000, 1, 1)).text().isEmpty());
    QVERIFY(IsoText(QDate(-4, 1, 1)).text().isEmpty());
}

void TestIsoText::readsTheDayOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, QDate day = {}) {
        QTest::newRow(text) << QString::fromLatin1(text) << day;
    };
    row("2026-11-22", QDate(2026, 11, 22));
    row("2026-11-22T09:30:00.000Z", QDate(2026, 11, 22));
    row("2024-02-29", QDate(2024, 2, 29));
    row("2026-02-29");
    row("2026-13-01");
    row("2026-11-2");
    row("2026/11/22");
    row("20a6-11-22");
    row("");
}

void TestIsoText::readsTheDayOfAText()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(dayOfIsoText(text), day);
}

QTEST_GUILESS_MAIN(TestIsoText)
#include "tst_isotext.moc"
