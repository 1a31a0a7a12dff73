#pragma once

#include "core/fairness/fairnessfile.h"
#include "core/fairness/fairnessterms.h"

/// Pure decisions about a fairness review. Nothing here reads a clock or a store.
namespace heed {

/// What stands in the way of opening a review, all at once. Routine use is refused: a review opens
/// only after a recorded learning response raised a concern about the conduct or fitness of one
/// person, about one act, with a reviewer who said what they are to the person.
/// Source: candour, fairness and culture reference 2.1 and 2.2.
[[nodiscard]] QList<FieldProblem> checkGate(const FairnessReview &review, QDate today);

/// What speaks against leading a review with a set of questions: one that was replaced is for the
/// acts of its time only. Source: candour, fairness and culture reference 2.1 (NHS England's Being
/// fair tool of May 2025 replaced the guide of 2018).
[[nodiscard]] QList<FieldProblem> checkTool(const QuestionSet &set, const FairnessReview &review);

/// Whether all six factors of the system were asked.
[[nodiscard]] bool isSystemAsked(const std::vector<FairnessFactor> &factors);
/// The first factor that was not asked yet.
[[nodiscard]] std::optional<SystemFactor> nextFactor(const std::vector<FairnessFactor> &factors);

/// An earlier review of a comparable act: no names, no reference.
struct LikeCase
{
    QString context;
    FairResponse response = FairResponse::NoAction;
    QString outcome; ///< label of the tool's outcome
    int year = 0;
    bool isSameContext = false;
};

/// What like cases came to most often; nothing when there are none or when several share the first
/// place.
[[nodiscard]] std::optional<FairResponse> usualResponse(const std::vector<LikeCase> &likes);

/// What is missing before a decision can be signed, all at once: the outcome and what speaks
/// against it, two deciders of whom one is from HR, the look at the system that goes on, the
/// reason, why it differs from like cases, and the sign-off that the outcome asks for.
/// `isReviewerCleared`: no conflict of the reviewer waits for a second person.
/// Source: candour, fairness and culture reference 2.2, 2.4.
[[nodiscard]] QList<FieldProblem> missingForSigning(const FairnessFile &file,
    const std::vector<LikeCase> &likes, bool isReviewerCleared, QDate today);

/// What speaks against a formal investigation having begun, whatever the review came to: it begins
/// after a director or a panel signed it off, or whoever the set of questions says.
/// Source: candour, fairness and culture reference 2.4.
[[nodiscard]] QList<FieldProblem> checkFormalBegin(const FairnessFile &file);

/// When a suspension is to be looked at next; invalid once it has ended.
[[nodiscard]] QDate nextSuspensionReview(
    const FairnessSuspension &suspension, const std::vector<SuspensionReview> &reviews);
/// The earliest such day of a review; invalid when nobody is suspended.
[[nodiscard]] QDate nextSuspensionReview(const FairnessFile &file);

} // namespace heed
