#include "core/exchange/valueparser.h"

#include <QTest>

#include <limits>

using namespace heed;

class TestValueParser : public QObject
{
    Q_OBJECT

private slots:
    void readsMoney_data();
    void readsMoney();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void readsAges_data();
    void readsAges();
    void checksNhsNumbers_data();
    void checksNhsNumbers();
    void readsWholeNumbers();
    void knowsWordsForNothing();
};

namespace {

constexpr qint64 refused = std::numeric_limits<qint64>::min();

} // namespace

void TestValueParser::readsMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("pence");
    const auto row = [](const char *text, qint64 pence) {
        QTest::newRow(text) << QString::fromUtf8(text) << pence;
    };
    row("£1,234.50", 123450);
    row("1234", 123400);
    row("(1,200)", -120000);
    row("-5", -500);
    row("0", 0);
    row("16548.84", 1654884);
    row("0.1", 10);
    row("£ 2 500", 250000);
    row("GBP 10", 1000);
    row("1.2k", 120000);
    row("1,234,567.89", 123456789);
    row("12,50", 1250);
    row("35.000", 3500);
    row("92233720368547758.07", 9223372036854775807);
    row("92233720368547758.08", refused);
    row("1.239", refused);
    row("ten pounds", refused);
    row("1.2.3", refused);
    row("1.234,50", 123450);
    row("€1.234.567,8", refused);
    row("1.234.567,8", 123456780);
    row("1,23.45", refused);
    row("5,0000", refused);
    row("1,234,56", refused);
    row(".50", 50);
    row("7.", 700);
    row("", refused);
    row("£", refused);
    row("--5", refused);
}

void TestValueParser::readsMoney()
{
    QFETCH(QString, text);
    QFETCH(qint64, pence);
    QCOMPARE(parsePence(text).value_or(refused), pence);
}

void TestValueParser::readsYesAndNo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    const auto row = [](const char *text, int value) {
        QTest::newRow(text) << QString::fromUtf8(text) << value;
    };
    row("Yes", 1);
    row(" y ", 1);
    row("TRUE", 1);
    row("1", 1);
    row("✓", 1);
    row("Yes - see notes", 1);
    row("No", 0);
    row("n", 0);
    row("False", 0);
    row("0", 0);
    row("not required", 0);
    row("No, not yet", 0);
    row("perhaps", -1);
    row("", -1);
    row("Norwich", -1);
}

void TestValueParser::readsYesAndNo()
{
    QFETCH(QString, text);
    QFETCH(int, value);
    const auto parsed = parseBoolean(text);
    QCOMPARE(parsed ? int(*parsed) : -1, value);
}

void TestValueParser::readsAges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("age");
    QTest::newRow("plain") << QStringLiteral("67") << 67;
    QTest::newRow("decimal") << QStringLiteral("67.0") << 67;
    QTest::newRow("years") << QStringLiteral("67 years") << 67;
    QTest::newRow("short") << QStringLiteral("67y") << 67;
    QTest::newRow("months") << QStringLiteral("18 months") << 1;
    QTest::newRow("weeks") << QStringLiteral("3 weeks") << 0;
    QTest::newRow("negative is read, and refused by its range") << QStringLiteral("-3") << -3;
    QTest::newRow("word") << QStringLiteral("elderly") << -999;
    QTest::newRow("span") << QStringLiteral("60-70") << -999;
}

void TestValueParser::readsAges()
{
    QFETCH(QString, text);
    QFETCH(int, age);
    QCOMPARE(parseAge(text).value_or(-999), age);
}

void TestValueParser::checksNhsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NhsNumberFault>("fault");
    QTest::addColumn<QString>("kept");
    // 999 numbers are never issued; check digits by the modulus 11 rule of the NHS Data Dictionary.
    QTest::newRow("spaces") << QStringLiteral("999 336 0066") << NhsNumberFault::None
                            << QStringLiteral("9993360066");
    QTest::newRow("dashes") << QStringLiteral("999-336-0066") << NhsNumberFault::None
                            << QStringLiteral("9993360066");
    QTest::newRow("mistyped") << QStringLiteral("999 336 0067") << NhsNumberFault::WrongCheckDigit
                              << QStringLiteral("999 336 0067");
    QTest::newRow("short") << QStringLiteral("999978457") << NhsNumberFault::WrongLength
                           << QStringLiteral("999978457");
    QTest::newRow("remainder 10 is never valid")
        << QStringLiteral("1000000010") << NhsNumberFault::WrongCheckDigit
        << QStringLiteral("1000000010");
    QTest::newRow("words") << QStringLiteral("not known") << NhsNumberFault::NotDigits
                           << QStringLiteral("not known");
}

void TestValueParser::checksNhsNumbers()
{
    QFETCH(QString, text);
    QFETCH(NhsNumberFault, fault);
    QFETCH(QString, kept);
    const NhsNumber number = parseNhsNumber(text);
    QCOMPARE(number.fault, fault);
    QCOMPARE(number.digits, kept);
}

void TestValueParser::readsWholeNumbers()
{
    QCOMPARE(parseInteger(QStringLiteral("1,234")).value_or(-1), 1234);
    QCOMPARE(parseInteger(QStringLiteral("75%")).value_or(-1), 75);
    QCOMPARE(parseInteger(QStringLiteral("3.00")).value_or(-1), 3);
    QVERIFY(!parseInteger(QStringLiteral("3.5")));
    QVERIFY(!parseInteger(QStringLiteral("three")));
}

void TestValueParser::knowsWordsForNothing()
{
    for (const char *word : { "", "-", "N/A", "n/a", "NULL", "#N/A", "(blank)", " nil " })
        QVERIFY2(meansNothing(QString::fromLatin1(word)), word);
    for (const char *word : { "0", "no", "TBC", "unknown" })
        QVERIFY2(!meansNothing(QString::fromLatin1(word)), word);
}

QTEST_GUILESS_MAIN(TestValueParser)
#include "tst_valueparser.moc"
