#include "core/complaints/investigation/investigationfields.h"
#include "core/complaints/investigation/investigationregister.h"
#include "core/people/interestregister.h"
#include "core/records/assignmentservice.h"
#include "core/records/recordkinds.h"
#include "tests/ui/complaints/complaintroom.h"
#include "ui/complaints/investigation/investigationsection.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/shared/conflictwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace heed;
using namespace heed::test;

/// The tabs of an investigation, of the staff and of the ombudsman, by typing and pressing.
class TestInvestigationSection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_section.reset(); }
    void issueIsAgreedByTyping();
    void evidenceIsListedByTyping();
    void stoppedComplaintNeedsItsReason();
    void gradeComesFromTheMatrix();
    void ownConductIsRefusedBesideTheName();
    void conflictIsAskedOfASecondPerson();
    void secondPersonAgreesOnTheCard();
    void staffIsToldWhatIsOwed();
    void returnedComplaintGetsTwelveWeeks();
    void recommendationIsKeptAndTakenAway();
    void readerSeesNoButtons();
    void everyValueHasItsWord();

private:
    template <typename Section> Section &shown(const ComplaintDesk &desk)
    {
        auto section = std::make_unique<Section>(desk, nullptr);
        section->show(m_id.value);
        section->resize(900, 1200);
        static_cast<QWidget *>(section.get())->show();
        auto &made = *section;
        m_section = std::move(section);
        return made;
    }
    template <typename Section> Section &shown() { return shown<Section>(m_room->desk); }
    void click(const char *name)
    {
        QTest::mouseClick(child<QPushButton>(*m_section, name), Qt::LeftButton);
        // A form that closed is not to be taken for the next one.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const char *field, const char *text)
    {
        auto *input = child<QWidget>(*m_section, field);
        input->setFocus();
        if (auto *long_ = qobject_cast<QPlainTextEdit *>(input))
            long_->clear();
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->clear();
        QTest::keyClicks(input, QString::fromLatin1(text));
    }
    void choose(const char *field, const QString &code)
    {
        auto *box = child<QComboBox>(*m_section, field);
        box->setCurrentIndex(box->findData(code));
    }
    void declareNothing(const char *person)
    {
        Interest nil;
        nil.person = QString::fromLatin1(person);
        nil.declaredOn = QDate(2026, 11, 2);
        VERIFY_OK(InterestService(m_room->store.session()).add(nil));
    }
    [[nodiscard]] InvestigationFile file() const
    {
        return *InvestigationRegister(m_room->store.database()).ofComplaint(m_id);
    }
    [[nodiscard]] std::vector<Assignment> assignments() const
    {
        return *AssignmentRegister(m_room->store.database())
                    .ofRecord({ recordkind::Complaint, m_id.value });
    }
    [[nodiscard]] bool says(const char *name) const
    {
        return m_section->findChild<QLabel *>(QString::fromLatin1(name)) != nullptr;
    }

    std::unique_ptr<ComplaintRoom> m_room;
    ComplaintId m_id;
    std::unique_ptr<QWidget> m_section;
};

void TestInvestigationSection::init()
{
    m_section.reset();
    m_room = std::make_unique<ComplaintRoom>();
    m_id = m_room->log(
        QStringLiteral("Bea Larkin"), QStringLiteral("Nobody came."), QDate(2026, 11, 2));
    QVERIFY(m_id.isValid());
}

void TestInvestigationSection::issueIsAgreedByTyping()
{
    auto &section = shown<InvestigationSection>();
    QSignalSpy told(&section, &RecordSection::changed);
    click("accountsAdd");
    type("said", "Nobody came for half an hour");
    type("impact", "She was cold");
    click("accountsSave");
    QCOMPARE(told.count(), 1);
    const IssueAccount *account = file().accountOf(m_room->file(m_id).issues.front().id);
    QVERIFY(account != nullptr);
    QCOMPARE(file().accounts.front().said, QStringLiteral("Nobody came for half an hour"));
    QCOMPARE(file().accounts.front().impact, QStringLiteral("She was cold"));
}

void TestInvestigationSection::evidenceIsListedByTyping()
{
    shown<InvestigationSection>();
    click("evidenceAdd");
    type("what", "Bell log");
    type("kept_where", "Folder 3");
    click("evidenceSave");
    QCOMPARE(file().evidence.size(), size_t(1));
    QCOMPARE(file().evidence.front().keptWhere, QStringLiteral("Folder 3"));
    QVERIFY(!file().evidence.front().issueId.isValid());
}

void TestInvestigationSection::stoppedComplaintNeedsItsReason()
{
    shown<InvestigationSection>();
    click("parallelAdd");
    choose("process", QStringLiteral("inquest"));
    choose("can_proceed", QStringLiteral("no"));
    m_section->findChild<DateField *>(QStringLiteral("opened_on"))->setDate(QDate(2026, 11, 4));
    click("parallelSave");
    QVERIFY(file().parallel.empty());
    type("reason", "The coroner's officer advised it on 4 November");
    click("parallelSave");
    QCOMPARE(file().parallel.size(), size_t(1));
    QCOMPARE(file().parallel.front().process, ParallelKind::Inquest);
}

void TestInvestigationSection::gradeComesFromTheMatrix()
{
    shown<InvestigationSection>();
    click("gradingsAdd");
    choose("severity", QStringLiteral("npsa-5x5/4"));
    choose("likelihood", QStringLiteral("3"));
    click("gradingsSave");
    QCOMPARE(file().gradings.size(), size_t(1));
    QCOMPARE(m_room->file(m_id).complaint.gradeReceived, std::optional(RiskGrade::High));
    click("gradingsChange");
    QCOMPARE(child<QComboBox>(*m_section, "severity")->currentData().toString(),
        QStringLiteral("npsa-5x5/4"));
    choose("likelihood", QStringLiteral("5"));
    click("gradingsSave");
    QCOMPARE(file().gradings.size(), size_t(1));
    QCOMPARE(m_room->file(m_id).complaint.gradeReceived, std::optional(RiskGrade::Extreme));
}

void TestInvestigationSection::ownConductIsRefusedBesideTheName()
{
    declareNothing("Ray Poole");
    VERIFY_OK(Parts<StaffSubject>(m_room->store.session())
                  .add({ .complaintId = m_id,
                      .person = QStringLiteral("Ray Poole"),
                      .post = QStringLiteral("Nurse"),
                      .namedOn = QDate(2026, 11, 3) }));
    shown<InvestigationSection>();
    click("assignmentsAdd");
    type("person", "ray poole");
    QTRY_VERIFY(says("conflict-own_conduct"));
    QTRY_VERIFY(!says("conflict-no_declaration"));
    click("assignmentAssign");
    QVERIFY(assignments().empty());
}

void TestInvestigationSection::conflictIsAskedOfASecondPerson()
{
    declareNothing("Dana Whitlock");
    shown<InvestigationSection>();
    click("assignmentsAdd");
    type("person", "Dana Whitlock");
    QTRY_VERIFY(says("conflict-not_said"));
    choose("party1", QStringLiteral("friend"));
    QTRY_VERIFY(!says("conflict-not_said") && says("conflict-related"));
    click("assignmentAssign");
    QVERIFY(assignments().empty()); // no reason was given
    type("reason", "Nobody else is trained");
    click("assignmentAssign");
    QCOMPARE(assignments().size(), size_t(1));
    QCOMPARE(assignments().front().state, AssignmentState::AwaitsSecond);
    QVERIFY(m_section->findChild<QPushButton *>(QStringLiteral("secondAgree")) == nullptr);
}

void TestInvestigationSection::secondPersonAgreesOnTheCard()
{
    conflictIsAskedOfASecondPerson();
    const Session own = m_room->store.session();
    const Session other { own.database, own.clock, own.calendar,
        { 2, QStringLiteral("Priya Shah") }, own.role };
    const ComplaintDesk desk { other, m_room->service, m_room->codes, m_room->prompter };
    shown<InvestigationSection>(desk);
    type("secondReason", "They met once");
    click("secondAgree");
    QCOMPARE(assignments().front().state, AssignmentState::Overridden);
    QCOMPARE(assignments().front().secondPerson, QStringLiteral("Priya Shah"));
    m_section.reset(); // it works with the desk of this function
}

void TestInvestigationSection::staffIsToldWhatIsOwed()
{
    shown<StaffSection>();
    click("staffAdd");
    type("post", "Night nurse");
    click("staffSave");
    QTRY_VERIFY(says("owed-staff-tell"));
    const auto staff = *InvestigationRegister(m_room->store.database()).staffOf(m_id);
    QCOMPARE(staff.size(), size_t(1));
    QCOMPARE(staff.front().namedOn, QDate(2026, 11, 22));
    click("updatesAdd");
    type("what", "Statements are being read");
    click("updatesSave");
    QCOMPARE(InvestigationRegister(m_room->store.database()).updatesOf(m_id)->size(), size_t(1));
}

void TestInvestigationSection::returnedComplaintGetsTwelveWeeks()
{
    ComplaintFile home = m_room->file(m_id);
    home.complaint.regime = Regime::ProviderOnly;
    home.complaint.funding = Funding::SelfFunded;
    VERIFY_OK(m_room->service.change(home));
    shown<OmbudsmanSection>();
    click("statusesAdd");
    choose("code", lgscoReturnedCode);
    click("statusesSave");
    const auto statuses = *InvestigationRegister(m_room->store.database()).statusesOf(m_id);
    QCOMPARE(statuses.size(), size_t(1));
    QCOMPARE(statuses.front().body, OmbudsmanBody::Lgsco);
    QCOMPARE(statuses.front().dueOn(), QDate(2026, 11, 22).addDays(84)); // LGSCO: twelve weeks
}

void TestInvestigationSection::recommendationIsKeptAndTakenAway()
{
    shown<OmbudsmanSection>();
    click("contactsAdd");
    choose("stage", QStringLiteral("final"));
    click("contactsSave");
    QTRY_VERIFY(m_section->findChild<QPushButton *>(QStringLiteral("recommendationsAdd")));
    click("recommendationsAdd");
    type("text", "Apologise in writing");
    click("recommendationsSave");
    QCOMPARE(m_room->file(m_id).recommendations.size(), size_t(1));
    click("recommendationsChange");
    m_section->findChild<DateField *>(QStringLiteral("evidence_sent_on"))
        ->setDate(QDate(2026, 11, 20));
    click("recommendationsSave");
    QCOMPARE(m_room->file(m_id).recommendations.front().evidenceSentOn, QDate(2026, 11, 20));
    click("contactsRemove");
    QVERIFY(m_room->file(m_id).ombudsman.empty());
    QVERIFY(m_room->file(m_id).recommendations.empty());
    QVERIFY(m_room->store.damage().isEmpty());
}

void TestInvestigationSection::readerSeesNoButtons()
{
    const Session viewer = m_room->store.sessionAs(Role::Viewer);
    const ComplaintDesk desk { viewer, m_room->service, m_room->codes, m_room->prompter };
    shown<InvestigationSection>(desk);
    QVERIFY(m_section->findChildren<QPushButton *>().isEmpty());
    m_section.reset();
}

void TestInvestigationSection::everyValueHasItsWord()
{
    const auto check = [](auto sample) {
        for (const auto &[value, code] : EnumCodes<decltype(sample)>::list)
            QVERIFY2(!wordFor(value).isEmpty(), code);
    };
    check(StatementPart {});
    check(GradingMoment {});
    check(ParallelKind {});
    check(CanProceed {});
    check(SupportAnswer {});
    check(StaffStep {});
    check(InterestKind {});
    check(PartyRole {});
    check(Relationship {});
    check(AssignmentState {});
    for (const auto &[rule, code] : EnumCodes<ConflictRule>::list)
        QVERIFY2(!sentenceFor(Conflict { .rule = rule }, QStringLiteral("x")).isEmpty(), code);
}

QTEST_MAIN(TestInvestigationSection)
#include "tst_investigationsection.moc"
