#include "core/candour/candourclock.h"
#include "core/candour/candouroffence.h"
#include "core/store/settings.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Due days, warnings, breaches, and the one line that a panel reads.
class TestCandourClock : public QObject
{
    Q_OBJECT

private slots:
    void clockStartsWithAwarenessNotWithTheIncident();
    void contractCountsTenWorkingDaysAndOthersTheirOwn();
    void letterCountsFromTheConversation();
    void resultsAreDueWithTheFirstOpenEnquiry();
    void warningsComeAtHalfFourFifthsAndTheEnd_data();
    void warningsComeAtHalfFourFifthsAndTheEnd();
    void breachStaysThoughTheDayIsMovedLater();
    void lateOrMissingConversationExposesToTheOffence_data();
    void lateOrMissingConversationExposesToTheOffence();
    void whatIsMissingFromTheConversationIsAGround_data();
    void whatIsMissingFromTheConversationIsAGround();
    void lineSaysDoneNextAndWhen_data();
    void lineSaysDoneNextAndWhen();
    void policePauseIsShownAndStopsNoClock();

private:
    const WorkingCalendar &calendar() const { return m_store.calendar(); }

    TestStore m_store;
    CandourTargets m_targets;
    const QDate m_today { 2026, 11, 22 };
};

void TestCandourClock::clockStartsWithAwarenessNotWithTheIncident()
{
    CandourFile file = test::wholeCandour();
    setDueDays(file, m_targets, calendar(), m_today);
    // Tue 3 Nov 2026 is day 0: ten working days on is Tue 17 Nov.
    QCOMPARE(file.duty.inPersonDueOn, QDate(2026, 11, 17));
    file.duty.occurredOn = QDate(2024, 2, 1);
    setDueDays(file, m_targets, calendar(), m_today);
    QCOMPARE(file.duty.inPersonDueOn, QDate(2026, 11, 17));
}

void TestCandourClock::contractCountsTenWorkingDaysAndOthersTheirOwn()
{
    auto work = m_store.begin();
    VERIFY_OK(
        setSetting(work, QStringLiteral("target.candour-in-person-days"), QStringLiteral("5")));
    VERIFY_OK(work.commit());
    const auto targets = candourTargets(m_store.database());
    VERIFY_OK(targets);
    QCOMPARE(targets->contractDays, 10);
    CandourFile file = test::wholeCandour();
    setDueDays(file, *targets, calendar(), m_today);
    QCOMPARE(file.duty.inPersonDueOn, QDate(2026, 11, 10));
    file.duty.standardContract = true;
    setDueDays(file, *targets, calendar(), m_today);
    QCOMPARE(file.duty.inPersonDueOn, QDate(2026, 11, 17));
}

void TestCandourClock::letterCountsFromTheConversation()
{
    CandourFile file = test::wholeCandour();
    setDueDays(file, m_targets, calendar(), m_today);
    QVERIFY(!file.duty.letterDueOn.isValid());
    file.duty.contact = CandourContact::Told;
    setDueDays(file, m_targets, calendar(), m_today);
    QCOMPARE(file.duty.letterDueOn, QDate(2026, 11, 19));
}

void TestCandourClock::resultsAreDueWithTheFirstOpenEnquiry()
{
    CandourFile file = test::wholeCandour();
    CandourEnquiry inquest;
    inquest.type = EnquiryType::Inquest;
    inquest.dueOn = QDate(2027, 3, 1);
    CandourEnquiry none;
    none.type = EnquiryType::None;
    none.dueOn = QDate(2026, 11, 1);
    file.enquiries.push_back(inquest);
    file.enquiries.push_back(none);
    setDueDays(file, m_targets, calendar(), m_today);
    QCOMPARE(file.duty.resultsDueOn, QDate(2027, 3, 1));
    file.enquiries.front().resultsOn = {};
    setDueDays(file, m_targets, calendar(), m_today);
    QCOMPARE(file.duty.resultsDueOn, QDate(2026, 11, 20));
}

void TestCandourClock::warningsComeAtHalfFourFifthsAndTheEnd_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<CandourWarning>("warning");
    // Ten working days from Mon 2 Nov 2026 to Mon 16 Nov: day 5 is Mon 9, day 8 is Thu 12.
    QTest::newRow("day 4") << QDate(2026, 11, 6) << CandourWarning::None;
    QTest::newRow("day 5") << QDate(2026, 11, 9) << CandourWarning::Half;
    QTest::newRow("day 7") << QDate(2026, 11, 11) << CandourWarning::Half;
    QTest::newRow("day 8") << QDate(2026, 11, 12) << CandourWarning::FourFifths;
    QTest::newRow("day 9") << QDate(2026, 11, 13) << CandourWarning::FourFifths;
    QTest::newRow("day 10") << QDate(2026, 11, 16) << CandourWarning::Over;
    QTest::newRow("day 30") << QDate(2026, 12, 14) << CandourWarning::Over;
}

void TestCandourClock::warningsComeAtHalfFourFifthsAndTheEnd()
{
    QFETCH(QDate, today);
    QTEST(candourWarning(QDate(2026, 11, 2), QDate(2026, 11, 16), today, calendar()), "warning");
}

void TestCandourClock::breachStaysThoughTheDayIsMovedLater()
{
    CandourFile file = test::wholeCandour();
    file.duty.contact = CandourContact::Told;
    file.duty.toldOn = QDate(2026, 11, 20); // three working days after Tue 17
    file.duty.letterOn = file.duty.toldOn;
    setDueDays(file, m_targets, calendar(), m_today);
    QCOMPARE(file.duty.toldBreachDays, std::optional(3));
    QVERIFY(!file.duty.letterBreachDays);
    file.duty.toldOn = QDate(2026, 11, 5);
    setDueDays(file, m_targets, calendar(), m_today);
    QCOMPARE(file.duty.toldBreachDays, std::optional(3));
    QVERIFY(file.duty.offenceExposed);
}

void TestCandourClock::lateOrMissingConversationExposesToTheOffence_data()
{
    QTest::addColumn<CandourContact>("contact");
    QTest::addColumn<CandourDecision>("decision");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("exposed");
    using C = CandourContact;
    using D = CandourDecision;
    const QDate last(2026, 11, 17);
    QTest::newRow("waiting, last day") << C::NotYet << D::Notifiable << last << false;
    QTest::newRow("waiting, a day late") << C::NotYet << D::Notifiable << last.addDays(1) << true;
    QTest::newRow("not decided") << C::NotYet << D::PendingOpinion << last.addDays(1) << false;
    QTest::newRow("told in time") << C::Told << D::Notifiable << last.addDays(9) << false;
    QTest::newRow("nobody reached")
        << C::Uncontactable << D::Notifiable << last.addDays(9) << false;
    QTest::newRow("declined") << C::Declined << D::Notifiable << last.addDays(9) << false;
}

void TestCandourClock::lateOrMissingConversationExposesToTheOffence()
{
    QFETCH(CandourContact, contact);
    QFETCH(CandourDecision, decision);
    QFETCH(QDate, today);
    CandourFile file = test::wholeCandour();
    file.duty.state = CandourState::Contacting;
    file.duty.contact = contact;
    file.duty.decision = decision;
    setDueDays(file, m_targets, calendar(), today);
    QTEST(file.duty.offenceExposed, "exposed");
}

/// Source: SI 2014/2936 reg 20(3)(a) to (e), reg 22(3): telling in time is not enough.
void TestCandourClock::whatIsMissingFromTheConversationIsAGround_data()
{
    QTest::addColumn<std::function<void(CandourFile &)>>("take");
    QTest::addColumn<QString>("paragraph");
    using Take = std::function<void(CandourFile &)>;
    const auto row = [](const char *name, const Take &take, const char *paragraph) {
        QTest::newRow(name) << take << QString::fromLatin1(paragraph);
    };
    row("nothing", [](CandourFile &) {}, "");
    row("who told", [](CandourFile &file) { file.duty.toldBy = QStringLiteral(" "); }, "20(3)(a)");
    row("the day", [](CandourFile &file) { file.duty.toldOn = {}; }, "20(3)(a)");
    row("the account", [](CandourFile &file) { file.duty.account.clear(); }, "20(3)(b)");
    row("the enquiries", [](CandourFile &file) { file.enquiries.clear(); }, "20(3)(c)");
    row("the apology", [](CandourFile &file) { file.duty.apology.clear(); }, "20(3)(d)");
    row("the record", [](CandourFile &file) { file.duty.recordPlace.clear(); }, "20(3)(e)");
}

void TestCandourClock::whatIsMissingFromTheConversationIsAGround()
{
    QFETCH(std::function<void(CandourFile &)>, take);
    QFETCH(QString, paragraph);
    CandourFile file = test::wholeCandour();
    file.duty.contact = CandourContact::Told;
    file.duty.decision = CandourDecision::Notifiable;
    take(file);
    setDueDays(file, m_targets, calendar(), m_today);
    QStringList found;
    for (const OffenceGround ground : offenceGrounds(file, m_today))
        found += paragraphOf(ground);
    QCOMPARE(found.join(QLatin1Char(' ')), paragraph);
    QCOMPARE(file.duty.offenceExposed, !paragraph.isEmpty());
    // Where nobody could be reached, reg 20(5) takes the place of the conversation.
    file.duty.contact = CandourContact::Uncontactable;
    QVERIFY(offenceGrounds(file, m_today).isEmpty());
}

void TestCandourClock::lineSaysDoneNextAndWhen_data()
{
    QTest::addColumn<CandourState>("state");
    QTest::addColumn<CandourContact>("contact");
    QTest::addColumn<CandourNext>("next");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("asked");
    using S = CandourState;
    using C = CandourContact;
    using N = CandourNext;
    const QDate inPerson(2026, 11, 17);
    const QDate letter(2026, 11, 19);
    const QDate results(2026, 11, 20);
    QTest::newRow("potential") << S::Potential << C::NotYet << N::Decide << inPerson << 10;
    QTest::newRow("opinion") << S::PendingOpinion << C::NotYet << N::AskForOpinion << inPerson
                             << 10;
    QTest::newRow("notifiable") << S::Notifiable << C::NotYet << N::FindPerson << inPerson << 10;
    QTest::newRow("contacting") << S::Contacting << C::NotYet << N::TellInPerson << inPerson << 10;
    QTest::newRow("told") << S::NotifiedInPerson << C::Told << N::SendLetter << letter << 10;
    QTest::newRow("lettered") << S::InitialLetterSent << C::Told << N::OpenEnquiries << results
                              << 10;
    QTest::newRow("enquiries") << S::EnquiriesOpen << C::Told << N::ShareResults << results << 10;
    QTest::newRow("results") << S::ResultsSent << C::Told << N::Complete << QDate() << 10;
    QTest::newRow("nobody reached")
        << S::Uncontactable << C::Uncontactable << N::TryAgain << QDate() << 3;
    QTest::newRow("complete") << S::Complete << C::Told << N::Nothing << QDate() << 10;
    QTest::newRow("reopened") << S::Reopened << C::Told << N::DecideAgain << inPerson << 10;
}

void TestCandourClock::lineSaysDoneNextAndWhen()
{
    QFETCH(CandourState, state);
    QFETCH(CandourContact, contact);
    QFETCH(int, asked);
    CandourFile file = test::wholeCandour();
    file.duty.state = state;
    file.duty.contact = contact;
    setDueDays(file, m_targets, calendar(), m_today);
    const CandourLine line = candourLine(file, m_today, calendar());
    QTEST(line.next, "next");
    QTEST(line.dueOn, "due");
    QCOMPARE(line.asked, asked);
    QVERIFY(line.done.contains(CandourStep::Aware));
    QCOMPARE(line.done.contains(CandourStep::TellInPerson), contact == CandourContact::Told);
}

void TestCandourClock::policePauseIsShownAndStopsNoClock()
{
    CandourFile file = test::wholeCandour();
    file.duty.state = CandourState::Contacting;
    file.duty.decision = CandourDecision::Notifiable;
    CandourPause pause;
    pause.fromOn = QDate(2026, 11, 6);
    pause.advisedBy = QStringLiteral("DS Hall");
    file.pauses = { pause };
    setDueDays(file, m_targets, calendar(), m_today);
    const CandourLine line = candourLine(file, m_today, calendar());
    QVERIFY(line.isPaused);
    QCOMPARE(line.dueOn, QDate(2026, 11, 17));
    QCOMPARE(line.daysLate, 3);
    file.pauses.front().toOn = QDate(2026, 11, 10);
    QVERIFY(!candourLine(file, m_today, calendar()).isPaused);
}

QTEST_GUILESS_MAIN(TestCandourClock)
#include "tst_candourclock.moc"
