#include "core/candour/candourletters.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

const QString form = text("Dear {{name}},\nWe are sorry for what happened to {{person}}. "
                          "{{account}}\nWe will tell you what we find.\nYours sincerely,");

} // namespace

/// What a letter of candour says, and how much of it is this person's own story.
class TestCandourLetters : public QObject
{
    Q_OBJECT

private slots:
    void storyIsWhatTheTemplateDoesNotSay_data();
    void storyIsWhatTheTemplateDoesNotSay();
    void sentencesEndWithStopsAndLines();
    void checkFindsWhatTheLetterSays_data();
    void checkFindsWhatTheLetterSays();
    void onlyWhatStandsBetweenGreetingAndCloseCounts();
};

void TestCandourLetters::storyIsWhatTheTemplateDoesNotSay_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<int>("own");
    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("only the form") << text("Dear Mrs Amberly,\nWe are sorry for what happened to "
                                           "you.\nWe will tell you what we find.")
                                   << 3 << 0;
    QTest::newRow("other case and spaces")
        << text("dear  mrs amberly\nWE ARE SORRY for what happened to Joan Amberly!") << 2 << 0;
    QTest::newRow("the form with a story") << text(
        "Dear Mrs Amberly,\nWe are sorry for what happened to you. On Sunday you fell on "
        "your way to breakfast. Nobody had moved the trolley.\nWe will tell you what we "
        "find.\nYours sincerely,") << 6 << 2;
    QTest::newRow("a field needs a word") << text("We are sorry for what happened to.") << 1 << 1;
}

void TestCandourLetters::storyIsWhatTheTemplateDoesNotSay()
{
    QFETCH(QString, letter);
    QFETCH(int, sentences);
    QFETCH(int, own);
    const OwnStory story = ownStory(letter, form);
    QCOMPARE(story.sentences, sentences);
    QCOMPARE(story.own, own);
    QCOMPARE(story.fromTemplate.size(), sentences - own);
    QCOMPARE(story.share(), sentences == 0 ? std::nullopt : std::optional(own * 100 / sentences));
}

void TestCandourLetters::sentencesEndWithStopsAndLines()
{
    QCOMPARE(sentencesOf(text("One. Two!\nThree?  \n\n...\nFour")),
        QStringList({ text("One."), text("Two!"), text("Three?"), text("Four") }));
    QVERIFY(sentencesOf(text(" \n . ")).isEmpty());
}

void TestCandourLetters::checkFindsWhatTheLetterSays_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << text("Thank you for your time.") << QString();
    QTest::newRow("sorry") << text("Thank you. I am so sorry.") << text("apology");
    QTest::newRow("an account") << text("You fell on the stairs.") << text("account");
    QTest::newRow("enquiries") << text("A nurse will review the records.") << text("enquiries");
    QTest::newRow("support") << text("An advocate can help you.") << text("support");
    QTest::newRow("all") << text("You fell. We regret it. We are investigating. We can arrange an "
                                 "interpreter.")
                         << text("account enquiries apology support");
}

void TestCandourLetters::checkFindsWhatTheLetterSays()
{
    QFETCH(QString, letter);
    QStringList found;
    for (const CandourLetterCheck &check : checkCandourLetter(letter)) {
        if (!check.sentence.isEmpty())
            found += toCode(check.what);
    }
    QTEST(found.join(QLatin1Char(' ')), "says");
}

/// Addresses, names and marks are nobody's story.
void TestCandourLetters::onlyWhatStandsBetweenGreetingAndCloseCounts()
{
    const QString body = text("1 Meadow Road\nExampleton\n\nDear Mr Amberly\n\n# We are sorry "
                              "@apology\n\nYour mother lay there alone.\n\nYours sincerely\n\nAnn");
    const QString shipped = text("{{address}}\n\nDear {{name}}\n\n# We are sorry "
                                 "@apology\n\n{{apology}}\n\nYours sincerely\n\n{{writer}}");
    const OwnStory story = letterStory(body, shipped);
    QCOMPARE(story.sentences, 2);
    QCOMPARE(story.own, 1);
}

QTEST_GUILESS_MAIN(TestCandourLetters)
#include "tst_candourletters.moc"
