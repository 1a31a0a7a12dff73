#include "core/practice/practiceworld.h"
#include "tests/support/testsupport.h"

#include <QFile>

using namespace heed;

class TestGrammar : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndSymbolsAreFilledIn();
    void capitalsAtTheBeginning();
    void aLineMayNeedAWord();
    void severalAreDifferent();
    void damagedTextIsRefused_data();
    void damagedTextIsRefused();
    void everyTopicHasItsSentences_data();
    void everyTopicHasItsSentences();
    void everyIncidentHasItsSentence();
    void nothingStaysInBraces();
};

namespace {

Grammar grammarOf(const QByteArray &text)
{
    auto grammar = Grammar::parse({ text });
    if (!grammar)
        qFatal("the text of the test is damaged");
    return *grammar;
}

Grammar shipped(PracticeKind kind)
{
    QList<QByteArray> texts;
    for (const QString &name : { QStringLiteral("both"),
             kind == PracticeKind::CareHome ? QStringLiteral("care-home")
                                            : QStringLiteral("trust") }) {
        QFile file(QStringLiteral(":/heed/practice/%1.txt").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a text is missing from the program");
        texts += file.readAll();
    }
    auto grammar = Grammar::parse(texts);
    if (!grammar)
        qFatal("a text that comes with Heed is damaged");
    return *grammar;
}

/// The words that say what sort of unit it is, as the stories give them.
GrammarWords wordsOfUnit(UnitKind kind)
{
    GrammarWords words;
    if (hasBeds(kind))
        words.insert(QStringLiteral("bed"), QString());
    if (kind == UnitKind::Emergency)
        words.insert(QStringLiteral("emergency"), QString());
    if (kind == UnitKind::Surgery)
        words.insert(QStringLiteral("surgery"), QString());
    return words;
}

} // namespace

void TestGrammar::wordsAndSymbolsAreFilledIn()
{
    const Grammar grammar = grammarOf("# note\n= wait\n{who} waited {hours}\n= hours\nsix hours\n");
    PracticeRandom random(1);
    QCOMPARE(grammar.say(QStringLiteral("wait"),
                 { { QStringLiteral("who"), QStringLiteral("my mother") } }, random),
        QStringLiteral("my mother waited six hours"));
    QCOMPARE(
        grammar.say(QStringLiteral("wait"), {}, random), QStringLiteral("{who} waited six hours"));
    QCOMPARE(grammar.wordsNeeded(), QSet<QString> { QStringLiteral("who") });
}

void TestGrammar::capitalsAtTheBeginning()
{
    const Grammar grammar = grammarOf("= a\n{^who} fell and {who} rang\n");
    PracticeRandom random(1);
    QCOMPARE(grammar.say(
                 QStringLiteral("a"), { { QStringLiteral("who"), QStringLiteral("she") } }, random),
        QStringLiteral("She fell and she rang"));
}

void TestGrammar::aLineMayNeedAWord()
{
    const Grammar grammar = grammarOf("= a\n[relative] I saw {who}\n");
    PracticeRandom random(1);
    QVERIFY(grammar.say(QStringLiteral("a"), {}, random).isEmpty());
    const GrammarWords words { { QStringLiteral("relative"), QStringLiteral("x") },
        { QStringLiteral("who"), QStringLiteral("her") } };
    QCOMPARE(grammar.say(QStringLiteral("a"), words, random), QStringLiteral("I saw her"));
}

void TestGrammar::severalAreDifferent()
{
    const Grammar grammar = grammarOf("= a\none\ntwo\nthree\n");
    for (quint64 seed = 0; seed < 50; ++seed) {
        PracticeRandom random(seed);
        QStringList said
            = grammar.saySeveral(QStringLiteral("a"), 5, {}, random).split(QLatin1Char(' '));
        said.sort();
        QCOMPARE(said,
            QStringList({ QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two") }));
    }
}

void TestGrammar::damagedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text before a symbol") << QByteArray("hello\n= a\nb\n");
    QTest::newRow("brace not closed") << QByteArray("= a\nhello {who\n");
    QTest::newRow("bracket not closed") << QByteArray("= a\n[relative hello\n");
}

void TestGrammar::damagedTextIsRefused()
{
    QFETCH(QByteArray, text);
    const auto grammar = Grammar::parse({ text });
    QVERIFY(!grammar);
    QCOMPARE(grammar.error().operation, QStringLiteral("practice.grammar"));
}

void TestGrammar::everyTopicHasItsSentences_data()
{
    QTest::addColumn<PracticeKind>("kind");
    for (const PracticeKind kind : { PracticeKind::CareHome, PracticeKind::NhsTrust })
        QTest::newRow(qPrintable(toCode(kind))) << kind;
}

/// Wherever a topic can come up, somebody can write about it, and the reply has words.
void TestGrammar::everyTopicHasItsSentences()
{
    QFETCH(PracticeKind, kind);
    const Grammar grammar = shipped(kind);
    for (const Topic &topic : topics(kind)) {
        const QString key = QString::fromLatin1(topic.key);
        for (size_t unit = 0; unit < topic.weight.size(); ++unit) {
            if (topic.weight.at(unit) == 0)
                continue;
            GrammarWords words = wordsOfUnit(static_cast<UnitKind>(unit));
            for (const char *part : { ".label", ".upheld", ".learned", ".action" })
                QVERIFY2(grammar.count(key + QLatin1String(part), words) > 0, topic.key);
            GrammarWords self = words;
            self.insert(QStringLiteral("self"), QString());
            words.insert(QStringLiteral("relative"), QString());
            const QString happened = key + QStringLiteral(".happened");
            if (key != QLatin1String("maternity"))
                QVERIFY2(grammar.count(happened, words) >= 2, topic.key);
            if (!topic.isRelativesOnly)
                QVERIFY2(grammar.count(happened, self) >= 2, topic.key);
        }
    }
}

void TestGrammar::everyIncidentHasItsSentence()
{
    for (const PracticeKind kind : { PracticeKind::CareHome, PracticeKind::NhsTrust }) {
        const Grammar grammar = shipped(kind);
        for (const IncidentTopic &topic : incidentTopics(kind))
            QVERIFY2(grammar.count(QStringLiteral("inc.") + QLatin1String(topic.category), {}) > 0,
                topic.category);
    }
}

void TestGrammar::nothingStaysInBraces()
{
    const QSet<QString> known { QStringLiteral("who"), QStringLiteral("whom"),
        QStringLiteral("whose"), QStringLiteral("they"), QStringLiteral("them"),
        QStringLiteral("their"), QStringLiteral("themself"), QStringLiteral("is"),
        QStringLiteral("has"), QStringLiteral("s"), QStringLiteral("unit"), QStringLiteral("at"),
        QStringLiteral("day"), QStringLiteral("date") };
    for (const PracticeKind kind : { PracticeKind::CareHome, PracticeKind::NhsTrust }) {
        const QSet<QString> missing = shipped(kind).wordsNeeded() - known;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(QLatin1Char(' '))));
    }
}

QTEST_GUILESS_MAIN(TestGrammar)
#include "tst_grammar.moc"
