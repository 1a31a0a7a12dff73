#include "core/fairness/fairnessfile.h"

#include "core/people/namematch.h"

namespace heed {

namespace {

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

/// Gathers what is wrong with a part.
class Problems
{
public:
    explicit Problems(QDate today)
        : m_today(today)
    {
    }

    Problems &need(bool isThere, const char *field, const char *fact)
    {
        if (!isThere)
            m_found += { QString::fromLatin1(field), QString::fromLatin1(fact), {} };
        return *this;
    }
    Problems &past(QDate day, const char *field)
    {
        return need(!day.isValid() || day <= m_today, field, "fairness.in-future");
    }
    [[nodiscard]] QList<FieldProblem> found() const { return m_found; }

private:
    QDate m_today;
    QList<FieldProblem> m_found;
};

/// Whether somebody investigates: reviews, or led the learning response before.
bool investigates(const FairnessReview &review, const QString &name)
{
    return isSamePerson(name, review.reviewer) || isSamePerson(name, review.sourceBy);
}

Result<void> orProblems(const QList<FieldProblem> &problems)
{
    if (!problems.isEmpty())
        return invalid(QStringLiteral("part.invalid"), problems);
    return {};
}

} // namespace

QList<FieldProblem> PartOf<FairnessReader>::check(const FairnessReader &row, QDate today)
{
    return Problems(today)
        .need(row.userId > 0, "user_name", "fairness.reader-unknown")
        .need(isFilled(row.task), "task", "fairness.reader-needs-task")
        .found();
}

/// A factor that is said to have played no part says what shows it: nobody ticks six boxes in a
/// row.
QList<FieldProblem> PartOf<FairnessFactor>::check(const FairnessFactor &row, QDate today)
{
    return Problems(today)
        .need(row.answer == FactorAnswer::Unknown || isFilled(row.note), "note",
            "fairness.factor-needs-note")
        .found();
}

QList<FieldProblem> PartOf<FairnessAnswer>::check(const FairnessAnswer &row, QDate today)
{
    return Problems(today)
        .need(row.answer == SetAnswer::Unknown || isFilled(row.evidence), "evidence",
            "fairness.answer-needs-evidence")
        .found();
}

QList<FieldProblem> PartOf<FairnessDecider>::check(const FairnessDecider &row, QDate today)
{
    return Problems(today)
        .need(isFilled(row.name), "name", "fairness.decider-needs-name")
        .past(row.agreedOn, "agreed_on")
        .found();
}

/// Source: candour, fairness and culture reference 2.6.
QList<FieldProblem> PartOf<FairnessSuspension>::check(const FairnessSuspension &row, QDate today)
{
    const bool hasAlternative = isFilled(row.notOtherSite) || isFilled(row.notHome)
        || isFilled(row.notOtherPeople) || isFilled(row.notLessAccess)
        || isFilled(row.notSupervised) || isFilled(row.notOther);
    const bool isEnded = row.endedOn.isValid();
    return Problems(today)
        .need(isFilled(row.riskReason), "risk_reason", "fairness.suspension-needs-reason")
        .need(hasAlternative, "not_other_site", "fairness.suspension-needs-alternative")
        .need(isFilled(row.firstDecider), "first_decider", "fairness.suspension-needs-deciders")
        .need(isFilled(row.secondDecider) && !isSamePerson(row.firstDecider, row.secondDecider),
            "second_decider", "fairness.suspension-needs-second")
        .need(row.startsOn.isValid(), "starts_on", "fairness.day-missing")
        .need(isFilled(row.contact), "contact", "fairness.suspension-needs-contact")
        .need(!isSamePerson(row.contact, row.firstDecider)
                && !isSamePerson(row.contact, row.secondDecider),
            "contact", "fairness.contact-decides")
        .need(row.pay == SuspensionPay::Full || isFilled(row.payReason), "pay_reason",
            "fairness.suspension-needs-pay-reason")
        .need(row.reviewOn.isValid(), "review_on", "fairness.suspension-needs-review")
        .need(!row.reviewOn.isValid() || row.reviewOn > row.startsOn, "review_on",
            "fairness.review-before-start")
        .need(!isEnded || row.endedOn >= row.startsOn, "ended_on", "fairness.ends-before-start")
        .need(!isEnded || isFilled(row.endReason), "end_reason", "fairness.end-needs-reason")
        .past(row.startsOn, "starts_on")
        .past(row.toldOn, "told_on")
        .past(row.endedOn, "ended_on")
        .found();
}

Result<void> PartOf<FairnessSuspension>::allow(
    const Session &session, const FairnessSuspension &row, const FairnessSuspension &before)
{
    return rowById<FairnessReview>(session.database, row.reviewId)
        .and_then([&](const FairnessReview &review) {
            const auto isPerson
                = [&review](const QString &name) { return isSamePerson(name, review.personName); };
            const bool isNew = row.contact != before.contact;
            return orProblems(
                Problems(session.clock.today())
                    .need(!isPerson(row.firstDecider), "first_decider", "fairness.subject-decides")
                    .need(
                        !isPerson(row.secondDecider), "second_decider", "fairness.subject-decides")
                    .need(!isPerson(row.contact), "contact", "fairness.contact-is-person")
                    .need(!isNew || !investigates(review, row.contact), "contact",
                        "fairness.contact-investigates")
                    .found());
        });
}

QList<FieldProblem> PartOf<SuspensionReview>::check(const SuspensionReview &row, QDate today)
{
    const bool goesOn = row.decision != SuspensionDecision::Lift;
    return Problems(today)
        .need(row.reviewedOn.isValid(), "reviewed_on", "fairness.day-missing")
        .need(isFilled(row.reviewedBy), "reviewed_by", "fairness.who-missing")
        .need(isFilled(row.reason), "reason", "fairness.review-needs-reason")
        .need(!goesOn || row.nextOn.isValid(), "next_on", "fairness.suspension-needs-review")
        .need(!row.nextOn.isValid() || row.nextOn > row.reviewedOn, "next_on",
            "fairness.review-before-start")
        .past(row.reviewedOn, "reviewed_on")
        .found();
}

QList<FieldProblem> PartOf<FairnessNeed>::check(const FairnessNeed &row, QDate today)
{
    return Problems(today)
        .need(isFilled(row.harm), "harm", "fairness.need-needs-harm")
        .need(isFilled(row.need), "need", "fairness.need-needs-need")
        .need(isFilled(row.holder), "holder", "fairness.need-needs-holder")
        .past(row.metOn, "met_on")
        .found();
}

QList<FieldProblem> PartOf<FairnessSupport>::check(const FairnessSupport &row, QDate today)
{
    return Problems(today)
        .need(isFilled(row.person), "person", "fairness.support-needs-person")
        .need(isFilled(row.contact), "contact", "fairness.support-needs-contact")
        .need(!isSamePerson(row.contact, row.person), "contact", "fairness.contact-is-person")
        .past(row.policyGivenOn, "policy_given_on")
        .past(row.offeredOn, "offered_on")
        .past(row.endedOn, "ended_on")
        .found();
}

Result<void> PartOf<FairnessSupport>::allow(
    const Session &session, const FairnessSupport &row, const FairnessSupport &before)
{
    if (row.contact == before.contact)
        return {};
    return rowById<FairnessReview>(session.database, row.reviewId)
        .and_then([&](const FairnessReview &review) {
            return orProblems(Problems(session.clock.today())
                                  .need(!investigates(review, row.contact), "contact",
                                      "fairness.contact-investigates")
                                  .found());
        });
}

QList<FieldProblem> PartOf<HealthAdvice>::check(const HealthAdvice &row, QDate today)
{
    const bool isFollowed = row.followed == AdviceFollowed::Yes;
    return Problems(today)
        .need(row.referredOn.isValid(), "referred_on", "fairness.day-missing")
        .need(!row.receivedOn.isValid() || isFilled(row.advice), "advice",
            "fairness.advice-needs-words")
        .need(!isFollowed || row.followedOn.isValid(), "followed_on", "fairness.day-missing")
        .need(!row.followed || isFollowed || isFilled(row.whyNot), "why_not",
            "fairness.advice-needs-reason")
        .past(row.referredOn, "referred_on")
        .past(row.receivedOn, "received_on")
        .past(row.followedOn, "followed_on")
        .found();
}

QList<FieldProblem> PartOf<StressAssessment>::check(const StressAssessment &row, QDate today)
{
    return Problems(today)
        .need(row.assessedOn.isValid(), "assessed_on", "fairness.day-missing")
        .need(row.risk == StressRisk::Low || isFilled(row.measure), "measure",
            "fairness.stress-needs-measure")
        .past(row.assessedOn, "assessed_on")
        .past(row.doneOn, "done_on")
        .found();
}

QList<FieldProblem> PartOf<WellbeingCheck>::check(const WellbeingCheck &row, QDate today)
{
    return Problems(today)
        .need(row.dueOn.isValid() || row.doneOn.isValid(), "due_on", "fairness.day-missing")
        .need(!row.doneOn.isValid() || isFilled(row.doneBy), "done_by", "fairness.who-missing")
        .past(row.doneOn, "done_on")
        .found();
}

QList<FieldProblem> PartOf<FairnessUpdate>::check(const FairnessUpdate &row, QDate today)
{
    return Problems(today)
        .need(row.toldOn.isValid(), "told_on", "fairness.day-missing")
        .need(isFilled(row.what), "what", "fairness.update-needs-what")
        .past(row.toldOn, "told_on")
        .found();
}

QList<FieldProblem> PartOf<FairnessAdvised>::check(const FairnessAdvised &row, QDate today)
{
    return Problems(today)
        .need(isFilled(row.recommendation), "recommendation", "fairness.advised-needs-words")
        .need(isFilled(row.owner), "owner", "fairness.who-missing")
        .past(row.doneOn, "done_on")
        .found();
}

} // namespace heed
