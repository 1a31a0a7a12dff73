#pragma once

#include "core/complaints/casework.h"
#include "core/people/person.h"
#include "core/records/record.h"

#include <QDateTime>

namespace heed {

using IssueId = TypedId<struct ComplaintIssueTag>;
using EpisodeId = TypedId<struct ComplaintEpisodeTag>;
using HoldId = TypedId<struct ComplaintHoldTag>;
using OmbudsmanContactId = TypedId<struct OmbudsmanContactTag>;
using RecommendationId = TypedId<struct RecommendationTag>;

/// What was said. Only a complaint or one that came through an MP is counted as "received"; a
/// concern becomes one when the person asks, and keeps its first day of receipt.
enum class ComplaintType { Complaint, Concern, Enquiry, Compliment, Comment, Mp };

/// Where a case stands (complaints reference 3.1).
enum class ComplaintState {
    Logged,
    Triaged,
    Acknowledged,
    EarlyResolution,
    Investigating,
    Drafting,
    AwaitingSignOff,
    ResponseSent,
    Closed,
};

/// How a closed case ended, where it was not by a full reply.
enum class Ending {
    Replied,
    ResolvedEarly,
    Withdrawn,
    NoConsent,
    OutOfTime,
    Excluded,
    Transferred,
    Duplicate,
    OpenedInError,
};

/// Which rules bind the case (complaints reference 3.4): SI 2009/309 with the PHSO or the LGSCO at
/// its end, or a care provider's own procedure under regulation 16 alone, with the LGSCO at its
/// end.
enum class Regime { Nhs2009, Council2009, ProviderOnly };

enum class Funding { Nhs, Council, SelfFunded, Mixed };
enum class Channel { InPerson, Telephone, Letter, Email, Web, Mp, SocialMedia, Other };
enum class ComplainantStatus { Patient, ParentGuardian, Carer, Other, Unknown };
enum class RepresentativeBasis { Died, Child, PhysicalIncapacity, LacksCapacity, Requested };
enum class Consent {
    NotRequired,
    Requested,
    Received,
    Refused,
    NotReturned,
    LacksCapacity,
    Deceased
};
enum class RiskGrade { Low, Moderate, High, Extreme };
enum class Complexity { Standard, Complex };
enum class ContactMethod { Oral, Letter, Email };
enum class DiscussionOffer { Accepted, Declined, NoReply };
enum class Outcome { Upheld, PartiallyUpheld, NotUpheld };
enum class Remedy {
    Apology,
    Explanation,
    PutRight,
    RedoDecision,
    RepayLoss,
    PaymentDistress,
    ServiceChange,
    PolicyChange,
    Training,
    ShareLearning,
    None,
};
enum class ReopenReason {
    Incomplete,
    FactualDispute,
    NewInformation,
    Meeting,
    ActionNotDone,
    Handling
};
enum class OmbudsmanBody { Phso, Lgsco };
enum class OmbudsmanStage { Enquiry, FileRequest, Provisional, Final };
enum class OmbudsmanDecision {
    Upheld,
    PartlyUpheld,
    NotUpheld,
    Resolved,
    Discontinued,
    NotInvestigated
};

/// One complaint, as regulation 17 of SI 2009/309 needs it recorded.
struct Complaint
{
    ComplaintId id;
    qint64 revision = 1;
    QString reference;
    ComplaintType type = ComplaintType::Complaint;
    ComplaintState state = ComplaintState::Logged;
    Regime regime = Regime::Nhs2009;
    std::optional<Funding> funding;

    QDate receivedOn; ///< the day any member of staff received it, not the day it was logged
    QString receivedBy;
    std::optional<Channel> channel;
    QDate oralCopyGivenOn; ///< reg 13(1): a written copy of an oral complaint

    PersonId complainantId;
    ComplainantStatus complainantStatus = ComplainantStatus::Unknown;
    QString relationship;
    PersonId patientId;
    std::optional<int> patientAge; ///< years, at the event
    std::optional<RepresentativeBasis> representativeBasis;
    std::optional<Consent> consent;
    QDate consentOn;
    QString authoritySeen;

    SiteId siteId;
    UnitId unitId;
    QString location;
    QString serviceArea; ///< code of scheme ko41a-service-area
    QString description;
    QString outcomeWanted;
    std::optional<RiskGrade> gradeReceived;
    std::optional<RiskGrade> gradeClosed;
    std::optional<Complexity> complexity;
    bool significantImpact = false; ///< sends the case to a candour review
    bool safeguarding = false;
    QString handler;
    QString leadOrganisation; ///< set when another body leads the answer

    QDate acknowledgedOn;
    std::optional<ContactMethod> acknowledgementMethod;
    std::optional<DiscussionOffer> discussionOffer;

    // Kept on the row so that a list or a measure need not read the deadline ledger; the ledger is
    // the source.
    QDate acknowledgeBy;
    QDate firstReplyBy;
    QDate replyBy; ///< latest period that was agreed before the one before it lapsed
    /// Last day of the relevant period of reg 14(3): six months, or longer where a longer period
    /// was agreed before they ended.
    QDate relevantPeriodEnds;

    QDate resolvedEarlyOn;
    QDate repliedOn;
    QString replySignedBy;
    QDate delayExplainedOn;
    QString delayReason;
    QDate closedOn;
    std::optional<Ending> ending;
    std::optional<Outcome> outcome;
    QString learning;

    BatchId importBatchId;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
};

/// One thing complained about, with its own subject, finding and remedy.
struct ComplaintIssue
{
    IssueId id;
    ComplaintId complaintId;
    int number = 1;
    QString subject; ///< code of scheme ko41a-subject
    QString subSubject;
    QString theme; ///< common theme, from the cross-walk
    QString profession; ///< code of scheme ko41a-profession
    QString specialty; ///< code of scheme ko41a-specialty; only for clinical treatment
    QString summary;
    std::optional<Outcome> outcome;
    QString finding;
    std::optional<Remedy> remedy;
};

/// A case that came back after its reply: same reference, one more episode. While it is open, the
/// complaint's own closedOn and ending are empty; its repliedOn, replyBy and outcome stay those of
/// the first reply. Closing writes the day into both.
struct ComplaintEpisode
{
    EpisodeId id;
    ComplaintId complaintId;
    int number = 1;
    QDate reopenedOn;
    std::optional<ReopenReason> reason;
    QDate replyBy;
    QDate repliedOn;
    QDate closedOn;
    std::optional<Outcome> outcome;
};

/// "On hold" is information: no law stops the clock.
struct ComplaintHold
{
    HoldId id;
    ComplaintId complaintId;
    QString reason;
    QDate fromOn;
    QDate toOn;
};

struct OmbudsmanContact
{
    OmbudsmanContactId id;
    ComplaintId complaintId;
    OmbudsmanBody body = OmbudsmanBody::Phso;
    OmbudsmanStage stage = OmbudsmanStage::Enquiry;
    QString reference;
    QDate contactedOn;
    QDate dueOn;
    QDate sentOn;
    QDate decidedOn;
    std::optional<OmbudsmanDecision> decision;
};

struct OmbudsmanRecommendation
{
    RecommendationId id;
    OmbudsmanContactId contactId;
    QString text;
    QDate dueOn;
    QDate evidenceSentOn;
    QDate acceptedOn;
};

/// A complaint with all that belongs to it, as a form edits it and a page shows it.
struct ComplaintFile
{
    Complaint complaint;
    Person complainant;
    Person patient; ///< the same id as complainant when they are one person
    std::vector<ComplaintIssue> issues;
    std::vector<ComplaintEpisode> episodes;
    std::vector<ComplaintHold> holds;
    std::vector<OmbudsmanContact> ombudsman;
    std::vector<OmbudsmanRecommendation> recommendations;
    std::vector<DeadlineEntry> deadlines; ///< every version of every due date
    std::vector<TimelineEntry> timeline; ///< what people added by hand
    Casework casework;
};

} // namespace heed
