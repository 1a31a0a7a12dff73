#pragma once

#include "core/base/error.h"
#include "core/learning/learning.h"

#include <QStringList>

namespace heed {

/// What somebody says when an action is finished.
struct ActionFinish
{
    QDate doneOn;
    QString evidence;
    ActionAim aim;
};

/// When learning that had helped is asked about again. Source: candour reference 4.1.
struct ReturnRule
{
    int atLeast = 3; ///< events of the same theme at the same place
    int withinDays = 90; ///< so close together
    int watchDays = 365; ///< so long after somebody said that it helped

    bool operator==(const ReturnRule &) const = default;
};

/// What the organisation may change about learning, with the sources of what it is not.
struct LearningRules
{
    ReturnRule cameBack;
    int checkAfterDays = 90; ///< what is offered as the day of the check
    QStringList saidOnly; ///< words of evidence that people were told
    QStringList shows; ///< words of evidence of something that one can see

    /// Errors: Storage "learning.rules-damaged"; Storage.
    [[nodiscard]] static Result<LearningRules> load(Database &database);
    /// Those that come with Heed. Errors: Storage "learning.rules-damaged".
    [[nodiscard]] static Result<LearningRules> shipped();

    /// Whether evidence tells only that people were told: "reminded staff".
    [[nodiscard]] bool isWeak(const QString &evidence) const;
};

/// Why an action cannot be finished so, everything at once: it needs evidence, a measure (or own
/// words and why no figure fits) and a day after it on which one looks if it helped.
/// Source: PHSO draft of March 2021, 3.8; complaints pitfall 17 (learning with no evidence).
[[nodiscard]] QList<FieldProblem> checkFinish(const ActionFinish &finish, QDate today);
/// The same for the measure and the day of the check by themselves.
[[nodiscard]] QList<FieldProblem> checkAim(const ActionAim &aim, QDate doneOn);
[[nodiscard]] QList<FieldProblem> checkAnswer(
    const ActionCheck &answer, QDate doneOn, QDate today);
[[nodiscard]] QList<FieldProblem> checkReturn(const ActionReturn &answer);
/// Why a story cannot be approved. Source: complaints reference 8 ("would the family recognise
/// it?"; sign-off).
[[nodiscard]] QList<FieldProblem> checkApproval(const ActionStory &story);
[[nodiscard]] QList<FieldProblem> checkShare(const ActionShare &share, QDate today);

/// The first run of at least `rule.atLeast` days within `rule.withinDays`, all of them after
/// `since`: its first and its last place among the days, which are in order. Nothing when there is
/// none.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> comingBack(
    const QList<QDate> &days, QDate since, const ReturnRule &rule);

} // namespace heed
