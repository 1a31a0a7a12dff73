#pragma once

#include "core/fairness/fairnesspart.h"

/// What leads to the decision of a fairness review: who may open it, what was asked about the
/// system and about the person, who decides.
namespace heed {

/// What is asked before anything about the person.
enum class SystemFactor { Workload, Staffing, Equipment, Training, Guidance, Environment };

enum class FactorAnswer { Contributed, NotContributed, Unknown };

/// Somebody who may open the review: nobody else may, whatever their role.
struct FairnessReader
{
    TypedId<struct FairnessReaderTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    qint64 userId = 0;
    QString userName;
    QString task; ///< why they need it
    QDate namedOn;
    QString namedBy;
};

/// One thing about the system, asked before the person.
struct FairnessFactor
{
    TypedId<struct FairnessFactorTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    SystemFactor factor = SystemFactor::Workload;
    FactorAnswer answer = FactorAnswer::Unknown;
    QString note; ///< what shows it
};

/// An answer to a question of the set, with what shows it.
struct FairnessAnswer
{
    TypedId<struct FairnessAnswerTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QString question;
    SetAnswer answer = SetAnswer::Unknown;
    QString evidence;
};

/// Somebody who decides. Two at least, one of them from HR.
struct FairnessDecider
{
    TypedId<struct FairnessDeciderTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QString name;
    QString post;
    DeciderCapacity capacity = DeciderCapacity::Hr;
    QDate agreedOn;
};

template <> struct EnumCodes<SystemFactor>
{
    static constexpr std::array list {
        std::pair { SystemFactor::Workload, "workload" },
        std::pair { SystemFactor::Staffing, "staffing" },
        std::pair { SystemFactor::Equipment, "equipment" },
        std::pair { SystemFactor::Training, "training" },
        std::pair { SystemFactor::Guidance, "guidance" },
        std::pair { SystemFactor::Environment, "environment" },
    };
};

template <> struct EnumCodes<FactorAnswer>
{
    static constexpr std::array list {
        std::pair { FactorAnswer::Contributed, "contributed" },
        std::pair { FactorAnswer::NotContributed, "not_contributed" },
        std::pair { FactorAnswer::Unknown, "unknown" },
    };
};

template <> struct RowOf<FairnessReader>
{
    static constexpr auto table = "fairness_reader";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("user_id", row.userId);
        visit("user_name", row.userName);
        visit("task", row.task);
        visit("named_on", row.namedOn);
        visit("named_by", row.namedBy);
    }
};

template <> struct RowOf<FairnessFactor>
{
    static constexpr auto table = "fairness_factor";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("factor", row.factor);
        visit("answer", row.answer);
        visit("note", row.note);
    }
};

template <> struct RowOf<FairnessAnswer>
{
    static constexpr auto table = "fairness_answer";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("question", row.question);
        visit("answer", row.answer);
        visit("evidence", row.evidence);
    }
};

template <> struct RowOf<FairnessDecider>
{
    static constexpr auto table = "fairness_decider";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("name", row.name);
        visit("post", row.post);
        visit("capacity", row.capacity);
        visit("agreed_on", row.agreedOn);
    }
};

template <> struct PartOf<FairnessReader> : PartOfFairness<FairnessReader>
{
    static constexpr auto order = "named_on, id";
    static QList<FieldProblem> check(const FairnessReader &row, QDate today);
};

template <> struct PartOf<FairnessFactor> : PartOfDecision<FairnessFactor>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const FairnessFactor &row, QDate today);
};

template <> struct PartOf<FairnessAnswer> : PartOfDecision<FairnessAnswer>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const FairnessAnswer &row, QDate today);
};

template <> struct PartOf<FairnessDecider> : PartOfDecision<FairnessDecider>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const FairnessDecider &row, QDate today);
};

} // namespace heed
