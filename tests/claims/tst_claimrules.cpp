#include "core/claims/claimrules.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

const QDate today(2026, 11, 22);

Claim soundClaim()
{
    Claim claim;
    claim.incidentOn = QDate(2023, 5, 2);
    claim.knowledgeOn = QDate(2023, 6, 1);
    claim.notifiedOn = QDate(2026, 2, 10);
    claim.openedOn = QDate(2026, 2, 12);
    claim.damagesReserve = { 4'000'000 };
    return claim;
}

QStringList facts(const QList<FieldProblem> &problems)
{
    QStringList list;
    for (const FieldProblem &problem : problems)
        list += problem.field + QLatin1Char(' ') + problem.fact;
    return list;
}

} // namespace

using Edit = void (*)(Claim &);
Q_DECLARE_METATYPE(Edit)

class TestClaimRules : public QObject
{
    Q_OBJECT

private slots:
    void soundDraftHasNoProblem();
    void allProblemsAtOnce();
    void oneWrongFact_data();
    void oneWrongFact();
    void statusAddsUp_data();
    void statusAddsUp();
    void derivedStatusPassesTheCheck();
};

void TestClaimRules::soundDraftHasNoProblem()
{
    QCOMPARE(facts(checkClaim(soundClaim(), today)), QStringList());
    Claim early = soundClaim();
    early.openedOn = QDate(2025, 12, 1); // records asked for before the letter came
    QCOMPARE(facts(checkClaim(early, today)), QStringList());
}

void TestClaimRules::allProblemsAtOnce()
{
    Claim claim;
    claim.knowledgeOn = today.addDays(1);
    claim.defenceCostsPaid = { -1 };
    claim.probability = 101;
    claim.status = ClaimStatus::SettledPpo;
    QCOMPARE(facts(checkClaim(claim, today)),
        QStringList({ QStringLiteral("notified_on claim.notified-missing"),
            QStringLiteral("knowledge_on claim.in-future"),
            QStringLiteral("defence_costs_paid claim.negative-sum"),
            QStringLiteral("probability claim.probability-impossible"),
            QStringLiteral("closed_on claim.ended-without-day") }));
}

// Source: candour reference 6, "Claims": incident, notified and settled dates; status; money.
void TestClaimRules::oneWrongFact_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, Edit edit, const char *fact) {
        QTest::newRow(name) << edit << QString::fromLatin1(fact);
    };
    row(
        "known before it happened", [](Claim &c) { c.knowledgeOn = c.incidentOn.addDays(-1); },
        "knowledge_on claim.before-incident");
    row(
        "claimed before it happened",
        [](Claim &c) {
            c.incidentOn = c.notifiedOn.addDays(1);
            c.knowledgeOn = {};
        },
        "notified_on claim.before-incident");
    row(
        "settled before it was claimed",
        [](Claim &c) {
            c.settledOn = c.notifiedOn.addDays(-1);
            c.status = ClaimStatus::SettledDamages;
        },
        "settled_on claim.before-notified");
    row(
        "closed before its file was opened",
        [](Claim &c) {
            c.closedOn = c.notifiedOn;
            c.status = ClaimStatus::ClosedNil;
        },
        "closed_on claim.closed-before-opened");
    row(
        "negative reserve", [](Claim &c) { c.damagesReserve = { -100 }; },
        "damages_reserve claim.negative-sum");
    row(
        "less than no chance", [](Claim &c) { c.probability = -5; },
        "probability claim.probability-impossible");
    row(
        "open but closed", [](Claim &c) { c.closedOn = today; }, "status claim.open-with-ending");
    row(
        "nil but paid",
        [](Claim &c) {
            c.closedOn = today;
            c.status = ClaimStatus::ClosedNil;
            c.damagesPaid = { 1 };
        },
        "status claim.nil-with-damages");
}

void TestClaimRules::oneWrongFact()
{
    QFETCH(Edit, edit);
    Claim claim = soundClaim();
    edit(claim);
    QFETCH(QString, fact);
    QCOMPARE(facts(checkClaim(claim, today)), QStringList(fact));
}

void TestClaimRules::statusAddsUp_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<ClaimStatus>("status");
    const auto row = [](const char *outcome, QDate closed, qint64 paid, ClaimStatus status) {
        QTest::addRow("%s, %lld", outcome, paid)
            << QString::fromUtf8(outcome) << closed << paid << status;
    };
    row("", {}, 0, ClaimStatus::Open);
    row("Repudiated", today, 0, ClaimStatus::ClosedNil);
    row("Discontinued", today, 0, ClaimStatus::ClosedNil);
    row("Settled – damages paid", today, 2'646'788, ClaimStatus::SettledDamages);
    row("Settled – damages paid", today, 0, ClaimStatus::SettledDamages);
    row("Settled – nil damages", today, 0, ClaimStatus::ClosedNil);
    row("Settled with a PPO", today, 0, ClaimStatus::SettledPpo);
    row("Periodical payments order", today, 9'000, ClaimStatus::SettledPpo);
    row("", today, 5'000, ClaimStatus::SettledDamages);
}

void TestClaimRules::statusAddsUp()
{
    Claim claim = soundClaim();
    QFETCH(QString, outcome);
    QFETCH(QDate, closed);
    QFETCH(qint64, paid);
    claim.outcome = outcome;
    claim.closedOn = closed;
    claim.damagesPaid = { paid };
    QTEST(claimStatus(claim), "status");
}

void TestClaimRules::derivedStatusPassesTheCheck()
{
    for (const bool closed : { false, true }) {
        for (const qint64 paid : { 0, 700 }) {
            Claim claim = soundClaim();
            claim.damagesPaid = { paid };
            claim.closedOn = closed ? today : QDate();
            claim.status = claimStatus(claim);
            QCOMPARE(facts(checkClaim(claim, today)), QStringList());
        }
    }
}

QTEST_GUILESS_MAIN(TestClaimRules)
#include "tst_claimrules.moc"
