#include "core/fairness/fairnessedit.h"

#include "core/people/namematch.h"
#include "core/records/assignmentservice.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// What follows from steps is kept, whatever a form brings back.
void keepWhatFollows(FairnessReview &edited, const FairnessReview &stored)
{
    edited.reference = stored.reference;
    edited.state = stored.state;
    edited.questionSetId = stored.questionSetId;
    edited.origin = stored.origin;
    edited.reviewer = stored.reviewer;
    edited.reviewerRelation = stored.reviewerRelation;
    edited.reviewerReason = stored.reviewerReason;
    edited.response = stored.response;
    edited.openedOn = stored.openedOn;
    edited.signedOn = stored.signedOn;
    edited.signedBy = stored.signedBy;
    edited.reopenedOn = stored.reopenedOn;
    edited.createdAt = stored.createdAt;
    edited.updatedAt = stored.updatedAt;
    edited.binnedAt = stored.binnedAt;
}

/// Of a signed review only how a formal investigation went on can be written.
FairnessReview withFormalCourse(FairnessReview stored, const FairnessReview &edited)
{
    stored.formalOn = edited.formalOn;
    stored.formalOutcome = edited.formalOutcome;
    stored.formalEndedOn = edited.formalEndedOn;
    return stored;
}

/// `file` holds the review as it was.
QList<FieldProblem> checkFormalCourse(
    const FairnessFile &file, const FairnessReview &review, QDate today)
{
    QList<FieldProblem> problems;
    const auto add = [&problems](const char *field, const char *fact) {
        problems += { text(field), text(fact), {} };
    };
    const auto begin = [](const FairnessReview &of) {
        return std::tie(of.formalOn, of.signOffOn, of.signOffBy, of.signOffAs, of.outcome);
    };
    if (review.formalOn.isValid() && begin(review) != begin(file.review)) {
        FairnessFile after = file;
        after.review = review;
        problems += checkFormalBegin(after);
    }
    if (review.formalOn > today)
        add("formal_on", "fairness.in-future");
    if (review.formalEndedOn > today)
        add("formal_ended_on", "fairness.in-future");
    if (review.formalEndedOn.isValid() && review.formalEndedOn < review.formalOn)
        add("formal_ended_on", "fairness.ends-before-start");
    if (review.formalOutcome && !review.formalOn.isValid())
        add("formal_on", "fairness.day-missing");
    return problems;
}

/// The reviewer was cleared for this person. Under another name the check is made anew; what two
/// people set aside for the one does not count for the other.
Result<void> checkReviewerAgain(
    const Session &session, const FairnessReview &before, const FairnessReview &edited)
{
    if (isSamePerson(before.personName, edited.personName))
        return {};
    ConflictQuestion question;
    question.person = before.reviewer;
    question.parties = { { PartyRole::StaffSubject, edited.personName, before.reviewerRelation } };
    return AssignmentService(session).conflictsOf(question).and_then(
        [](const std::vector<Conflict> &found) -> Result<void> {
            if (found.empty())
                return {};
            return failure(ErrorCode::Refused,
                isForbidden(found) ? text("conflict.forbidden") : text("conflict.found"),
                conflictCodes(found));
        });
}

} // namespace

Result<void> writeEdit(const Session &session, FairnessFile &file, FairnessReview edited)
{
    const QDate today = session.clock.today();
    if (file.review.revision != edited.revision)
        return failure(ErrorCode::Conflict, text("record.changed-meanwhile"), recordkind::Fairness);
    if (isEnded(file.review.state)) {
        edited = withFormalCourse(file.review, edited);
    } else {
        keepWhatFollows(edited, file.review);
        const auto gate = checkGate(edited, today) + checkTool(file.set, edited);
        if (!gate.isEmpty())
            return invalid(text("fairness.gate"), gate);
        if (const auto checked = checkReviewerAgain(session, file.review, edited); !checked)
            return checked;
    }
    const auto problems = checkFormalCourse(file, edited, today);
    if (!problems.isEmpty())
        return invalid(text("fairness.invalid"), problems);
    file.review = edited;
    return {};
}

} // namespace heed
