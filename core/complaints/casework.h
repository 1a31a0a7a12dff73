#pragma once

#include "core/complaints/complaintid.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What is decided, agreed and told in the course of a complaint: each a plain row with its days.
namespace heed {

enum class RepresentativeBasis; // complaint.h
enum class YesNo { Yes, No };

/// What a body need not deal with: SI 2009/309 reg 8(1), (a) to (h) in this order.
enum class ExclusionLimb {
    ByAnotherBody, ///< (a) made by a responsible body
    Employment, ///< (b) made by an employee about their employment
    PutRightAtOnce, ///< (c) spoken, and put right by the next working day
    SameAsPutRight, ///< (d) the same as one that was put right under (c)
    AlreadyInvestigated, ///< (e) investigated before, under these or older rules
    WithOmbudsman, ///< (f) an ombudsman investigates it or has done so
    InformationRequest, ///< (g) about a failure to answer a freedom of information request
    Pension, ///< (h) about a superannuation scheme
};

/// The decision not to deal with a complaint. Reg 8(2): in writing, with its reason, as soon as
/// practicable; not for limb (c) (that exception from general knowledge, unverified).
struct ComplaintExclusion
{
    TypedId<struct ComplaintExclusionTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    std::optional<ExclusionLimb> limb;
    QString reason;
    QString decidedBy;
    QDate decidedOn;
    QDate letterOn;

    [[nodiscard]] bool needsLetter() const { return limb != ExclusionLimb::PutRightAtOnce; }
};

/// Whether a complaint that came late is looked into all the same. Both answers yes: the limit of
/// 12 months is waived and the case goes on. Source: SI 2009/309 reg 12.
struct LateTest
{
    TypedId<struct LateTestTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QDate eventOn;
    QDate noticedOn; ///< when it came to the person's notice, where that was later
    std::optional<YesNo> goodReasons; ///< for not complaining in time
    std::optional<YesNo> stillFair; ///< still possible to investigate effectively and fairly
    QString reason;
    QString decidedBy;
    QDate decidedOn;
    QDate letterOn;

    [[nodiscard]] bool isWaived() const
    {
        return goodReasons == YesNo::Yes && stillFair == YesNo::Yes;
    }
};

/// Whether somebody may complain for another. Not in the best interests of a child or of somebody
/// who lacks capacity: it must not be considered, and the representative is told why in writing.
/// Source: SI 2009/309 reg 5; Mental Capacity Act 2005.
struct RepresentativeTest
{
    TypedId<struct RepresentativeTestTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    std::optional<RepresentativeBasis> basis;
    QString childGrounds; ///< why the child does not complain personally
    QString childUnderstanding; ///< Gillick: what the child understands and wants
    QString capacity; ///< what the assessment found, about this decision
    QDate capacityOn;
    QString capacityBy;
    std::optional<YesNo> bestInterests;
    QString reason;
    QString decidedBy;
    QDate decidedOn;
    QDate letterOn;

    [[nodiscard]] bool isRefused() const { return bestInterests == YesNo::No; }
};

/// What another body does in a case (SI 2009/309 regs 6, 7, 9, 11).
enum class PartnerRole {
    Lead, ///< co-ordinates, and sends the one reply
    Partner, ///< answers a part of it
    SentFrom, ///< passed it on to us
    SentTo, ///< we passed it on to them
};

struct ComplaintPartner
{
    TypedId<struct ComplaintPartnerTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString organisation;
    PartnerRole role = PartnerRole::Partner;
    QString contact;
    QDate consentAskedOn;
    QDate consentGivenOn;
    QDate consentRefusedOn;
    QDate passedOn; ///< the day the second body received it or was told of it
    QDate partDueOn;
    QDate partReceivedOn;
    bool repliesSeparately = false; ///< the person agreed to an answer of their own

    /// Its part of the one co-ordinated reply has still to come.
    [[nodiscard]] bool isAwaited() const
    {
        return role == PartnerRole::Partner && !partReceivedOn.isValid() && !repliesSeparately;
    }
};

enum class ConsentScope { Whole, Part, Partner };

/// By what somebody may decide for another.
enum class Authority {
    LastingPower,
    Deputy,
    ParentalResponsibility,
    Executor,
    NextOfKin, ///< gives no authority by itself
    WrittenConsent,
    Other,
};

/// One consent that was asked for, with what it covers.
struct ComplaintConsent
{
    TypedId<struct ComplaintConsentTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    ConsentScope scope = ConsentScope::Whole;
    QString scopeDetail; ///< which part, or which body
    QString askedOf;
    QDate requestedOn;
    QDate remindedOn;
    QDate remindOn; ///< when to ask again
    QDate receivedOn;
    QDate refusedOn;
    QDate givenUpOn; ///< not returned, and no longer waited for
    std::optional<Authority> authority;
    QDate authoritySeenOn;

    [[nodiscard]] bool isAwaited() const
    {
        return !receivedOn.isValid() && !refusedOn.isValid() && !givenUpOn.isValid();
    }
};

enum class SensitiveKind { Died, Birthday, Funeral, Inquest, Anniversary, Other };

/// A day on which a letter would hurt. An entry of kind Inquest is the inquest flag.
struct SensitiveDate
{
    TypedId<struct SensitiveDateTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    SensitiveKind kind = SensitiveKind::Died;
    QDate onDay;
    QString note;
};

enum class AdvocacyAnswer { Accepted, Declined, NoReply };

/// Telling the person that an advocate can help them costs them nothing (LGPIHA 2007 s223A).
struct AdvocacyOffer
{
    TypedId<struct AdvocacyOfferTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QDate toldOn;
    QString provider;
    std::optional<AdvocacyAnswer> answer;
    QString contact;
};

enum class Whose { Complainant, Patient };

enum class AccessNeedKind {
    LargePrint,
    EasyRead,
    Braille,
    Audio,
    Email,
    Bsl,
    Interpreter,
    Advocate,
    Other,
};

/// What somebody needs to read us and be heard: identified, recorded, flagged, shared, met.
/// Source: Accessible Information Standard (DCB1605).
struct AccessNeed
{
    TypedId<struct AccessNeedTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    Whose whose = Whose::Complainant;
    std::optional<AccessNeedKind> need;
    QString detail; ///< size of print, language of the interpreter
    QDate recordedOn;
    bool flagged = true;
    QDate sharedOn;
    QDate metOn;
};

/// E-mail counts as writing only to somebody who agreed and has not withdrawn it.
/// Source: SI 2009/309 reg 15.
struct EmailConsent
{
    TypedId<struct EmailConsentTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString address;
    QDate agreedOn;
    QDate withdrawnOn;
};

enum class UpdateKind { Call, Meeting, Email, Letter, HoldingLetter };

/// What the person was told on the way, and when they hear next (SI 2009/309 reg 14(1)).
struct ComplaintUpdate
{
    TypedId<struct ComplaintUpdateTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QDate toldOn;
    std::optional<UpdateKind> how;
    QString what;
    QDate nextOn;
};

enum class AppealOutcome { Kept, Changed, Lifted };

/// Limits on contact that became unreasonable. They come after a look at one's own handling and at
/// adjustments, after a warning, by a senior decision, for a time; and they never stop a new
/// complaint from being looked at. Source: complaints reference 6.
struct ContactLimit
{
    TypedId<struct ContactLimitTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString behaviour; ///< what happens, not what somebody is
    bool handlingChecked = false;
    bool adjustmentsChecked = false;
    QDate warnedOn;
    QString noWarningBecause; ///< violence or threats
    QString decidedBy;
    QString deciderRole;
    QDate decidedOn;
    QString reason;
    QString limits;
    QDate toldOn;
    QDate reviewOn;
    QDate appealedOn;
    std::optional<AppealOutcome> appealOutcome;
    QDate endedOn;

    [[nodiscard]] bool isInForce() const { return decidedOn.isValid() && !endedOn.isValid(); }
};

/// Everything of it that a case has. Equality answers are kept apart: see EqualityRegister.
struct Casework
{
    std::vector<ComplaintExclusion> exclusions;
    std::vector<LateTest> lateTests;
    std::vector<RepresentativeTest> representativeTests;
    std::vector<ComplaintPartner> partners;
    std::vector<ComplaintConsent> consents;
    std::vector<SensitiveDate> sensitiveDates;
    std::vector<AdvocacyOffer> advocacy;
    std::vector<AccessNeed> needs;
    std::vector<EmailConsent> emailConsents;
    std::vector<ComplaintUpdate> updates;
    std::vector<ContactLimit> limits;
};

} // namespace heed
