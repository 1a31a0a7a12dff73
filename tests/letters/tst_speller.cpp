#include "core/letters/speller.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// British English, word by word.
class TestSpeller : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void suggestionsHelp();
    void knownWordsAreRight();
    void wordsStandWhereTheyStand();
    void personalWordsAreKept();
    void readersAddNoWords();
};

void TestSpeller::words_data()
{
    QTest::addColumn<bool>("right");
    const std::pair<const char *, bool> words[] { { "apologise", true }, { "organisation", true },
        { "colour", true }, { "color", false }, { "recieved", false }, { "complaint", true },
        { "complaintt", false }, { "Monday", true }, { "C-2026-001", true }, { "4th", true },
        { "NHS", true }, { "I", true }, { "nurse's", true }, { "didn't", true } };
    for (const auto &[word, right] : words)
        QTest::newRow(word) << right;
}

void TestSpeller::words()
{
    QFETCH(bool, right);
    const Speller speller;
    QVERIFY2(speller.isAvailable(), "hunspell-en-gb is needed");
    QCOMPARE(speller.isRight(QString::fromUtf8(QTest::currentDataTag())), right);
}

void TestSpeller::suggestionsHelp()
{
    const Speller speller;
    const QStringList found = speller.suggestions(QStringLiteral("recieved"));
    QVERIFY(found.contains(QStringLiteral("received")));
    QVERIFY(found.size() <= 8);
}

void TestSpeller::knownWordsAreRight()
{
    Speller speller;
    QVERIFY(!speller.isRight(QStringLiteral("Okoro")));
    speller.know(QStringLiteral("Mrs Grace Okoro, Ward Q"));
    QVERIFY(speller.isRight(QStringLiteral("Okoro")));
    QVERIFY(speller.isRight(QStringLiteral("okoro")));
    QVERIFY(speller.isRight(QStringLiteral("Okoro's")));
    QVERIFY(speller.isRight(QString::fromUtf8("Okoro\u2019s")));
}

void TestSpeller::wordsStandWhereTheyStand()
{
    const auto places = wordsIn(QString::fromUtf8("It\u2019s (quite) late-night."));
    QStringList found;
    for (const WordPlace &place : places)
        found += QStringLiteral("%1 %2").arg(place.start).arg(place.word);
    QCOMPARE(
        found.join(QLatin1Char('|')), QString::fromUtf8("0 It\u2019s|6 quite|13 late|18 night"));
}

void TestSpeller::personalWordsAreKept()
{
    test::TestStore store;
    VERIFY_OK(addSpellingWord(store.session(), QStringLiteral(" physio ")));
    VERIFY_OK(addSpellingWord(store.session(), QStringLiteral("Physio")));
    const auto words = spellingWords(store.database());
    VERIFY_OK(words);
    QCOMPARE(*words, QStringList { QStringLiteral("physio") });
    QCOMPARE(store.damage(), QStringList());
}

void TestSpeller::readersAddNoWords()
{
    test::TestStore store(QDate(2026, 11, 22), Role::Viewer);
    const auto added = addSpellingWord(store.session(), QStringLiteral("physio"));
    QVERIFY(!added);
    QCOMPARE(added.error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
