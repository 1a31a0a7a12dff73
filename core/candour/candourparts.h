#pragma once

#include "core/candour/candourfields.h"
#include "core/letters/letter.h"
#include "core/people/conflictrules.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"

/// What a duty of candour has many of.
namespace heed {

enum class EnquiryType { Psii, Aar, Mdt, Swarm, Complaint, S42, Inquest, Police, Other, None };
enum class SupportOffer {
    NamedContact,
    Advocacy,
    Interpreter,
    Emotional,
    Bereavement,
    Practical,
    SecondOpinion,
};
enum class CandourAnswer { Accepted, Declined };
enum class CandourLetterKind { InPersonRecord, Initial, Results, Other };
enum class AttemptChannel { Telephone, Letter, Email, Visit, Message, Other };
enum class AttemptOutcome { NoAnswer, LeftMessage, WrongDetails, Reached, Declined };
enum class ProfessionalBody { Gmc, Nmc, Hcpc, Gdc, Gphc, SocialWorkEngland, Other };

/// A further enquiry that the person was told of (reg 20(3)(c)) and its result (reg 20(4)(c)).
struct CandourEnquiry
{
    TypedId<struct CandourEnquiryTag> id;
    qint64 revision = 1;
    CandourId dutyId;
    EnquiryType type = EnquiryType::Psii;
    QString owner;
    QDate dueOn;
    QString reason; ///< why there is none
    QDate endedOn;
    QDate resultsOn; ///< the day its result was shared
    QDate meetingOfferedOn;

    [[nodiscard]] bool isAnswered() const
    {
        return type == EnquiryType::None || resultsOn.isValid();
    }
};

/// Reasonable support (reg 20(2)(b)).
struct CandourSupport
{
    TypedId<struct CandourSupportTag> id;
    qint64 revision = 1;
    CandourId dutyId;
    SupportOffer offer = SupportOffer::NamedContact;
    QDate offeredOn;
    std::optional<CandourAnswer> answer; ///< unset: not known yet
    QString note;
};

/// What was written to the person (reg 20(4)) or about the conversation (reg 20(3)(e)), with its
/// copy (reg 20(6)).
struct CandourLetter
{
    TypedId<struct CandourLetterTag> id;
    qint64 revision = 1;
    CandourId dutyId;
    CandourLetterKind kind = CandourLetterKind::Initial;
    QDate sentOn;
    QString body;
    QString apology; ///< the words of apology in it
    QDate copyOn;
    QString copyPlace;
    QString overrideReason; ///< why it went out before the person was told
    QString code; ///< of its template; empty when it was written elsewhere
    std::optional<LetterVariant> variant;
    std::optional<int> templateVersion;
    QString title;
    bool largePrint = false;
    QString createdBy;
    QDateTime changedAt;
    QString issuedBy;
    QDateTime issuedAt; ///< frozen from then on: candourletter.h
};

/// One attempt to reach the person, or their refusal (reg 20(5)).
struct CandourAttempt
{
    TypedId<struct CandourAttemptTag> id;
    qint64 revision = 1;
    CandourId dutyId;
    QDate triedOn;
    QTime triedTime;
    AttemptChannel channel = AttemptChannel::Telephone;
    QString triedBy;
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    QString note; ///< for a refusal: how they declined
};

/// Advice by the police or the Crown to wait. The duty stays open and its clock runs on.
struct CandourPause
{
    TypedId<struct CandourPauseTag> id;
    qint64 revision = 1;
    CandourId dutyId;
    QDate fromOn;
    QDate toOn;
    QString advisedBy;
    QString advice;
};

/// A professional's own duty towards the person, wider than reg 20: tell, apologise, put right,
/// explain the effects (GMC and NMC, "Openness and honesty").
struct CandourProfessional
{
    TypedId<struct CandourProfessionalTag> id;
    qint64 revision = 1;
    CandourId dutyId;
    QString professional;
    ProfessionalBody body = ProfessionalBody::Gmc;
    QDate toldOn;
    bool apologised = false;
    QString remedy;
    QString effects; ///< short and long term
};

/// A duty with all that belongs to it.
struct CandourFile
{
    CandourDuty duty;
    std::vector<CandourEnquiry> enquiries;
    std::vector<CandourSupport> supports;
    std::vector<CandourLetter> letters;
    std::vector<CandourAttempt> attempts;
    std::vector<CandourPause> pauses;
    std::vector<CandourProfessional> professionals;
};

template <> struct EnumCodes<EnquiryType>
{
    static constexpr std::array list {
        std::pair { EnquiryType::Psii, "psii" },
        std::pair { EnquiryType::Aar, "aar" },
        std::pair { EnquiryType::Mdt, "mdt" },
        std::pair { EnquiryType::Swarm, "swarm" },
        std::pair { EnquiryType::Complaint, "complaint" },
        std::pair { EnquiryType::S42, "s42" },
        std::pair { EnquiryType::Inquest, "inquest" },
        std::pair { EnquiryType::Police, "police" },
        std::pair { EnquiryType::Other, "other" },
        std::pair { EnquiryType::None, "none_with_reason" },
    };
};

template <> struct EnumCodes<SupportOffer>
{
    static constexpr std::array list {
        std::pair { SupportOffer::NamedContact, "named_contact" },
        std::pair { SupportOffer::Advocacy, "advocacy" },
        std::pair { SupportOffer::Interpreter, "interpreter" },
        std::pair { SupportOffer::Emotional, "emotional" },
        std::pair { SupportOffer::Bereavement, "bereavement" },
        std::pair { SupportOffer::Practical, "practical" },
        std::pair { SupportOffer::SecondOpinion, "second_opinion" },
    };
};

template <> struct EnumCodes<CandourAnswer>
{
    static constexpr std::array list {
        std::pair { CandourAnswer::Accepted, "accepted" },
        std::pair { CandourAnswer::Declined, "declined" },
    };
};

template <> struct EnumCodes<CandourLetterKind>
{
    static constexpr std::array list {
        std::pair { CandourLetterKind::InPersonRecord, "in_person_record" },
        std::pair { CandourLetterKind::Initial, "initial" },
        std::pair { CandourLetterKind::Results, "results" },
        std::pair { CandourLetterKind::Other, "other" },
    };
};

template <> struct EnumCodes<AttemptChannel>
{
    static constexpr std::array list {
        std::pair { AttemptChannel::Telephone, "telephone" },
        std::pair { AttemptChannel::Letter, "letter" },
        std::pair { AttemptChannel::Email, "email" },
        std::pair { AttemptChannel::Visit, "visit" },
        std::pair { AttemptChannel::Message, "message" },
        std::pair { AttemptChannel::Other, "other" },
    };
};

template <> struct EnumCodes<AttemptOutcome>
{
    static constexpr std::array list {
        std::pair { AttemptOutcome::NoAnswer, "no_answer" },
        std::pair { AttemptOutcome::LeftMessage, "left_message" },
        std::pair { AttemptOutcome::WrongDetails, "wrong_details" },
        std::pair { AttemptOutcome::Reached, "reached" },
        std::pair { AttemptOutcome::Declined, "declined" },
    };
};

template <> struct EnumCodes<ProfessionalBody>
{
    static constexpr std::array list {
        std::pair { ProfessionalBody::Gmc, "gmc" },
        std::pair { ProfessionalBody::Nmc, "nmc" },
        std::pair { ProfessionalBody::Hcpc, "hcpc" },
        std::pair { ProfessionalBody::Gdc, "gdc" },
        std::pair { ProfessionalBody::Gphc, "gphc" },
        std::pair { ProfessionalBody::SocialWorkEngland, "social_work_england" },
        std::pair { ProfessionalBody::Other, "other" },
    };
};

template <> struct RowOf<CandourEnquiry>
{
    static constexpr auto table = "candour_enquiry";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("type", row.type);
        visit("owner", row.owner);
        visit("due_on", row.dueOn);
        visit("reason", row.reason);
        visit("ended_on", row.endedOn);
        visit("results_on", row.resultsOn);
        visit("meeting_offered_on", row.meetingOfferedOn);
    }
};

template <> struct RowOf<CandourSupport>
{
    static constexpr auto table = "candour_support";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("offer", row.offer);
        visit("offered_on", row.offeredOn);
        visit("answer", row.answer);
        visit("note", row.note);
    }
};

template <> struct RowOf<CandourLetter>
{
    static constexpr auto table = "candour_letter";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("kind", row.kind);
        visit("sent_on", row.sentOn);
        visit("body", row.body);
        visit("apology", row.apology);
        visit("copy_on", row.copyOn);
        visit("copy_place", row.copyPlace);
        visit("override_reason", row.overrideReason);
        visit("template", row.code);
        visit("variant", row.variant);
        visit("template_version", row.templateVersion);
        visit("title", row.title);
        visit("large_print", row.largePrint);
        visit("created_by", row.createdBy);
        visit("changed_at", row.changedAt);
        visit("issued_by", row.issuedBy);
        visit("issued_at", row.issuedAt);
    }
};

template <> struct RowOf<CandourAttempt>
{
    static constexpr auto table = "candour_attempt";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("tried_on", row.triedOn);
        visit("tried_time", row.triedTime);
        visit("channel", row.channel);
        visit("tried_by", row.triedBy);
        visit("outcome", row.outcome);
        visit("note", row.note);
    }
};

template <> struct RowOf<CandourPause>
{
    static constexpr auto table = "candour_pause";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
        visit("advised_by", row.advisedBy);
        visit("advice", row.advice);
    }
};

template <> struct RowOf<CandourProfessional>
{
    static constexpr auto table = "candour_professional";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("professional", row.professional);
        visit("body", row.body);
        visit("told_on", row.toldOn);
        visit("apologised", row.apologised);
        visit("remedy", row.remedy);
        visit("effects", row.effects);
    }
};

/// What every part of a duty has in common.
template <typename T> struct PartOfCandour
{
    static const QString &kind() { return recordkind::Candour; }
    static constexpr auto owner = &T::dutyId;
    static constexpr auto ownerColumn = "duty_id";
};

template <> struct PartOf<CandourEnquiry> : PartOfCandour<CandourEnquiry>
{
    static constexpr auto order = "due_on, id";
    static QList<FieldProblem> check(const CandourEnquiry &row, QDate today);
    /// Our own enquiries only: those of others have a lead whom we do not choose. See checkLead().
    static Result<void> allow(
        const Session &session, const CandourEnquiry &row, const CandourEnquiry &before);
};

template <> struct PartOf<CandourSupport> : PartOfCandour<CandourSupport>
{
    static constexpr auto order = "offered_on, id";
    static QList<FieldProblem> check(const CandourSupport &row, QDate today);
};

template <> struct PartOf<CandourLetter> : PartOfCandour<CandourLetter>
{
    static constexpr auto order = "sent_on, id";
    static QList<FieldProblem> check(const CandourLetter &row, QDate today);
};

template <> struct PartOf<CandourAttempt> : PartOfCandour<CandourAttempt>
{
    static constexpr auto order = "tried_on, tried_time, id";
    static QList<FieldProblem> check(const CandourAttempt &row, QDate today);
};

template <> struct PartOf<CandourPause> : PartOfCandour<CandourPause>
{
    static constexpr auto order = "from_on, id";
    static QList<FieldProblem> check(const CandourPause &row, QDate today);
};

template <> struct PartOf<CandourProfessional> : PartOfCandour<CandourProfessional>
{
    static constexpr auto order = "told_on, id";
    static QList<FieldProblem> check(const CandourProfessional &row, QDate today);
};

/// Whose interests meet in a duty, as the check of who looks into it asks: to whom it happened, who
/// acts for them, and whoever manages the place.
[[nodiscard]] std::vector<Party> partiesOf(const CandourDuty &duty);

} // namespace heed
