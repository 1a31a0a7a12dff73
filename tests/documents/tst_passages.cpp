#include "core/documents/passages.h"

#include <QTest>

using namespace heed;

/// What may tell who somebody is, and every way in which a page can break it.
class TestPassages : public QObject
{
    Q_OBJECT

private slots:
    void placesAreFound_data();
    void placesAreFound();
    void nhsNumberNeedsItsCheckDigit_data();
    void nhsNumberNeedsItsCheckDigit();
    void passagesAreProposed_data();
    void passagesAreProposed();
    void namesOfPeopleAreProposedInParts();
    void datesOfBirthAreProposedInEveryForm();
};

void TestPassages::placesAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("times");
    const auto row = [](const char *name, const char *words, const char *text, int times) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(text) << times;
    };
    row("as it stands", "Bea Larkin", "Mrs Bea Larkin rang.", 1);
    row("any case", "Bea Larkin", "BEA LARKIN and bea larkin", 2);
    row("over a line's end", "Bea Larkin", "Mrs Bea\nLarkin", 1);
    row("broken word", "Larkin", "Mrs Lar-\n  kin", 1);
    row("broken without hyphen", "Larkin", "Mrs Lar\nkin", 1);
    row("hard blank", "Bea Larkin", "Bea\u00a0Larkin", 1);
    row("possessive", "Larkin", "Larkin's bell, Larkin\u2019s bell", 2);
    row("not inside a word", "Ann", "planning, Anna, Joann", 0);
    row("number with other blanks", "943 476 5919", "9434765919", 1);
    row("signs of patterns", "a.b@c.org", "aXb@c.org a.b@c.org", 1);
    row("welsh", "tŷ gwyn", "Tŷ Gwyn", 1);
    row("nothing", "  ", "anything", 0);
}

void TestPassages::placesAreFound()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(int, times);
    QCOMPARE(placesOf(words, text).size(), size_t(times));
}

void TestPassages::nhsNumberNeedsItsCheckDigit_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("valid");
    // 943 476 5919 is the example of the NHS Data Dictionary's check digit rule.
    QTest::newRow("example") << QStringLiteral("9434765919") << true;
    QTest::newRow("one digit off") << QStringLiteral("9434765918") << false;
    QTest::newRow("check digit 10") << QStringLiteral("1000000010") << false;
    QTest::newRow("too short") << QStringLiteral("943476591") << false;
}

void TestPassages::nhsNumberNeedsItsCheckDigit()
{
    QFETCH(QString, digits);
    QTEST(isNhsNumber(digits), "valid");
}

void TestPassages::passagesAreProposed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *kind, const char *words) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(kind)
                            << QString::fromLatin1(words);
    };
    row("write to tom.o'neill@mail.example.org today", "email", "tom.o'neill@mail.example.org");
    row("ring 020 7946 0018.", "phone", "020 7946 0018");
    row("ring +44 (0)7700 900123", "phone", "+44 (0)7700 900123");
    row("NHS no 943 476 5919", "nhs_number", "943 476 5919");
    row("at SW1A 1AA in London", "postcode", "SW1A 1AA");
    row("postcode m11ae", "postcode", "m11ae");
    row("D.O.B. 4/5/1941", "birth_date", "4/5/1941");
    row("she was born on 4 May 1941", "birth_date", "4 May 1941");
    row("943 476 5918 is no such number", "", "");
    row("paid 12.50 on 3 May 2026", "", "");
}

void TestPassages::passagesAreProposed()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const auto passages = proposePassages(text, {});
    if (kind.isEmpty()) {
        QCOMPARE(passages.size(), size_t(0));
        return;
    }
    QCOMPARE(passages.size(), size_t(1));
    QCOMPARE(toCode(passages[0].kind), kind);
    QCOMPARE(passages[0].words, words);
}

void TestPassages::namesOfPeopleAreProposedInParts()
{
    Person bea;
    bea.name = QStringLiteral("Mrs Bea Larkin");
    const auto passages = proposePassages(
        QStringLiteral("Mrs Bea Larkin rang. Larkin was cross. Mrs Smith listened."), { bea });
    QStringList words;
    for (const Passage &passage : passages)
        words += QStringLiteral("%1 x%2").arg(passage.words).arg(passage.times);
    QCOMPARE(words,
        QStringList({ QStringLiteral("Mrs Bea Larkin x1"), QStringLiteral("Bea x1"),
            QStringLiteral("Larkin x2") }));
}

void TestPassages::datesOfBirthAreProposedInEveryForm()
{
    Person bea;
    bea.bornOn = QDate(1941, 5, 4);
    const auto passages = proposePassages(
        QStringLiteral("04/05/1941, 4 May 1941 and 1941-05-04, but not 05/04/1941"), { bea });
    QCOMPARE(passages.size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
