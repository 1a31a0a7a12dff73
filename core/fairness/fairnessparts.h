#pragma once

#include "core/fairness/fairness.h"
#include "core/records/parts.h"

/// What a fairness review has many of. Reading and writing any of it needs one to be named on the
/// review; what led to a decision cannot be changed once it is signed.
namespace heed {

/// What is asked before anything about the person.
enum class SystemFactor { Workload, Staffing, Equipment, Training, Guidance, Environment };

enum class FactorAnswer { Contributed, NotContributed, Unknown };

/// What a suspension is to protect. Source: Acas, as the candour reference 2.6 gives it.
enum class SuspensionRisk {
    Investigation,
    Business,
    Others, ///< other staff, people in care
    Person, ///< the person themselves
};

enum class SuspensionPay { Full, Less };

/// What a review of a suspension came to.
enum class SuspensionDecision {
    Continue,
    Change, ///< to something less
    Lift,
};

/// Who was hurt. Source: candour reference 2.7.
enum class NeedParty { Patient, Family, Staff, Team, Organisation };

/// What a support plan follows. Source: candour reference 2.7.
enum class SupportCause { Incident, Complaint, Claim, Inquest, Investigation, Suspension, SpeakUp };

enum class AdviceFollowed { Yes, InPart, No };

/// The six areas of HSE's management standards.
enum class StressArea { Demands, Control, Support, Relationships, Role, Change };

enum class StressRisk { Low, Medium, High };

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

/// A suspension: never a finding, always the last way. Source: Crawford v Suffolk [2012] EWCA Civ
/// 138 [71]; Acas, as the candour reference 2.6 gives them.
struct FairnessSuspension
{
    TypedId<struct FairnessSuspensionTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    SuspensionRisk risk = SuspensionRisk::Investigation;
    QString riskReason;
    QString notOtherSite; ///< why not another shift or site
    QString notHome; ///< why not work from home
    QString notOtherPeople; ///< why not other people or customers
    QString notLessAccess; ///< why not without some systems or tasks
    QString notSupervised; ///< why not under supervision
    QString notOther;
    QString firstDecider;
    QString secondDecider;
    QDate startsOn;
    QDate toldOn; ///< in writing
    QString contact;
    SuspensionPay pay = SuspensionPay::Full;
    QString payReason; ///< why not full pay
    QDate reviewOn; ///< the first review
    QDate endedOn;
    QString endReason;
};

/// A look at whether a suspension still has to be.
struct SuspensionReview
{
    TypedId<struct SuspensionReviewTag> id;
    qint64 revision = 1;
    FairnessId reviewId;
    QDate reviewedOn;
    QString reviewedBy;
    SuspensionDecision decision = SuspensionDecision::Continue;
    QString reason;
    QDate nextOn;
};

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

template <> struct EnumCodes<SuspensionRisk>
{
    static constexpr std::array list {
        std::pair { SuspensionRisk::Investigation, "investigation" },
        std::pair { SuspensionRisk::Business, "business" },
        std::pair { SuspensionRisk::Others, "others" },
        std::pair { SuspensionRisk::Person, "person" },
    };
};

template <> struct EnumCodes<SuspensionPay>
{
    static constexpr std::array list {
        std::pair { SuspensionPay::Full, "full" },
        std::pair { SuspensionPay::Less, "less" },
    };
};

template <> struct EnumCodes<SuspensionDecision>
{
    static constexpr std::array list {
        std::pair { SuspensionDecision::Continue, "continue" },
        std::pair { SuspensionDecision::Change, "change" },
        std::pair { SuspensionDecision::Lift, "lift" },
    };
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

template <> struct RowOf<FairnessSuspension>
{
    static constexpr auto table = "fairness_suspension";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("risk", row.risk);
        visit("risk_reason", row.riskReason);
        visit("not_other_site", row.notOtherSite);
        visit("not_home", row.notHome);
        visit("not_other_people", row.notOtherPeople);
        visit("not_less_access", row.notLessAccess);
        visit("not_supervised", row.notSupervised);
        visit("not_other", row.notOther);
        visit("first_decider", row.firstDecider);
        visit("second_decider", row.secondDecider);
        visit("starts_on", row.startsOn);
        visit("told_on", row.toldOn);
        visit("contact", row.contact);
        visit("pay", row.pay);
        visit("pay_reason", row.payReason);
        visit("review_on", row.reviewOn);
        visit("ended_on", row.endedOn);
        visit("end_reason", row.endReason);
    }
};

template <> struct RowOf<SuspensionReview>
{
    static constexpr auto table = "fairness_suspension_review";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("review_id", row.reviewId);
        visit("reviewed_on", row.reviewedOn);
        visit("reviewed_by", row.reviewedBy);
        visit("decision", row.decision);
        visit("reason", row.reason);
        visit("next_on", row.nextOn);
    }
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

/// Whether this user may see, or write to, what belongs to a review. Errors: NotFound
/// "record.missing"; Refused "fairness.not-named"; to write what led to a decision that is signed,
/// "fairness.signed-already".
[[nodiscard]] Result<void> mayUse(const Session &session, FairnessId id);
[[nodiscard]] Result<void> mayAnswer(const Session &session, FairnessId id);

/// What every part of a review has in common.
template <typename T> struct PartOfFairness
{
    static const QString &kind() { return recordkind::Fairness; }
    static constexpr auto owner = &T::reviewId;
    static constexpr auto ownerColumn = "review_id";
    static Result<void> mayRead(const Session &session, qint64 id)
    {
        return mayUse(session, FairnessId { id });
    }
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayUse(session, FairnessId { id });
    }
};

/// What led to the decision.
template <typename T> struct PartOfDecision : PartOfFairness<T>
{
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayAnswer(session, FairnessId { id });
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

template <> struct PartOf<FairnessSuspension> : PartOfFairness<FairnessSuspension>
{
    static constexpr auto order = "starts_on, id";
    static QList<FieldProblem> check(const FairnessSuspension &row, QDate today);
    /// Neither the person decides or is their own contact, nor the investigator is the contact.
    static Result<void> allow(
        const Session &session, const FairnessSuspension &row, const FairnessSuspension &before);
};

template <> struct PartOf<SuspensionReview> : PartOfFairness<SuspensionReview>
{
    static constexpr auto order = "reviewed_on, id";
    static QList<FieldProblem> check(const SuspensionReview &row, QDate today);
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
