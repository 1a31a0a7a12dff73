#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

/// Question sets: the tools by which a fairness review is led, as data with version and source.
/// What a set says leads to what is decided here and nowhere else.
namespace heed {

enum class SetAnswer { Yes, No, Unknown };

template <> struct EnumCodes<SetAnswer>
{
    static constexpr std::array list {
        std::pair { SetAnswer::Yes, "yes" },
        std::pair { SetAnswer::No, "no" },
        std::pair { SetAnswer::Unknown, "unknown" },
    };
};

/// What an outcome means for the person, whatever the tool: by this, cases are compared.
/// Source: candour, fairness and culture reference 2.4 (the decision set).
enum class FairResponse {
    NoAction,
    Informal,
    Restorative,
    TrainingSupervision,
    Health,
    Capability,
    Formal,
};

template <> struct EnumCodes<FairResponse>
{
    static constexpr std::array list {
        std::pair { FairResponse::NoAction, "no_action" },
        std::pair { FairResponse::Informal, "informal" },
        std::pair { FairResponse::Restorative, "restorative" },
        std::pair { FairResponse::TrainingSupervision, "training_supervision" },
        std::pair { FairResponse::Health, "health" },
        std::pair { FairResponse::Capability, "capability" },
        std::pair { FairResponse::Formal, "formal" },
    };
};

struct SetQuestion
{
    QString id;
    QString text;
    QString why; ///< why it is asked, for who has to ask it

    bool operator==(const SetQuestion &) const = default;
};

/// One of these questions, answered so, ends the questions with an outcome.
struct SetBranch
{
    SetAnswer when = SetAnswer::Yes;
    QStringList of;
    QString outcome;

    bool operator==(const SetBranch &) const = default;
};

struct SetStep
{
    QString id;
    QString heading;
    bool needsYes = false; ///< nothing after it may be asked before its answers are known
    std::vector<SetQuestion> questions;
    std::vector<SetBranch> branches; ///< tried in order after each answer

    bool operator==(const SetStep &) const = default;
};

struct SetOutcome
{
    QString id;
    QString label;
    QString text;
    FairResponse response = FairResponse::NoAction;
    bool isBlockedByUnknown = false;
    QStringList needsYes; ///< questions without whose yes it may not be chosen
    QStringList signOff; ///< capacities that may sign it off; empty: none is needed
    QStringList notSignedBy; ///< capacities that may not, whatever else they are

    bool operator==(const SetOutcome &) const = default;
};

struct QuestionSet
{
    QString code; ///< "jcg_2018"
    QString version;
    QString tool; ///< "jcg_2018", "being_fair_2025", "local"
    QString label;
    QString source;
    QString note;
    bool isLegacy = false; ///< for old cases only
    bool isStarter = false; ///< Heed's own words, not the official tool's
    bool isVerified = false;
    bool isFlow = false; ///< answers lead to the outcome; otherwise people choose it
    QDate actsUntil; ///< the last day of acts that it is for; invalid: no such day
    std::vector<SetStep> steps;
    std::vector<SetOutcome> outcomes;

    [[nodiscard]] const SetQuestion *question(const QString &id) const;
    [[nodiscard]] const SetStep *stepOf(const QString &questionId) const;
    [[nodiscard]] const SetOutcome *outcome(const QString &id) const;
    bool operator==(const QuestionSet &) const = default;
};

using SetAnswers = QHash<QString, SetAnswer>;

/// Where the questions have come to.
struct SetWalk
{
    QStringList asked; ///< in order, with the one that is next
    QString next; ///< the question to ask now; empty when there is none
    QString outcome; ///< the first outcome reached; of a checklist always empty
    QStringList unknown; ///< answers that nobody knows
    /// An outcome, or the end, was reached and may not count while answers are unknown.
    bool isBlocked = false;

    [[nodiscard]] bool isFinished() const { return next.isEmpty() && !isBlocked; }
};

/// Walks the questions in order and stops at the first outcome.
/// Source: for the 2018 guide, candour, fairness and culture reference 2.2: in order, stop at the
/// first outcome; answers that are unknown block A to C, F and G.
[[nodiscard]] SetWalk walkOf(const QuestionSet &set, const SetAnswers &answers);

/// What speaks against an outcome: questions not answered, answers unknown, another outcome than
/// the one the answers lead to, a yes that is missing.
[[nodiscard]] QList<FieldProblem> checkOutcome(
    const QuestionSet &set, const SetAnswers &answers, const QString &outcome);

/// Errors: Invalid "fairness.set-damaged" with what is wrong (a question or outcome that is named
/// and not there, twice the same id, nothing to ask or to decide).
[[nodiscard]] Result<QuestionSet> questionSetFromJson(const QByteArray &json);
[[nodiscard]] QByteArray questionSetAsJson(const QuestionSet &set);
/// Those that come with Heed. Errors as questionSetFromJson().
[[nodiscard]] Result<std::vector<QuestionSet>> shippedQuestionSets();

/// Puts a question in place of the one with its id, or at the end of a step.
void putQuestion(QuestionSet &set, const QString &stepId, const SetQuestion &question);
/// Takes a question out. Errors: Refused "fairness.question-leads-on" where a branch or an outcome
/// rests on it, "fairness.last-question".
[[nodiscard]] Result<void> takeQuestion(QuestionSet &set, const QString &questionId);

} // namespace heed
