#include "core/fairness/carechecks.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

const QDate today(2026, 11, 22);

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// A file in which every check is met.
FairnessFile caredFor()
{
    FairnessFile file;
    FairnessSupport plan;
    plan.person = text("Rowan Thistleby");
    plan.contact = text("Lea Moss");
    plan.policy = text("Supporting staff, version 3");
    plan.policyGivenOn = QDate(2026, 11, 4);
    plan.safeWork = text("Day shifts with a second nurse");
    file.supports = { plan };
    FairnessUpdate update;
    update.toldOn = QDate(2026, 11, 10);
    file.updates = { update };
    HealthAdvice advice;
    advice.referredOn = QDate(2026, 11, 4);
    advice.receivedOn = QDate(2026, 11, 12);
    advice.advice = text("No nights for a month");
    advice.followed = AdviceFollowed::Yes;
    advice.followedOn = QDate(2026, 11, 13);
    file.advice = { advice };
    WellbeingCheck talk;
    talk.dueOn = QDate(2026, 11, 18);
    talk.doneOn = QDate(2026, 11, 18);
    talk.doneBy = text("Lea Moss");
    file.checks = { talk };
    FairnessAdvised row;
    row.recommendation = text("Change the chart");
    row.owner = text("Tom Vale");
    row.doneOn = QDate(2026, 11, 19);
    file.advised = { row };
    for (const auto &[area, code] : EnumCodes<StressArea>::list) {
        StressAssessment assessed;
        assessed.area = area;
        assessed.assessedOn = QDate(2026, 11, 5);
        file.stress.push_back(assessed);
    }
    file.stress[0].risk = StressRisk::High;
    file.stress[0].measure = text("Fewer patients");
    file.stress[0].owner = text("Tom Vale");
    file.stress[0].doneOn = QDate(2026, 11, 9);
    return file;
}

using Spoil = std::function<void(FairnessFile &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// Each failing that claims by staff name has a check that can fail.
class TestCareChecks : public QObject
{
    Q_OBJECT

private slots:
    void careThatWasTakenMeetsEveryCheck();
    void emptyFileMeetsNone();
    void failingIsFound_data();
    void failingIsFound();
};

void TestCareChecks::careThatWasTakenMeetsEveryCheck()
{
    const auto terms = FairnessTerms::load();
    VERIFY_OK(terms);
    const auto checks = careChecks(caredFor(), *terms, today);
    QCOMPARE(checks.size(), EnumCodes<StaffFailure>::list.size());
    for (const CareCheck &check : checks)
        QVERIFY2(check.state == CareState::Met, qPrintable(check.facts.join(u' ')));
}

void TestCareChecks::emptyFileMeetsNone()
{
    for (const CareCheck &check : careChecks({}, *FairnessTerms::load(), today))
        QCOMPARE(check.state, CareState::NotYet);
}

/// Source: NHS Resolution, Being fair (2019), as the candour reference 2.3 gives the failings.
void TestCareChecks::failingIsFound_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *failing, const char *fact, Spoil spoil) {
        QTest::newRow(fact) << std::move(spoil) << text(failing) << text(fact);
    };
    row("policy_not_followed", "fairness.care-policy-not-given",
        [](FairnessFile &f) { f.supports[0].policyGivenOn = {}; });
    row("policy_not_followed", "fairness.care-no-policy",
        [](FairnessFile &f) { f.supports[0].policy.clear(); });
    row("oh_advice_or_timeliness", "fairness.care-advice-late", [](FairnessFile &f) {
        f.advice[0].referredOn = QDate(2026, 10, 1);
        f.advice[0].receivedOn = {};
        f.advice[0].followed.reset();
    });
    row("oh_advice_or_timeliness", "fairness.care-advice-open",
        [](FairnessFile &f) { f.advice[0].followed.reset(); });
    row("oh_advice_or_timeliness", "fairness.care-advice-not-followed",
        [](FairnessFile &f) { f.advice[0].followed = AdviceFollowed::No; });
    row("no_safe_system", "fairness.care-work-not-safe",
        [](FairnessFile &f) { f.supports[0].safeWork.clear(); });
    row("no_safe_system", "fairness.care-talk-overdue",
        [](FairnessFile &f) { f.checks.push_back({ .dueOn = QDate(2026, 11, 20) }); });
    row("no_safe_system", "fairness.care-no-talk-lately",
        [](FairnessFile &f) { f.checks[0].doneOn = QDate(2026, 10, 1); });
    row("recommendations_not_followed", "fairness.care-recommendation-overdue",
        [](FairnessFile &f) {
            f.advised[0].doneOn = {};
            f.advised[0].dueOn = QDate(2026, 11, 20);
        });
    row("no_risk_assessment", "fairness.care-area-missing",
        [](FairnessFile &f) { f.stress.pop_back(); });
    row("no_preventive_measures", "fairness.care-measure-overdue", [](FairnessFile &f) {
        f.stress[0].doneOn = {};
        f.stress[0].dueOn = QDate(2026, 11, 20);
    });
    row("no_preventive_measures", "fairness.care-measure-no-owner",
        [](FairnessFile &f) { f.stress[0].owner.clear(); });
}

void TestCareChecks::failingIsFound()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, failing);
    QFETCH(QString, fact);
    FairnessFile file = caredFor();
    spoil(file);
    for (const CareCheck &check : careChecks(file, *FairnessTerms::load(), today)) {
        const bool isIt = toCode(check.failing) == failing;
        QCOMPARE(check.state == CareState::Gap, isIt);
        QCOMPARE(check.facts.contains(fact), isIt);
    }
}

QTEST_GUILESS_MAIN(TestCareChecks)
#include "tst_carechecks.moc"
