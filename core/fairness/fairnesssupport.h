#pragma once

#include "core/fairness/fairnesspart.h"

/// What is done for the people whom it touches: needs, the plan of support, health advice, the risk
/// of stress, talks, what they were told, and what an investigation advised.
namespace heed {

/// Who was hurt. Source: candour reference 2.7.
enum class NeedParty { Patient, Family, Staff, Team, Organisation };

/// What a support plan follows. Source: candour reference 2.7.
enum class SupportCause { Incident, Complaint, Claim, Inquest, Investigation, Suspension, SpeakUp };

enum class AdviceFollowed { Yes, InPart, No };

/// The six areas of HSE's management standards.
enum class StressArea { Demands, Control, Support, Relationships, Role, Change };

enum class StressRisk { Low, Medium, High };

/// Who is hurt, what do they need, whose obligation is it. Source: candour reference 2.7.
struct FairnessNeed
{
    TypedId<struct FairnessNeedTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    NeedParty party = NeedParty::Patient;
    QString harm;
    QString need;
    QString holder; ///< whose obligation
    QDate dueOn;
    QDate metOn;
};

/// The plan of support for one member of staff.
struct FairnessSupport
{
    TypedId<struct FairnessSupportTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QString person;
    SupportCause cause = SupportCause::Investigation;
    QString contact; ///< named, and not the investigator
    QString representative;
    QString policy; ///< the policy that is followed
    QDate policyGivenOn;
    QString safeWork; ///< what makes the work safe meanwhile
    QDate offeredOn;
    QDate endedOn;
    QString endReview;
};

/// One piece of occupational health advice, and whether it was followed.
struct HealthAdvice
{
    TypedId<struct HealthAdviceTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QDate referredOn;
    QDate receivedOn;
    QString advice;
    std::optional<AdviceFollowed> followed;
    QDate followedOn;
    QString whyNot;
};

/// One of the six areas of a stress risk assessment.
struct StressAssessment
{
    TypedId<struct StressAssessmentTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    StressArea area = StressArea::Demands;
    QDate assessedOn;
    StressRisk risk = StressRisk::Low;
    QString measure; ///< what prevents harm
    QString owner;
    QDate dueOn;
    QDate doneOn;
};

/// A talk about how somebody is.
struct WellbeingCheck
{
    TypedId<struct WellbeingCheckTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QDate dueOn;
    QDate doneOn;
    QString doneBy;
    QString how;
    QString escalatedTo;
};

/// What the person was told, and when.
struct FairnessUpdate
{
    TypedId<struct FairnessUpdateTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QDate toldOn;
    QString toldBy;
    QString what;
};

/// One recommendation of an investigation report, and whether it was followed.
struct FairnessAdvised
{
    TypedId<struct FairnessAdvisedTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QString recommendation;
    QString owner;
    QDate dueOn;
    QDate doneOn;
    QString whyNot;
};

template <> struct EnumCodes<NeedParty>
{
    static constexpr std::array list {
        std::pair { NeedParty::Patient, "patient" },
        std::pair { NeedParty::Family, "family" },
        std::pair { NeedParty::Staff, "staff" },
        std::pair { NeedParty::Team, "team" },
        std::pair { NeedParty::Organisation, "organisation" },
    };
};

template <> struct EnumCodes<SupportCause>
{
    static constexpr std::array list {
        std::pair { SupportCause::Incident, "incident" },
        std::pair { SupportCause::Complaint, "complaint" },
        std::pair { SupportCause::Claim, "claim" },
        std::pair { SupportCause::Inquest, "inquest" },
        std::pair { SupportCause::Investigation, "investigation" },
        std::pair { SupportCause::Suspension, "suspension" },
        std::pair { SupportCause::SpeakUp, "speak_up" },
    };
};

template <> struct EnumCodes<AdviceFollowed>
{
    static constexpr std::array list {
        std::pair { AdviceFollowed::Yes, "yes" },
        std::pair { AdviceFollowed::InPart, "in_part" },
        std::pair { AdviceFollowed::No, "no" },
    };
};

template <> struct EnumCodes<StressArea>
{
    static constexpr std::array list {
        std::pair { StressArea::Demands, "demands" },
        std::pair { StressArea::Control, "control" },
        std::pair { StressArea::Support, "support" },
        std::pair { StressArea::Relationships, "relationships" },
        std::pair { StressArea::Role, "role" },
        std::pair { StressArea::Change, "change" },
    };
};

template <> struct EnumCodes<StressRisk>
{
    static constexpr std::array list {
        std::pair { StressRisk::Low, "low" },
        std::pair { StressRisk::Medium, "medium" },
        std::pair { StressRisk::High, "high" },
    };
};

template <> struct RowOf<FairnessNeed>
{
    static constexpr auto table = "fairness_need";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("party", row.party);
        visit("harm", row.harm);
        visit("need", row.need);
        visit("holder", row.holder);
        visit("due_on", row.dueOn);
        visit("met_on", row.metOn);
    }
};

template <> struct RowOf<FairnessSupport>
{
    static constexpr auto table = "fairness_support";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("person", row.person);
        visit("cause", row.cause);
        visit("contact", row.contact);
        visit("representative", row.representative);
        visit("policy", row.policy);
        visit("policy_given_on", row.policyGivenOn);
        visit("safe_work", row.safeWork);
        visit("offered_on", row.offeredOn);
        visit("ended_on", row.endedOn);
        visit("end_review", row.endReview);
    }
};

template <> struct RowOf<HealthAdvice>
{
    static constexpr auto table = "fairness_advice";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("referred_on", row.referredOn);
        visit("received_on", row.receivedOn);
        visit("advice", row.advice);
        visit("followed", row.followed);
        visit("followed_on", row.followedOn);
        visit("why_not", row.whyNot);
    }
};

template <> struct RowOf<StressAssessment>
{
    static constexpr auto table = "fairness_stress";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("area", row.area);
        visit("assessed_on", row.assessedOn);
        visit("risk", row.risk);
        visit("measure", row.measure);
        visit("owner", row.owner);
        visit("due_on", row.dueOn);
        visit("done_on", row.doneOn);
    }
};

template <> struct RowOf<WellbeingCheck>
{
    static constexpr auto table = "fairness_check";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("due_on", row.dueOn);
        visit("done_on", row.doneOn);
        visit("done_by", row.doneBy);
        visit("how", row.how);
        visit("escalated_to", row.escalatedTo);
    }
};

template <> struct RowOf<FairnessUpdate>
{
    static constexpr auto table = "fairness_update";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("told_on", row.toldOn);
        visit("told_by", row.toldBy);
        visit("what", row.what);
    }
};

template <> struct RowOf<FairnessAdvised>
{
    static constexpr auto table = "fairness_advised";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("recommendation", row.recommendation);
        visit("owner", row.owner);
        visit("due_on", row.dueOn);
        visit("done_on", row.doneOn);
        visit("why_not", row.whyNot);
    }
};

template <> struct PartOf<FairnessNeed> : PartOfFairness<FairnessNeed>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const FairnessNeed &row, QDate today);
};

template <> struct PartOf<FairnessSupport> : PartOfFairness<FairnessSupport>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const FairnessSupport &row, QDate today);
    /// The contact is not the investigator. Source: candour reference 2.7.
    static Result<void> allow(
        const Session &session, const FairnessSupport &row, const FairnessSupport &before);
};

template <> struct PartOf<HealthAdvice> : PartOfFairness<HealthAdvice>
{
    static constexpr auto order = "referred_on, id";
    static QList<FieldProblem> check(const HealthAdvice &row, QDate today);
};

template <> struct PartOf<StressAssessment> : PartOfFairness<StressAssessment>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const StressAssessment &row, QDate today);
};

template <> struct PartOf<WellbeingCheck> : PartOfFairness<WellbeingCheck>
{
    static constexpr auto order = "due_on, id";
    static QList<FieldProblem> check(const WellbeingCheck &row, QDate today);
};

template <> struct PartOf<FairnessUpdate> : PartOfFairness<FairnessUpdate>
{
    static constexpr auto order = "told_on, id";
    static QList<FieldProblem> check(const FairnessUpdate &row, QDate today);
};

template <> struct PartOf<FairnessAdvised> : PartOfFairness<FairnessAdvised>
{
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const FairnessAdvised &row, QDate today);
};

} // namespace heed
