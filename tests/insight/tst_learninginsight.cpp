#include "core/insight/learningreturns.h"
#include "core/insight/learningseries.h"
#include "core/insight/worklist.h"
#include "core/records/recordkinds.h"
#include "tests/learning/learningcase.h"

#include <QTest>

using namespace heed;
using namespace heed::test;

namespace {

// Today is Sunday 22 November 2026. The action is done on 20 April and was said to have helped on
// 20 July.

QList<CameBack> returnsOf(const LearningCase &learning)
{
    return cameBack(learning.store.session()).value_or(QList<CameBack> {});
}

LearningSeries seriesOf(const LearningCase &learning, const ActionAim &aim, QDate doneOn)
{
    const auto found
        = learningSeries(learning.store.database(), aim, doneOn, QDate(2026, 11, 22));
    if (!found)
        qFatal("no series: %s", qPrintable(found.error().operation));
    return *found;
}

ActionAim communicationIssues()
{
    ActionAim aim;
    aim.measure = text("issues");
    aim.theme = text("communication");
    return aim;
}

QList<WorkItem> itemsOf(const LearningCase &learning, WorkStep step)
{
    const auto list = worklist(learning.store.session());
    QList<WorkItem> found;
    for (const WorkItem &item : list->overdue + list->soon + list->waiting) {
        if (item.step == step)
            found << item;
    }
    return found;
}

} // namespace

class TestLearningInsight : public QObject
{
    Q_OBJECT

private slots:
    void aThemeComesBackAfterItHelped();
    void threeInNinetyDaysAreNeeded();
    void anotherWardOrThemeIsNoReturn();
    void linkedRecordsAreOneEvent();
    void whatDidNotHelpDoesNotComeBack();
    void anAnswerAsksForNewRecords();
    void incidentsAndCriticalFeedbackCount();
    void monthsStandBeforeAndAfter();
    void fewMonthsSayNothing();
    void aRunOfSixIsAChange();
    void anotherThemeIsNotCounted();
    void whatCanBeMeasured();
    void theDayListAsks();
};

void TestLearningInsight::aThemeComesBackAfterItHelped()
{
    LearningCase learning;
    learning.help();
    QVERIFY(returnsOf(learning).isEmpty());
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        learning.addComplaint(day);
    const auto found = returnsOf(learning);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().action.id, learning.action);
    QCOMPARE(found.first().events, 3);
    QCOMPARE(found.first().from, QDate(2026, 9, 1));
    QCOMPARE(found.first().to, QDate(2026, 10, 5));
    QCOMPARE(found.first().records.size(), 3);
    QCOMPARE(found.first().records.first().kind, recordkind::Complaint);
}

void TestLearningInsight::threeInNinetyDaysAreNeeded()
{
    LearningCase learning;
    learning.help();
    learning.addComplaint(QDate(2026, 7, 20)); // the day of the answer
    learning.addComplaint(QDate(2026, 8, 1));
    learning.addComplaint(QDate(2026, 9, 1));
    learning.addComplaint(QDate(2026, 10, 30)); // ninety days after the first of August
    QVERIFY(returnsOf(learning).isEmpty());
    learning.addComplaint(QDate(2026, 10, 29));
    QCOMPARE(returnsOf(learning).size(), 1);
}

void TestLearningInsight::anotherWardOrThemeIsNoReturn()
{
    LearningCase learning;
    learning.help();
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        learning.addComplaint(day, true);
    QVERIFY(returnsOf(learning).isEmpty());
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        learning.addComplaint(day);
    QCOMPARE(returnsOf(learning).size(), 1);
    VERIFY_OK(learning.store.database().run(
        text("UPDATE complaint_issue SET theme = 'falls' WHERE complaint_id > 1")));
    QVERIFY(returnsOf(learning).isEmpty());
}

void TestLearningInsight::linkedRecordsAreOneEvent()
{
    LearningCase learning;
    learning.help();
    const qint64 one = learning.addComplaint(QDate(2026, 9, 1));
    const qint64 two = learning.addComplaint(QDate(2026, 9, 20));
    learning.addComplaint(QDate(2026, 10, 5));
    QCOMPARE(returnsOf(learning).size(), 1);
    learning.add("link",
        { { text("from_kind"), text("complaint") }, { text("from_id"), one },
            { text("to_kind"), text("complaint") }, { text("to_id"), two } });
    QVERIFY(returnsOf(learning).isEmpty());
}

void TestLearningInsight::whatDidNotHelpDoesNotComeBack()
{
    LearningCase learning;
    learning.help();
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        learning.addComplaint(day);
    QCOMPARE(returnsOf(learning).size(), 1);
    LearningService service(learning.store.session());
    VERIFY_OK(service.check(
        learning.action, learning.answer(CheckAnswer::DidNotHelp, QDate(2026, 11, 20))));
    QVERIFY(returnsOf(learning).isEmpty());
}

void TestLearningInsight::anAnswerAsksForNewRecords()
{
    LearningCase learning;
    learning.help();
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        learning.addComplaint(day);
    const auto found = returnsOf(learning);
    ActionReturn answer;
    answer.fromOn = found.first().from;
    answer.toOn = found.first().to;
    answer.records = found.first().events;
    answer.answer = ReturnAnswer::OtherCause;
    LearningService service(learning.store.session());
    QCOMPARE(factsOf(service.answerReturn(learning.action, answer).error().problems),
        QStringList(text("action.answer-why")));
    answer.why = text("The telephone line was down");
    VERIFY_OK(service.answerReturn(learning.action, answer));
    QVERIFY(returnsOf(learning).isEmpty());
    QCOMPARE(learning.file().returns.size(), size_t(1));
    QCOMPARE(learning.file().returns.front().answeredBy, learning.store.session().actor.name);
}

void TestLearningInsight::incidentsAndCriticalFeedbackCount()
{
    LearningCase learning;
    learning.help();
    learning.addComplaint(QDate(2026, 9, 1));
    learning.add("incident",
        { { text("reference"), text("I-1") }, { text("event_type"), text("incident") },
            { text("state"), text("logged") }, { text("occurred_on"), text("2026-09-03") }, { text("theme"), text("communication") },
            { text("site_id"), learning.site }, { text("unit_id"), learning.unit },
            { text("created_at"), text("2026-09-03") },
            { text("updated_at"), text("2026-09-03") } });
    const auto feedback = [&learning](const char *reference, const char *type) {
        learning.add("feedback",
            { { text("reference"), text(reference) }, { text("type"), text(type) },
                { text("heard_on"), text("2026-09-05") }, { text("theme"), text("communication") },
                { text("site_id"), learning.site }, { text("unit_id"), learning.unit },
                { text("created_at"), text("2026-09-05") },
                { text("updated_at"), text("2026-09-05") } });
    };
    feedback("F-1", "compliment");
    QVERIFY(returnsOf(learning).isEmpty());
    feedback("F-2", "concern");
    QCOMPARE(returnsOf(learning).size(), 1);
}

void TestLearningInsight::monthsStandBeforeAndAfter()
{
    LearningCase learning;
    for (const int month : { 1, 1, 2, 3, 4, 4, 5 })
        learning.addComplaint(QDate(2026, month, 10));
    const LearningSeries series
        = seriesOf(learning, communicationIssues(), QDate(2026, 4, 20));
    // January to April before, since part of April went by; May to October after.
    QCOMPARE(series.monthsBefore, 4);
    QCOMPARE(series.monthsAfter, 6);
    QCOMPARE(*series.meanBefore, 7 / 4.0); // one more is the complaint of the action itself
    QCOMPARE(*series.meanAfter, 1 / 6.0);
    QCOMPARE(series.firstAfter, 4);
    QVERIFY(series.series.chart.has_value());
    QCOMPARE(series.series.chart->segments.size(), size_t(2));
    QCOMPARE(series.series.whyNot, text("spc.too-few-points"));
    // Done on the first of a month: that month is after.
    QCOMPARE(seriesOf(learning, communicationIssues(), QDate(2026, 5, 1)).monthsAfter, 6);
    QCOMPARE(seriesOf(learning, communicationIssues(), QDate(2026, 5, 2)).monthsAfter, 5);
}

void TestLearningInsight::fewMonthsSayNothing()
{
    LearningCase learning;
    for (int month = 1; month <= 10; ++month)
        learning.addComplaint(QDate(2026, month, 10));
    QCOMPARE(seriesOf(learning, communicationIssues(), QDate(2026, 11, 2)).sign,
        ChangeSign::NoMonths);
    QCOMPARE(seriesOf(learning, communicationIssues(), QDate(2026, 6, 2)).sign,
        ChangeSign::TooFew);
    QCOMPARE(
        seriesOf(learning, communicationIssues(), QDate(2025, 6, 2)).sign, ChangeSign::NoMonths);
}

void TestLearningInsight::aRunOfSixIsAChange()
{
    LearningCase learning;
    for (int month = 1; month <= 4; ++month) {
        learning.addComplaint(QDate(2026, month, 10));
        learning.addComplaint(QDate(2026, month, 11));
    }
    LearningSeries series = seriesOf(learning, communicationIssues(), QDate(2026, 4, 30));
    QCOMPARE(series.monthsAfter, 6);
    // Complaints have no better side: fewer may mean that people are silent.
    QCOMPARE(series.sign, ChangeSign::Changed);
    QVERIFY(series.isRunBelow);
    for (int i = 0; i < 3; ++i)
        learning.addComplaint(QDate(2026, 8, 10 + i));
    series = seriesOf(learning, communicationIssues(), QDate(2026, 4, 30));
    QCOMPARE(series.sign, ChangeSign::Same);
}

void TestLearningInsight::anotherThemeIsNotCounted()
{
    LearningCase learning;
    learning.addComplaint(QDate(2026, 5, 10));
    ActionAim aim = communicationIssues();
    QCOMPARE(seriesOf(learning, aim, QDate(2026, 4, 20)).meanAfter, std::optional(1 / 6.0));
    aim.theme = text("falls");
    QCOMPARE(seriesOf(learning, aim, QDate(2026, 4, 20)).meanAfter, std::optional(0.0));
    aim.theme.clear();
    aim.siteId = { learning.site + 1 };
    QCOMPARE(seriesOf(learning, aim, QDate(2026, 4, 20)).meanAfter, std::optional(0.0));
    aim.measure = text("no-such");
    QVERIFY(!learningSeries(learning.store.database(), aim, QDate(2026, 4, 20),
        QDate(2026, 11, 22)));
}

void TestLearningInsight::whatCanBeMeasured()
{
    QStringList ids;
    for (const AimMeasure &each : aimMeasures()) {
        ids += text(each.id);
        QVERIFY(measureById(text(each.id)) != nullptr);
    }
    QVERIFY(ids.contains(text("replied-in-time")));
    QVERIFY(!ids.contains(text("claims-paid"))); // claims lag years
    QVERIFY(!ids.contains(text("open"))); // a level, not a month's count
    QVERIFY(takesTheme(text("issues")));
    QVERIFY(takesTheme(text("feedback-critical")));
    QVERIFY(!takesTheme(text("replied-in-time")));
}

void TestLearningInsight::theDayListAsks()
{
    LearningCase learning;
    LearningService service(learning.store.session());
    QVERIFY(itemsOf(learning, WorkStep::CheckAction).isEmpty());
    ActionFinish finish = learning.wholeFinish();
    finish.aim.checkOn = QDate(2026, 11, 20);
    VERIFY_OK(service.finish(learning.action, finish));
    const auto checks = itemsOf(learning, WorkStep::CheckAction);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().record, (RecordRef { recordkind::Action, learning.action.value }));
    QCOMPARE(checks.first().what, text("Ring families on Fridays"));
    QCOMPARE(checks.first().handler, text("Grace Oduya"));
    QCOMPARE(checks.first().urgency, Urgency::Overdue);
    VERIFY_OK(service.check(
        learning.action, learning.answer(CheckAnswer::Helped, QDate(2026, 8, 1))));
    QVERIFY(itemsOf(learning, WorkStep::CheckAction).isEmpty());
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        learning.addComplaint(day);
    const auto returns = itemsOf(learning, WorkStep::AnswerReturn);
    QCOMPARE(returns.size(), 1);
    QCOMPARE(returns.first().since, QDate(2026, 9, 1));
}

QTEST_GUILESS_MAIN(TestLearningInsight)
#include "tst_learninginsight.moc"
