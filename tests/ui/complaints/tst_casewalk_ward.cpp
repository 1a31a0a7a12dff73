#include "tests/support/casewalk.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

/// A daughter complains about a ward of an NHS trust: from the form to the closing, with the
/// keyboard alone. What must be refused on the way is tried on the way.
class TestCaseWalkWard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.reset(); }
    void houseIsSetUp();
    void complaintIsLogged();
    void acknowledgementGoesOutAsLetter();
    void periodIsAgreed();
    void issuesAndInvestigator();
    void replyIsNotReadyWhileAnIssueIsOpen();
    void replyNamesTheRightOmbudsman();
    void responsiblePersonSignsAndIssues();
    void caseIsClosed();
    void storeHoldsWhatWasDone();

private:
    std::unique_ptr<test::CaseWalk> m_walk;
};

void TestCaseWalkWard::initTestCase()
{
    m_walk = std::make_unique<test::CaseWalk>(key("Northside NHS Trust"), key("nhs-trust"));
}

void TestCaseWalkWard::houseIsSetUp()
{
    m_walk->writeSender({}, {});
    m_walk->declareNothing(key("Ravi Menon"));
    m_walk->addManager(key("Grace Okoro"), key("seven rivers run north"));
    QVERIFY(m_walk->keys().sees(key("Grace Okoro can open this store now.")));
}

void TestCaseWalkWard::complaintIsLogged()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->page(key("complaints"));
    keys.press(Qt::Key_N, Qt::ControlModifier);
    keys.write(key("The call bell was not answered for an hour, and nobody told us why."));
    keys.fill(key("received_on"), key("3/11/2026"));
    keys.fill(key("received_by"), key("Sister Ida Brown"));
    keys.choose(key("channel"), key("By letter"));
    keys.fill(key("complainant.name"), key("Mrs Joan Amberly"));
    keys.fill(key("complainant.phone"), key("01632 960300"));
    keys.to(key("samePerson"));
    keys.press(Qt::Key_Down);
    keys.fill(key("patient.name"), key("Mr Tom Larkin"));
    keys.fill(key("relationship"), key("daughter"));
    keys.choose(key("complainant_status"), key("A carer"));
    keys.fill(key("site_id"), key("Northside Hospital"));
    keys.fill(key("unit_id"), key("Ward 4"));
    m_walk->writeIssue(1, key("Patient care including nutrition and hydration"),
        key("Call bell unanswered"));
    m_walk->writeIssue(2, key("Communications"), key("Nobody explained"));
    keys.fill(key("outcome_wanted"), key("That nobody else waits so long"));
    keys.push(key("showMore"));
    keys.choose(key("representative_basis"), key("They asked for it"));
    keys.choose(key("consent"), key("Given"));
    keys.fill(key("complainant.address"), key("3 Mill Lane, Hexham"));
    keys.fill(key("complainant.communication_needs"), key("Large print, please"));
    keys.choose(key("funding"), key("The NHS"));
    keys.fill(key("handler"), key("Ravi Menon"));
    keys.press(Qt::Key_S, Qt::ControlModifier);
    // It came tomorrow: refused at the field, and the keyboard is there to mend it.
    QVERIFY(keys.sees(key("A complaint cannot be received in the future: check the date.")));
    QCOMPARE(keys.at()->parentWidget()->objectName(), key("received_on"));
    keys.fill(key("received_on"), key("2/11/2026"));
    keys.press(Qt::Key_S, Qt::ControlModifier);
    const ComplaintFile file = m_walk->file();
    QCOMPARE(file.complainant.name, key("Mrs Joan Amberly"));
    QCOMPARE(file.patient.name, key("Mr Tom Larkin"));
    QCOMPARE(file.complaint.regime, Regime::Nhs2009);
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 5));
    QCOMPARE(int(file.issues.size()), 2);
    QVERIFY(keys.isWithin(key("complaintRecord")));
}

void TestCaseWalkWard::acknowledgementGoesOutAsLetter()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(1);
    // Acknowledged before it came: no.
    keys.fill(key("acknowledged_on"), key("30/10/2026"));
    m_walk->doStep();
    QVERIFY(keys.sees(key("That day is before the complaint was received: check both dates.")));
    m_walk->beginLetter(key("Acknowledgement"));
    QVERIFY(keys.isWithin(key("letterText")));
    QVERIFY(keys.sees(key("Large print, please")));
    m_walk->fillGaps();
    QCOMPARE(m_walk->gaps(), QStringList());
    keys.tick(key("largePrint"));
    keys.push(key("issueLetter"));
    QVERIFY(keys.isWithin(key("issueForm")));
    QVERIFY(keys.sees(key("Large print, please")));
    keys.choose(key("discussion_offer"), key("Offered and accepted"));
    keys.push(key("issueNow"));
    QVERIFY(keys.isWithin(key("letterEditor")));
    QCOMPARE(m_walk->file().complaint.acknowledgedOn, QDate(2026, 11, 3));
    QVERIFY(m_walk->issuedText(key("Acknowledgement")).contains(key("Dear Mrs Amberly")));
    keys.push(key("allLetters"));
    QVERIFY(keys.isWithin(key("lettersSection")));
}

void TestCaseWalkWard::periodIsAgreed()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(1);
    m_walk->chooseStep(key("Agree when to reply"));
    keys.fill(key("reply_by"), key("3/11/2026"));
    m_walk->doStep();
    QVERIFY(
        keys.sees(key("The reply cannot be due before the day it was agreed: check both dates.")));
    keys.fill(key("reply_by"), key("+25wd"));
    keys.fill(key("reason"), key("Two wards to ask"));
    m_walk->doStep();
    QCOMPARE(m_walk->file().complaint.replyBy, QDate(2026, 12, 9));
    QVERIFY(keys.isWithin(key("nowSection")));
}

void TestCaseWalkWard::issuesAndInvestigator()
{
    test::KeyWalk &keys = m_walk->keys();
    keys.tab(key("Investigation"));
    QVERIFY(keys.isWithin(key("complaintRecord")));
    m_walk->agreeIssue(key("1."), key("He rang and nobody came."), key("An apology"));
    m_walk->agreeIssue(key("2."), key("We asked twice."), key("An explanation"));
    keys.push(key("assignmentsAdd"));
    keys.fill(key("person"), key("Sam Reyes"));
    QVERIFY(keys.sees(key("Sam Reyes has declared nothing in the register of interests")));
    keys.push(key("assignmentAssign"));
    QVERIFY(keys.sees(key("Nobody can set this aside.")));
    QVERIFY(!keys.sees(key("Sam Reyes, since")));
    keys.fill(key("person"), key("Ravi Menon"));
    keys.choose(key("party1"), key("Nothing"));
    keys.choose(key("party2"), key("Nothing"));
    keys.fill(key("partyName3"), key("Ida Brown"));
    keys.choose(key("party3"), key("Nothing"));
    QVERIFY(keys.sees(key("Nothing speaks against it.")));
    keys.push(key("assignmentAssign"));
    QVERIFY(keys.sees(key("Ravi Menon, since")));
    QVERIFY(keys.isWithin(key("assignments")));
    m_walk->listEvidence(key("1."), key("Call bell log"), key("51 minutes"));
}

void TestCaseWalkWard::replyIsNotReadyWhileAnIssueIsOpen()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(12);
    m_walk->chooseStep(key("Record the findings"));
    m_walk->recordFinding(
        1, key("Upheld"), key("The bell rang for 51 minutes."), key("An apology"));
    m_walk->doStep();
    m_walk->beginLetter(key("Final reply"));
    keys.push(key("submitLetter"));
    QVERIFY(keys.sees(key("Not yet: what is still missing stands below.")));
    const QString gaps = m_walk->gaps().join(QLatin1Char('\n'));
    QVERIFY2(gaps.contains(key("Issue 2: the case does not say if it is upheld or not")),
        qPrintable(gaps));
    QVERIFY(gaps.contains(key("Issue 2: no evidence is recorded.")));
    QVERIFY(gaps.contains(key("Nobody is named as the responsible person who signs")));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Draft);
    m_walk->mendGap(key("if it is upheld or not"));
    QVERIFY(keys.isWithin(key("nowSection")));
    m_walk->recordFinding(
        2, key("Partly upheld"), key("One call was returned late."), key("Training"));
    m_walk->doStep();
    keys.tab(key("Investigation"));
    m_walk->listEvidence(key("2."), key("Telephone list"), key("one call of two"));
    m_walk->nameSigner(key("Grace Okoro"), key("Chief Executive"));
    m_walk->page(key("complaints"));
    QVERIFY(keys.isWithin(key("complaintRecord")));
}

void TestCaseWalkWard::replyNamesTheRightOmbudsman()
{
    test::KeyWalk &keys = m_walk->keys();
    keys.tab(key("Letters"));
    QVERIFY(keys.comesToSee(key("Nobody is named as the responsible person"), false));
    m_walk->fillGaps({ { key("responsible person's name"), key("Grace Okoro") },
        { key("responsible person's post"), key("Chief Executive") } });
    QCOMPARE(m_walk->gaps(), QStringList());
    keys.to(key("letterText"));
    keys.press(Qt::Key_End, Qt::ControlModifier);
    keys.write(key(" Or ask the LGSCO."));
    QVERIFY(keys.comesToSee(key("who cannot look at this care. It has to be the Parliamentary")));
    keys.push(key("submitLetter"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Draft);
    keys.to(key("letterText"));
    keys.press(Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 18; ++i)
        keys.press(Qt::Key_Backspace);
    QVERIFY(keys.comesToSee(key("who cannot look at this care"), false));
    keys.push(key("submitLetter"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Submitted);
    QVERIFY(keys.isWithin(key("letterEditor")));
    QCOMPARE(m_walk->file().complaint.state, ComplaintState::AwaitingSignOff);
}

void TestCaseWalkWard::responsiblePersonSignsAndIssues()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->changeUser(key("Grace Okoro"), key("seven rivers run north"));
    m_walk->page(key("complaints"));
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QVERIFY(keys.isWithin(key("complaintRecord")));
    keys.tab(key("Letters"));
    keys.to(key("letter-%1").arg(m_walk->letters().back().id.value));
    keys.press(Qt::Key_Return);
    QVERIFY(keys.isWithin(key("letterEditor")));
    keys.push(key("signLetter"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Signed);
    QVERIFY(keys.isWithin(key("letterEditor")));
    keys.push(key("issueLetter"));
    QVERIFY(keys.isWithin(key("issueForm")));
    keys.fill(key("issued_on"), key("1/11/2026"));
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Signed);
    keys.fill(key("issued_on"), key("today"));
    keys.fill(key("reply_signed_by"), {});
    keys.push(key("issueNow"));
    QVERIFY(keys.sees(
        key("Say who signed the reply: the law asks for the responsible person.")));
    keys.fill(key("reply_signed_by"), key("Grace Okoro"));
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Issued);
    QCOMPARE(m_walk->file().complaint.repliedOn, QDate(2026, 11, 16));
}

void TestCaseWalkWard::caseIsClosed()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(3);
    m_walk->chooseStep(key("Close with learning"));
    keys.fill(key("closed_on"), key("15/11/2026"));
    keys.choose(key("ending"), key("A full reply was sent"));
    keys.fill(key("learning"), key("Bells are checked at each handover."));
    m_walk->doStep();
    QVERIFY(keys.sees(key("It cannot close before its reply was sent: check both dates.")));
    keys.fill(key("closed_on"), key("today"));
    m_walk->doStep();
    QVERIFY(!m_walk->file().complaint.isOpen());
}

void TestCaseWalkWard::storeHoldsWhatWasDone()
{
    const ComplaintFile file = m_walk->file();
    QCOMPARE(file.complaint.ending, std::optional(Ending::Replied));
    QCOMPARE(file.complaint.outcome, std::optional(Outcome::PartiallyUpheld));
    QCOMPARE(file.complaint.replySignedBy, key("Grace Okoro"));
    QCOMPARE(file.complaint.discussionOffer, std::optional(DiscussionOffer::Accepted));
    const QString reply = m_walk->issuedText(key("Final reply"));
    QVERIFY(reply.contains(key("Parliamentary and Health Service Ombudsman")));
    QVERIFY(!reply.contains(key("Local Government")));
    QVERIFY(!reply.contains(QLatin1Char('[')));
    QCOMPARE(m_walk->damage(), QStringList());
}

QTEST_MAIN(TestCaseWalkWard)
#include "tst_casewalk_ward.moc"
