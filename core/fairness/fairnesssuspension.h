#pragma once

#include "core/fairness/fairnesspart.h"

/// A suspension, and each look at whether it still has to be.
namespace heed {

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

} // namespace heed
