#include "ui/claims/claimwords.h"
#include "ui/shared/recorddesk.h"

#include <QTest>

using namespace heed;

class TestClaimWords : public QObject
{
    Q_OBJECT

private slots:
    void readsSumsInPence_data();
    void readsSumsInPence();
    void saysSumsInPounds_data();
    void saysSumsInPounds();
    void whatAnInputHoldsIsReadBack_data();
    void whatAnInputHoldsIsReadBack();
    void everySchemeAndStatusHasItsWords();
    void saysHowLongItTook_data();
    void saysHowLongItTook();
};

void TestClaimWords::readsSumsInPence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSum");
    QTest::addColumn<qint64>("pence");
    const auto sum = [](const char *typed, qint64 pence) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << true << pence;
    };
    const auto none = [](const char *typed) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << false << qint64(0);
    };
    QTest::newRow("nothing typed") << QStringLiteral("  ") << true << qint64(0);
    sum("£1,234.50", 123450);
    sum("1234", 123400);
    sum("1234.5", 123450);
    sum("0.07", 7);
    sum("0.1", 10); // a sum of tenths is where floating point goes wrong
    sum("1,000,000", 100000000);
    sum("90071992547409.93", 9007199254740993); // one more than a double can tell apart
    none("about 5000");
    none("1.234");
    none("12 or 13");
    none("£");
}

void TestClaimWords::readsSumsInPence()
{
    QFETCH(QString, typed);
    QFETCH(bool, isSum);
    QFETCH(qint64, pence);
    const auto money = readMoney(typed);
    QCOMPARE(money.has_value(), isSum);
    QCOMPARE(money.value_or(Money {}).pence, pence);
}

void TestClaimWords::saysSumsInPounds_data()
{
    QTest::addColumn<qint64>("pence");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("£0");
    QTest::newRow("pence") << qint64(7) << QStringLiteral("£0.07");
    QTest::newRow("whole pounds") << qint64(123400) << QStringLiteral("£1,234");
    QTest::newRow("tens of pence") << qint64(123450) << QStringLiteral("£1,234.50");
    QTest::newRow("less than nothing") << qint64(-150) << QStringLiteral("−£1.50");
    QTest::newRow("large") << qint64(9007199254740993) << QStringLiteral("£90,071,992,547,409.93");
}

void TestClaimWords::saysSumsInPounds()
{
    QFETCH(qint64, pence);
    QTEST(moneyWords({ pence }), "words");
}

void TestClaimWords::whatAnInputHoldsIsReadBack_data()
{
    QTest::addColumn<qint64>("pence");
    for (const qint64 pence : { 0, 1, 99, 100, 123450, -150 })
        QTest::addRow("%lld", static_cast<long long>(pence)) << pence;
}

void TestClaimWords::whatAnInputHoldsIsReadBack()
{
    QFETCH(qint64, pence);
    const auto money = readMoney(moneyInput({ pence }));
    QVERIFY(money.has_value());
    QCOMPARE(money->pence, pence);
}

void TestClaimWords::everySchemeAndStatusHasItsWords()
{
    for (const auto &[scheme, code] : EnumCodes<ClaimScheme>::list) {
        QVERIFY2(!wordFor(scheme).isEmpty(), code);
        QVERIFY2(!shortWordFor(scheme).isEmpty(), code);
    }
    for (const auto &[status, code] : EnumCodes<ClaimStatus>::list)
        QVERIFY2(!wordFor(status).isEmpty(), code);
}

void TestClaimWords::saysHowLongItTook_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("words");
    const QDate first(2025, 1, 31);
    QTest::newRow("same day") << first << first << QStringLiteral("the same day");
    QTest::newRow("a day") << first << QDate(2025, 2, 1) << QStringLiteral("1 day after");
    QTest::newRow("months") << first << QDate(2025, 7, 30) << QStringLiteral("5 months after");
    QTest::newRow("a year") << first << QDate(2026, 1, 31) << QStringLiteral("1 year after");
    QTest::newRow("year and months")
        << first << QDate(2026, 5, 31) << QStringLiteral("1 year 4 months after");
    QTest::newRow("leap day") << QDate(2024, 2, 29) << QDate(2025, 2, 28)
                              << QStringLiteral("1 year after");
    QTest::newRow("backwards") << QDate(2025, 2, 1) << first << QString();
    QTest::newRow("unknown") << QDate() << first << QString();
}

void TestClaimWords::saysHowLongItTook()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(lagWords(from, to), "words");
}

QTEST_GUILESS_MAIN(TestClaimWords)
#include "tst_claimwords.moc"
