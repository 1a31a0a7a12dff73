#include "core/letters/lettertext.h"
#include "core/letters/readingage.h"

#include <QTest>

using namespace heed;

/// A letter as plain text: its blocks, its marks, what is printed, how hard it is to read.
class TestLetterText : public QObject
{
    Q_OBJECT

private slots:
    void blocksOfALetter();
    void marksAreNeverPrinted();
    void dateLineIsTheDayOfIssue();
    void partsRunToTheNextHeading();
    void marksOnlyAtTheEndOfAHeading_data();
    void marksOnlyAtTheEndOfAHeading();
    void placeholders_data();
    void placeholders();
    void partNeedsWords_data();
    void partNeedsWords();
    void syllables_data();
    void syllables();
    void shortSentencesReadYounger();
    void addressesAndHeadingsDoNotCount();
    void tooLittleTextHasNoAge();
};

namespace {

const QString letter
    = QStringLiteral("Meadow View\n1 Meadow Road\n\n@date\n\nDear Mrs Amberly\n\n"
                     "# 1. The call bell  @issue-1\nIt rang for long.\n\nToo long.\n\n"
                     "# 2. Lunch @issue-2 @issue-3\n- soup\n- bread\n\n\n# Afterwards @action\n");

} // namespace

void TestLetterText::blocksOfALetter()
{
    const auto blocks = letterBlocks(letter);
    QCOMPARE(blocks.size(), size_t(9));
    QCOMPARE(blocks[0].text, QStringLiteral("Meadow View\n1 Meadow Road"));
    QCOMPARE(blocks[3].kind, LetterBlock::Kind::Heading);
    QCOMPARE(blocks[3].text, QStringLiteral("1. The call bell"));
    QCOMPARE(blocks[3].line, 7);
    QCOMPARE(blocks[6].marks, (QString::fromLatin1("issue-2|issue-3").split(QLatin1Char('|'))));
    QCOMPARE(blocks[7].items, (QString::fromLatin1("soup|bread").split(QLatin1Char('|'))));
}

void TestLetterText::marksAreNeverPrinted()
{
    const QString printed = issuedText(letter, QDate(2026, 11, 24));
    QVERIFY(!printed.contains(QLatin1Char('@')));
    QVERIFY(printed.contains(QStringLiteral("# 2. Lunch\n\n- soup\n- bread\n\n# Afterwards\n")));
}

void TestLetterText::dateLineIsTheDayOfIssue()
{
    QVERIFY(issuedText(letter, QDate(2026, 11, 24))
                .contains(QStringLiteral("\n\n24 November 2026\n\n")));
    // An e-mail address is no date line.
    QCOMPARE(issuedText(QStringLiteral("a@date.example"), QDate(2026, 11, 24)),
        QStringLiteral("a@date.example\n"));
}

void TestLetterText::partsRunToTheNextHeading()
{
    const auto parts = letterParts(letter);
    QCOMPARE(parts.size(), size_t(4));
    const LetterPart *bell = partMarked(parts, lettermark::issue(1));
    QVERIFY(bell != nullptr);
    QCOMPARE(bell->text, QStringLiteral("It rang for long.\n\nToo long."));
    QCOMPARE(partMarked(parts, lettermark::issue(3)), partMarked(parts, lettermark::issue(2)));
    QVERIFY(partMarked(parts, lettermark::Ombudsman) == nullptr);
    QVERIFY(!partMarked(parts, lettermark::Action)->isFilled());
}

void TestLetterText::marksOnlyAtTheEndOfAHeading_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("one") << "# What we did @considered"
                         << QString::fromLatin1("considered").split(QLatin1Char('|'));
    QTest::newRow("two") << "# Both @issue-1   @issue-12"
                         << QString::fromLatin1("issue-1|issue-12").split(QLatin1Char('|'));
    QTest::newRow("an address in the middle") << "# Write to a@b.example now" << QStringList {};
    QTest::newRow("in the middle") << "# What @action we take" << QStringList {};
    QTest::newRow("not a heading") << "What we did @considered" << QStringList {};
}

void TestLetterText::marksOnlyAtTheEndOfAHeading()
{
    QFETCH(QString, line);
    QTEST(letterBlocks(line).front().marks, "marks");
}

void TestLetterText::placeholders_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << "All is said (really)." << QStringList {};
    QTest::newRow("one") << "Dear [the person's name]"
                         << QString::fromLatin1("[the person's name]").split(QLatin1Char('|'));
    QTest::newRow("dots") << "We did [...]" << QString::fromLatin1("[...]").split(QLatin1Char('|'));
    QTest::newRow("twice the same")
        << "[a b] and [a b]" << QString::fromLatin1("[a b]").split(QLatin1Char('|'));
    QTest::newRow("over a line's end")
        << "[what\nhappened]" << QString::fromLatin1("[what happened]").split(QLatin1Char('|'));
}

void TestLetterText::placeholders()
{
    QFETCH(QString, body);
    QTEST(placeholdersIn(body), "found");
}

void TestLetterText::partNeedsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("filled");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("dashes") << "- - - ..." << false;
    QTest::newRow("two words") << "See above." << false;
    QTest::newRow("a sentence") << "We were wrong." << true;
}

void TestLetterText::partNeedsWords()
{
    QFETCH(QString, text);
    QTEST((LetterPart { {}, {}, 0, text }.isFilled()), "filled");
}

void TestLetterText::syllables_data()
{
    QTest::addColumn<int>("count");
    const std::pair<const char *, int> words[] { { "bell", 1 }, { "care", 1 }, { "answered", 2 },
        { "complaint", 2 }, { "table", 2 }, { "waited", 2 }, { "ombudsman", 3 }, { "the", 1 },
        { "sorry", 2 }, { "investigation", 5 }, { "hmm", 1 } };
    for (const auto &[word, count] : words)
        QTest::newRow(word) << count;
}

void TestLetterText::syllables()
{
    QFETCH(int, count);
    QCOMPARE(syllablesIn(QString::fromLatin1(QTest::currentDataTag())), count);
}

void TestLetterText::shortSentencesReadYounger()
{
    const auto easy = readingAge(
        QStringLiteral("We were wrong to do that. The bell rang for long. We will fix the bell."));
    const auto hard = readingAge(QStringLiteral(
        "Notwithstanding considerable organisational difficulties, the investigation established "
        "conclusively that communication arrangements were inadequate. Consequently, remedial "
        "interventions incorporating additional educational provision have been implemented. "
        "Regrettably, administrative irregularities exacerbated the aforementioned situation."));
    QVERIFY(easy.has_value() && hard.has_value());
    QVERIFY2(*easy <= 8, qPrintable(QString::number(*easy)));
    QVERIFY2(*hard >= 18, qPrintable(QString::number(*hard)));
}

void TestLetterText::addressesAndHeadingsDoNotCount()
{
    const QString plain
        = QStringLiteral("We were wrong to do that. The bell rang for long. We will fix the bell.");
    const QString dressed = QStringLiteral("Northumberland Community Hospital\nAdministration "
                                           "Building\n\n# Organisational responsibility\n\n")
        + plain;
    QCOMPARE(readingAge(dressed), readingAge(plain));
}

void TestLetterText::tooLittleTextHasNoAge()
{
    QVERIFY(!readingAge(QString()).has_value());
    QVERIFY(!readingAge(QStringLiteral("Thank you for your letter. Dear Sir.")).has_value());
}

QTEST_GUILESS_MAIN(TestLetterText)
#include "tst_lettertext.moc"
