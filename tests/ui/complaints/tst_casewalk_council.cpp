#include "tests/support/casewalk.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

/// A son complains about a care home whose care the council arranges: the regime follows who pays,
/// and the reply names the Local Government and Social Care Ombudsman. With the keyboard alone.
class TestCaseWalkCouncil : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.reset(); }
    void houseIsSetUp();
    void callIsLogged();
    void regimeFollowsWhoPays();
    void acknowledgedAndAgreed();
    void familyOfAPartyNeedsASecondPerson();
    void holdingLetterTellsWhenTheyHearNext();
    void replyNeedsASignerAndTheRightOmbudsman();
    void caseIsClosed();
    void storeHoldsWhatWasDone();

private:
    std::unique_ptr<test::CaseWalk> m_walk;
};

void TestCaseWalkCouncil::initTestCase()
{
    m_walk = std::make_unique<test::CaseWalk>(key("Meadow View"), key("care-home"));
}

void TestCaseWalkCouncil::houseIsSetUp()
{
    m_walk->writeSender(key("Maya Holt"), key("Registered manager"));
    m_walk->declareNothing(key("Lena Fox"));
    QVERIFY(m_walk->keys().sees(key("Lena Fox")));
}

void TestCaseWalkCouncil::callIsLogged()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->page(key("complaints"));
    keys.press(Qt::Key_N, Qt::ControlModifier);
    keys.choose(key("channel"), key("By telephone"));
    keys.fill(key("complainant.name"), key("Mr Owen Pryce"));
    keys.fill(key("complainant.phone"), key("01632 960310"));
    keys.to(key("samePerson"));
    keys.press(Qt::Key_Down);
    keys.fill(key("patient.name"), key("Mrs Nell Pryce"));
    keys.fill(key("relationship"), key("son"));
    keys.choose(key("complainant_status"), key("A carer"));
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(keys.sees(key("Say in a few words what happened")));
    keys.fill(key("description"), key("Her tablets were late three times."));
    keys.fill(key("site_id"), key("Meadow View"));
    m_walk->writeIssue(1, key("Medication"), key("Tablets given late"));
    keys.push(key("showMore"));
    keys.choose(key("representative_basis"), key("They asked for it"));
    keys.choose(key("consent"), key("Given"));
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_walk->file().complaint.regime, Regime::ProviderOnly); // as long as nobody said who pays
    QVERIFY(keys.isWithin(key("complaintRecord")));
}

void TestCaseWalkCouncil::regimeFollowsWhoPays()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->chooseStep(key("Change who pays for the care"));
    keys.choose(key("funding"), key("The council"));
    QVERIFY(keys.sees(key("The council pays, so the complaints rules bind this case")));
    QVERIFY(keys.sees(key("Local Government and Social Care Ombudsman")));
    keys.fill(key("reason"), key("The care plan says so"));
    m_walk->doStep();
    const Complaint complaint = m_walk->file().complaint;
    QCOMPARE(complaint.regime, Regime::Council2009);
    QCOMPARE(complaint.acknowledgeBy, QDate(2026, 11, 5)); // the third working day, by law
    QVERIFY(keys.isWithin(key("nowSection")));
}

void TestCaseWalkCouncil::acknowledgedAndAgreed()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(1);
    m_walk->chooseStep(key("Acknowledge"));
    keys.fill(key("acknowledged_on"), key("5/11/2026"));
    m_walk->doStep();
    QVERIFY(!m_walk->file().complaint.acknowledgedOn.isValid()); // that day has not come
    keys.fill(key("acknowledged_on"), key("today"));
    keys.choose(key("acknowledgement_method"), key("By telephone"));
    keys.choose(key("discussion_offer"), key("Offered and accepted"));
    m_walk->doStep();
    QCOMPARE(m_walk->file().complaint.acknowledgedOn, QDate(2026, 11, 3));
    m_walk->chooseStep(key("Agree when to reply")); // the home's own time stands there until then
    keys.fill(key("reply_by"), key("+20wd"));
    m_walk->doStep();
    QCOMPARE(m_walk->file().complaint.replyBy, QDate(2026, 12, 1));
}

void TestCaseWalkCouncil::familyOfAPartyNeedsASecondPerson()
{
    test::KeyWalk &keys = m_walk->keys();
    keys.tab(key("Investigation"));
    m_walk->agreeIssue(key("1."), key("Three evenings in a row."), key("That it stops"));
    keys.push(key("assignmentsAdd"));
    keys.fill(key("person"), key("Lena Fox"));
    keys.choose(key("party1"), key("Family or partner"));
    keys.choose(key("party2"), key("Nothing"));
    QVERIFY(keys.sees(key("Lena Fox is close to Mr Owen Pryce")));
    keys.push(key("assignmentAssign"));
    QVERIFY(!keys.sees(key("Lena Fox, since"))); // not without a reason and a second person
    keys.choose(key("party1"), key("Nothing"));
    QVERIFY(keys.sees(key("Nothing speaks against it.")));
    keys.push(key("assignmentAssign"));
    QVERIFY(keys.sees(key("Lena Fox, since")));
    m_walk->listEvidence(key("1."), key("Medication chart"), key("late on 3, 4 and 5 October"));
}

void TestCaseWalkCouncil::holdingLetterTellsWhenTheyHearNext()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(8);
    m_walk->beginLetter(key("Holding letter"));
    m_walk->fillGaps();
    QCOMPARE(m_walk->gaps(), QStringList());
    keys.push(key("issueLetter"));
    keys.fill(key("next_on"), key("10/11/2026"));
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Draft); // before the letter itself
    keys.fill(key("next_on"), key("20/11/2026"));
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Issued);
    keys.tab(key("Dates"));
    QVERIFY(keys.sees(key("Holding letter")));
    QCOMPARE(m_walk->file().casework.updates.back().nextOn, QDate(2026, 11, 20));
}

void TestCaseWalkCouncil::replyNeedsASignerAndTheRightOmbudsman()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(6);
    m_walk->chooseStep(key("Record the findings"));
    m_walk->recordFinding(1, key("Upheld"), key("The round began late on three evenings."),
        key("The service was changed"));
    m_walk->doStep();
    m_walk->chooseStep(key("Send the reply"));
    m_walk->doStep();
    QVERIFY(keys.sees(
        key("Say who signed the reply: the law asks for the responsible person.")));
    m_walk->chooseStep(key("Close with learning"));
    keys.choose(key("ending"), key("A full reply was sent"));
    m_walk->doStep();
    QVERIFY(keys.sees(key("It cannot close as answered, because no reply is recorded")));
    m_walk->beginLetter(key("Final reply"), key("Short sentences"));
    m_walk->fillGaps();
    keys.to(key("letterText"));
    keys.press(Qt::Key_End, Qt::ControlModifier);
    keys.write(key(" PHSO"));
    QVERIFY(keys.comesToSee(key("The letter names the Parliamentary and Health Service Ombudsman, "
                                "who cannot look at this care.")));
    keys.push(key("submitLetter"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Draft);
    keys.to(key("letterText"));
    keys.press(Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        keys.press(Qt::Key_Backspace);
    QVERIFY(keys.comesToSee(key("who cannot look at this care"), false));
    keys.push(key("submitLetter"));
    keys.push(key("signLetter"));
    keys.push(key("issueLetter"));
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Issued);
    QCOMPARE(m_walk->file().complaint.repliedOn, QDate(2026, 11, 17));
}

void TestCaseWalkCouncil::caseIsClosed()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->chooseStep(key("Close with learning"));
    keys.fill(key("learning"), key("The evening round begins at eight."));
    m_walk->doStep();
    QVERIFY(!m_walk->file().complaint.isOpen());
    QVERIFY(keys.isWithin(key("nowSection")));
}

void TestCaseWalkCouncil::storeHoldsWhatWasDone()
{
    const ComplaintFile file = m_walk->file();
    QCOMPARE(file.complaint.ending, std::optional(Ending::Replied));
    QCOMPARE(file.complaint.replySignedBy, key("Maya Holt"));
    const QString reply = m_walk->issuedText(key("Final reply"));
    QVERIFY(reply.contains(key("Local Government and Social Care Ombudsman")));
    QVERIFY(!reply.contains(key("Parliamentary")));
    QVERIFY(!reply.contains(key("PHSO")));
    QCOMPARE(m_walk->damage(), QStringList());
}

QTEST_MAIN(TestCaseWalkCouncil)
#include "tst_casewalk_council.moc"
