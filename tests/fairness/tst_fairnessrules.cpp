#include "tests/fairness/samplefairness.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::decider;
using heed::test::wholeFairness;
using heed::test::wholeReview;

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QStringList facts(const QList<FieldProblem> &problems)
{
    QStringList list;
    for (const FieldProblem &problem : problems)
        list += problem.fact;
    return list;
}

const QDate today(2026, 11, 22);

using Spoil = std::function<void(FairnessReview &)>;
using SpoilFile = std::function<void(FairnessFile &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(SpoilFile)

/// The gate, what a decision needs before it is signed, and the safeguards of a suspension.
class TestFairnessRules : public QObject
{
    Q_OBJECT

private slots:
    void wholeReviewPassesTheGate();
    void gateRefuses_data();
    void gateRefuses();
    void emptyDraftTellsEverythingAtOnce();
    void replacedToolIsForOldActsOnly();
    void formalBeginsAfterItsSignOff_data();
    void formalBeginsAfterItsSignOff();
    void systemIsAskedFactorByFactor();
    void wholeDecisionMayBeSigned();
    void signingIsRefused_data();
    void signingIsRefused();
    void likeCasesNeedAWordOnlyWhereOneDiffers();
    void suspensionIsRefused_data();
    void suspensionIsRefused();
    void suspensionIsReviewedByTheLastWord();
};

void TestFairnessRules::wholeReviewPassesTheGate()
{
    QCOMPARE(facts(checkGate(wholeReview(), today)), QStringList());
}

/// Source: candour, fairness and culture reference 2.1, 2.2.
void TestFairnessRules::gateRefuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *fact, Spoil spoil) {
        QTest::newRow(fact) << std::move(spoil) << text(fact);
    };
    row("fairness.gate-no-ground", [](FairnessReview &r) { r.ground.reset(); });
    row("fairness.gate-routine", [](FairnessReview &r) { r.ground = FairnessGround::Routine; });
    row("fairness.gate-harm", [](FairnessReview &r) { r.ground = FairnessGround::Harm; });
    row("fairness.gate-asked-for", [](FairnessReview &r) { r.ground = FairnessGround::AskedFor; });
    row("fairness.gate-no-response", [](FairnessReview &r) { r.sourceEndedOn = {}; });
    row("fairness.in-future", [](FairnessReview &r) { r.sourceEndedOn = today.addDays(1); });
    row("fairness.gate-no-lead", [](FairnessReview &r) { r.sourceBy = text(" "); });
    row("fairness.gate-no-record", [](FairnessReview &r) { r.sourceTitle.clear(); });
    row("fairness.gate-no-concern-about", [](FairnessReview &r) { r.concernAbout.reset(); });
    row("fairness.gate-no-concern", [](FairnessReview &r) { r.concern.clear(); });
    row("fairness.gate-no-person", [](FairnessReview &r) { r.personName.clear(); });
    row("fairness.gate-one-person",
        [](FairnessReview &r) { r.personName = text("Rowan Thistleby and Ash Fell"); });
    row("fairness.gate-no-group", [](FairnessReview &r) { r.staffGroup.clear(); });
    row("fairness.gate-no-act", [](FairnessReview &r) { r.act.clear(); });
    row("fairness.gate-one-act", [](FairnessReview &r) { r.actSummary.clear(); });
    row("fairness.day-missing", [](FairnessReview &r) { r.actOn = {}; });
    row("fairness.gate-act-after-response",
        [](FairnessReview &r) { r.actOn = QDate(2026, 11, 11); });
    row("fairness.gate-no-reviewer", [](FairnessReview &r) { r.reviewer.clear(); });
    row("fairness.gate-no-relation", [](FairnessReview &r) { r.reviewerRelation.reset(); });
}

void TestFairnessRules::gateRefuses()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, fact);
    FairnessReview review = wholeReview();
    spoil(review);
    QCOMPARE(facts(checkGate(review, today)), QStringList(fact));
}

void TestFairnessRules::emptyDraftTellsEverythingAtOnce()
{
    const QStringList found = facts(checkGate({}, today));
    QVERIFY(found.contains(text("fairness.gate-no-response")));
    QVERIFY(found.contains(text("fairness.gate-no-concern")));
    QVERIFY(found.contains(text("fairness.gate-no-reviewer")));
}

/// Source: candour, fairness and culture reference 2.1: the tool of May 2025 replaced the guide.
void TestFairnessRules::replacedToolIsForOldActsOnly()
{
    FairnessReview review = wholeReview();
    const auto with = [&review](const char *set) {
        return facts(checkTool(heed::test::shippedSet(set), review));
    };
    QCOMPARE(with("jcg_2018"), QStringList(text("fairness.tool-replaced")));
    QCOMPARE(with("being_fair_2025"), QStringList());
    QCOMPARE(with("pre_disciplinary"), QStringList());
    review.actOn = QDate(2025, 6, 1);
    QCOMPARE(with("jcg_2018"), QStringList(text("fairness.tool-replaced")));
    review.actOn = QDate(2025, 5, 31);
    QCOMPARE(with("jcg_2018"), QStringList());
}

/// Source: candour, fairness and culture reference 2.4, whatever the outcome was.
void TestFairnessRules::formalBeginsAfterItsSignOff_data()
{
    QTest::addColumn<SpoilFile>("spoil");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *fact, SpoilFile spoil) {
        QTest::newRow(name) << std::move(spoil) << text(fact);
    };
    row("nobody signed off", "fairness.formal-needs-sign-off",
        [](FairnessFile &f) { f.review.signOffOn = {}; });
    row("before it", "fairness.formal-before-sign-off",
        [](FairnessFile &f) { f.review.formalOn = today.addDays(-3); });
    row("nobody named", "fairness.sign-off-missing",
        [](FairnessFile &f) { f.review.signOffBy.clear(); });
    for (const DeciderCapacity capacity : { DeciderCapacity::LineManager,
             DeciderCapacity::Investigator, DeciderCapacity::Manager, DeciderCapacity::Hr })
        row(codeOf(capacity).data(), "fairness.sign-off-capacity",
            [capacity](FairnessFile &f) { f.review.signOffAs = capacity; });
    row("the reviewer as director", "fairness.sign-off-not-by",
        [](FairnessFile &f) { f.review.signOffBy = text("Ben Ito"); });
}

void TestFairnessRules::formalBeginsAfterItsSignOff()
{
    QFETCH(SpoilFile, spoil);
    QFETCH(QString, fact);
    FairnessFile file = wholeFairness();
    file.review.signOffBy = text("Grace Oduya");
    file.review.signOffAs = DeciderCapacity::Panel;
    file.review.signOffOn = today.addDays(-2);
    file.review.formalOn = today.addDays(-2);
    QCOMPARE(facts(checkFormalBegin(file)), QStringList());
    spoil(file);
    QCOMPARE(facts(checkFormalBegin(file)), QStringList(fact));
}

void TestFairnessRules::systemIsAskedFactorByFactor()
{
    std::vector<FairnessFactor> factors;
    for (const auto &[factor, code] : EnumCodes<SystemFactor>::list) {
        QVERIFY(!isSystemAsked(factors));
        QCOMPARE(*nextFactor(factors), factor);
        FairnessFactor row;
        row.factor = factor;
        factors.push_back(row);
    }
    QVERIFY(isSystemAsked(factors));
    FairnessFactor bare;
    bare.answer = FactorAnswer::NotContributed;
    QCOMPARE(facts(PartOf<FairnessFactor>::check(bare, today)),
        QStringList(text("fairness.factor-needs-note")));
}

void TestFairnessRules::wholeDecisionMayBeSigned()
{
    QCOMPARE(facts(missingForSigning(wholeFairness(), {}, true, today)), QStringList());
    FairnessFile formal = wholeFairness();
    formal.review.outcome = text("FORMAL");
    formal.review.signOffBy = text("Grace Oduya");
    formal.review.signOffAs = DeciderCapacity::Director;
    formal.review.signOffOn = today;
    QCOMPARE(facts(missingForSigning(formal, {}, true, today)), QStringList());
    formal.review.signOffAs = DeciderCapacity::Panel;
    QCOMPARE(facts(missingForSigning(formal, {}, true, today)), QStringList());
}

/// Source: candour, fairness and culture reference 2.2 (two people, one from HR, evidence, the look
/// at the system goes on) and 2.4 (who may sign off a formal way).
void TestFairnessRules::signingIsRefused_data()
{
    QTest::addColumn<SpoilFile>("spoil");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *fact, SpoilFile spoil) {
        QTest::newRow(name) << std::move(spoil) << text(fact);
    };
    const auto formal = [](auto also) {
        return [also](FairnessFile &f) {
            f.review.outcome = text("FORMAL");
            f.review.signOffBy = text("Grace Oduya");
            f.review.signOffAs = DeciderCapacity::Director;
            f.review.signOffOn = today;
            also(f);
        };
    };
    row("a factor was not asked", "fairness.system-first",
        [](FairnessFile &f) { f.factors.pop_back(); });
    row("one decider", "fairness.two-decide", [](FairnessFile &f) { f.deciders.pop_back(); });
    row("one decider twice", "fairness.two-decide", [](FairnessFile &f) {
        f.deciders[1] = decider("Mrs Hana Reed", DeciderCapacity::Manager);
    });
    row("none from HR", "fairness.one-from-hr",
        [](FairnessFile &f) { f.deciders[0].capacity = DeciderCapacity::Director; });
    row("the person decides", "fairness.subject-decides",
        [](FairnessFile &f) { f.deciders[1].name = text("Rowan Thistleby"); });
    row("one has not agreed", "fairness.deciders-agree",
        [](FairnessFile &f) { f.deciders[1].agreedOn = {}; });
    row("no wider look", "fairness.wider-missing",
        [](FairnessFile &f) { f.review.widerReference.clear(); });
    row("no reason", "fairness.rationale-missing",
        [](FairnessFile &f) { f.review.rationale.clear(); });
    row("no outcome", "fairness.outcome-missing",
        [](FairnessFile &f) { f.review.outcome.clear(); });
    row("formal without sign-off", "fairness.sign-off-missing",
        formal([](FairnessFile &f) { f.review.signOffBy.clear(); }));
    row("formal without its day", "fairness.day-missing",
        formal([](FairnessFile &f) { f.review.signOffOn = {}; }));
    for (const DeciderCapacity capacity :
        { DeciderCapacity::LineManager, DeciderCapacity::Investigator, DeciderCapacity::Manager,
            DeciderCapacity::Hr, DeciderCapacity::StaffSide })
        row(codeOf(capacity).data(), "fairness.sign-off-capacity",
            formal([capacity](FairnessFile &f) { f.review.signOffAs = capacity; }));
    row("the line manager as director", "fairness.sign-off-not-by", formal([](FairnessFile &f) {
        f.deciders.push_back(decider("Grace Oduya", DeciderCapacity::LineManager));
    }));
    row("the reviewer as director", "fairness.sign-off-not-by",
        formal([](FairnessFile &f) { f.review.signOffBy = text("Ben Ito"); }));
    row("who led the learning response", "fairness.sign-off-not-by",
        formal([](FairnessFile &f) { f.review.signOffBy = text("Ivy Marsh"); }));
    row("the person signs off", "fairness.subject-decides",
        formal([](FairnessFile &f) { f.review.signOffBy = text("Rowan Thistleby"); }));
    row("formal in all but name", "fairness.sign-off-missing", [](FairnessFile &f) {
        f.review.formalOn = today;
        f.review.signOffAs = DeciderCapacity::Director;
        f.review.signOffOn = today;
    });
    row("a day to come", "fairness.in-future",
        formal([](FairnessFile &f) { f.review.signOffOn = today.addDays(1); }));
}

void TestFairnessRules::signingIsRefused()
{
    QFETCH(SpoilFile, spoil);
    QFETCH(QString, fact);
    FairnessFile file = wholeFairness();
    spoil(file);
    QCOMPARE(facts(missingForSigning(file, {}, true, today)), QStringList(fact));
}

void TestFairnessRules::likeCasesNeedAWordOnlyWhereOneDiffers()
{
    FairnessFile file = wholeFairness();
    const LikeCase none { text("usual"), FairResponse::NoAction, text("D"), 2026, false };
    const LikeCase training { text("usual"), FairResponse::TrainingSupervision, text("G"), 2026,
        false };
    QCOMPARE(usualResponse({ none, training }), std::nullopt);
    QVERIFY(missingForSigning(file, { none, training }, true, today).isEmpty());
    QVERIFY(missingForSigning(file, { none, none, training }, true, today).isEmpty());
    QCOMPARE(facts(missingForSigning(file, { none, training, training }, true, today)),
        QStringList(text("fairness.differs-missing")));
    file.review.differs = text("The protocol had changed that week.");
    QVERIFY(missingForSigning(file, { none, training, training }, true, today).isEmpty());
    QCOMPARE(facts(missingForSigning(file, {}, false, today)),
        QStringList(text("fairness.reviewer-not-cleared")));
}

namespace {

FairnessSuspension wholeSuspension()
{
    FairnessSuspension row;
    row.riskReason = text("Witnesses work on the same shift.");
    row.notOtherSite = text("The other home has no vacancy.");
    row.firstDecider = text("Hana Reed");
    row.secondDecider = text("Grace Oduya");
    row.startsOn = QDate(2026, 11, 3);
    row.contact = text("Lea Moss");
    row.reviewOn = QDate(2026, 11, 17);
    return row;
}

} // namespace

/// Source: candour, fairness and culture reference 2.6.
void TestFairnessRules::suspensionIsRefused_data()
{
    QTest::addColumn<std::function<void(FairnessSuspension &)>>("spoil");
    QTest::addColumn<QString>("fact");
    const auto row
        = [](const char *name, const char *fact, std::function<void(FairnessSuspension &)> spoil) {
              QTest::newRow(name) << std::move(spoil) << text(fact);
          };
    row("no reason", "fairness.suspension-needs-reason",
        [](FairnessSuspension &s) { s.riskReason.clear(); });
    row("no alternative", "fairness.suspension-needs-alternative",
        [](FairnessSuspension &s) { s.notOtherSite.clear(); });
    row("one decides", "fairness.suspension-needs-second",
        [](FairnessSuspension &s) { s.secondDecider.clear(); });
    row("one decides twice", "fairness.suspension-needs-second",
        [](FairnessSuspension &s) { s.secondDecider = s.firstDecider; });
    row("no contact", "fairness.suspension-needs-contact",
        [](FairnessSuspension &s) { s.contact.clear(); });
    row("contact decides", "fairness.contact-decides",
        [](FairnessSuspension &s) { s.contact = text("Grace Oduya"); });
    row("less pay", "fairness.suspension-needs-pay-reason",
        [](FairnessSuspension &s) { s.pay = SuspensionPay::Less; });
    row("no review", "fairness.suspension-needs-review",
        [](FairnessSuspension &s) { s.reviewOn = {}; });
    row("ends before it starts", "fairness.ends-before-start", [](FairnessSuspension &s) {
        s.endedOn = QDate(2026, 11, 2);
        s.endReason = text("Ended");
    });
    row("ends without a reason", "fairness.end-needs-reason",
        [](FairnessSuspension &s) { s.endedOn = QDate(2026, 11, 9); });
}

void TestFairnessRules::suspensionIsRefused()
{
    QFETCH(std::function<void(FairnessSuspension &)>, spoil);
    QFETCH(QString, fact);
    FairnessSuspension row = wholeSuspension();
    QVERIFY(PartOf<FairnessSuspension>::check(row, today).isEmpty());
    spoil(row);
    QCOMPARE(facts(PartOf<FairnessSuspension>::check(row, today)), QStringList(fact));
}

void TestFairnessRules::suspensionIsReviewedByTheLastWord()
{
    FairnessSuspension row = wholeSuspension();
    QCOMPARE(nextSuspensionReview(row, {}), QDate(2026, 11, 17));
    SuspensionReview review;
    review.reviewedOn = QDate(2026, 11, 16);
    review.nextOn = QDate(2026, 11, 30);
    QCOMPARE(nextSuspensionReview(row, { review }), QDate(2026, 11, 30));
    SuspensionReview lifted;
    lifted.reviewedOn = QDate(2026, 11, 20);
    lifted.decision = SuspensionDecision::Lift;
    QCOMPARE(nextSuspensionReview(row, { review, lifted }), QDate(2026, 11, 20));
    row.endedOn = QDate(2026, 11, 20);
    QVERIFY(!nextSuspensionReview(row, { review, lifted }).isValid());
}

QTEST_GUILESS_MAIN(TestFairnessRules)
#include "tst_fairnessrules.moc"
