#include "core/fairness/fairnessfile.h"
#include "tests/support/partcheck.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::PartCheck;
using heed::test::spoilt;
using heed::test::whole;

/// What each part of a review asks of whoever types it. Suspensions have their own table beside the
/// rules of a review. Source: candour, fairness and culture reference 2.4 to 2.7.
class TestFairnessPart : public QObject
{
    Q_OBJECT

private slots:
    void partsSayWhatIsWrong_data();
    void partsSayWhatIsWrong();
    void wholePartsPass_data();
    void wholePartsPass();
};

namespace {

const QDate yesterday(2026, 11, 21);
const QDate tomorrow(2026, 11, 23);

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

FairnessReader reader()
{
    FairnessReader row;
    row.userId = 7;
    row.task = text("Reviews it");
    return row;
}

FairnessAnswer answer()
{
    FairnessAnswer row;
    row.answer = SetAnswer::Yes;
    row.evidence = text("The chart of that night");
    return row;
}

FairnessDecider decider()
{
    FairnessDecider row;
    row.name = text("Hana Reed");
    row.agreedOn = yesterday;
    return row;
}

SuspensionReview look()
{
    SuspensionReview row;
    row.reviewedOn = yesterday;
    row.reviewedBy = text("Grace Oduya");
    row.reason = text("The investigation goes on");
    row.nextOn = tomorrow;
    return row;
}

FairnessNeed need()
{
    FairnessNeed row;
    row.harm = text("They found out by chance");
    row.need = text("To hear what happened");
    row.holder = text("The ward manager");
    return row;
}

FairnessSupport plan()
{
    FairnessSupport row;
    row.person = text("Rowan Thistleby");
    row.contact = text("Lea Moss");
    return row;
}

HealthAdvice advice()
{
    HealthAdvice row;
    row.referredOn = QDate(2026, 11, 3);
    row.receivedOn = QDate(2026, 11, 10);
    row.advice = text("Day shifts for four weeks");
    row.followed = AdviceFollowed::Yes;
    row.followedOn = QDate(2026, 11, 12);
    return row;
}

StressAssessment stress()
{
    StressAssessment row;
    row.assessedOn = yesterday;
    row.risk = StressRisk::High;
    row.measure = text("A second person on the shift");
    return row;
}

WellbeingCheck talk()
{
    WellbeingCheck row;
    row.dueOn = yesterday;
    row.doneOn = yesterday;
    row.doneBy = text("Lea Moss");
    return row;
}

FairnessUpdate told()
{
    FairnessUpdate row;
    row.toldOn = yesterday;
    row.what = text("That a review was opened");
    return row;
}

FairnessAdvised advised()
{
    FairnessAdvised row;
    row.recommendation = text("Move the alarm");
    row.owner = text("The ward manager");
    return row;
}

} // namespace

void TestFairnessPart::partsSayWhatIsWrong_data()
{
    QTest::addColumn<PartCheck>("check");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fact");
    const auto row
        = [](const char *name, const char *field, const char *fact, const PartCheck &check) {
              QTest::newRow(name) << check << text(field) << text(fact);
          };
    row("reader: nobody of that name", "user_name", "fairness.reader-unknown",
        spoilt(reader(), [](auto &r) { r.userId = 0; }));
    row("reader: no task", "task", "fairness.reader-needs-task",
        spoilt(reader(), [](auto &r) { r.task = text("  "); }));
    row("answer: nothing shows it", "evidence", "fairness.answer-needs-evidence",
        spoilt(answer(), [](auto &r) { r.evidence.clear(); }));
    row("decider: no name", "name", "fairness.decider-needs-name",
        spoilt(decider(), [](auto &r) { r.name.clear(); }));
    row("decider: agrees tomorrow", "agreed_on", "fairness.in-future",
        spoilt(decider(), [](auto &r) { r.agreedOn = tomorrow; }));
    row("look: no day", "reviewed_on", "fairness.day-missing",
        spoilt(look(), [](auto &r) { r.reviewedOn = {}; }));
    row("look: nobody", "reviewed_by", "fairness.who-missing",
        spoilt(look(), [](auto &r) { r.reviewedBy.clear(); }));
    row("look: no reason", "reason", "fairness.review-needs-reason",
        spoilt(look(), [](auto &r) { r.reason.clear(); }));
    row("look: goes on without a next day", "next_on", "fairness.suspension-needs-review",
        spoilt(look(), [](auto &r) { r.nextOn = {}; }));
    row("look: becomes less without a next day", "next_on", "fairness.suspension-needs-review",
        spoilt(look(), [](auto &r) {
            r.decision = SuspensionDecision::Change;
            r.nextOn = {};
        }));
    row("look: next on the same day", "next_on", "fairness.review-before-start",
        spoilt(look(), [](auto &r) { r.nextOn = r.reviewedOn; }));
    row("need: no harm", "harm", "fairness.need-needs-harm",
        spoilt(need(), [](auto &r) { r.harm.clear(); }));
    row("need: no need", "need", "fairness.need-needs-need",
        spoilt(need(), [](auto &r) { r.need.clear(); }));
    row("need: nobody's", "holder", "fairness.need-needs-holder",
        spoilt(need(), [](auto &r) { r.holder.clear(); }));
    row("need: met tomorrow", "met_on", "fairness.in-future",
        spoilt(need(), [](auto &r) { r.metOn = tomorrow; }));
    row("plan: for nobody", "person", "fairness.support-needs-person",
        spoilt(plan(), [](auto &r) { r.person.clear(); }));
    row("plan: no contact", "contact", "fairness.support-needs-contact",
        spoilt(plan(), [](auto &r) { r.contact.clear(); }));
    row("plan: their own contact", "contact", "fairness.contact-is-person",
        spoilt(plan(), [](auto &r) { r.contact = text("rowan thistleby"); }));
    row("plan: offered tomorrow", "offered_on", "fairness.in-future",
        spoilt(plan(), [](auto &r) { r.offeredOn = tomorrow; }));
    row("advice: no day", "referred_on", "fairness.day-missing",
        spoilt(advice(), [](auto &r) { r.referredOn = {}; }));
    row("advice: came without words", "advice", "fairness.advice-needs-words",
        spoilt(advice(), [](auto &r) { r.advice.clear(); }));
    row("advice: followed on no day", "followed_on", "fairness.day-missing",
        spoilt(advice(), [](auto &r) { r.followedOn = {}; }));
    row("advice: in part, without a reason", "why_not", "fairness.advice-needs-reason",
        spoilt(advice(), [](auto &r) { r.followed = AdviceFollowed::InPart; }));
    row("advice: not followed, without a reason", "why_not", "fairness.advice-needs-reason",
        spoilt(advice(), [](auto &r) { r.followed = AdviceFollowed::No; }));
    row("stress: no day", "assessed_on", "fairness.day-missing",
        spoilt(stress(), [](auto &r) { r.assessedOn = {}; }));
    row("stress: a risk without a measure", "measure", "fairness.stress-needs-measure",
        spoilt(stress(), [](auto &r) { r.measure.clear(); }));
    row("stress: a medium risk too", "measure", "fairness.stress-needs-measure",
        spoilt(stress(), [](auto &r) {
            r.risk = StressRisk::Medium;
            r.measure.clear();
        }));
    row("talk: neither planned nor done", "due_on", "fairness.day-missing",
        spoilt(talk(), [](auto &r) { r.dueOn = r.doneOn = {}; }));
    row("talk: by nobody", "done_by", "fairness.who-missing",
        spoilt(talk(), [](auto &r) { r.doneBy.clear(); }));
    row("told: no day", "told_on", "fairness.day-missing",
        spoilt(told(), [](auto &r) { r.toldOn = {}; }));
    row("told: nothing", "what", "fairness.update-needs-what",
        spoilt(told(), [](auto &r) { r.what.clear(); }));
    row("advised: nothing", "recommendation", "fairness.advised-needs-words",
        spoilt(advised(), [](auto &r) { r.recommendation.clear(); }));
    row("advised: nobody does it", "owner", "fairness.who-missing",
        spoilt(advised(), [](auto &r) { r.owner.clear(); }));
    row("advised: done tomorrow", "done_on", "fairness.in-future",
        spoilt(advised(), [](auto &r) { r.doneOn = tomorrow; }));
}

void TestFairnessPart::partsSayWhatIsWrong()
{
    QFETCH(PartCheck, check);
    QFETCH(QString, field);
    QFETCH(QString, fact);
    QCOMPARE(test::told(check()), QStringList(field + QLatin1Char(' ') + fact));
}

void TestFairnessPart::wholePartsPass_data()
{
    QTest::addColumn<PartCheck>("check");
    const auto row = [](const char *name, const PartCheck &check) { QTest::newRow(name) << check; };
    row("reader", whole(reader()));
    row("answer", whole(answer()));
    row("an answer that is not known needs nothing", spoilt(answer(), [](auto &r) {
        r.answer = SetAnswer::Unknown;
        r.evidence.clear();
    }));
    row("decider", whole(decider()));
    row("who has not agreed yet", spoilt(decider(), [](auto &r) { r.agreedOn = {}; }));
    row("look", whole(look()));
    row("a lifted suspension needs no next day", spoilt(look(), [](auto &r) {
        r.decision = SuspensionDecision::Lift;
        r.nextOn = {};
    }));
    row("need", whole(need()));
    row("plan", whole(plan()));
    row("advice", whole(advice()));
    row("advice that is awaited", spoilt(advice(), [](auto &r) {
        r = {};
        r.referredOn = yesterday;
    }));
    row("a low risk needs no measure", spoilt(stress(), [](auto &r) {
        r.risk = StressRisk::Low;
        r.measure.clear();
    }));
    row("a talk that is planned", spoilt(talk(), [](auto &r) {
        r = {};
        r.dueOn = tomorrow;
    }));
    row("told", whole(told()));
    row("advised", whole(advised()));
}

void TestFairnessPart::wholePartsPass()
{
    QFETCH(PartCheck, check);
    QCOMPARE(test::told(check()), QStringList());
}

QTEST_APPLESS_MAIN(TestFairnessPart)
#include "tst_fairnesspart.moc"
