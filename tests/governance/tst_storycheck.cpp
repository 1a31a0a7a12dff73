#include "core/governance/smallhome.h"
#include "core/governance/storycheck.h"
#include "core/store/settings.h"
#include "tests/learning/learningcase.h"

#include <QTest>

using namespace heed;
using namespace heed::test;

namespace {

StoryFacts manyPeople()
{
    StoryFacts facts;
    facts.names = { text("Kestrel Coldharbour") };
    facts.units = { text("Oak"), text("Larch Wing") };
    facts.reference = text("C-2026-014");
    facts.records = 40;
    return facts;
}

ActionStory told(const char *said)
{
    ActionStory story;
    story.said = QString::fromUtf8(said);
    return story;
}

} // namespace

/// What is found in words that outsiders are to read.
class TestStoryCheck : public QObject
{
    Q_OBJECT

private slots:
    void signsAreFound_data();
    void signsAreFound();
    void fewPeopleAndSmallHomesAreSaid();
    void nothingWrittenIsNothingFound();
    void factsComeFromTheRegisters();
    void smallHomeIsTheKindUnlessSomebodySaid();
};

void TestStoryCheck::signsAreFound_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("sign");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *said, StorySign sign, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(said) << int(sign) << QString::fromUtf8(found);
    };
    row("name", "Kestrel was not told.", StorySign::Name, "Kestrel");
    row("another name", "Nobody rang Mrs Amberly back.", StorySign::Name, "Mrs Amberly");
    row("age", "It was an 84-year-old man.", StorySign::Age, "84-year-old");
    row("day", "It was on 3 March 2026 at night.", StorySign::Date, "3 March 2026");
    row("number", "Ring 01632 960532 first.", StorySign::Number, "01632 960532");
    row("reference", "See C-2026-014.", StorySign::Number, "C-2026-014");
    row("ward", "On larch wing nobody came.", StorySign::Ward, "Larch Wing");
    row("own words", "\"They left my mother on the floor of the bathroom until noon\"",
        StorySign::Quote, "They left my mother on the floor of the ba");
}

void TestStoryCheck::signsAreFound()
{
    QFETCH(QString, said);
    QFETCH(int, sign);
    QFETCH(QString, found);
    const auto warnings = storyWarnings(told(said.toUtf8().constData()), manyPeople());
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(int(warnings.first().sign), sign);
    QVERIFY2(found.startsWith(warnings.first().found), qPrintable(warnings.first().found));
    QVERIFY(!warnings.first().found.isEmpty());
}

void TestStoryCheck::fewPeopleAndSmallHomesAreSaid()
{
    StoryFacts facts = manyPeople();
    const ActionStory plain = told("Families told us that nobody rang back. The oaks are green.");
    QVERIFY(storyWarnings(plain, facts).isEmpty());
    facts.records = 5;
    QVERIFY(storyWarnings(plain, facts).isEmpty());
    facts.records = 4;
    facts.isSmallHome = true;
    const auto warnings = storyWarnings(plain, facts);
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings.first(), (StoryWarning { StorySign::FewPeople, text("<5") }));
    QCOMPARE(warnings.last().sign, StorySign::SmallHome);
}

void TestStoryCheck::nothingWrittenIsNothingFound()
{
    StoryFacts facts = manyPeople();
    facts.records = 0;
    QVERIFY(storyWarnings({}, facts).isEmpty());
}

void TestStoryCheck::factsComeFromTheRegisters()
{
    LearningCase learning;
    learning.addComplaint(QDate(2026, 5, 1));
    learning.addComplaint(QDate(2025, 5, 1)); // more than twelve months ago
    const auto facts = storyFacts(learning.store.session(), learning.file().row);
    VERIFY_OK(facts);
    QCOMPARE(facts->records, 2);
    QCOMPARE(facts->units, QStringList(text("Oak")));
    QVERIFY(facts->names.contains(text("Grace Oduya")));
    QCOMPARE(facts->reference, text("C-1"));
}

void TestStoryCheck::smallHomeIsTheKindUnlessSomebodySaid()
{
    TestStore store;
    const auto set = [&store](const char *key, const char *value) {
        Transaction work = store.begin();
        VERIFY_OK(setSetting(work, text(key), text(value)));
        VERIFY_OK(work.commit());
    };
    QCOMPARE(isSmallHome(store.database()).value_or(true), false);
    set("organisation.kind", "care-home");
    QCOMPARE(isSmallHome(store.database()).value_or(false), true);
    set(smallHomeSetting, "0");
    QCOMPARE(isSmallHome(store.database()).value_or(true), false);
    set("organisation.kind", "nhs-trust");
    set(smallHomeSetting, "1");
    QCOMPARE(isSmallHome(store.database()).value_or(false), true);
}

QTEST_GUILESS_MAIN(TestStoryCheck)
#include "tst_storycheck.moc"
