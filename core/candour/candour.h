#pragma once

#include "core/incidents/incidentfields.h"
#include "core/people/person.h"
#include "core/records/record.h"

namespace heed {

namespace recordkind {
inline const QString Candour = QStringLiteral("candour");
}

using CandourId = TypedId<struct CandourTag>;

/// Which of the two definitions of a notifiable safety incident binds: reg 20(8) for an NHS trust,
/// foundation trust or special health authority; reg 20(9) for every other registered person.
enum class CandourProvider { HealthServiceBody, OtherRegistered };

/// How the organisation came to know.
enum class CandourSource {
    Incident,
    Complaint,
    Claim,
    MortalityReview,
    Safeguarding,
    Audit,
    SpeakUp,
    Inquest,
    Other,
};

/// The outcomes that the two definitions name. Death and prolonged psychological harm are in both.
enum class CandourHarm {
    Death,
    Severe,
    Moderate,
    Psychological,
    Impairment,
    Structure,
    Pain,
    ShorterLife,
};
inline constexpr size_t candourHarmCount = 8;

/// What the health care professional holds of one outcome.
enum class HarmLikelihood { No, CouldResult, AppearsResulted };

/// What the test of the definition looks at. An unset answer has not been given yet.
struct CandourFacts
{
    std::optional<bool> unintended; ///< unintended or unexpected
    std::optional<bool> duringActivity; ///< to a service user, during a regulated activity
    std::array<HarmLikelihood, candourHarmCount> harms {};
    bool treatmentToPrevent = false; ///< reg 20(9)(b)

    [[nodiscard]] HarmLikelihood &of(CandourHarm harm) { return harms[static_cast<size_t>(harm)]; }
    [[nodiscard]] HarmLikelihood of(CandourHarm harm) const
    {
        return harms[static_cast<size_t>(harm)];
    }
    bool operator==(const CandourFacts &) const = default;
};

/// The reasonable opinion of a health care professional: it counts only with name, profession and
/// day.
struct CandourOpinion
{
    QString by;
    QString profession;
    QDate on;

    [[nodiscard]] bool isGiven() const
    {
        return !by.trimmed().isEmpty() && !profession.trimmed().isEmpty() && on.isValid();
    }
    bool operator==(const CandourOpinion &) const = default;
};

/// What the test says. Undecided while an answer is missing.
enum class CandourDecision { Undecided, PendingOpinion, NotNotifiable, Notifiable };

enum class CandourState {
    Potential,
    PendingOpinion,
    NotNotifiable,
    Notifiable,
    Contacting,
    NotifiedInPerson,
    Uncontactable,
    Declined,
    InitialLetterSent,
    EnquiriesOpen,
    ResultsSent,
    Complete,
    Reopened,
};

/// On what ground somebody is the relevant person (reg 20(7)). Next of kin is not one of them.
enum class RelevantBasis { Self, Deceased, Under16NotCompetent, LacksCapacity };

/// Whether the relevant person was told, or why reg 20(5) took the place of telling.
enum class CandourContact { NotYet, Told, Uncontactable, Declined };

/// One duty towards one person.
struct CandourDuty
{
    CandourId id;
    qint64 revision = 1;
    QString reference;
    CandourState state = CandourState::Potential;
    CandourProvider provider = CandourProvider::OtherRegistered;
    CandourSource source = CandourSource::Incident;
    RecordRef origin; ///< the record that it was opened from; empty kind when none
    SiteId siteId;
    UnitId unitId;
    QString handler;
    QDate occurredOn;
    QDate awareOn; ///< the day the organisation knew: the clock starts here, never on occurredOn
    QString awareHow;
    QString summary;
    QString personName; ///< to whom it happened
    std::optional<RelevantBasis> relevantBasis;
    QString relevantName;
    QString relevantRelationship;
    QString authorityEvidence; ///< what shows that somebody acts lawfully for the person
    QString communicationNeeds; ///< language, format, support to communicate
    CandourFacts facts;
    CandourOpinion opinion;
    CandourDecision decision = CandourDecision::Undecided;
    QString rationale;
    std::optional<Harm> harmSeen; ///< the grade of the origin when it was last looked at
    QDate notNotifiableOn;
    QDate notifiableOn;
    QDate overturnedOn; ///< a "not notifiable" that became notifiable
    bool standardContract = false; ///< NHS Standard Contract: 10 working days
    QDate inPersonDueOn;
    QDate toldOn;
    QTime toldTime;
    QString toldPlace;
    QString toldBy; ///< the representatives and their roles
    QString toldAttendees;
    QString interpreter;
    QString account; ///< all the facts known
    QDate accountKnownOn;
    QString apology;
    QString apologyBy;
    QString recordPlace; ///< where the written record of the conversation is kept
    QString recordAuthor;
    QString recordAccess; ///< who may see it
    CandourContact contact = CandourContact::NotYet;
    QDate letterDueOn;
    QDate letterOn;
    QDate resultsDueOn;
    QDate resultsOn;
    std::optional<int> toldBreachDays; ///< working days past the day, kept for good
    std::optional<int> letterBreachDays;
    bool offenceExposed = false; ///< offenceGrounds() found one when it was last written
    QDate reopenedOn;
    QDate closedOn;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;
};

} // namespace heed
