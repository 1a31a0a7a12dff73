#include "core/records/recordkinds.h"
#include "tests/learning/learningcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace heed;
using namespace heed::test;

class TestLearningService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_case = std::make_unique<LearningCase>();
        m_service = std::make_unique<LearningService>(m_case->store.session());
    }
    void aMovedDayIsKeptWithItsReason();
    void aDayIsNotMovedWithoutAReason();
    void anActionIsNotFinishedWithoutTheRest();
    void finishingKeepsEvidenceMeasureAndCheck();
    void anActionIsNotDoneByChangingIt();
    void aDoneActionIsNotUndoneByChangingIt();
    void aCheckIsAnsweredAndLookedAtAgain();
    void aStoryIsApprovedByAPersonAndLosesItWithItsWords();
    void onlyWhoSignsOffApproves();
    void sharingIsNotedForSeveralAtOnce();
    void whatIsSaidIsFound();
    void listsNarrow_data();
    void listsNarrow();
    void recordsInTheBinTakeTheirActionsAlong();
    void aPrivilegedClaimTellsNothing();
    void aViewerMayNotWrite();

private:
    [[nodiscard]] ActionStory story() const
    {
        ActionStory words;
        words.said = text("Nobody rings back.");
        words.did = text("We ring on Fridays.");
        words.changed = text("Families chase us less.");
        words.familyAsked = true;
        return words;
    }
    [[nodiscard]] std::vector<qint64> idsOf(const LearningQuery &query) const
    {
        return LearningRegister(m_case->store.session()).ids(query).value_or(std::vector<qint64> {});
    }

    std::unique_ptr<LearningCase> m_case;
    std::unique_ptr<LearningService> m_service;
};

void TestLearningService::aMovedDayIsKeptWithItsReason()
{
    ActionService actions(m_case->store.session());
    Action action = m_case->file().action;
    action.dueOn = QDate(2026, 6, 1);
    VERIFY_OK(actions.change(action, text(" The new bells are late ")));
    action = m_case->file().action;
    action.dueOn = QDate(2026, 12, 1);
    VERIFY_OK(actions.change(action, text("Later still")));
    const LearningFile file = m_case->file();
    QCOMPARE(file.row.moved, 2);
    QCOMPARE(file.row.firstDueOn, QDate(2026, 5, 1));
    QCOMPARE(file.moved.front().reason, text("The new bells are late"));
    QCOMPARE(file.moved.front().movedTo, QDate(2026, 6, 1));
    QCOMPARE(file.moved.front().movedBy, m_case->store.session().actor.name);
    QCOMPARE(file.moved.back().dueOn, QDate(2026, 6, 1));
}

void TestLearningService::aDayIsNotMovedWithoutAReason()
{
    ActionService actions(m_case->store.session());
    Action action = m_case->file().action;
    action.dueOn = QDate(2026, 6, 1);
    const auto moved = actions.change(action);
    QVERIFY(!moved);
    QCOMPARE(factsOf(moved.error().problems), QStringList(text("action.moved-why")));
    QCOMPARE(m_case->file().row.dueOn, QDate(2026, 5, 1));
    QVERIFY(m_case->file().moved.empty());
    // The first day of an action that had none moves nothing.
    const ActionId other = m_case->open(m_case->complaint, {});
    Action undated = *ActionRegister(m_case->store.database()).byId(other);
    undated.dueOn = QDate(2026, 6, 1);
    VERIFY_OK(actions.change(undated));
}

void TestLearningService::anActionIsNotFinishedWithoutTheRest()
{
    ActionFinish finish = m_case->wholeFinish();
    finish.evidence.clear();
    finish.aim.checkOn = {};
    const auto finished = m_service->finish(m_case->action, finish);
    QVERIFY(!finished);
    QCOMPARE(finished.error().operation, text("action.not-finished"));
    QCOMPARE(factsOf(finished.error().problems),
        QStringList({ text("action.evidence-missing"), text("action.check-missing") }));
    QVERIFY(!m_case->file().row.doneOn.isValid());
    QVERIFY(!m_case->file().aim.id.isValid());
}

void TestLearningService::finishingKeepsEvidenceMeasureAndCheck()
{
    const QSignalSpy changed(m_service.get(), &LearningService::learningChanged);
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    const LearningFile file = m_case->file();
    QCOMPARE(file.row.doneOn, QDate(2026, 4, 20));
    QCOMPARE(file.aim.measure, text("issues"));
    QCOMPARE(file.aim.theme, text("communication"));
    QCOMPARE(file.row.checkDueOn, QDate(2026, 7, 19));
    QVERIFY(file.row.isCheckDue(QDate(2026, 7, 19)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_service->finish(m_case->action, m_case->wholeFinish()).error().operation,
        text("action.done-already"));
    // Finished, opened again and finished anew: one measure, not two.
    VERIFY_OK(ActionService(m_case->store.session()).reopen(m_case->action, text("Half done")));
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish(QDate(2026, 5, 20))));
    QCOMPARE(m_case->file().row.checkDueOn, QDate(2026, 8, 18));
    const auto entries
        = auditOfRecord(m_case->store.database(), recordkind::Action, m_case->action.value);
    VERIFY_OK(entries);
    QVERIFY(entries->at(1).changes.toString().contains(text("action_aim.check_on"))
        || entries->at(0).changes.toString().contains(text("action_aim.check_on")));
}

void TestLearningService::anActionIsNotDoneByChangingIt()
{
    Action action = m_case->file().action;
    action.doneOn = QDate(2026, 11, 20);
    action.evidence = text("Reminded staff");
    const auto changed = ActionService(m_case->store.session()).change(action);
    QVERIFY(!changed);
    QCOMPARE(changed.error().operation, text("action.finish-elsewhere"));
}

void TestLearningService::aDoneActionIsNotUndoneByChangingIt()
{
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish(QDate(2026, 5, 20))));
    ActionService actions(m_case->store.session());
    const Action done = m_case->file().action;
    Action undone = done;
    undone.doneOn = {};
    QCOMPARE(actions.change(undone).error().operation, text("action.finish-elsewhere"));
    Action bare = done;
    bare.evidence = text(" ");
    QCOMPARE(actions.change(bare).error().operation, text("action.finish-elsewhere"));
    Action other = done;
    other.owner = text("Ada Brook");
    VERIFY_OK(actions.change(other));
    Action born;
    born.kind = done.kind;
    born.recordId = done.recordId;
    born.title = text("Remind staff");
    born.doneOn = QDate(2026, 11, 20);
    QCOMPARE(actions.open(born).error().operation, text("action.finish-elsewhere"));
}

void TestLearningService::aCheckIsAnsweredAndLookedAtAgain()
{
    QCOMPARE(m_service->check(m_case->action, m_case->answer(CheckAnswer::Helped)).error().operation,
        text("action.not-done"));
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    ActionCheck early = m_case->answer(CheckAnswer::NotYet);
    early.nextOn = QDate(2026, 10, 1);
    VERIFY_OK(m_service->check(m_case->action, early));
    QCOMPARE(m_case->file().row.checkDueOn, QDate(2026, 10, 1));
    VERIFY_OK(m_service->check(
        m_case->action, m_case->answer(CheckAnswer::Helped, QDate(2026, 10, 2))));
    const LearningFile file = m_case->file();
    QCOMPARE(file.checks.size(), size_t(2));
    QCOMPARE(file.lastCheck()->answer, CheckAnswer::Helped);
    QCOMPARE(file.lastCheck()->checkedBy, m_case->store.session().actor.name);
    QVERIFY(!file.row.checkDueOn.isValid());
}

void TestLearningService::aStoryIsApprovedByAPersonAndLosesItWithItsWords()
{
    QCOMPARE(m_service->approveStory(m_case->action, story()).error().operation,
        text("action.not-done"));
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    VERIFY_OK(m_service->keepStory(m_case->action, story()));
    QVERIFY(!m_case->file().story.isApproved());
    ActionStory unasked = story();
    unasked.familyAsked = false;
    QCOMPARE(factsOf(m_service->approveStory(m_case->action, unasked).error().problems),
        QStringList(text("story.family-not-asked")));
    VERIFY_OK(m_service->approveStory(m_case->action, story()));
    QCOMPARE(m_case->file().story.approvedBy, m_case->store.session().actor.name);
    QCOMPARE(m_case->file().row.approvedOn, QDate(2026, 11, 22));
    // The same words again change nothing; other words have to be approved anew.
    VERIFY_OK(m_service->keepStory(m_case->action, story()));
    QVERIFY(m_case->file().story.isApproved());
    ActionStory other = story();
    other.said = text("Mrs Amberly was never rung back.");
    VERIFY_OK(m_service->keepStory(m_case->action, other));
    QVERIFY(!m_case->file().story.isApproved());
    QVERIFY(!m_case->file().story.familyAsked);
}

void TestLearningService::onlyWhoSignsOffApproves()
{
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    LearningService investigator(m_case->store.sessionAs(Role::Investigator));
    VERIFY_OK(investigator.keepStory(m_case->action, story()));
    QCOMPARE(investigator.approveStory(m_case->action, story()).error().operation,
        text("session.not-allowed"));
    VERIFY_OK(m_service->approveStory(m_case->action, story()));
    QCOMPARE(investigator.withdrawStory(m_case->action, {}).error().operation,
        text("session.not-allowed"));
    VERIFY_OK(m_service->withdrawStory(m_case->action, text("A name was in it")));
    QVERIFY(!m_case->file().story.isApproved());
}

void TestLearningService::sharingIsNotedForSeveralAtOnce()
{
    const ActionId other = m_case->open(m_case->complaint);
    ActionShare share;
    share.audience = Audience::Healthwatch;
    share.sharedOn = QDate(2026, 11, 20);
    QCOMPARE(factsOf(m_service->share({ other }, share).error().problems),
        QStringList(text("share.what-missing")));
    share.what = text("Poster of November");
    VERIFY_OK(m_service->share({ m_case->action, other }, share));
    const LearningRegister learning(m_case->store.session());
    const auto shares = learning.sharesBetween(QDate(2026, 11, 1), QDate(2026, 11, 30));
    VERIFY_OK(shares);
    QCOMPARE(shares->size(), size_t(2));
    QCOMPARE(shares->front().sharedBy, m_case->store.session().actor.name);
    VERIFY_OK(m_service->removeShare(other, shares->back().id.value));
    QCOMPARE(
        learning.sharesBetween(QDate(2026, 11, 1), QDate(2026, 11, 30))->size(), size_t(1));
    QVERIFY(!m_service->removeShare(other, shares->front().id.value));
}

void TestLearningService::whatIsSaidIsFound()
{
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    ActionCheck check = m_case->answer(CheckAnswer::Helped);
    check.why = text("Turquoise folders");
    VERIFY_OK(m_service->check(m_case->action, check));
    LearningQuery query;
    query.searchText = text("turquoise");
    QCOMPARE(idsOf(query), std::vector<qint64> { m_case->action.value });
    query.searchText = text("magenta");
    QVERIFY(idsOf(query).empty());
}

void TestLearningService::listsNarrow_data()
{
    QTest::addColumn<LearningQuery>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const auto &change, int count) {
        LearningQuery query;
        query.today = QDate(2026, 11, 22);
        change(query);
        QTest::newRow(name) << query << count;
    };
    using Which = LearningQuery::Which;
    // Three actions: one done with a check to come, one overdue, one due next year.
    row("all", [](LearningQuery &) {}, 3);
    row("open", [](LearningQuery &it) { it.which = Which::Open; }, 2);
    row("overdue", [](LearningQuery &it) { it.which = Which::Overdue; }, 1);
    row("to be checked", [](LearningQuery &it) { it.which = Which::ToCheck; }, 1);
    row("to be checked in June", [](LearningQuery &it) { it.which = Which::ToCheck; it.today = QDate(2026, 6, 1); }, 0);
    row("done", [](LearningQuery &it) { it.which = Which::Done; }, 1);
    row("checked", [](LearningQuery &it) { it.which = Which::Checked; }, 0);
    row("hers", [](LearningQuery &it) { it.owner = text("grace oduya"); }, 3);
    row("his", [](LearningQuery &it) { it.owner = text("Ray Poole"); }, 0);
    row("theme of the complaint", [](LearningQuery &it) { it.theme = text("communication"); }, 3);
    row("another theme", [](LearningQuery &it) { it.theme = text("food"); }, 0);
    row("of incidents", [](LearningQuery &it) { it.kind = text("incident"); }, 0);
    row("published", [](LearningQuery &it) { it.approvedOnly = true; }, 0);
    row("none of these", [](LearningQuery &it) { it.among = std::vector<qint64> {}; }, 0);
}

void TestLearningService::listsNarrow()
{
    QFETCH(LearningQuery, query);
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    m_case->open(m_case->complaint, QDate(2026, 11, 1));
    m_case->open(m_case->complaint, QDate(2027, 1, 1));
    QTEST(int(idsOf(query).size()), "count");
}

void TestLearningService::recordsInTheBinTakeTheirActionsAlong()
{
    QCOMPARE(idsOf({}).size(), size_t(1));
    VERIFY_OK(m_case->store.database().run(
        text("UPDATE complaint SET binned_at = '2026-11-20T09:00:00.000Z'")));
    QVERIFY(idsOf({}).empty());
    QCOMPARE(LearningRegister(m_case->store.session()).file(m_case->action).error().operation,
        text("record.missing"));
}

void TestLearningService::aPrivilegedClaimTellsNothing()
{
    const qint64 claim = m_case->add("claim",
        { { text("reference"), text("L-1") }, { text("notified_on"), text("2026-01-05") },
            { text("scheme"), text("cnst") }, { text("status"), text("open") },
            { text("privileged"), 1 },
            { text("created_at"), text("2026-01-05") },
            { text("updated_at"), text("2026-01-05") } });
    Action draft;
    draft.kind = recordkind::Claim;
    draft.recordId = claim;
    draft.title = text("Counsel thinks it is beyond doubt");
    const auto id = ActionService(m_case->store.session()).open(draft);
    VERIFY_OK(id);
    const Session viewer = m_case->store.sessionAs(Role::Viewer);
    const LearningRegister learning(viewer);
    const auto file = learning.file(*id);
    VERIFY_OK(file);
    QVERIFY(file->row.isWithheld);
    QCOMPARE(file->row.title + file->action.title, QString());
    LearningQuery query;
    query.searchText = text("counsel");
    QVERIFY(learning.ids(query)->empty());
    QCOMPARE(idsOf(query).size(), size_t(1));
}

void TestLearningService::aViewerMayNotWrite()
{
    LearningService viewer(m_case->store.sessionAs(Role::Viewer));
    QCOMPARE(viewer.finish(m_case->action, m_case->wholeFinish()).error().operation,
        text("session.not-allowed"));
    QCOMPARE(viewer.keepStory(m_case->action, story()).error().operation,
        text("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestLearningService)
#include "tst_learningservice.moc"
