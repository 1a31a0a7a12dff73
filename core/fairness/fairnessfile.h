#pragma once

#include "core/fairness/fairnessdecision.h"
#include "core/fairness/fairnesssupport.h"
#include "core/fairness/fairnesssuspension.h"

namespace heed {

/// A review with everything that belongs to it.
struct FairnessFile
{
    FairnessReview review;
    QuestionSet set;
    std::vector<FairnessReader> readers;
    std::vector<FairnessFactor> factors;
    std::vector<FairnessAnswer> answers;
    std::vector<FairnessDecider> deciders;
    std::vector<FairnessSuspension> suspensions;
    std::vector<SuspensionReview> suspensionReviews;
    std::vector<FairnessNeed> needs;
    std::vector<FairnessSupport> supports;
    std::vector<HealthAdvice> advice;
    std::vector<StressAssessment> stress;
    std::vector<WellbeingCheck> checks;
    std::vector<FairnessUpdate> updates;
    std::vector<FairnessAdvised> advised;

    [[nodiscard]] SetAnswers given() const
    {
        SetAnswers given;
        for (const FairnessAnswer &answer : answers)
            given.insert(answer.question, answer.answer);
        return given;
    }
};

} // namespace heed
