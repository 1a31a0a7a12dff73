#include "tests/learning/learningcase.h"
#include "tests/ui/registerpagetest.h"
#include "ui/learning/learningpage.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/recordtabs.h"

#include <QCheckBox>

using namespace heed;
using namespace heed::test;

/// Actions of all records by typing and choosing: added, moved, finished, looked at, told.
class TestLearningPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theListTellsHowAnActionStands();
    void filtersNarrow();
    void anActionIsAddedByTheReferenceOfItsRecord();
    void aMovedDayIsToldWithItsReason();
    void finishingAsksForWhatIsMissing();
    void noFigureAsksForWordsAndWhy();
    void weakEvidenceIsSaidAtOnce();
    void theFigureStandsBeforeTheQuestion();
    void whatDidNotHelpOffersAnotherAction();
    void whatCameBackIsShownWithItsRecords();
    void aStoryIsWarnedAboutAndApproved();
    void sharesAreNotedAndTakenAway();

private:
    void open() { QVERIFY(m_page->showRecord(m_case->action.value)); }
    void tab(const char *name)
    {
        QVERIFY(m_page->findChild<RecordTabs *>()->choose(text(name)));
        QCoreApplication::processEvents();
    }
    void finishByKeys();
    [[nodiscard]] QString read() const { return readOn(*m_page); }

    std::unique_ptr<LearningCase> m_case;
    CodeLists m_codes = CodeLists::shipped().value_or(CodeLists {});
    QList<RecordRef> m_opened;
    std::unique_ptr<LearningService> m_service;
    std::unique_ptr<LearningPage> m_page;
};

void TestLearningPage::init()
{
    m_case = std::make_unique<LearningCase>();
    m_opened.clear();
    m_service = std::make_unique<LearningService>(m_case->store.session());
    m_page = std::make_unique<LearningPage>(
        RecordDesk { m_case->store.session(), m_codes,
            [this](const RecordRef &record) { m_opened += record; } },
        *m_service);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->refresh();
}

void TestLearningPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_case.reset();
}

void TestLearningPage::theListTellsHowAnActionStands()
{
    QCOMPARE(m_page->model()->rowCount(), 1);
    QCOMPARE(cell(*m_page->model(), 0, "title"), text("Ring families on Fridays"));
    QCOMPARE(cell(*m_page->model(), 0, "state"), text("Overdue"));
    QCOMPARE(cell(*m_page->model(), 0, "owner"), text("Grace Oduya"));
    QCOMPARE(cell(*m_page->model(), 0, "theme"), text("Communication"));
    QCOMPARE(cell(*m_page->model(), 0, "reference"), text("C-1"));
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    QCOMPARE(cell(*m_page->model(), 0, "state"), text("To be checked"));
    VERIFY_OK(m_service->check(m_case->action, m_case->answer(CheckAnswer::CannotTell)));
    QCOMPARE(cell(*m_page->model(), 0, "state"), text("Cannot tell"));
}

void TestLearningPage::filtersNarrow()
{
    m_case->open(m_case->complaint, QDate(2027, 1, 1));
    m_page->refresh();
    QCOMPARE(m_page->model()->rowCount(), 2);
    chooseByKey(*m_page, "filterState", "overdue");
    QCOMPARE(m_page->model()->rowCount(), 1);
    chooseByKey(*m_page, "filterState", "came-back");
    QCOMPARE(m_page->model()->rowCount(), 0);
    chooseByKey(*m_page, "filterState", "open");
    QCOMPARE(m_page->model()->rowCount(), 2);
    pressKey(*m_page, "filterMine");
    QCOMPARE(m_page->model()->rowCount(), 0);
    pressKey(*m_page, "filterMine");
    chooseByKey(*m_page, "filterTheme", "falls");
    QCOMPARE(m_page->model()->rowCount(), 0);
}

void TestLearningPage::anActionIsAddedByTheReferenceOfItsRecord()
{
    QVERIFY(m_page->beginNew());
    typeInto(*m_page, "action.reference", text("C-999"));
    typeInto(*m_page, "action.title", text("Fit new bells"));
    pressKey(*m_page, "actionSave");
    QVERIFY(problemAt(*m_page, "action.reference").contains(text("C-999")));
    typeInto(*m_page, "action.reference", text("c-1"));
    typeInto(*m_page, "action.due_on", text("1/12/2026"));
    pressKey(*m_page, "actionSave");
    QCOMPARE(m_page->model()->rowCount(), 2);
    const auto actions
        = ActionRegister(m_case->store.database()).ofRecord({ text("complaint"), m_case->complaint });
    QCOMPARE(actions->back().title, text("Fit new bells"));
    QCOMPARE(actions->back().dueOn, QDate(2026, 12, 1));
}

void TestLearningPage::aMovedDayIsToldWithItsReason()
{
    open();
    pressKey(*m_page, "editAction");
    typeInto(*m_page, "action.due_on", text("1/12/2026"));
    pressKey(*m_page, "actionSave");
    QVERIFY(!problemAt(*m_page, "action.moved_why").isEmpty());
    typeInto(*m_page, "action.moved_why", text("The fitter is ill"));
    pressKey(*m_page, "actionSave");
    QCOMPARE(m_case->file().row.dueOn, QDate(2026, 12, 1));
    QVERIFY(read().contains(text("Moved once: first due Fri 1 May 2026")));
    QVERIFY(read().contains(text("The fitter is ill")));
    QVERIFY(cell(*m_page->model(), 0, "moved").startsWith(text("Moved once")));
}

void TestLearningPage::finishByKeys()
{
    open();
    tab("finish");
    typeOver(*m_page, "done_on", text("20/4/2026"));
    typeOver(*m_page, "evidence", text("Log of calls, checked"));
    chooseByKey(*m_page, "measure", "issues");
    typeOver(*m_page, "check_on", text("20/7/2026"));
    pressKey(*m_page, "finishSave");
}

void TestLearningPage::finishingAsksForWhatIsMissing()
{
    open();
    tab("finish");
    pressKey(*m_page, "finishSave");
    QVERIFY(!m_case->file().row.doneOn.isValid());
    QVERIFY(read().contains(text("Say what shows that it was done")));
    QVERIFY(read().contains(text("Choose the figure that should change")));
    finishByKeys();
    const LearningFile file = m_case->file();
    QCOMPARE(file.row.doneOn, QDate(2026, 4, 20));
    QCOMPARE(file.aim.measure, text("issues"));
    QCOMPARE(file.aim.theme, text("communication")); // that of the record, offered
    QCOMPARE(file.aim.checkOn, QDate(2026, 7, 20));
    QVERIFY(m_case->store.session().actor.name == file.aim.setBy);
}

void TestLearningPage::noFigureAsksForWordsAndWhy()
{
    open();
    tab("finish");
    auto *words = need<QPlainTextEdit>(*m_page, "words");
    QVERIFY(!words->isVisible());
    chooseByKey(*m_page, "measure", "-");
    QVERIFY(words->isVisible());
    QVERIFY(!need<QComboBox>(*m_page, "theme")->isVisible());
    typeOver(*m_page, "evidence", text("New bells fitted, invoice"));
    pressKey(*m_page, "finishSave");
    QVERIFY(read().contains(text("Say why no figure fits")));
    typeOver(*m_page, "words", text("Ask three families"));
    typeOver(*m_page, "no_figure_why", text("said once a year"));
    pressKey(*m_page, "finishSave");
    QVERIFY(m_case->file().aim.noFigure);
    QCOMPARE(m_case->file().aim.noFigureWhy, text("said once a year"));
    QCOMPARE(m_case->file().aim.measure, QString());
}

void TestLearningPage::weakEvidenceIsSaidAtOnce()
{
    open();
    tab("finish");
    typeOver(*m_page, "evidence", text("Reminded staff"));
    QVERIFY(read().contains(text("It is weak evidence")));
    typeOver(*m_page, "evidence", text("Audit of ten records"));
    QVERIFY(!read().contains(text("It is weak evidence")));
}

void TestLearningPage::theFigureStandsBeforeTheQuestion()
{
    for (int month = 1; month <= 10; ++month)
        m_case->addComplaint(QDate(2026, month, 12));
    m_case->addComplaint(QDate(2026, 2, 20));
    finishByKeys();
    tab("helped");
    QVERIFY(read().contains(text("Before: 1.5 a month on average (4 whole months). Since: 1.0 "
                                 "(6 whole months).")));
    QVERIFY(m_page->findChild<QWidget *>(text("learningChart")) != nullptr);
    pressKey(*m_page, "checkSave");
    QVERIFY(read().contains(text("Say why in one sentence")));
    chooseByKey(*m_page, "answer", "not_yet");
    typeOver(*m_page, "why", text("As before"));
    pressKey(*m_page, "checkSave");
    QVERIFY(read().contains(text("Choose the day to look again")));
    typeOver(*m_page, "next_on", text("1/2/2027"));
    pressKey(*m_page, "checkSave");
    const LearningFile file = m_case->file();
    QCOMPARE(file.checks.size(), size_t(1));
    QCOMPARE(file.checks.front().nextOn, QDate(2027, 2, 1));
    QVERIFY(file.checks.front().seen.startsWith(text("Before: 1.5")));
    QVERIFY(m_case->store.session().actor.name == file.checks.front().checkedBy);
}

void TestLearningPage::whatDidNotHelpOffersAnotherAction()
{
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    open();
    tab("helped");
    chooseByKey(*m_page, "answer", "did_not_help");
    typeOver(*m_page, "why", text("Just as many"));
    pressKey(*m_page, "checkSave");
    pressKey(*m_page, "addAnother");
    QCOMPARE(need<QLineEdit>(*m_page, "action.reference")->text(), text("C-1"));
    typeInto(*m_page, "action.title", text("Give every family one contact"));
    pressKey(*m_page, "actionSave");
    QCOMPARE(ActionRegister(m_case->store.database())
                 .ofRecord({ text("complaint"), m_case->complaint })
                 ->size(),
        size_t(2));
}

void TestLearningPage::whatCameBackIsShownWithItsRecords()
{
    m_case->help();
    for (const QDate day : { QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 5) })
        m_case->addComplaint(day);
    m_page->refresh();
    QCOMPARE(cell(*m_page->model(), 0, "state"), text("Came back"));
    open();
    tab("helped");
    QVERIFY(read().contains(text("Communication: 3 times from Tue 1 Sep 2026 to Mon 5 Oct 2026")));
    pressKey(*m_page, "openSign");
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().kind, text("complaint"));
    chooseByKey(*m_page, "answer", "other_cause");
    typeOver(*m_page, "why", text("The line was down"));
    pressKey(*m_page, "returnSave");
    QCOMPARE(m_case->file().returns.size(), size_t(1));
    QVERIFY(!read().contains(text("It came back")));
}

void TestLearningPage::aStoryIsWarnedAboutAndApproved()
{
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    open();
    tab("story");
    typeOver(*m_page, "said", text("Mrs Amberly on Oak was not rung on 3 March 2026."));
    QVERIFY(read().contains(QString::fromUtf8("A name: “Mrs Amberly”")));
    QVERIFY(read().contains(QString::fromUtf8("A day: “3 March 2026”")));
    QVERIFY(read().contains(QString::fromUtf8("A ward or unit: “Oak”")));
    typeOver(*m_page, "said", text("Families were not rung back."));
    QVERIFY(!read().contains(text("A name:")));
    QVERIFY(read().contains(text("records of this theme"))); // one complaint in a year
    typeOver(*m_page, "did", text("We ring on Fridays."));
    typeOver(*m_page, "changed", text("Fewer families chase us."));
    pressKey(*m_page, "approveStory");
    QVERIFY(!m_case->file().story.isApproved());
    need<QCheckBox>(*m_page, "family_asked")->click();
    pressKey(*m_page, "approveStory");
    QVERIFY(!m_case->file().story.isApproved()); // few people: why in spite of that?
    typeOver(*m_page, "in_spite", text("It tells of no one"));
    pressKey(*m_page, "approveStory");
    QVERIFY(m_case->file().story.isApproved());
    QVERIFY(read().contains(text("It may be published")));
    pressKey(*m_page, "withdrawStory");
    QVERIFY(!m_case->file().story.isApproved());
}

void TestLearningPage::sharesAreNotedAndTakenAway()
{
    VERIFY_OK(m_service->finish(m_case->action, m_case->wholeFinish()));
    open();
    tab("shared");
    pressKey(*m_page, "sharesAdd");
    chooseByKey(*m_page, "audience", "healthwatch");
    typeOver(*m_page, "what", text("Summary by e-mail"));
    pressKey(*m_page, "sharesSave");
    QCOMPARE(m_case->file().shares.size(), size_t(1));
    QVERIFY(read().contains(text("Healthwatch: Summary by e-mail")));
    pressKey(*m_page, "sharesRemove");
    QVERIFY(m_case->file().shares.empty());
    pressKey(*m_page, "sharesUndo");
    QCOMPARE(m_case->file().shares.size(), size_t(1));
}

QTEST_MAIN(TestLearningPage)
#include "tst_learningpage.moc"
