#include "core/complaints/equalityregister.h"
#include "tests/ui/complaints/complaintroom.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/datessection.h"
#include "ui/complaints/peoplesection.h"
#include "ui/complaints/stagesection.h"
#include "ui/complaints/stepform.h"
#include "ui/shared/datefield.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace heed;
using test::child;

namespace {

QString sayings(const QWidget &within)
{
    QString said;
    for (const QLabel *label : within.findChildren<QLabel *>())
        said += label->text() + QLatin1Char('\n');
    return said;
}

} // namespace

/// The tabs People, Stage and Dates of a case, by typing and pressing.
class TestCaseworkTabs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void needIsTypedAndShownAsASentence();
    void impossibleOrderIsToldAtItsField();
    void consentByHalfIsAskedForItsPart();
    void limitsWantTheirChecksFirst();
    void equalityAnswersAreNeverShown();
    void moveSaysWhatItLacks();
    void moveTakesTheCaseOn();
    void partnerThatLeadsIsTheCasesLead();
    void exclusionEndsTheCase();
    void lateComplaintIsAskedBothQuestions();
    void everyVersionTellsItsRule();
    void updateSaysWhenTheyHearNext();
    void whoPaysTellsWhatFollows_data();
    void whoPaysTellsWhatFollows();
    void sameCaseIsClosedAndLinked();
    void readerSeesNoButtons();

private:
    template <typename Section> Section *open()
    {
        auto *section = new Section(m_room->desk);
        m_window.reset(section);
        section->resize(900, 1400);
        section->show(m_id.value);
        static_cast<QWidget *>(section)->show();
        return section;
    }
    void press(const char *name)
    {
        auto *button = child<QAbstractButton>(*m_window, name);
        if (qobject_cast<QCheckBox *>(button) != nullptr)
            QTest::keyClick(button, Qt::Key_Space);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void answer(const char *column, const char *text)
    {
        auto *input = child<QWidget>(*m_window, column);
        if (auto *day = qobject_cast<DateField *>(input))
            input = day->edit();
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->clear();
        QTest::keyClicks(input, QString::fromLatin1(text));
    }
    void choose(const char *column, const char *code)
    {
        auto *box = child<QComboBox>(*m_window, column);
        const int index = box->findData(QString::fromLatin1(code));
        QVERIFY2(index >= 0, code);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    [[nodiscard]] ComplaintFile file() const { return m_room->file(m_id); }
    [[nodiscard]] QString said() const { return sayings(*m_window); }

    std::unique_ptr<test::ComplaintRoom> m_room;
    std::unique_ptr<QWidget> m_window;
    ComplaintId m_id;
};

void TestCaseworkTabs::init()
{
    m_room = std::make_unique<test::ComplaintRoom>();
    m_id = m_room->log(QStringLiteral("Mrs Joan Amberly"), QStringLiteral("The bell was not "
                                                                          "answered."),
        QDate(2026, 11, 16));
}

void TestCaseworkTabs::cleanup()
{
    m_window.reset();
    m_room.reset();
}

void TestCaseworkTabs::needIsTypedAndShownAsASentence()
{
    open<PeopleSection>();
    press("needsAdd");
    choose("need", "interpreter");
    press("needsSave");
    QVERIFY(said().contains(QStringLiteral("Enter the language the interpreter speaks.")));
    answer("detail", "Polish");
    press("needsSave");
    QCOMPARE(file().casework.needs.size(), size_t(1));
    QCOMPARE(file().casework.needs.front().recordedOn, QDate(2026, 11, 22));
    QVERIFY(said().contains(QStringLiteral("Interpreter (Polish)")));
    QVERIFY(said().contains(QStringLiteral("Shown on every letter.")));
}

void TestCaseworkTabs::impossibleOrderIsToldAtItsField()
{
    open<PeopleSection>();
    press("consentsAdd");
    answer("requested_on", "20/11/2026");
    answer("received_on", "18/11/2026");
    press("consentsSave");
    QVERIFY(file().casework.consents.empty());
    QVERIFY(said().contains(
        QStringLiteral("It cannot be answered before it was asked: check both dates.")));
    answer("received_on", "21/11/2026");
    press("consentsSave");
    QCOMPARE(file().casework.consents.size(), size_t(1));
    QCOMPARE(file().complaint.consent, Consent::Received);
    QVERIFY(said().contains(QStringLiteral("given on Sat 21 Nov 2026")));
}

void TestCaseworkTabs::consentByHalfIsAskedForItsPart()
{
    open<PeopleSection>();
    press("consentsAdd");
    choose("scope", "partner");
    press("consentsSave");
    QVERIFY(said().contains(QStringLiteral("Say which part, or which organisation, it covers.")));
    answer("scope_detail", "Eastfield Council");
    answer("remind_on", "27/11/2026");
    press("consentsSave");
    QVERIFY(said().contains(QStringLiteral("Ask again on Fri 27 Nov 2026.")));
    QVERIFY(!file().complaint.consent); // a part is not the whole
}

void TestCaseworkTabs::limitsWantTheirChecksFirst()
{
    open<PeopleSection>();
    press("limitsAdd");
    answer("behaviour", "Twelve calls on 18 November");
    answer("warned_on", "19/11/2026");
    press("limitsSave");
    QVERIFY(file().casework.limits.empty());
    QVERIFY(said().contains(QStringLiteral("look at your own handling")));
    QVERIFY(said().contains(QStringLiteral("check whether adjustments would help")));
    press("handling_checked");
    press("adjustments_checked");
    press("limitsSave");
    QCOMPARE(file().casework.limits.size(), size_t(1));
    QVERIFY(said().contains(QStringLiteral("Warned on Thu 19 Nov 2026.")));
}

void TestCaseworkTabs::equalityAnswersAreNeverShown()
{
    open<PeopleSection>();
    press("equalityOpen");
    choose("religion", "muslim");
    press("equalitySave");
    QCOMPARE(*EqualityRegister(m_room->store.session()).recordedOn(m_id), QDate(2026, 11, 22));
    QVERIFY(said().contains(QStringLiteral("Answers were recorded on Sun 22 Nov 2026.")));
    QVERIFY(!said().contains(QStringLiteral("Muslim")));
    press("equalityOpen"); // nor in the form that corrects them
    QCOMPARE(child<QComboBox>(*m_window, "religion")->currentData().toString(),
        EqualityAnswers::notAsked);
}

void TestCaseworkTabs::moveSaysWhatItLacks()
{
    auto *section = open<StageSection>();
    auto *button = child<QAbstractButton>(*section, "moveTo_investigating");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->accessibleDescription().startsWith(QStringLiteral("Nobody has acknowledged")));
    QVERIFY(section->findChild<QWidget *>(QStringLiteral("moveTo_closed")) == nullptr);
}

void TestCaseworkTabs::moveTakesTheCaseOn()
{
    VERIFY_OK(m_room->service.acknowledge(m_id, { QDate(2026, 11, 17), {}, {} }));
    auto *section = open<StageSection>();
    QSignalSpy told(section, &RecordSection::changed);
    press("moveTo_investigating");
    QCOMPARE(file().complaint.state, ComplaintState::Investigating);
    QCOMPARE(child<QLabel>(*section, "standsState")->text(), QStringLiteral("Being looked into."));
    press("moveTo_drafting");
    QCOMPARE(file().complaint.state, ComplaintState::Drafting);
    QCOMPARE(told.count(), 2);
    QVERIFY(!child<QAbstractButton>(*section, "moveTo_awaiting_sign_off")->isEnabled());
}

void TestCaseworkTabs::partnerThatLeadsIsTheCasesLead()
{
    open<StageSection>();
    press("partnersAdd");
    answer("organisation", "Eastfield Council");
    choose("role", "lead");
    answer("consent_given_on", "22/11/2026");
    press("partnersSave");
    QCOMPARE(file().complaint.leadOrganisation, QStringLiteral("Eastfield Council"));
    QVERIFY(said().contains(QStringLiteral("leads, and sends the one reply")));
}

void TestCaseworkTabs::exclusionEndsTheCase()
{
    open<StageSection>();
    press("exclusionsAdd");
    choose("limb", "h");
    answer("reason", "It is about a pension");
    press("exclusionsSave");
    QVERIFY(said().contains(QStringLiteral("Enter who decided it.")));
    answer("decided_by", "Jo Hart");
    press("exclusionsSave");
    QCOMPARE(file().complaint.ending, Ending::Excluded);
    QVERIFY(said().contains(QStringLiteral("The letter has not gone yet.")));
    press("exclusionsChange");
    answer("letter_on", "22/11/2026");
    press("exclusionsSave");
    QVERIFY(said().contains(QStringLiteral("The letter went on Sun 22 Nov 2026.")));
}

void TestCaseworkTabs::lateComplaintIsAskedBothQuestions()
{
    open<StageSection>();
    press("lateAdd");
    answer("event_on", "1/3/2024");
    choose("good_reasons", "yes");
    answer("reason", "She was ill");
    answer("decided_by", "Jo Hart");
    press("lateSave");
    QVERIFY(said().contains(QStringLiteral("Regulation 12 asks both questions")));
    choose("still_fair", "yes");
    press("lateSave");
    QVERIFY(file().complaint.isOpen());
    QVERIFY(said().contains(QStringLiteral("It came late, and is looked into all the same.")));
}

void TestCaseworkTabs::everyVersionTellsItsRule()
{
    VERIFY_OK(m_room->service.agreePeriod(
        m_id, { QDate(2026, 11, 20), QStringLiteral("Joan"), QDate(2026, 11, 17), {} }));
    VERIFY_OK(m_room->service.agreePeriod(
        m_id, { QDate(2026, 12, 11), QStringLiteral("Joan"), QDate(2026, 11, 21), {} }));
    open<DatesSection>();
    QVERIFY(said().contains(QStringLiteral("3 working days after Mon 16 Nov 2026")));
    QVERIFY(said().contains(QStringLiteral("Source: SI 2009/309 reg 13(3).")));
    QVERIFY(said().contains(QStringLiteral("Reply, as agreed, version 1: Fri 20 Nov 2026.")));
    QVERIFY(said().contains(QStringLiteral("it does not count as in time")));
}

void TestCaseworkTabs::updateSaysWhenTheyHearNext()
{
    open<DatesSection>();
    press("updatesAdd");
    choose("how", "holding_letter");
    answer("next_on", "4/12/2026");
    press("updatesSave");
    QVERIFY(said().contains(QStringLiteral("Holding letter on Sun 22 Nov 2026.")));
    QVERIFY(said().contains(QStringLiteral("They hear again by Fri 4 Dec 2026.")));
}

void TestCaseworkTabs::whoPaysTellsWhatFollows_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("phso");
    QTest::addColumn<bool>("lgsco");
    QTest::addColumn<bool>("threeDays");
    // Complaints reference 3.4; Pitfalls 13.
    QTest::newRow("NHS") << "nhs" << true << false << true;
    QTest::newRow("council") << "council" << false << true << true;
    QTest::newRow("together") << "mixed" << true << true << true;
    QTest::newRow("themselves") << "self_funded" << false << true << false;
}

void TestCaseworkTabs::whoPaysTellsWhatFollows()
{
    QFETCH(QString, code);
    m_window.reset(makeStepForm(CaseStep::ChangeFunding, m_room->desk, file(), nullptr));
    m_window->show();
    choose("funding", qPrintable(code));
    const QString follows = child<QLabel>(*m_window, "fundingFollows")->text();
    QTEST(follows.contains(QStringLiteral("Parliamentary and Health Service")), "phso");
    QTEST(follows.contains(QStringLiteral("Local Government and Social Care")), "lgsco");
    QTEST(follows.contains(QStringLiteral("3 working days")), "threeDays");
    press("doStep");
    QCOMPARE(toCode(*file().complaint.funding), code);
}

void TestCaseworkTabs::sameCaseIsClosedAndLinked()
{
    const ComplaintId other = m_room->log(
        QStringLiteral("Joan Amberly"), QStringLiteral("The bell."), QDate(2026, 11, 17));
    m_window.reset(makeStepForm(
        CaseStep::Duplicate, m_room->desk, m_room->file(other), nullptr));
    m_window->show();
    answer("duplicate_of", "C-2026-001");
    press("doStep");
    QCOMPARE(m_room->file(other).complaint.ending, Ending::Duplicate);
    QVERIFY(file().complaint.isOpen());
}

void TestCaseworkTabs::readerSeesNoButtons()
{
    const Session viewer = m_room->store.sessionAs(Role::Viewer);
    ComplaintService service(viewer);
    const ComplaintDesk desk { viewer, service, m_room->codes, m_room->prompter };
    for (RecordSection *section : std::initializer_list<RecordSection *> {
             new PeopleSection(desk), new StageSection(desk), new DatesSection(desk) }) {
        m_window.reset(section);
        section->show(m_id.value);
        QVERIFY(section->findChildren<QAbstractButton *>().isEmpty());
        QVERIFY(!said().contains(QStringLiteral("Amberly")));
        m_window.reset();
    }
}

QTEST_MAIN(TestCaseworkTabs)
#include "tst_caseworktabs.moc"
