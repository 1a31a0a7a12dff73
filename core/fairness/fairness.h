#pragma once

#include "core/fairness/questionset.h"
#include "core/people/conflictrules.h"
#include "core/people/person.h"
#include "core/records/record.h"

/// A fairness review: one act of one person, looked at after the system was.
/// Source: candour, fairness and culture reference 2, November 2026.
namespace heed {

namespace recordkind {
inline const QString Fairness = QStringLiteral("fairness");
}

using FairnessId = TypedId<struct FairnessTag>;
using QuestionSetId = TypedId<struct QuestionSetTag>;

/// Where a review stands. The system is looked at first.
enum class FairnessState {
    SystemFirst,
    Questions,
    Signed,
    Withdrawn, ///< opened by mistake, or the concern fell away
};

/// Why somebody wants a review. Only the first is a reason.
enum class FairnessGround {
    ConcernRaised, ///< a learning response raised a concern about one person
    Routine, ///< it is done after every incident
    Harm, ///< the harm was grave
    AskedFor, ///< somebody wants it: the family, a manager, the press
};

/// The learning response that raised the concern.
enum class ConcernSource {
    Psii,
    Aar,
    Mdt,
    Swarm,
    Thematic,
    RoundTable,
    Complaint, ///< the investigation of a complaint
    Claim,
    Safeguarding,
    Other,
};

enum class ConcernAbout {
    Conduct,
    Fitness, ///< fitness to practise
};

/// As WRES counts: white, black and minority ethnic, not stated.
enum class EquityGroup { NotStated, White, Bme };

/// In what capacity somebody decides or signs off.
enum class DeciderCapacity {
    Hr,
    Manager, ///< a manager who does not line-manage the person
    LineManager,
    Director,
    Panel,
    Investigator,
    StaffSide, ///< a trade union or staff representative
};

/// How a formal investigation ended.
enum class FormalOutcome {
    NoCase,
    Informal,
    Training,
    Warning,
    Dismissal,
    Left, ///< the person left before it ended
};

struct FairnessReview
{
    FairnessId id;
    qint64 revision = 1;
    QString reference;
    FairnessState state = FairnessState::SystemFirst;
    QuestionSetId questionSetId; ///< the version that it uses, for good
    std::optional<FairnessGround> ground;
    ConcernSource source = ConcernSource::Psii;
    QString sourceTitle; ///< its reference, or where it is kept
    QString sourceBy; ///< who led it
    QDate sourceEndedOn; ///< the day it was finished
    RecordRef origin; ///< the incident, complaint or claim; empty kind when none
    std::optional<ConcernAbout> concernAbout;
    QString concern; ///< in the words of the learning response
    QString personName;
    QString personPost;
    QString staffGroup; ///< code of the terms
    EquityGroup ethnicity = EquityGroup::NotStated;
    QString act; ///< code of the terms
    QDate actOn;
    QString actSummary; ///< one act or omission
    QString context; ///< code of the terms
    SiteId siteId;
    UnitId unitId;
    QString reviewer;
    std::optional<Relationship> reviewerRelation; ///< to the person; unset: not said
    QString reviewerReason; ///< why in spite of a conflict
    QString widerReference; ///< where the look at the system goes on
    QString outcome; ///< of the question set
    std::optional<FairResponse> response;
    QString rationale;
    QString differs; ///< why it differs from like cases
    QString signOffBy;
    std::optional<DeciderCapacity> signOffAs;
    QDate signOffOn;
    QDate openedOn;
    QDate signedOn;
    QString signedBy;
    QDate reopenedOn;
    QDate formalOn; ///< the day a formal investigation began
    std::optional<FormalOutcome> formalOutcome;
    QDate formalEndedOn;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;
};

[[nodiscard]] inline bool isEnded(FairnessState state)
{
    return state == FairnessState::Signed || state == FairnessState::Withdrawn;
}

template <> struct EnumCodes<FairnessState>
{
    static constexpr std::array list {
        std::pair { FairnessState::SystemFirst, "system_first" },
        std::pair { FairnessState::Questions, "questions" },
        std::pair { FairnessState::Signed, "signed" },
        std::pair { FairnessState::Withdrawn, "withdrawn" },
    };
};

template <> struct EnumCodes<FairnessGround>
{
    static constexpr std::array list {
        std::pair { FairnessGround::ConcernRaised, "concern_raised" },
        std::pair { FairnessGround::Routine, "routine" },
        std::pair { FairnessGround::Harm, "harm" },
        std::pair { FairnessGround::AskedFor, "asked_for" },
    };
};

template <> struct EnumCodes<ConcernSource>
{
    static constexpr std::array list {
        std::pair { ConcernSource::Psii, "psii" },
        std::pair { ConcernSource::Aar, "aar" },
        std::pair { ConcernSource::Mdt, "mdt" },
        std::pair { ConcernSource::Swarm, "swarm" },
        std::pair { ConcernSource::Thematic, "thematic" },
        std::pair { ConcernSource::RoundTable, "round_table" },
        std::pair { ConcernSource::Complaint, "complaint" },
        std::pair { ConcernSource::Claim, "claim" },
        std::pair { ConcernSource::Safeguarding, "safeguarding" },
        std::pair { ConcernSource::Other, "other" },
    };
};

template <> struct EnumCodes<ConcernAbout>
{
    static constexpr std::array list {
        std::pair { ConcernAbout::Conduct, "conduct" },
        std::pair { ConcernAbout::Fitness, "fitness" },
    };
};

template <> struct EnumCodes<EquityGroup>
{
    static constexpr std::array list {
        std::pair { EquityGroup::NotStated, "not_stated" },
        std::pair { EquityGroup::White, "white" },
        std::pair { EquityGroup::Bme, "bme" },
    };
};

template <> struct EnumCodes<DeciderCapacity>
{
    static constexpr std::array list {
        std::pair { DeciderCapacity::Hr, "hr" },
        std::pair { DeciderCapacity::Manager, "manager" },
        std::pair { DeciderCapacity::LineManager, "line_manager" },
        std::pair { DeciderCapacity::Director, "director" },
        std::pair { DeciderCapacity::Panel, "panel" },
        std::pair { DeciderCapacity::Investigator, "investigator" },
        std::pair { DeciderCapacity::StaffSide, "staff_side" },
    };
};

template <> struct EnumCodes<FormalOutcome>
{
    static constexpr std::array list {
        std::pair { FormalOutcome::NoCase, "no_case" },
        std::pair { FormalOutcome::Informal, "informal" },
        std::pair { FormalOutcome::Training, "training" },
        std::pair { FormalOutcome::Warning, "warning" },
        std::pair { FormalOutcome::Dismissal, "dismissal" },
        std::pair { FormalOutcome::Left, "left" },
    };
};

template <> struct RowOf<FairnessReview>
{
    static constexpr auto table = "fairness";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        gate(row, visit);
        decision(row, visit);
    }

private:
    template <typename Self, typename Visit> static void gate(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("state", row.state);
        visit("question_set_id", row.questionSetId);
        visit("ground", row.ground);
        visit("source", row.source);
        visit("source_title", row.sourceTitle);
        visit("source_by", row.sourceBy);
        visit("source_ended_on", row.sourceEndedOn);
        visit("origin_kind", row.origin.kind);
        visit("origin_id", row.origin.id);
        visit("concern_about", row.concernAbout);
        visit("concern", row.concern);
        visit("person_name", row.personName);
        visit("person_post", row.personPost);
        visit("staff_group", row.staffGroup);
        visit("ethnicity", row.ethnicity);
        visit("act", row.act);
        visit("act_on", row.actOn);
        visit("act_summary", row.actSummary);
        visit("context", row.context);
        visit("site_id", row.siteId);
        visit("unit_id", row.unitId);
        visit("reviewer", row.reviewer);
        visit("reviewer_relation", row.reviewerRelation);
        visit("reviewer_reason", row.reviewerReason);
    }

    template <typename Self, typename Visit> static void decision(Self &row, Visit &&visit)
    {
        visit("wider_reference", row.widerReference);
        visit("outcome", row.outcome);
        visit("response", row.response);
        visit("rationale", row.rationale);
        visit("differs", row.differs);
        visit("sign_off_by", row.signOffBy);
        visit("sign_off_as", row.signOffAs);
        visit("sign_off_on", row.signOffOn);
        visit("opened_on", row.openedOn);
        visit("signed_on", row.signedOn);
        visit("signed_by", row.signedBy);
        visit("reopened_on", row.reopenedOn);
        visit("formal_on", row.formalOn);
        visit("formal_outcome", row.formalOutcome);
        visit("formal_ended_on", row.formalEndedOn);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

} // namespace heed
