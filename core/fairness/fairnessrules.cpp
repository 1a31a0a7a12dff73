#include "core/fairness/fairnessrules.h"

#include "core/calendar/dayformat.h"
#include "core/people/namematch.h"

#include <QRegularExpression>

#include <map>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

class Problems
{
public:
    void need(bool isThere, const char *field, const char *fact, const QStringList &values = {})
    {
        if (!isThere)
            m_found += { text(field), text(fact), values };
    }
    [[nodiscard]] QList<FieldProblem> &found() { return m_found; }

private:
    QList<FieldProblem> m_found;
};

/// "A and B", "A; B", "A, B": a review is about one person.
bool namesSeveral(const QString &names)
{
    static const QRegularExpression between(
        QStringLiteral("[;,&/\\n]|\\band\\b"), QRegularExpression::CaseInsensitiveOption);
    return names.trimmed().contains(between);
}

void checkDeciders(const FairnessFile &file, Problems &problems)
{
    const std::vector<FairnessDecider> &deciders = file.deciders;
    bool hasTwo = false;
    bool isHrThere = false;
    bool isSubjectThere = false;
    bool haveAgreed = true;
    for (const FairnessDecider &decider : deciders) {
        hasTwo |= !isSamePerson(decider.name, deciders.front().name);
        isHrThere |= decider.capacity == DeciderCapacity::Hr;
        isSubjectThere |= isSamePerson(decider.name, file.review.personName);
        haveAgreed &= decider.agreedOn.isValid();
    }
    problems.need(hasTwo, "deciders", "fairness.two-decide");
    problems.need(isHrThere, "deciders", "fairness.one-from-hr");
    problems.need(!isSubjectThere, "deciders", "fairness.subject-decides");
    problems.need(haveAgreed, "deciders", "fairness.deciders-agree");
}

/// Whether somebody takes part in one of these capacities.
bool takesPartAs(const FairnessFile &file, const QString &name, const QStringList &capacities)
{
    for (const FairnessDecider &decider : file.deciders) {
        if (isSamePerson(decider.name, name) && capacities.contains(toCode(decider.capacity)))
            return true;
    }
    const bool investigates
        = isSamePerson(name, file.review.reviewer) || isSamePerson(name, file.review.sourceBy);
    return investigates && capacities.contains(toCode(DeciderCapacity::Investigator));
}

/// Source: candour, fairness and culture reference 2.4: a formal way needs the sign-off of a
/// director or a panel, not of the line manager or the investigator. Who may and who may not is
/// said by the question set.
void checkSignOff(const FairnessFile &file, const SetOutcome &outcome, Problems &problems)
{
    const FairnessReview &review = file.review;
    const QStringList may = outcome.signOff.isEmpty()
        ? QStringList { text("director"), text("panel") }
        : outcome.signOff;
    const QStringList mayNot = outcome.notSignedBy.isEmpty()
        ? QStringList { text("line_manager"), text("investigator") }
        : outcome.notSignedBy;
    problems.need(isFilled(review.signOffBy), "sign_off_by", "fairness.sign-off-missing");
    problems.need(review.signOffAs && may.contains(toCode(*review.signOffAs)), "sign_off_as",
        "fairness.sign-off-capacity");
    problems.need(review.signOffOn.isValid(), "sign_off_on", "fairness.day-missing");
    if (!isFilled(review.signOffBy))
        return;
    problems.need(!isSamePerson(review.signOffBy, review.personName), "sign_off_by",
        "fairness.subject-decides");
    problems.need(
        !takesPartAs(file, review.signOffBy, mayNot), "sign_off_by", "fairness.sign-off-not-by");
}

void checkDays(const FairnessReview &review, QDate today, Problems &problems)
{
    for (const auto &[day, field] :
        { std::pair { review.signOffOn, "sign_off_on" }, std::pair { review.formalOn, "formal_on" },
            std::pair { review.formalEndedOn, "formal_ended_on" } })
        problems.need(!day.isValid() || day <= today, field, "fairness.in-future");
}

} // namespace

QList<FieldProblem> checkGate(const FairnessReview &review, QDate today)
{
    Problems problems;
    problems.need(review.ground.has_value(), "ground", "fairness.gate-no-ground");
    if (review.ground && review.ground != FairnessGround::ConcernRaised)
        problems.need(false, "ground",
            review.ground == FairnessGround::Routine    ? "fairness.gate-routine"
                : review.ground == FairnessGround::Harm ? "fairness.gate-harm"
                                                        : "fairness.gate-asked-for");
    problems.need(review.sourceEndedOn.isValid(), "source_ended_on", "fairness.gate-no-response");
    problems.need(!review.sourceEndedOn.isValid() || review.sourceEndedOn <= today,
        "source_ended_on", "fairness.in-future");
    problems.need(isFilled(review.sourceBy), "source_by", "fairness.gate-no-lead");
    problems.need(isFilled(review.sourceTitle), "source_title", "fairness.gate-no-record");
    problems.need(
        review.concernAbout.has_value(), "concern_about", "fairness.gate-no-concern-about");
    problems.need(isFilled(review.concern), "concern", "fairness.gate-no-concern");
    problems.need(isFilled(review.personName), "person_name", "fairness.gate-no-person");
    problems.need(!namesSeveral(review.personName), "person_name", "fairness.gate-one-person");
    problems.need(isFilled(review.staffGroup), "staff_group", "fairness.gate-no-group");
    problems.need(isFilled(review.act), "act", "fairness.gate-no-act");
    problems.need(isFilled(review.actSummary), "act_summary", "fairness.gate-one-act");
    problems.need(review.actOn.isValid(), "act_on", "fairness.day-missing");
    problems.need(!review.actOn.isValid() || !review.sourceEndedOn.isValid()
            || review.actOn <= review.sourceEndedOn,
        "act_on", "fairness.gate-act-after-response");
    problems.need(isFilled(review.reviewer), "reviewer", "fairness.gate-no-reviewer");
    problems.need(
        review.reviewerRelation.has_value(), "reviewer_relation", "fairness.gate-no-relation");
    return problems.found();
}

QList<FieldProblem> checkTool(const QuestionSet &set, const FairnessReview &review)
{
    Problems problems;
    const bool isOfItsTime
        = !set.actsUntil.isValid() || !review.actOn.isValid() || review.actOn <= set.actsUntil;
    problems.need(
        isOfItsTime, "question_set", "fairness.tool-replaced", { formatDay(set.actsUntil) });
    return problems.found();
}

std::optional<SystemFactor> nextFactor(const std::vector<FairnessFactor> &factors)
{
    for (const auto &[factor, code] : EnumCodes<SystemFactor>::list) {
        const bool isAsked = std::any_of(factors.begin(), factors.end(),
            [wanted = factor](const FairnessFactor &row) { return row.factor == wanted; });
        if (!isAsked)
            return factor;
    }
    return std::nullopt;
}

bool isSystemAsked(const std::vector<FairnessFactor> &factors) { return !nextFactor(factors); }

std::optional<FairResponse> usualResponse(const std::vector<LikeCase> &likes)
{
    std::map<FairResponse, int> counts;
    for (const LikeCase &like : likes)
        ++counts[like.response];
    std::optional<FairResponse> usual;
    int most = 0;
    for (const auto &[response, count] : counts) {
        if (count == most)
            usual.reset();
        if (count > most)
            usual = response;
        most = std::max(most, count);
    }
    return usual;
}

QList<FieldProblem> missingForSigning(const FairnessFile &file, const std::vector<LikeCase> &likes,
    bool isReviewerCleared, QDate today)
{
    const FairnessReview &review = file.review;
    Problems problems;
    problems.need(isSystemAsked(file.factors), "outcome", "fairness.system-first");
    problems.found() += checkOutcome(file.set, file.given(), review.outcome);
    problems.need(isReviewerCleared, "reviewer", "fairness.reviewer-not-cleared");
    checkDeciders(file, problems);
    problems.need(isFilled(review.widerReference), "wider_reference", "fairness.wider-missing");
    problems.need(isFilled(review.rationale), "rationale", "fairness.rationale-missing");
    if (const SetOutcome *outcome = file.set.outcome(review.outcome)) {
        const auto usual = usualResponse(likes);
        problems.need(!usual || *usual == outcome->response || isFilled(review.differs), "differs",
            "fairness.differs-missing");
        if (!outcome->signOff.isEmpty() || review.formalOn.isValid())
            checkSignOff(file, *outcome, problems);
    }
    checkDays(review, today, problems);
    return problems.found();
}

QList<FieldProblem> checkFormalBegin(const FairnessFile &file)
{
    const FairnessReview &review = file.review;
    Problems problems;
    problems.need(review.signOffOn.isValid(), "formal_on", "fairness.formal-needs-sign-off");
    if (!review.signOffOn.isValid())
        return problems.found();
    problems.need(
        review.signOffOn <= review.formalOn, "formal_on", "fairness.formal-before-sign-off");
    const SetOutcome *outcome = file.set.outcome(review.outcome);
    checkSignOff(file, outcome == nullptr ? SetOutcome {} : *outcome, problems);
    return problems.found();
}

QDate nextSuspensionReview(
    const FairnessSuspension &suspension, const std::vector<SuspensionReview> &reviews)
{
    if (suspension.endedOn.isValid())
        return {};
    QDate next = suspension.reviewOn;
    QDate last = suspension.startsOn;
    for (const SuspensionReview &review : reviews) {
        if (review.reviewedOn < last)
            continue;
        last = review.reviewedOn;
        // Lifted, and the end not written yet: that is to be done at once.
        next = review.nextOn.isValid() ? review.nextOn : review.reviewedOn;
    }
    return next;
}

QDate nextSuspensionReview(const FairnessFile &file)
{
    QDate earliest;
    for (const FairnessSuspension &suspension : file.suspensions) {
        const QDate next = nextSuspensionReview(suspension, file.suspensionReviews);
        if (next.isValid() && (!earliest.isValid() || next < earliest))
            earliest = next;
    }
    return earliest;
}

} // namespace heed
