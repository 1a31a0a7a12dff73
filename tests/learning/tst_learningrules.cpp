#include "core/learning/learningrules.h"
#include "core/store/settings.h"
#include "tests/learning/learningcase.h"

#include <QTest>

using namespace heed;
using namespace heed::test;

namespace {

const QDate today(2026, 11, 22);
const QDate done(2026, 11, 2);

ActionFinish whole()
{
    ActionFinish finish;
    finish.doneOn = done;
    finish.evidence = text("Signed sheet");
    finish.aim.measure = text("issues");
    finish.aim.checkOn = done.addDays(90);
    return finish;
}

ActionStory wholeStory()
{
    ActionStory story;
    story.said = text("Nobody rings back.");
    story.did = text("We ring families on Fridays.");
    story.changed = text("Fewer families have to chase us.");
    story.familyAsked = true;
    return story;
}

} // namespace

class TestLearningRules : public QObject
{
    Q_OBJECT

private slots:
    void finishing_data();
    void finishing();
    void ownWordsNeedTheReasonWhyNoFigureFits();
    void answers_data();
    void answers();
    void approval_data();
    void approval();
    void weakEvidence_data();
    void weakEvidence();
    void comingBack_data();
    void comingBack();
    void theStoreSetsItsOwnThresholds();
};

void TestLearningRules::finishing_data()
{
    QTest::addColumn<ActionFinish>("finish");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char *name, const auto &change, const char *facts) {
        ActionFinish finish = whole();
        change(finish);
        QTest::newRow(name) << finish << text(facts);
    };
    row("whole", [](ActionFinish &) {}, "");
    row("no day", [](ActionFinish &it) { it.doneOn = {}; }, "action.done-missing");
    row("tomorrow", [](ActionFinish &it) { it.doneOn = today.addDays(1); },
        "action.done-in-future");
    row("no evidence", [](ActionFinish &it) { it.evidence = text(" "); },
        "action.evidence-missing");
    row("no measure", [](ActionFinish &it) { it.aim.measure.clear(); }, "action.measure-missing");
    row("no check", [](ActionFinish &it) { it.aim.checkOn = {}; }, "action.check-missing");
    row("checked the day it was done", [](ActionFinish &it) { it.aim.checkOn = done; },
        "action.check-too-early");
    row("nothing at all", [](ActionFinish &it) { it = {}; },
        "action.done-missing action.evidence-missing action.measure-missing action.check-missing");
}

void TestLearningRules::finishing()
{
    QFETCH(ActionFinish, finish);
    QFETCH(QString, facts);
    QCOMPARE(factsOf(checkFinish(finish, today)).join(QLatin1Char(' ')), facts);
}

void TestLearningRules::ownWordsNeedTheReasonWhyNoFigureFits()
{
    ActionFinish finish = whole();
    finish.aim.measure.clear();
    finish.aim.noFigure = true;
    QCOMPARE(factsOf(checkFinish(finish, today)),
        QStringList({ text("action.words-missing"), text("action.no-figure-why") }));
    finish.aim.words = text("Ask three families at the next meeting");
    finish.aim.noFigureWhy = text("One family in a year says it");
    QVERIFY(checkFinish(finish, today).isEmpty());
}

void TestLearningRules::answers_data()
{
    QTest::addColumn<CheckAnswer>("answer");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("fact");
    const QString why = text("Fewer");
    QTest::newRow("helped") << CheckAnswer::Helped << today << QDate() << why << QString();
    QTest::newRow("no reason") << CheckAnswer::Helped << today << QDate() << QString()
                               << "action.answer-why";
    QTest::newRow("tomorrow") << CheckAnswer::Helped << today.addDays(1) << QDate() << why
                              << "action.checked-when";
    QTest::newRow("before it was done") << CheckAnswer::Helped << done.addDays(-1) << QDate() << why
                                        << "action.checked-before-done";
    QTest::newRow("not yet, without a day")
        << CheckAnswer::NotYet << today << QDate() << why << "action.next-check-missing";
    QTest::newRow("not yet") << CheckAnswer::NotYet << today << today.addDays(30) << why
                             << QString();
    QTest::newRow("next look today") << CheckAnswer::CannotTell << today << today << why
                                     << "action.next-check-too-early";
}

void TestLearningRules::answers()
{
    QFETCH(CheckAnswer, answer);
    QFETCH(QDate, on);
    QFETCH(QDate, next);
    QFETCH(QString, why);
    ActionCheck check;
    check.answer = answer;
    check.checkedOn = on;
    check.nextOn = next;
    check.why = why;
    QTEST(factsOf(checkAnswer(check, done, today)).join(QLatin1Char(' ')), "fact");
}

void TestLearningRules::approval_data()
{
    QTest::addColumn<ActionStory>("story");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char *name, const auto &change, const char *facts) {
        ActionStory story = wholeStory();
        change(story);
        QTest::newRow(name) << story << text(facts);
    };
    row("whole", [](ActionStory &) {}, "");
    row("not asked", [](ActionStory &it) { it.familyAsked = false; }, "story.family-not-asked");
    row("signs of a person", [](ActionStory &it) { it.warnings = 2; }, "story.in-spite-missing");
    row("signs, and why", [](ActionStory &it) { it.warnings = 2; it.inSpite = text("They asked for it"); }, "");
    row("no words", [](ActionStory &it) { it.said.clear(); it.did = text(" "); it.changed.clear(); },
        "story.said-missing story.did-missing story.changed-missing");
}

void TestLearningRules::approval()
{
    QFETCH(ActionStory, story);
    QTEST(factsOf(checkApproval(story)).join(QLatin1Char(' ')), "facts");
}

void TestLearningRules::weakEvidence_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("weak");
    QTest::newRow("reminded") << "Reminded staff" << true;
    QTest::newRow("handover") << "Discussed at handover, staff made aware" << true;
    QTest::newRow("reminded and seen") << "Staff reminded; spot checks in July, 9 of 10 right" << false;
    QTest::newRow("sheet") << "Signed sheet of the week" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestLearningRules::weakEvidence()
{
    QFETCH(QString, evidence);
    const auto rules = LearningRules::shipped();
    VERIFY_OK(rules);
    QTEST(rules->isWeak(evidence), "weak");
}

void TestLearningRules::comingBack_data()
{
    QTest::addColumn<QList<int>>("after"); // days after the check
    QTest::addColumn<QString>("run");
    QTest::newRow("none") << QList<int> {} << QString();
    QTest::newRow("two") << QList<int> { 1, 2 } << QString();
    QTest::newRow("three") << QList<int> { 1, 40, 90 } << "0-2";
    QTest::newRow("three in ninety-one days") << QList<int> { 1, 40, 91 } << QString();
    QTest::newRow("the day of the check does not count") << QList<int> { 0, 1, 2 } << QString();
    QTest::newRow("later ones") << QList<int> { -400, 5, 200, 210, 220, 230 } << "2-5";
}

void TestLearningRules::comingBack()
{
    QFETCH(QList<int>, after);
    QList<QDate> days;
    for (const int day : after)
        days << done.addDays(day);
    const auto rules = LearningRules::shipped();
    VERIFY_OK(rules);
    const auto run = heed::comingBack(days, done, rules->cameBack);
    QTEST(run ? text("%1-%2").arg(run->first).arg(run->second) : QString(), "run");
}

void TestLearningRules::theStoreSetsItsOwnThresholds()
{
    TestStore store;
    QCOMPARE(LearningRules::load(store.database())->cameBack, (ReturnRule { 3, 90, 365 }));
    Transaction work = store.begin();
    VERIFY_OK(setSetting(work, text("learning.back-at-least"), text("2")));
    VERIFY_OK(setSetting(work, text("learning.back-within-days"), text("lots")));
    VERIFY_OK(work.commit());
    QCOMPARE(LearningRules::load(store.database())->cameBack, (ReturnRule { 2, 90, 365 }));
}

QTEST_GUILESS_MAIN(TestLearningRules)
#include "tst_learningrules.moc"
