#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintmoves.h"
#include "core/complaints/complaintsteps.h"
#include "tests/support/testsupport.h"

#include <functional>

using namespace heed;

using Edit = std::function<void(ComplaintFile &)>;
Q_DECLARE_METATYPE(Edit)

/// The states of a case and the ways between them.
class TestComplaintMoves : public QObject
{
    Q_OBJECT

private slots:
    void everyPair_data();
    void everyPair();
    void needs_data();
    void needs();
    void everythingMissingIsToldAtOnce();
    void concernNeedsNoAcknowledgement();
    void closedCaseMovesNowhereByHand();
    void everyMoveNamesItsSource();
};

namespace {

/// A case that lacks nothing, in a state.
ComplaintFile completeIn(ComplaintState state)
{
    ComplaintFile file;
    file.complaint.reference = QStringLiteral("C-2026-001");
    file.complaint.receivedOn = QDate(2026, 11, 2);
    file.complaint.acknowledgedOn = QDate(2026, 11, 4);
    file.complaint.state = state;
    if (state == ComplaintState::Closed)
        file.complaint.closedOn = QDate(2026, 11, 20);
    file.issues.emplace_back().outcome = Outcome::Upheld;
    return file;
}

/// Rows: from. Columns: to. h by hand, p by putting right, r by the reply, c by closing, o by
/// reopening, = stands there, . not possible. Source: complaints reference 3.1.
constexpr std::array matrix {
    //         L T A E I D S R C
    "logged    = h h h h . h r c",
    "triaged   . = h h h . h r c",
    "ackd      . . = h h . h r c",
    "early     . . h = h . h r c",
    "investig  . . . p = h h r c",
    "drafting  . . . p h = h r c",
    "sign-off  . . . p h h = r c",
    "sent      . . . . . . . = c",
    "closed    . . . . o . . . =",
};
constexpr int firstColumn = 10;

const QHash<char, MoveBy> ways {
    { 'h', MoveBy::Hand },
    { 'p', MoveBy::PuttingRight },
    { 'r', MoveBy::Replying },
    { 'c', MoveBy::Closing },
    { 'o', MoveBy::Reopening },
};

} // namespace

void TestComplaintMoves::everyPair_data()
{
    QTest::addColumn<ComplaintState>("from");
    QTest::addColumn<ComplaintState>("to");
    QTest::addColumn<char>("way");
    const auto &states = EnumCodes<ComplaintState>::list;
    QCOMPARE(matrix.size(), states.size());
    for (size_t from = 0; from < states.size(); ++from) {
        for (size_t to = 0; to < states.size(); ++to)
            QTest::addRow("%s to %s", states[from].second, states[to].second)
                << states[from].first << states[to].first << matrix[from][firstColumn + 2 * to];
    }
}

void TestComplaintMoves::everyPair()
{
    QFETCH(ComplaintState, from);
    QFETCH(ComplaintState, to);
    QFETCH(char, way);
    const ComplaintFile file = completeIn(from);
    const CaseMove *move = caseMove(from, to);
    QCOMPARE(move != nullptr, ways.contains(way));
    for (auto by = ways.cbegin(); by != ways.cend(); ++by)
        QCOMPARE(checkMove(file, to, by.value()).has_value(), by.key() == way);
    ComplaintFile moved = file;
    QCOMPARE(moveTo(moved, to).has_value(), way == 'h');
    QCOMPARE(moved.complaint.state, way == 'h' ? to : from);
    if (way != 'h')
        QCOMPARE(moveTo(moved, to).error().code, ErrorCode::Refused);
}

void TestComplaintMoves::needs_data()
{
    QTest::addColumn<ComplaintState>("from");
    QTest::addColumn<ComplaintState>("to");
    QTest::addColumn<MoveBy>("by");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, ComplaintState from, ComplaintState to, MoveBy by,
                         const char *fact, const Edit &edit) {
        QTest::newRow(name) << from << to << by << edit
                            << QStringLiteral("complaint.") + QLatin1String(fact);
    };
    const Edit untold = [](ComplaintFile &file) { file.complaint.acknowledgedOn = {}; };
    const Edit notInTheirInterests = [](ComplaintFile &file) {
        file.casework.representativeTests.emplace_back().bestInterests = YesNo::No;
    };
    const Edit noFinding = [](ComplaintFile &file) { file.issues[0].outcome.reset(); };
    using S = ComplaintState;
    row("13(3): acknowledged without its day", S::Logged, S::Acknowledged, MoveBy::Hand,
        "not-acknowledged", untold);
    row("13(7): looked into before anybody was told", S::Triaged, S::Investigating, MoveBy::Hand,
        "not-acknowledged", untold);
    row("5: not in the best interests, early", S::Logged, S::EarlyResolution, MoveBy::Hand,
        "must-not-consider", notInTheirInterests);
    row("5: not in the best interests, investigated", S::Acknowledged, S::Investigating,
        MoveBy::Hand, "must-not-consider", notInTheirInterests);
    row("5: not in the best interests, answered", S::Drafting, S::ResponseSent, MoveBy::Replying,
        "must-not-consider", notInTheirInterests);
    row("17: nothing that is complained about", S::Investigating, S::Drafting, MoveBy::Hand,
        "without-issues", [](ComplaintFile &file) { file.issues.clear(); });
    row("14(2)(b): to the signer without conclusions", S::Drafting, S::AwaitingSignOff,
        MoveBy::Hand, "sign-off-without-outcome", noFinding);
    row("14(2)(b): answered without conclusions", S::AwaitingSignOff, S::ResponseSent,
        MoveBy::Replying, "reply-without-outcome", noFinding);
    row("9: answered without the part of a partner", S::AwaitingSignOff, S::ResponseSent,
        MoveBy::Replying, "reply-without-part",
        [](ComplaintFile &file) { file.casework.partners.emplace_back(); });
}

void TestComplaintMoves::needs()
{
    QFETCH(ComplaintState, from);
    QFETCH(ComplaintState, to);
    QFETCH(MoveBy, by);
    QFETCH(Edit, edit);
    QFETCH(QString, fact);
    ComplaintFile file = completeIn(from);
    VERIFY_OK(checkMove(file, to, by));
    edit(file);
    const auto moved = checkMove(file, to, by);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::Refused);
    QCOMPARE(moved.error().operation, fact);
    QCOMPARE(moved.error().problems.size(), 1);
}

void TestComplaintMoves::everythingMissingIsToldAtOnce()
{
    ComplaintFile file = completeIn(ComplaintState::Acknowledged);
    file.complaint.acknowledgedOn = {};
    file.casework.representativeTests.emplace_back().bestInterests = YesNo::No;
    const auto moved = checkMove(file, ComplaintState::Investigating, MoveBy::Hand);
    QVERIFY(!moved);
    QCOMPARE(moved.error().problems.size(), 2);
}

void TestComplaintMoves::concernNeedsNoAcknowledgement()
{
    ComplaintFile file = completeIn(ComplaintState::Logged);
    file.complaint.type = ComplaintType::Concern;
    file.complaint.acknowledgedOn = {};
    VERIFY_OK(checkMove(file, ComplaintState::Investigating, MoveBy::Hand));
}

void TestComplaintMoves::closedCaseMovesNowhereByHand()
{
    ComplaintFile file = completeIn(ComplaintState::Closed);
    const auto moved = moveTo(file, ComplaintState::Investigating);
    QCOMPARE(moved.error().operation, QStringLiteral("complaint.closed"));
    QCOMPARE(moved.error().detail, QStringLiteral("C-2026-001"));
}

void TestComplaintMoves::everyMoveNamesItsSource()
{
    for (const CaseMove &move : caseMoves())
        QVERIFY(qstrlen(move.source) > 0);
}

QTEST_GUILESS_MAIN(TestComplaintMoves)
#include "tst_complaintmoves.moc"
