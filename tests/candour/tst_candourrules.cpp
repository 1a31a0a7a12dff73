#include "core/candour/candourrules.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/testsupport.h"

using namespace heed;

using Edit = std::function<void(CandourFile &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

using State = CandourState;
const QDate today(2026, 11, 22);

QString word(const char *ascii) { return QString::fromLatin1(ascii); }

/// "fact paragraph step" of each problem.
QStringList told(const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines += QStringList({ problem.fact, problem.values.value(0), problem.values.value(1) })
                     .join(QLatin1Char('|'));
    return lines;
}

/// The states of candour reference 1.3, written as the reference writes them.
const QHash<QString, QStringList> &writtenWays()
{
    static const QHash<QString, QStringList> ways {
        { word("potential"),
            { word("pending_opinion"), word("not_notifiable"), word("notifiable") } },
        { word("pending_opinion"), { word("not_notifiable"), word("notifiable") } },
        { word("not_notifiable"), {} },
        { word("notifiable"), { word("contacting") } },
        { word("contacting"),
            { word("notified_in_person"), word("uncontactable"), word("declined") } },
        { word("notified_in_person"), { word("initial_letter_sent") } },
        { word("initial_letter_sent"), { word("enquiries_open") } },
        { word("enquiries_open"), { word("results_sent") } },
        { word("results_sent"), { word("complete") } },
        { word("uncontactable"), { word("complete"), word("contacting") } },
        { word("declined"), { word("complete"), word("contacting") } },
        { word("complete"), {} },
        { word("reopened"),
            { word("pending_opinion"), word("not_notifiable"), word("notifiable"),
                word("enquiries_open") } },
    };
    return ways;
}

/// The whole file, with what a state takes for granted.
CandourFile fileIn(State state)
{
    CandourFile file = test::wholeCandour();
    file.duty.state = state;
    if (state == State::Uncontactable)
        file.duty.contact = CandourContact::Uncontactable;
    if (state == State::Declined)
        file.duty.contact = CandourContact::Declined;
    return file;
}

} // namespace

/// The states of a duty, what may follow what, and what each step asks for.
class TestCandourRules : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfStatesFollowsTheTable();
    void everyWayIsOpenWithItsEvidence();
    void wayThatTheTableLacksIsRefused();
    void stepNamesWhatItLacks_data();
    void stepNamesWhatItLacks();
    void everyStepHasItsParagraph();
    void reachingNobodyTakesThePlaceOfTheSteps();
    void noEnquiryWithItsReasonNeedsNoResults();
    void enteringAStateKeepsItsDays();
    void datesAreInOrder_data();
    void datesAreInOrder();
    void endedDutyOpensAgainForGraverHarmOnly_data();
    void endedDutyOpensAgainForGraverHarmOnly();
};

void TestCandourRules::everyPairOfStatesFollowsTheTable()
{
    int ways = 0;
    for (const auto &[from, fromCode] : EnumCodes<State>::list) {
        for (const auto &[to, code] : EnumCodes<State>::list) {
            const bool reopening = to == State::Reopened && from != State::Reopened;
            const bool expected
                = reopening || writtenWays().value(word(fromCode)).contains(word(code));
            QVERIFY2(isTransition(from, to) == expected,
                qPrintable(QStringLiteral("%1 -> %2").arg(word(fromCode), word(code))));
            ways += expected ? 1 : 0;
        }
    }
    QCOMPARE(size_t(ways), candourTransitions().size());
}

void TestCandourRules::everyWayIsOpenWithItsEvidence()
{
    for (const CandourTransition &way : candourTransitions()) {
        CandourFile file = fileIn(way.from);
        if (way.to == State::NotNotifiable) {
            file.duty.facts.unintended = false;
            file.duty.rationale = word("A known and accepted effect of the treatment.");
        }
        if (way.to == State::PendingOpinion)
            file.duty.opinion = {};
        const auto missing = missingFor(file, way.to, word("New facts"));
        QVERIFY2(missing.isEmpty(),
            qPrintable(
                QStringLiteral("%1 -> %2: %3")
                    .arg(toCode(way.from), toCode(way.to), told(missing).join(QLatin1Char(' ')))));
    }
}

void TestCandourRules::wayThatTheTableLacksIsRefused()
{
    const auto refused = missingFor(fileIn(State::Potential), State::Complete);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().fact, word("candour.no-such-way"));
    // No opinion: nothing leads from there to an end but the opinion.
    QCOMPARE(missingFor(fileIn(State::PendingOpinion), State::Complete).first().fact,
        word("candour.no-such-way"));
}

void TestCandourRules::stepNamesWhatItLacks_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("lacks");
    const auto row = [](const char *name, State from, State to, const char *lacks, Edit edit) {
        QTest::newRow(name) << from << to << std::move(edit) << word(lacks);
    };
    // Source: candour reference 1.3, "Guards"; the paragraphs of SI 2014/2936 reg 20.
    row("rationale", State::PendingOpinion, State::NotNotifiable, "candour.needs-rationale|20(9)|0",
        [](CandourFile &f) { f.duty.facts.duringActivity = false; });
    row("not what the test says", State::PendingOpinion, State::NotNotifiable,
        "candour.test-says-otherwise|20(9)(a)|0",
        [](CandourFile &f) { f.duty.rationale = word("We think not"); });
    row("no opinion", State::PendingOpinion, State::Notifiable,
        "candour.test-says-otherwise|20(9)|0", [](CandourFile &f) { f.duty.opinion.by.clear(); });
    row("nobody to tell", State::Notifiable, State::Contacting,
        "candour.needs-person|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.relevantName.clear(); });
    row("no ground", State::Notifiable, State::Contacting, "candour.needs-basis|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.relevantBasis.reset(); });
    row("no authority", State::Notifiable, State::Contacting,
        "candour.needs-authority|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.authorityEvidence.clear(); });
    const State contacting = State::Contacting;
    const State notified = State::NotifiedInPerson;
    row("day", contacting, notified, "candour.needs-told-on|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.toldOn = {}; });
    row("place", contacting, notified, "candour.needs-told-place|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.toldPlace.clear(); });
    row("by whom", contacting, notified, "candour.needs-told-by|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.toldBy = word(" "); });
    row("who was there", contacting, notified, "candour.needs-attendees|20(2)(a), (3)(a)|2",
        [](CandourFile &f) { f.duty.toldAttendees.clear(); });
    row("account", contacting, notified, "candour.needs-account|20(3)(b)|3",
        [](CandourFile &f) { f.duty.account.clear(); });
    row("known as at", contacting, notified, "candour.needs-known-on|20(3)(b)|3",
        [](CandourFile &f) { f.duty.accountKnownOn = {}; });
    row("enquiries", contacting, notified, "candour.needs-enquiries|20(3)(c)|4",
        [](CandourFile &f) { f.enquiries.clear(); });
    row("apology", contacting, notified, "candour.needs-apology|20(3)(d)|5",
        [](CandourFile &f) { f.duty.apology.clear(); });
    row("apology by", contacting, notified, "candour.needs-apology-by|20(3)(d)|5",
        [](CandourFile &f) { f.duty.apologyBy.clear(); });
    row("record", contacting, notified, "candour.needs-record-place|20(3)(e)|6",
        [](CandourFile &f) { f.duty.recordPlace.clear(); });
    row("record author", contacting, notified, "candour.needs-record-author|20(3)(e)|6",
        [](CandourFile &f) { f.duty.recordAuthor.clear(); });
    row("record access", contacting, notified, "candour.needs-record-access|20(3)(e)|6",
        [](CandourFile &f) { f.duty.recordAccess.clear(); });
    row("no attempt", contacting, State::Uncontactable, "candour.needs-attempts|20(5)|10",
        [](CandourFile &f) { f.attempts.clear(); });
    row("no refusal", contacting, State::Declined, "candour.needs-refusal|20(5)|10",
        [](CandourFile &f) { f.attempts.front().outcome = AttemptOutcome::NoAnswer; });
    row("how they declined", contacting, State::Declined, "candour.needs-refusal|20(5)|10",
        [](CandourFile &f) { f.attempts.front().note.clear(); });
    const State lettered = State::InitialLetterSent;
    row("letter", notified, lettered, "candour.needs-letter|20(4)|8",
        [](CandourFile &f) { f.letters.front().kind = CandourLetterKind::Other; });
    row("letter not sent", notified, lettered, "candour.needs-letter|20(4)|8",
        [](CandourFile &f) { f.letters.front().sentOn = {}; });
    row("apology in the letter", notified, lettered, "candour.needs-letter-apology|20(4)|8",
        [](CandourFile &f) { f.letters.front().apology.clear(); });
    row("copy of the letter", notified, lettered, "candour.needs-letter-copy|20(4)|8",
        [](CandourFile &f) { f.letters.front().copyOn = {}; });
    row("letter first", notified, lettered, "candour.letter-before-telling|20(4)|8",
        [](CandourFile &f) { f.letters.front().sentOn = QDate(2026, 11, 4); });
    const State open = State::EnquiriesOpen;
    row("enquiry unanswered", open, State::ResultsSent, "candour.needs-results|20(4)(c), (d)|9",
        [](CandourFile &f) { f.enquiries.front().resultsOn = {}; });
    row("letter of results", open, State::ResultsSent,
        "candour.needs-results-letter|20(4)(c), (d)|9",
        [](CandourFile &f) { f.letters.pop_back(); });
    row("apology with the results", open, State::ResultsSent,
        "candour.needs-letter-apology|20(4)(c), (d)|9",
        [](CandourFile &f) { f.letters.back().apology.clear(); });
    row("copy of the results", open, State::ResultsSent,
        "candour.needs-letter-copy|20(4)(c), (d)|9",
        [](CandourFile &f) { f.letters.back().copyOn = {}; });
    const State shared = State::ResultsSent;
    row("new enquiry", shared, State::Complete, "candour.needs-results|20(4)(c), (d)|9",
        [](CandourFile &f) { f.enquiries.emplace_back(); });
    row("support", shared, State::Complete, "candour.needs-support|20(2)(b)|7",
        [](CandourFile &f) { f.supports.clear(); });
    row("copies", shared, State::Complete, "candour.needs-copies|20(6)|11",
        [](CandourFile &f) {
            f.letters.push_back(f.letters.front());
            f.letters.back().kind = CandourLetterKind::Other;
            f.letters.back().copyOn = {};
        });
    row("account taken away since", shared, State::Complete, "candour.needs-account|20(3)(b)|3",
        [](CandourFile &f) { f.duty.account.clear(); });
    row("record taken away since", shared, State::Complete,
        "candour.needs-record-place|20(3)(e)|6", [](CandourFile &f) { f.duty.recordPlace.clear(); });
    row("opinion gone", shared, State::Complete, "candour.test-says-otherwise|20(9)|0",
        [](CandourFile &f) { f.duty.opinion = {}; });
    row("attempts at the end", State::Uncontactable, State::Complete,
        "candour.needs-attempts|20(5)|10", [](CandourFile &f) { f.attempts.clear(); });
}

void TestCandourRules::stepNamesWhatItLacks()
{
    QFETCH(State, from);
    QFETCH(State, to);
    QFETCH(Edit, edit);
    QFETCH(QString, lacks);
    CandourFile file = fileIn(from);
    edit(file);
    QCOMPARE(told(missingFor(file, to)), QStringList { lacks });
}

void TestCandourRules::everyStepHasItsParagraph()
{
    // Source: candour reference 1.3, second column.
    const QStringList written { {}, word("20(2)(a), (3)(a)"), word("20(3)(b)"), word("20(3)(c)"),
        word("20(3)(d)"), word("20(3)(e)"), word("20(2)(b)"), word("20(4)"), word("20(4)(c), (d)"),
        word("20(5)"), word("20(6)") };
    QCOMPARE(written.size(), candourStepCount);
    for (int step = 1; step <= candourStepCount; ++step)
        QCOMPARE(paragraphOf(static_cast<CandourStep>(step)), written.at(step - 1));
}

void TestCandourRules::reachingNobodyTakesThePlaceOfTheSteps()
{
    CandourFile file = fileIn(State::Uncontactable);
    for (int step = 1; step <= candourStepCount; ++step) {
        const bool always = step == 1 || step == candourStepCount;
        QCOMPARE(isAskedFor(file, static_cast<CandourStep>(step)), always || step == 10);
        file.duty.contact = CandourContact::Told;
        QCOMPARE(isAskedFor(file, static_cast<CandourStep>(step)), step != 10);
        file.duty.contact = CandourContact::Uncontactable;
    }
    // Neither support nor results are asked of a duty that reached nobody.
    file.supports.clear();
    file.enquiries.clear();
    QVERIFY(missingFor(file, State::Complete).isEmpty());
}

void TestCandourRules::noEnquiryWithItsReasonNeedsNoResults()
{
    CandourFile file = fileIn(State::EnquiriesOpen);
    file.enquiries.front().type = EnquiryType::None;
    file.enquiries.front().resultsOn = {};
    file.letters.pop_back();
    QVERIFY(missingFor(file, State::ResultsSent).isEmpty());
}

void TestCandourRules::enteringAStateKeepsItsDays()
{
    CandourFile file = fileIn(State::Contacting);
    file.duty.notNotifiableOn = QDate(2026, 11, 10);
    enterState(file, State::Notifiable, today);
    QCOMPARE(file.duty.overturnedOn, today);
    enterState(file, State::NotifiedInPerson, today);
    QCOMPARE(file.duty.contact, CandourContact::Told);
    enterState(file, State::InitialLetterSent, today);
    QCOMPARE(file.duty.letterOn, QDate(2026, 11, 9));
    enterState(file, State::ResultsSent, today);
    QCOMPARE(file.duty.resultsOn, QDate(2026, 11, 18));
    enterState(file, State::Complete, today);
    QCOMPARE(file.duty.closedOn, today);
    enterState(file, State::Reopened, today.addDays(2));
    QVERIFY(!file.duty.closedOn.isValid());
    QCOMPARE(file.duty.reopenedOn, today.addDays(2));
    QCOMPARE(file.duty.letterOn, QDate(2026, 11, 9));
}

void TestCandourRules::datesAreInOrder_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *fact, Edit edit) {
        QTest::newRow(name) << std::move(edit) << word(fact);
    };
    row("nobody was aware", "candour.aware-missing", [](CandourFile &f) { f.duty.awareOn = {}; });
    row("aware tomorrow", "candour.in-future", [](CandourFile &f) {
        f.duty.awareOn = today.addDays(1);
        f.duty.toldOn = {};
    });
    row("aware before it happened", "candour.aware-before-occurred",
        [](CandourFile &f) { f.duty.awareOn = QDate(2026, 10, 31); });
    row("told before aware", "candour.told-before-aware",
        [](CandourFile &f) { f.duty.toldOn = QDate(2026, 11, 2); });
    row("told tomorrow", "candour.in-future",
        [](CandourFile &f) { f.duty.toldOn = today.addDays(1); });
}

void TestCandourRules::datesAreInOrder()
{
    QFETCH(Edit, edit);
    QFETCH(QString, fact);
    CandourFile file = test::wholeCandour();
    QVERIFY(checkCandour(file.duty, today).isEmpty());
    edit(file);
    const auto problems = checkCandour(file.duty, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().fact, fact);
}

void TestCandourRules::endedDutyOpensAgainForGraverHarmOnly_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isGraver");
    QTest::addColumn<CandourDecision>("decision");
    QTest::addColumn<bool>("again");
    using D = CandourDecision;
    QTest::newRow("not notifiable, now is")
        << State::NotNotifiable << true << D::Notifiable << true;
    QTest::newRow("not notifiable, to be asked")
        << State::NotNotifiable << true << D::PendingOpinion << true;
    QTest::newRow("still not") << State::NotNotifiable << true << D::NotNotifiable << false;
    QTest::newRow("complete, graver") << State::Complete << true << D::Notifiable << true;
    QTest::newRow("complete, milder") << State::Complete << false << D::NotNotifiable << false;
    QTest::newRow("under way") << State::EnquiriesOpen << true << D::Notifiable << false;
}

void TestCandourRules::endedDutyOpensAgainForGraverHarmOnly()
{
    QFETCH(State, state);
    QFETCH(bool, isGraver);
    QFETCH(CandourDecision, decision);
    CandourFile file = fileIn(state);
    CandourFacts facts = file.duty.facts;
    facts.of(isGraver ? CandourHarm::Death : CandourHarm::Impairment)
        = isGraver ? HarmLikelihood::AppearsResulted : HarmLikelihood::No;
    QTEST(reopens(file.duty, facts, decision), "again");
}

QTEST_GUILESS_MAIN(TestCandourRules)
#include "tst_candourrules.moc"
