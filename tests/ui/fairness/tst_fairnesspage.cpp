#include "core/documents/pdffile.h"
#include "core/fairness/fairnessregister.h"
#include "core/people/interestregister.h"
#include "core/store/audit.h"
#include "tests/ui/openedstore.h"
#include "tests/ui/registerpagetest.h"
#include "ui/fairness/fairnesspage.h"
#include "ui/shared/recordtabs.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>

using namespace heed;
using namespace heed::test;

/// One review, led by keyboard from the gate to its signed record.
class TestFairnessPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void routineUseIsRefusedBesideTheQuestion();
    void reviewIsWalkedByKeyboardToItsSignedRecord();
    void answerWithoutEvidenceStaysWhereItIs();
    void suspensionAsksForAnotherWay();
    void supportTellsItsGaps();
    void eachLookIsKept();
    void listKeepsTheRulesOfModels();

private:
    static QString word(const char *ascii) { return QString::fromLatin1(ascii); }
    template <typename Widget> Widget *seen(const char *name)
    {
        for (auto *widget : m_page->findChildren<Widget *>(word(name))) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("nothing seen of %s", name);
    }
    void press(const char *name);
    void choose(const char *name, const char *code);
    void writeInto(const char *name, const char *text);
    void tab(const char *name) { QVERIFY(m_page->findChild<RecordTabs *>()->choose(word(name))); }
    void passTheGate();
    void openOne();
    void answer(const char *radio, const char *evidence);
    void addDecider(const char *name, const char *capacity);
    [[nodiscard]] FairnessReview review() const
    {
        const FairnessRegister records(m_fixture->store.session());
        return *records.byId(FairnessId { records.ids({})->front() });
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<FairnessService> m_service;
    std::unique_ptr<FairnessPage> m_page;
    ReadyPrompter m_prompter;
    QTemporaryDir m_folder;
};

void TestFairnessPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    Interest nil;
    nil.person = word("Ben Ito");
    nil.declaredOn = QDate(2026, 10, 22);
    VERIFY_OK(InterestService(m_fixture->store.session()).add(nil));
    m_service = std::make_unique<FairnessService>(m_fixture->store.session());
    m_page = std::make_unique<FairnessPage>(m_fixture->desk(), *m_service, m_prompter, false);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
}

void TestFairnessPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

/// Presses a button as the keyboard does: it has the focus, and then Space.
void TestFairnessPage::press(const char *name)
{
    auto *button = seen<QPushButton>(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

void TestFairnessPage::choose(const char *name, const char *code)
{
    auto *box = seen<QComboBox>(name);
    box->setFocus();
    const int wanted = box->findData(word(code));
    QVERIFY2(wanted >= 0, code);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), word(code));
}

void TestFairnessPage::writeInto(const char *name, const char *text)
{
    auto *input = seen<QWidget>(name);
    QWidget *target = input->findChild<QLineEdit *>();
    if (target == nullptr)
        target = input;
    target->setFocus();
    QTest::keySequence(target, QKeySequence::SelectAll);
    QTest::keyClicks(target, word(text));
    QTest::keyClick(target, Qt::Key_Tab);
}

void TestFairnessPage::passTheGate()
{
    QVERIFY(m_page->beginNew());
    choose("fairness.ground", "concern_raised");
    choose("fairness.source", "aar");
    writeInto("fairness.source_title", "AAR 2026-14");
    writeInto("fairness.source_by", "Ivy Marsh");
    writeInto("fairness.source_ended_on", "10/11/2026");
    choose("fairness.concern_about", "conduct");
    writeInto("fairness.concern", "The second check was signed without being made.");
    writeInto("fairness.person_name", "Rowan Thistleby");
    choose("fairness.staff_group", "nursing");
    choose("fairness.ethnicity", "white");
    choose("fairness.act", "medication");
    writeInto("fairness.act_summary", "Signed the second check of an insulin dose.");
    writeInto("fairness.act_on", "2/5/2025"); // of the time of the guide of 2018
    choose("fairness.context", "short_staffed");
    writeInto("fairness.reviewer", "Ben Ito");
    choose("fairness.reviewer_relation", "none");
    choose("fairness.question_set", "jcg_2018");
}

void TestFairnessPage::openOne()
{
    passTheGate();
    press("fairnessSave");
    QCOMPARE(m_page->model()->rowCount(), 1);
}

/// Chooses an answer by its key, says what shows it and goes on, without a mouse.
void TestFairnessPage::answer(const char *radio, const char *evidence)
{
    auto *button = seen<QRadioButton>(radio);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->isChecked());
    auto *text = seen<QPlainTextEdit>("walkEvidence");
    text->setFocus();
    QTest::keyClicks(text, word(evidence));
    QTest::keyClick(text, Qt::Key_Tab);
    press("walkNext");
}

void TestFairnessPage::addDecider(const char *name, const char *capacity)
{
    press("decidersAdd");
    writeInto("name", name);
    choose("capacity", capacity);
    writeInto("agreed_on", "20/11/2026");
    press("decidersSave");
}

void TestFairnessPage::routineUseIsRefusedBesideTheQuestion()
{
    passTheGate();
    choose("fairness.ground", "routine");
    press("fairnessSave");
    QVERIFY(problemAt(*m_page, "fairness.ground").contains(word("never routine")));
    QCOMPARE(m_page->model()->rowCount(), 0);
    choose("fairness.ground", "concern_raised");
    writeInto("fairness.person_name", "Rowan Thistleby and Ash Fell");
    press("fairnessSave");
    QVERIFY(problemAt(*m_page, "fairness.person_name").contains(word("one person")));
}

void TestFairnessPage::reviewIsWalkedByKeyboardToItsSignedRecord()
{
    openOne();
    press("goOn");
    QVERIFY(seen<QLabel>("walkQuestion")->text().contains(word("workload")));
    QVERIFY(seen<QLabel>("walkWhy")->text().startsWith(word("Why this is asked")));
    for (int i = 0; i < 6; ++i)
        answer("walk_contributed", "Four nurses for thirty beds");
    QVERIFY(seen<QLabel>("walkQuestion")->text().startsWith(word("Does a learning response")));
    answer("walk_yes", "The review says so");
    for (int i = 0; i < 4; ++i)
        answer("walk_no", "Nothing points to it");
    // Back shows what was said, and Next goes on from there.
    press("walkBack");
    QVERIFY(seen<QRadioButton>("walk_no")->isChecked());
    press("walkNext");
    answer("walk_yes", "Protocol 14");
    answer("walk_no", "Nobody follows it at night");
    QVERIFY(seen<QLabel>("walkOutcome")->text().contains(word("D. Singling out")));
    press("walkDecision");

    press("fairnessSign");
    QCOMPARE(review().state, FairnessState::Questions);
    addDecider("Hana Reed", "hr");
    addDecider("Tom Vale", "manager");
    writeInto("rationale", "The protocol could not be followed at night.");
    writeInto("wider_reference", "I-2026-0042");
    press("fairnessSign");
    QCOMPARE(review().state, FairnessState::Signed);

    m_prompter.path = m_folder.filePath(word("record.pdf"));
    press("saveRecord");
    QFile saved(m_prompter.path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto pdf = PdfFile::open(saved.readAll());
    VERIFY_OK(pdf);
    const QString text = pdf->allText(20000);
    for (const char *printed : { "R-2026-001", "Rowan Thistleby", "Nobody follows it at night",
             "D. Singling out", "Hana Reed", "version 2018", "Restricted" })
        QVERIFY2(text.simplified().contains(word(printed)), printed);
    const auto trail
        = auditOfRecord(m_fixture->store.database(), recordkind::Fairness, review().id.value);
    QVERIFY(std::any_of(trail->begin(), trail->end(),
        [](const AuditEntry &entry) { return entry.action == word("print"); }));
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestFairnessPage::answerWithoutEvidenceStaysWhereItIs()
{
    openOne();
    press("goOn");
    press("walkNext");
    QVERIFY(seen<InlineError>("walkError")->text().contains(word("Choose an answer")));
    auto *radio = seen<QRadioButton>("walk_contributed");
    radio->setFocus();
    QTest::keyClick(radio, Qt::Key_Space);
    QTest::keyClick(radio, Qt::Key_Return);
    QTest::qWait(0);
    QVERIFY(seen<InlineError>("walkError")->text().contains(word("shows it")));
    QVERIFY(seen<QLabel>("walkPlace")->text().startsWith(word("Question 1")));
}

void TestFairnessPage::suspensionAsksForAnotherWay()
{
    openOne();
    tab("suspension");
    press("suspensionsAdd");
    writeInto("risk_reason", "Witnesses work on the same shift");
    writeInto("first_decider", "Hana Reed");
    writeInto("second_decider", "Grace Oduya");
    writeInto("contact", "Lea Moss");
    press("suspensionsSave");
    QVERIFY(problemAt(*m_page, "not_other_site").contains(word("one other way")));
    writeInto("not_other_site", "There is no other ward");
    writeInto("starts_on", "1/11/2026");
    writeInto("review_on", "15/11/2026");
    press("suspensionsSave");
    QVERIFY(seen<QWidget>("suspensionSaid")->isVisible());
    QVERIFY(seen<QLabel>("suspensionDue")->text().contains(word("7 days late")));
}

void TestFairnessPage::supportTellsItsGaps()
{
    openOne();
    tab("support");
    press("supportsAdd");
    writeInto("contact", "Lea Moss");
    press("supportsSave");
    const auto labels = seen<QWidget>("supportSaid")->findChildren<QLabel *>();
    const auto says = [&labels](const char *words) {
        return std::any_of(labels.begin(), labels.end(),
            [words](const QLabel *label) { return label->text().contains(QLatin1String(words)); });
    };
    QVERIFY(says("A plan names no policy."));
    QVERIFY(says("The risk of stress was not assessed."));
    QVERIFY(says("A gap"));
}

void TestFairnessPage::eachLookIsKept()
{
    openOne();
    const qint64 id = review().id.value;
    const auto looks = [&] {
        const auto trail = auditOfRecord(m_fixture->store.database(), recordkind::Fairness, id);
        return std::count_if(trail->begin(), trail->end(),
            [](const AuditEntry &entry) { return entry.action == word("view"); });
    };
    const auto before = looks();
    QVERIFY(m_page->goBack());
    QVERIFY(m_page->showRecord(id));
    QCOMPARE(looks(), before + 1);
    VERIFY_OK(m_fixture->store.database().run(word("DELETE FROM fairness_reader")));
    QVERIFY(m_page->goBack());
    QVERIFY(!m_page->showRecord(id));
    QCOMPARE(looks(), before + 2);
}

void TestFairnessPage::listKeepsTheRulesOfModels()
{
    QAbstractItemModelTester tester(m_page->model());
    openOne();
    QCOMPARE(cell(*m_page->model(), 0, "act"), word("Medicines"));
    QCOMPARE(cell(*m_page->model(), 0, "group"), word("Nurses and midwives"));
}

QTEST_MAIN(TestFairnessPage)
#include "tst_fairnesspage.moc"
