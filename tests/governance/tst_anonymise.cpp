#include "core/governance/anonymise.h"
#include "tests/support/testsupport.h"

using namespace heed;

class TestAnonymise : public QObject
{
    Q_OBJECT

private slots:
    void takesOutWhoItWas_data();
    void takesOutWhoItWas();
};

void TestAnonymise::takesOutWhoItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("whole name", "Kestrel Coldharbour was not told.", "[name] was not told.");
    row("surname with title", "Mrs Coldharbour waited two hours.", "[name] waited two hours.");
    row("first name, other case", "We are sorry, KESTREL.", "We are sorry, [name].");
    row("possessive", "Mr Coldharbour's notes were missing.", "[name]'s notes were missing.");
    row("part of another word stays", "The coldharbours and kestrels stay.",
        "The coldharbours and kestrels stay.");
    row("hyphenated name", "Dalia Mac-Dunnock reviewed it.", "[name] reviewed it.");
    row("apostrophe", "Ask Vesper O\u2019Tarn.", "Ask [name].");
    row("initial after a title", "Dr K. saw him.", "[name] saw him.");
    row("day", "On 14/03/2026 and on 3 March 2026 the drip ran dry.",
        "On [date] and on [date] the drip ran dry.");
    row("ISO day", "Reviewed 2026-03-14.", "Reviewed [date].");
    row("age", "An 84-year-old man, aged 84, was moved.", "An [age] man, [age], was moved.");
    row("NHS number", "NHS number 999 336 0066.", "NHS number [number].");
    row("telephone", "Ring 01632 960532 first.", "Ring [number] first.");
    row("e-mail", "Write to person40001@mail.invalid.", "Write to [e-mail].");
    row("postcode", "Lives in ZZ99 3ZS.", "Lives in [postcode].");
    row("plain learning stays", "Call bells are now answered within 5 minutes on ward 12.",
        "Call bells are now answered within 5 minutes on ward 12.");
    row("a word that is also a name", "We will mark it. Will was told.",
        "We will mark it. [name] was told.");
    row("words of a post stay", "The ward manager told the front desk and the night nurse.",
        "The ward manager told the front desk and the night nurse.");
    row("the month May stays in a sentence", "Staff may now ask for help.",
        "Staff may now ask for help.");
}

void TestAnonymise::takesOutWhoItWas()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList names { QStringLiteral("Kestrel Coldharbour"),
        QStringLiteral("Dalia Mac-Dunnock"), QString::fromUtf8("Vesper O\u2019Tarn"), QString(),
        QStringLiteral("Will Marsh"), QStringLiteral("the ward manager"),
        QStringLiteral("Night nurse"), QStringLiteral("Front desk") };
    QCOMPARE(anonymised(text, names), expected);
}

QTEST_GUILESS_MAIN(TestAnonymise)
#include "tst_anonymise.moc"
