#include "core/candour/candourletterservice.h"
#include "core/candour/candourregister.h"
#include "core/incidents/incidentservice.h"
#include "core/records/recordkinds.h"
#include "tests/support/checkedlead.h"
#include "tests/candour/samplecandour.h"
#include "tests/ui/registerpagetest.h"
#include "ui/candour/candourcards.h"
#include "ui/candour/candourpage.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/candourcard.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/recordtabs.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace heed;
using namespace heed::test;
using State = CandourState;

/// The page of the duty of candour, by keyboard.
class TestCandourPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void mortalityReviewIsTypedIn();
    void wholeDutyIsWalkedByKeyboard();
    void refusalNamesParagraphAndStep();
    void verdictAsksForTheOpinion();
    void panelReadsOneLineForEachDuty();
    void recordOpensItsDutyWithOnePress();
    void onlyTheOutcomesOfTheDefinitionAreAsked();
    void letterIsWrittenAndSentByKeyboard();
    void refusalIsTypedWithHowTheyDeclined();
    void policeAdviceIsLoggedAndTheDutyStaysOpen();
    void professionalDutyIsASeparateRecord();
    void whoMayNotReadNamesSeesNoPerson();
    void listKeepsTheRulesOfModels();

private:
    [[nodiscard]] CandourDuty duty() const
    {
        return *CandourRegister(m_fixture->store.session()).byId(m_id);
    }
    void openFromIncident();
    void press(const char *name);
    void choose(const char *name, const char *code);
    void writeInto(const char *name, const QString &text);
    void tab(const char *name) { QVERIFY(m_page->findChild<RecordTabs *>()->choose(word(name))); }
    static QString word(const char *ascii) { return QString::fromLatin1(ascii); }
    void answerTheTest();
    void sayWhomToTell();
    void tellThem();
    void addEnquiryAndSupport();
    void addLetter(const char *kind, const QString &sentOn);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<CandourService> m_service;
    std::unique_ptr<CandourPage> m_page;
    CandourId m_id;
};

void TestCandourPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_service = std::make_unique<CandourService>(m_fixture->store.session());
    m_page = std::make_unique<CandourPage>(m_fixture->desk(), *m_service);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->refresh();
}

void TestCandourPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

void TestCandourPage::openFromIncident()
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 16);
    file.incident.awareOn = QDate(2026, 11, 17);
    file.incident.description = word("Found on the floor by the bed");
    file.incident.physicalHarm = Harm::Severe;
    file.patient.name = word("Mrs Joan Amberly");
    const auto incident = IncidentService(m_fixture->store.session()).log(file);
    VERIFY_OK(incident);
    const auto id = m_service->openFrom({ recordkind::Incident, incident->value });
    VERIFY_OK(id);
    m_id = *id;
    QVERIFY(m_page->showRecord(m_id.value));
}

/// Presses a button as the keyboard does: it has the focus, and then Space.
void TestCandourPage::press(const char *name)
{
    QPushButton *found = nullptr;
    for (auto *button : m_page->findChildren<QPushButton *>(word(name))) {
        if (button->isVisible())
            found = button;
    }
    QVERIFY2(found != nullptr, name);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

void TestCandourPage::choose(const char *name, const char *code)
{
    for (auto *box : m_page->findChildren<QComboBox *>(word(name))) {
        if (!box->isVisible())
            continue;
        box->setFocus();
        const int wanted = box->findData(word(code));
        QVERIFY2(wanted >= 0, code);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), word(code));
        return;
    }
    QFAIL(name);
}

void TestCandourPage::writeInto(const char *name, const QString &text)
{
    for (auto *input : m_page->findChildren<QWidget *>(word(name))) {
        if (!input->isVisible())
            continue;
        QWidget *target = input->findChild<QLineEdit *>();
        if (target == nullptr)
            target = input;
        target->setFocus();
        QTest::keySequence(target, QKeySequence::SelectAll);
        QTest::keyClicks(target, text);
        QTest::keyClick(target, Qt::Key_Tab);
        return;
    }
    QFAIL(name);
}

void TestCandourPage::mortalityReviewIsTypedIn()
{
    QVERIFY(m_page->beginNew());
    choose("candour.source", "mortality_review");
    writeInto("candour.aware_on", word("16/11/2026"));
    writeInto("candour.person_name", word("Mr Tom Reed"));
    press("candourSave");
    QCOMPARE(m_page->model()->rowCount(), 1);
    const auto stored
        = CandourRegister(m_fixture->store.session()).byId(CandourId { m_page->model()->idAt(0) });
    VERIFY_OK(stored);
    QCOMPARE(stored->source, CandourSource::MortalityReview);
    QCOMPARE(stored->awareOn, QDate(2026, 11, 16));
    QCOMPARE(stored->personName, word("Mr Tom Reed"));
}

void TestCandourPage::answerTheTest()
{
    tab("test");
    choose("unintended", "1");
    choose("during_activity", "1");
    choose("harm_impairment", "appears_resulted");
    writeInto("opinion_by", word("Dr Ivy Marsh"));
    writeInto("opinion_profession", word("General practitioner"));
    writeInto("opinion_on", word("17/11/2026"));
    press("testSave");
}

void TestCandourPage::sayWhomToTell()
{
    tab("person");
    writeInto("relevant_name", word("Mrs Joan Amberly"));
    choose("relevant_basis", "self");
    press("moveContacting");
}

void TestCandourPage::tellThem()
{
    tab("tell");
    writeInto("told_on", word("18/11/2026"));
    writeInto("told_place", word("Her room"));
    writeInto("told_by", word("Ann Calloway, manager"));
    writeInto("told_attendees", word("Mrs Amberly, Ann Calloway"));
    writeInto("account", word("You fell beside your bed at night."));
    writeInto("account_known_on", word("18/11/2026"));
    writeInto("apology", word("We are very sorry."));
    writeInto("apology_by", word("Ann Calloway"));
    writeInto("record_place", word("File 12"));
    writeInto("record_author", word("Ann Calloway"));
    writeInto("record_access", word("Managers"));
}

void TestCandourPage::addEnquiryAndSupport()
{
    test::letLead(
        m_fixture->store.session(), { recordkind::Candour, duty().id.value }, word("Ben Ito"));
    press("enquiriesAdd");
    choose("type", "aar");
    writeInto("owner", word("Ben Ito"));
    writeInto("due_on", word("20/11/2026"));
    writeInto("results_on", word("20/11/2026"));
    press("enquiriesSave");
    press("supportsAdd");
    choose("offer", "advocacy");
    press("supportsSave");
}

void TestCandourPage::addLetter(const char *kind, const QString &sentOn)
{
    press("lettersAdd");
    choose("kind", kind);
    writeInto("body", word("We are sorry that you fell, and tell you here what we know."));
    writeInto("apology", word("I am sorry"));
    writeInto("sent_on", sentOn);
    writeInto("copy_on", sentOn);
    press("lettersSave");
}

void TestCandourPage::wholeDutyIsWalkedByKeyboard()
{
    openFromIncident();
    answerTheTest();
    QCOMPARE(duty().state, State::Notifiable);
    sayWhomToTell();
    QCOMPARE(duty().state, State::Contacting);
    tellThem();
    press("tellSave");
    addEnquiryAndSupport();
    press("moveNotifiedInPerson");
    QCOMPARE(duty().state, State::NotifiedInPerson);
    tab("letters");
    addLetter("initial", word("19/11/2026"));
    press("moveInitialLetterSent");
    QCOMPARE(duty().state, State::InitialLetterSent);
    press("moveEnquiriesOpen");
    addLetter("results", word("20/11/2026"));
    press("moveResultsSent");
    QVERIFY2(duty().state == State::ResultsSent,
        qPrintable(need<InlineError>(*m_page, "lettersError")->text()));
    press("moveComplete");
    QCOMPARE(duty().state, State::Complete);
    QVERIFY(!duty().offenceExposed);
    QVERIFY(m_fixture->store.damage().isEmpty());
    // And opened again, with its reason.
    press("moveReopened");
    QCOMPARE(duty().state, State::Complete);
    writeInto("reason", word("The family has new questions"));
    press("moveReopened");
    QCOMPARE(duty().state, State::Reopened);
}

void TestCandourPage::refusalNamesParagraphAndStep()
{
    openFromIncident();
    answerTheTest();
    sayWhomToTell();
    tab("tell");
    press("moveNotifiedInPerson");
    QCOMPARE(duty().state, State::Contacting);
    QStringList said;
    for (auto *field : m_page->findChildren<LabelledField *>()) {
        if (field->isVisible() && !field->error().isEmpty())
            said += field->error();
    }
    const QString beside = said.join(QLatin1Char('\n'));
    QVERIFY2(beside.contains(word("Step 2, regulation 20(2)(a), (3)(a)")), qPrintable(beside));
    QVERIFY(beside.contains(word("Step 3, regulation 20(3)(b)")));
    QVERIFY(beside.contains(word("Step 5, regulation 20(3)(d)")));
    QVERIFY(beside.contains(word("Step 6, regulation 20(3)(e)")));
}

void TestCandourPage::verdictAsksForTheOpinion()
{
    openFromIncident();
    tab("test");
    choose("unintended", "1");
    choose("during_activity", "1");
    press("testSave");
    QCOMPARE(duty().state, State::PendingOpinion);
    QVERIFY(need<QLabel>(*m_page, "candourVerdict")->text().contains(word("opinion")));
}

void TestCandourPage::panelReadsOneLineForEachDuty()
{
    openFromIncident();
    m_page->goBack();
    QCOMPARE(cell(*m_page->model(), 0, "reference"), word("D-2026-001"));
    QCOMPARE(cell(*m_page->model(), 0, "done"), word("1 of 10"));
    QCOMPARE(cell(*m_page->model(), 0, "next"), word("Decide if the duty applies"));
    QCOMPARE(cell(*m_page->model(), 0, "due"), word("Tue 1 Dec 2026"));
    QVERIFY(m_page->showRecord(m_id.value));
    QCOMPARE(need<QLabel>(*m_page, "candourLineSaid")->text(),
        word("1 of 10 steps done. Next: decide if the duty applies, by Tue 1 Dec 2026."));
}

void TestCandourPage::recordOpensItsDutyWithOnePress()
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 16);
    const auto incident = IncidentService(m_fixture->store.session()).log(file);
    VERIFY_OK(incident);
    const RecordRef record { recordkind::Incident, incident->value };
    const RecordDesk desk = m_fixture->desk();
    CandourCard card(desk, record);
    card.show();
    QTest::mouseClick(need<QPushButton>(card, "beginDuty"), Qt::LeftButton);
    QCOMPARE(m_fixture->opened.size(), 1);
    QCOMPARE(m_fixture->opened.first().kind, recordkind::Candour);
    CandourCard again(desk, record);
    again.show();
    QVERIFY(need<QPushButton>(again, "openDuty")->text().contains(word("D-2026-001")));
}

void TestCandourPage::onlyTheOutcomesOfTheDefinitionAreAsked()
{
    openFromIncident(); // a store of its own has no kind: not a health service body
    tab("test");
    QVERIFY(m_page->findChild<QComboBox *>(word("harm_pain")) != nullptr);
    QVERIFY(m_page->findChild<QComboBox *>(word("harm_moderate")) == nullptr);
    QCOMPARE(need<QComboBox>(*m_page, "harm_pain")->findData(word("could_result")), -1);
    QVERIFY(m_page->findChild<QCheckBox *>(word("treatment_to_prevent")) != nullptr);
}

/// The whole way of a letter, typed: what is missing is said, and what went out stays.
void TestCandourPage::letterIsWrittenAndSentByKeyboard()
{
    openFromIncident();
    answerTheTest();
    sayWhomToTell();
    tellThem();
    press("tellSave");
    addEnquiryAndSupport();
    press("moveNotifiedInPerson");
    tab("write");
    press("writeCandourLetter");
    auto *letter = need<QPlainTextEdit>(*m_page, "candourLetterText");
    QVERIFY(letter->toPlainText().contains(word("Dear Mrs Amberly")));
    QVERIFY(letter->toPlainText().contains(word("18 November 2026")));
    QVERIFY(letter->toPlainText().contains(word("You fell beside your bed at night.")));
    QVERIFY(letter->toPlainText().contains(word("advocate")));
    press("issueLetter");
    QVERIFY(need<InlineError>(*m_page, "candourLetterError")->text().contains(word("missing")));
    // The gaps are filled, and the rest is this person's own story.
    letter->selectAll();
    QTest::keyClick(letter, Qt::Key_Delete);
    for (const char *line : { "Dear Mrs Amberly", "# Sorry @apology",
             "We are sorry that nobody came for so long.", "# What happened @account",
             "You fell at ten and lay there until six.", "# What we do @enquiries",
             "The team reviews that night with Ben Ito.", "# Help @support",
             "An advocate can come with you.", "", "Yours sincerely" }) {
        QTest::keyClicks(letter, word(line));
        QTest::keyClick(letter, Qt::Key_Return);
    }
    const auto large = need<QCheckBox>(*m_page, "largePrint");
    large->setFocus();
    QTest::keyClick(large, Qt::Key_Space);
    press("saveLetter");
    press("issueLetter");
    writeInto("issued_on", word("19/11/2026"));
    press("issueNow");
    const auto file = *CandourRegister(m_fixture->store.session()).file(m_id);
    QCOMPARE(file.letters.size(), size_t(1));
    const CandourLetter &sent = file.letters.front();
    QCOMPARE(sent.sentOn, QDate(2026, 11, 19));
    QCOMPARE(sent.copyOn, QDate(2026, 11, 19));
    QCOMPARE(sent.apology, word("We are sorry that nobody came for so long."));
    QVERIFY(sent.largePrint);
    QVERIFY(need<QPlainTextEdit>(*m_page, "candourLetterText")->isHidden());
    CandourLetterService letters(m_fixture->store.session(), *m_service);
    const auto frozen = letters.issued(sent);
    VERIFY_OK(frozen);
    QVERIFY(frozen->pdf.startsWith("%PDF-"));
    QVERIFY(!QString::fromUtf8(frozen->content).contains(QLatin1Char('@')));
    // It counts as the letter of step 8, and as its copy.
    tab("letters");
    press("moveInitialLetterSent");
    QCOMPARE(duty().state, State::InitialLetterSent);
    QVERIFY(m_fixture->store.damage().isEmpty());
}

/// Reg 20(5): a written record of attempts, and of a refusal how it was said.
void TestCandourPage::refusalIsTypedWithHowTheyDeclined()
{
    openFromIncident();
    answerTheTest();
    sayWhomToTell();
    press("moveDeclined");
    QCOMPARE(duty().state, State::Contacting);
    QVERIFY(need<InlineError>(*m_page, "personError")
                ->text()
                .contains(word("Step 10, regulation 20(5)")));
    press("attemptsAdd");
    writeInto("tried_on", word("18/11/2026"));
    writeInto("tried_time", word("14:30"));
    choose("channel", "telephone");
    choose("outcome", "declined");
    press("attemptsSave");
    QVERIFY(Parts<CandourAttempt>(m_fixture->store.session()).of(m_id.value)->empty());
    writeInto("note", word("Said on the telephone: not now, not ever."));
    press("attemptsSave");
    QCOMPARE(Parts<CandourAttempt>(m_fixture->store.session()).of(m_id.value)->size(), size_t(1));
    press("moveDeclined");
    QCOMPARE(duty().state, State::Declined);
    QCOMPARE(duty().contact, CandourContact::Declined);
    tab("letters");
    press("moveComplete");
    QCOMPARE(duty().state, State::Complete);
    QVERIFY(!duty().offenceExposed);
}

void TestCandourPage::policeAdviceIsLoggedAndTheDutyStaysOpen()
{
    openFromIncident();
    answerTheTest();
    sayWhomToTell();
    const QDate due = duty().inPersonDueOn;
    press("pausesAdd");
    writeInto("from_on", word("18/11/2026"));
    writeInto("advised_by", word("DS Ruth Cole"));
    press("pausesSave");
    QVERIFY(Parts<CandourPause>(m_fixture->store.session()).of(m_id.value)->empty());
    writeInto("advice", word("Wait until the night staff have been heard"));
    press("pausesSave");
    QCOMPARE(Parts<CandourPause>(m_fixture->store.session()).of(m_id.value)->size(), size_t(1));
    QCOMPARE(duty().state, State::Contacting);
    QCOMPARE(duty().inPersonDueOn, due); // the clock runs on
    m_page->goBack();
    QVERIFY(m_page->showRecord(m_id.value));
    QVERIFY(need<QLabel>(*m_page, "candourLineSaid")->text().contains(word("police advise to wait")));
}

/// GMC and NMC, "Openness and honesty": optional, and no step of regulation 20.
void TestCandourPage::professionalDutyIsASeparateRecord()
{
    openFromIncident();
    answerTheTest();
    tab("tell");
    const auto done = [this] {
        const auto file = CandourRegister(m_fixture->store.session()).file(m_id);
        return candourLine(*file, QDate(2026, 11, 22), m_fixture->store.calendar()).done.size();
    };
    const auto before = done();
    press("professionalsAdd");
    writeInto("professional", word("Nurse Ivo Bell"));
    choose("body", "nmc");
    writeInto("told_on", word("18/11/2026"));
    writeInto("effects", word("Sore for some weeks"));
    press("professionalsSave");
    const auto rows = Parts<CandourProfessional>(m_fixture->store.session()).of(m_id.value);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().body, ProfessionalBody::Nmc);
    QCOMPARE(done(), before);
    QCOMPARE(duty().state, State::Notifiable);
}

void TestCandourPage::whoMayNotReadNamesSeesNoPerson()
{
    openFromIncident();
    answerTheTest();
    sayWhomToTell();
    const Session chair = m_fixture->store.sessionAs(Role::PanelMember);
    CandourService service(chair);
    CandourPage page({ chair, m_fixture->codes, [](const RecordRef &) {} }, service);
    page.resize(1200, 760);
    page.show();
    page.refresh();
    QVERIFY(page.showRecord(m_id.value));
    QVERIFY(!page.findChild<RecordTabs *>()->choose(word("person")));
    QVERIFY(!page.findChild<RecordTabs *>()->choose(word("write")));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(word("Amberly")), qPrintable(label->text()));
    QVERIFY(need<QLabel>(page, "candourLineSaid")->text().contains(word("tell in person")));
}

void TestCandourPage::listKeepsTheRulesOfModels()
{
    openFromIncident();
    m_page->goBack();
    const QAbstractItemModelTester tester(
        m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->refresh();
    QCOMPARE(m_page->model()->rowCount(), 1);
}

QTEST_MAIN(TestCandourPage)
#include "tst_candourpage.moc"
