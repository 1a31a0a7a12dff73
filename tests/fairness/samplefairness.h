#pragma once

#include "core/fairness/fairnessrules.h"

namespace heed::test {

inline QuestionSet shippedSet(const char *code)
{
    for (const QuestionSet &set : shippedQuestionSets().value_or(std::vector<QuestionSet> {})) {
        if (set.code == QLatin1String(code))
            return set;
    }
    qFatal("no set %s", code);
}

/// What a person types to open a review: a medicine given twice on a short-staffed night, looked
/// at in an after action review that raised a concern about one nurse.
inline FairnessReview wholeReview()
{
    FairnessReview review;
    review.ground = FairnessGround::ConcernRaised;
    review.source = ConcernSource::Aar;
    review.sourceTitle = QStringLiteral("AAR 2026-14");
    review.sourceBy = QStringLiteral("Ivy Marsh");
    review.sourceEndedOn = QDate(2026, 11, 10);
    review.concernAbout = ConcernAbout::Conduct;
    review.concern = QStringLiteral("The second check was signed without being made.");
    review.personName = QStringLiteral("Rowan Thistleby");
    review.personPost = QStringLiteral("Staff nurse");
    review.staffGroup = QStringLiteral("nursing");
    review.act = QStringLiteral("medication");
    review.actOn = QDate(2026, 11, 2);
    review.actSummary = QStringLiteral("Signed the second check of an insulin dose.");
    review.context = QStringLiteral("short_staffed");
    review.reviewer = QStringLiteral("Ben Ito");
    review.reviewerRelation = Relationship::None;
    return review;
}

inline FairnessDecider decider(const char *name, DeciderCapacity capacity)
{
    FairnessDecider row;
    row.name = QString::fromLatin1(name);
    row.capacity = capacity;
    row.agreedOn = QDate(2026, 11, 20);
    return row;
}

/// A review that could be signed today: the checklist answered with yes throughout, no action.
inline FairnessFile wholeFairness(const char *set = "pre_disciplinary")
{
    FairnessFile file;
    file.review = wholeReview();
    file.set = shippedSet(set);
    for (const auto &[factor, code] : EnumCodes<SystemFactor>::list) {
        FairnessFactor row;
        row.factor = factor;
        row.answer = FactorAnswer::Contributed;
        row.note = QStringLiteral("Seen in the review");
        file.factors.push_back(row);
    }
    for (const SetStep &step : file.set.steps) {
        for (const SetQuestion &question : step.questions) {
            FairnessAnswer row;
            row.question = question.id;
            row.answer = SetAnswer::Yes;
            row.evidence = QStringLiteral("Noted on 12 November");
            file.answers.push_back(row);
        }
    }
    file.deciders = { decider("Hana Reed", DeciderCapacity::Hr),
        decider("Tom Vale", DeciderCapacity::Manager) };
    file.review.widerReference = QStringLiteral("I-2026-0042");
    file.review.rationale = QStringLiteral("Others would have done the same.");
    file.review.outcome = file.set.isFlow ? QString() : QStringLiteral("NO_ACTION");
    return file;
}

} // namespace heed::test
