#include "tests/fairness/samplefairness.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::shippedSet;

/// Every branch of every question set that comes with Heed.
class TestQuestionSet : public QObject
{
    Q_OBJECT

private slots:
    void guideOf2018BranchesAsItsTable_data();
    void guideOf2018BranchesAsItsTable();
    void guideStopsAtTheFirstOutcome();
    void checklistDecides_data();
    void checklistDecides();
    void officialQuestionsOfBeingFairAreNotShipped();
    void setsSayWhereTheyComeFrom();
    void setsComeBackFromTheirJson();
    void damagedSetIsRefused_data();
    void damagedSetIsRefused();
    void questionThatLeadsOnCannotBeTakenOut();
};

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// "0=y 1a=n 2a=?": answers as the table writes them.
SetAnswers answersOf(const QString &written)
{
    SetAnswers answers;
    for (const QString &pair : written.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = pair.section(u'=', 1);
        answers.insert(pair.section(u'=', 0, 0),
            value == text("y")       ? SetAnswer::Yes
                : value == text("n") ? SetAnswer::No
                                     : SetAnswer::Unknown);
    }
    return answers;
}

SetAnswers allYes(const QuestionSet &set)
{
    SetAnswers answers;
    for (const SetStep &step : set.steps) {
        for (const SetQuestion &question : step.questions)
            answers.insert(question.id, SetAnswer::Yes);
    }
    return answers;
}

} // namespace

/// Source: candour, fairness and culture reference 2.2.
void TestQuestionSet::guideOf2018BranchesAsItsTable_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("blocked");
    const auto row = [](const char *name, const char *answers, const char *outcome,
                         const char *next = "", bool blocked = false) {
        QTest::newRow(name) << text(answers) << text(outcome) << text(next) << blocked;
    };
    row("nothing asked", "", "", "0");
    row("gate: no concern", "0=n", "NOT_APPLICABLE");
    row("gate: unknown goes no further", "0=?", "", "", true);
    row("gate: yes goes on", "0=y", "", "1a");
    row("1a yes: A", "0=y 1a=y", "A");
    row("1a no goes on", "0=y 1a=n", "", "2a");
    row("2a yes: B", "0=y 1a=n 2a=y", "B");
    row("2b yes: C", "0=y 1a=n 2a=n 2b=y", "C");
    row("2c yes: C", "0=y 1a=n 2a=n 2b=n 2c=y", "C");
    row("2 all no goes on", "0=y 1a=n 2a=n 2b=n 2c=n", "", "3a");
    row("3a no: D", "0=y 1a=n 2a=n 2b=n 2c=n 3a=n", "D");
    row("3b no: D", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=n", "D");
    row("3c no: D", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=n", "D");
    row("3 all yes goes on", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y", "", "4a");
    row("4a yes: E", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=y", "E");
    row("4b yes: E", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=y", "E");
    row("4c yes: E", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=n 4c=y", "E");
    row("4 all no goes on", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=n 4c=n", "", "5a");
    row("5a yes: F", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=n 4c=n 5a=y", "F");
    row("5a no: G", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=n 4c=n 5a=n", "G");
    // Unknown answers block A, B, C, F and G; D and E go ahead without them.
    row("1a unknown alone goes on", "0=y 1a=?", "", "2a");
    row("1a unknown blocks B", "0=y 1a=? 2a=y", "", "", true);
    row("2a unknown blocks C", "0=y 1a=n 2a=? 2b=y", "", "", true);
    row("1a unknown leaves D", "0=y 1a=? 2a=n 2b=n 2c=n 3a=n", "D");
    row("3a unknown, 3b no: D", "0=y 1a=n 2a=n 2b=n 2c=n 3a=? 3b=n", "D");
    row("3c unknown leaves E", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=? 4a=y", "E");
    row("4a unknown blocks F", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=? 4b=n 4c=n 5a=y", "", "",
        true);
    row("4c unknown blocks G", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=n 4c=? 5a=n", "", "",
        true);
    row("5a unknown decides nothing", "0=y 1a=n 2a=n 2b=n 2c=n 3a=y 3b=y 3c=y 4a=n 4b=n 4c=n 5a=?",
        "", "", true);
}

void TestQuestionSet::guideOf2018BranchesAsItsTable()
{
    QFETCH(QString, answers);
    const SetWalk walk = walkOf(shippedSet("jcg_2018"), answersOf(answers));
    QTEST(walk.outcome, "outcome");
    QTEST(walk.next, "next");
    QTEST(walk.isBlocked, "blocked");
}

/// What was answered beyond the first outcome plays no part.
void TestQuestionSet::guideStopsAtTheFirstOutcome()
{
    const QuestionSet guide = shippedSet("jcg_2018");
    const SetWalk walk = walkOf(guide, answersOf(text("0=y 1a=n 2a=y 2b=y 4a=y 5a=n")));
    QCOMPARE(walk.outcome, text("B"));
    QCOMPARE(walk.asked, (QStringList { text("0"), text("1a"), text("2a") }));
    const auto elsewhere
        = checkOutcome(guide, answersOf(text("0=y 1a=n 2a=y")), text("NOT_APPLICABLE"));
    QCOMPARE(elsewhere.front().fact, text("fairness.answers-lead-elsewhere"));
}

/// Source: candour, fairness and culture reference 2.4. Every decision of both checklists.
void TestQuestionSet::checklistDecides_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("changed"); ///< answers other than yes
    QTest::addColumn<QString>("fact"); ///< empty: it may be decided
    const auto row
        = [](const char *code, const char *outcome, const char *changed, const char *fact) {
              QTest::addRow("%s %s %s", code, outcome, changed)
                  << text(code) << text(outcome) << text(changed) << text(fact);
          };
    for (const char *outcome : { "NO_ACTION", "INFORMAL", "RESTORATIVE", "TRAINING_SUPERVISION",
             "HEALTH", "CAPABILITY" }) {
        row("pre_disciplinary", outcome, "", "");
        row("pre_disciplinary", outcome, "heard=n health=?", "");
    }
    row("pre_disciplinary", "FORMAL", "", "");
    row("pre_disciplinary", "FORMAL", "health=n", "");
    for (const char *needed :
        { "allegation=n", "facts=n", "heard=n", "tool=n", "system=n", "informal=n", "alike=n",
            "ethnicity=n", "unconflicted=n", "welfare=n", "proportionate=n" })
        row("pre_disciplinary", "FORMAL", needed, "fairness.needs-yes");
    row("pre_disciplinary", "FORMAL", "health=?", "fairness.answer-unknown");
    row("pre_disciplinary", "A", "", "fairness.outcome-missing");
    for (const char *outcome :
        { "NO_ACTION", "RESTORATIVE", "TRAINING_SUPERVISION", "HEALTH", "CAPABILITY", "FORMAL" })
        row("being_fair_2025", outcome, "", "");
    for (const char *needed :
        { "normal=n", "view=n", "explained=n", "wellbeing=n", "same=n", "bias=n" })
        row("being_fair_2025", "FORMAL", needed, "fairness.needs-yes");
    row("being_fair_2025", "FORMAL", "fitness=?", "fairness.answer-unknown");
}

void TestQuestionSet::checklistDecides()
{
    QFETCH(QString, code);
    QFETCH(QString, outcome);
    QFETCH(QString, changed);
    const QuestionSet set = shippedSet(code.toLatin1().constData());
    SetAnswers answers = allYes(set);
    answers.insert(answersOf(changed));
    const auto problems = checkOutcome(set, answers, outcome);
    QTEST(problems.isEmpty() ? QString() : problems.front().fact, "fact");
    answers.remove(set.steps.front().questions.front().id);
    QCOMPARE(checkOutcome(set, answers, outcome).front().fact, text("fairness.not-all-answered"));
}

void TestQuestionSet::officialQuestionsOfBeingFairAreNotShipped()
{
    const QuestionSet set = shippedSet("being_fair_2025");
    QVERIFY(set.isStarter);
    QVERIFY(!set.isVerified);
    QVERIFY(set.source.contains(text("are not reproduced here")));
}

void TestQuestionSet::setsSayWhereTheyComeFrom()
{
    const auto sets = shippedQuestionSets();
    VERIFY_OK(sets);
    QCOMPARE(sets->size(), size_t(3));
    for (const QuestionSet &set : *sets) {
        QVERIFY(!set.source.isEmpty());
        QCOMPARE(set.isLegacy, set.code == text("jcg_2018"));
        for (const SetStep &step : set.steps) {
            for (const SetQuestion &question : step.questions)
                QVERIFY2(!question.why.isEmpty(), qPrintable(question.id));
        }
        for (const SetOutcome &outcome : set.outcomes)
            QCOMPARE(outcome.response == FairResponse::Formal,
                outcome.signOff == (QStringList { text("director"), text("panel") }));
    }
}

void TestQuestionSet::setsComeBackFromTheirJson()
{
    const auto sets = shippedQuestionSets();
    VERIFY_OK(sets);
    for (const QuestionSet &set : *sets) {
        const auto again = questionSetFromJson(questionSetAsJson(set));
        VERIFY_OK(again);
        QVERIFY(*again == set);
    }
}

void TestQuestionSet::damagedSetIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("branch to nowhere")
        << QByteArray(R"("outcome":"B")") << QByteArray(R"("outcome":"X")");
    QTest::newRow("twice the same id") << QByteArray(R"("id":"2b")") << QByteArray(R"("id":"2a")");
    QTest::newRow("no source") << QByteArray(R"("source":")") << QByteArray(R"("sauce":")");
    QTest::newRow("unknown response")
        << QByteArray(R"("response":"health")") << QByteArray(R"("response":"shout")");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("");
}

void TestQuestionSet::damagedSetIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = questionSetAsJson(shippedSet("jcg_2018"));
    QVERIFY(json.contains(from));
    const auto set = questionSetFromJson(json.replace(from, to));
    QVERIFY(!set);
    QCOMPARE(set.error().operation, text("fairness.set-damaged"));
}

void TestQuestionSet::questionThatLeadsOnCannotBeTakenOut()
{
    QuestionSet guide = shippedSet("jcg_2018");
    const auto refused = takeQuestion(guide, text("3b"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, text("fairness.question-leads-on"));
    QuestionSet own = shippedSet("pre_disciplinary");
    VERIFY_OK(takeQuestion(own, text("heard")));
    QVERIFY(own.question(text("heard")) == nullptr);
    QVERIFY(!own.outcome(text("FORMAL"))->needsYes.contains(text("heard")));
    putQuestion(own, text("fair"), { text("union"), text("Was the union told?"), text("Fair.") });
    QCOMPARE(own.stepOf(text("union"))->id, text("fair"));
}

QTEST_GUILESS_MAIN(TestQuestionSet)
#include "tst_questionset.moc"
