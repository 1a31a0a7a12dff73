#include "tests/support/casewalk.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

/// Every tab of a complaint, in their order.
const char *const tabs[] = { "Now", "Details", "People", "Stage", "Dates", "Investigation", "Staff",
    "Ombudsman", "Letters", "Timeline and papers", "Together", "History" };

}

/// A resident who pays for her care herself complains about the home: its own times bind, no law's,
/// and the reply names the Local Government and Social Care Ombudsman. The Parliamentary and Health
/// Service Ombudsman and the three working days of SI 2009/309 stand nowhere. With the keyboard
/// alone.
class TestCaseWalkSelfFunded : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.reset(); }
    void homeSetsItsOwnTimes();
    void residentIsHeard();
    void nothingOfTheLawOfOthersIsSaid();
    void acknowledgedAndLookedInto();
    void replyNeedsAFindingAndASignature();
    void caseIsClosed();
    void storeHoldsWhatWasDone();

private:
    std::unique_ptr<test::CaseWalk> m_walk;
};

void TestCaseWalkSelfFunded::initTestCase()
{
    m_walk = std::make_unique<test::CaseWalk>(key("Meadow View"), key("care-home"));
}

void TestCaseWalkSelfFunded::homeSetsItsOwnTimes()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->writeSender(key("Maya Holt"), key("Owner"));
    m_walk->declareNothing(key("Lena Fox"));
    m_walk->settings(key("Working days"));
    keys.fill(key("ownAcknowledgeCount"), key("5"));
    keys.fill(key("ownReplyCount"), key("20"));
    keys.choose(key("ownReplyUnit"), key("working days"));
    keys.push(key("keepOwnTimes"));
    QVERIFY(keys.sees(key("Kept. New cases take these times.")));
}

void TestCaseWalkSelfFunded::residentIsHeard()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->page(key("complaints"));
    keys.press(Qt::Key_N, Qt::ControlModifier);
    keys.write(key("My bill was wrong for two months."));
    keys.choose(key("channel"), key("In person"));
    keys.fill(key("complainant.name"), key("Miss Edith Crane"));
    keys.fill(key("complainant.phone"), key("01632 960320"));
    keys.fill(key("site_id"), key("Meadow View"));
    m_walk->writeIssue(1, key("Fees and contract"), key("Wrong bill"));
    keys.push(key("showMore"));
    keys.choose(key("funding"), key("The resident or family"));
    QVERIFY(keys.sees(key("no law sets the days")));
    QVERIFY(!keys.sees(key("Parliamentary")));
    keys.press(Qt::Key_S, Qt::ControlModifier);
    const Complaint complaint = m_walk->file().complaint;
    QCOMPARE(complaint.regime, Regime::ProviderOnly);
    QCOMPARE(complaint.acknowledgeBy, QDate(2026, 11, 9)); // five working days, their own
    QCOMPARE(complaint.replyBy, QDate(2026, 11, 30));
    QVERIFY(!complaint.relevantPeriodEnds.isValid());
}

void TestCaseWalkSelfFunded::nothingOfTheLawOfOthersIsSaid()
{
    test::KeyWalk &keys = m_walk->keys();
    for (const char *tab : tabs) {
        keys.tab(key(tab));
        const QString seen = keys.seen();
        for (const char *words :
            { "Parliamentary", "PHSO", "3 working days", "three working days" })
            QVERIFY2(!seen.contains(key(words)),
                qPrintable(key("%1 says %2:\n%3").arg(key(tab), key(words), seen)));
    }
}

void TestCaseWalkSelfFunded::acknowledgedAndLookedInto()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(2);
    m_walk->chooseStep(key("Acknowledge"));
    keys.choose(key("acknowledgement_method"), key("By telephone or in person"));
    m_walk->doStep();
    QCOMPARE(m_walk->file().complaint.acknowledgedOn, QDate(2026, 11, 4));
    keys.tab(key("Investigation"));
    m_walk->agreeIssue(key("1."), key("Two bills were too high."), key("The money back"));
    keys.push(key("assignmentsAdd"));
    keys.fill(key("person"), key("Miss Edith Crane"));
    keys.push(key("assignmentAssign"));
    QVERIFY(!keys.sees(key("Miss Edith Crane, since"))); // nobody looks into their own complaint
    keys.fill(key("person"), key("Lena Fox"));
    keys.choose(key("party1"), key("Nothing"));
    QVERIFY(keys.sees(key("Nothing speaks against it.")));
    keys.push(key("assignmentAssign"));
    QVERIFY(keys.sees(key("Lena Fox, since")));
}

void TestCaseWalkSelfFunded::replyNeedsAFindingAndASignature()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->clock().advanceDays(7);
    m_walk->beginLetter(key("Final reply"));
    keys.push(key("submitLetter"));
    QVERIFY(m_walk->gaps().join(QLatin1Char('\n')).contains(key("if it is upheld or not")));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Draft);
    m_walk->mendGap(key("if it is upheld or not"));
    m_walk->recordFinding(
        1, key("Upheld"), key("Both bills were added up wrongly."), key("A loss was repaid"));
    m_walk->doStep();
    keys.tab(key("Letters"));
    m_walk->fillGaps();
    QCOMPARE(m_walk->gaps(), QStringList());
    QVERIFY(!keys.sees(key("Parliamentary")));
    keys.push(key("submitLetter"));
    keys.push(key("signLetter"));
    keys.push(key("issueLetter"));
    keys.fill(key("issued_on"), key("12/11/2026")); // tomorrow
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Signed);
    keys.fill(key("issued_on"), key("11/11/2026"));
    keys.push(key("issueNow"));
    QCOMPARE(m_walk->letters().back().status, LetterStatus::Issued);
}

void TestCaseWalkSelfFunded::caseIsClosed()
{
    test::KeyWalk &keys = m_walk->keys();
    m_walk->chooseStep(key("Close with learning"));
    keys.fill(key("closed_on"), key("10/11/2026"));
    m_walk->doStep();
    QVERIFY(keys.sees(key("It cannot close before its reply was sent: check both dates.")));
    keys.fill(key("closed_on"), key("today"));
    keys.fill(key("learning"), key("Two people add up each bill."));
    m_walk->doStep();
    QVERIFY(!m_walk->file().complaint.isOpen());
}

void TestCaseWalkSelfFunded::storeHoldsWhatWasDone()
{
    QCOMPARE(m_walk->file().complaint.ending, std::optional(Ending::Replied));
    const QString reply = m_walk->issuedText(key("Final reply"));
    QVERIFY(reply.contains(key("Local Government and Social Care Ombudsman")));
    QVERIFY(reply.contains(key("care that people arrange and pay for themselves")));
    QVERIFY(!reply.contains(key("Parliamentary")));
    QCOMPARE(m_walk->damage(), QStringList());
}

QTEST_MAIN(TestCaseWalkSelfFunded)
#include "tst_casewalk_selffunded.moc"
