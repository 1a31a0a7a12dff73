#pragma once

#include "core/people/interest.h"

/// May this person look into this case? The one check that every assignment in Heed asks, in
/// whatever register. Pure decisions over plain values.
/// Source of all rules, unless one says otherwise: candour, fairness and culture reference 3.3
/// (what went wrong in the cases that the National Guardian reviewed from June 2017), November
/// 2026.
namespace heed {

/// Whose interests meet in a case.
enum class PartyRole {
    Complainant,
    Patient, ///< or resident, or whoever came to harm
    StaffSubject, ///< a member of staff whose conduct is in question
    Witness,
    DecisionMaker, ///< who took the decision that is complained about
    PlaceManager, ///< who manages the ward, team or home
};

template <> struct EnumCodes<PartyRole>
{
    static constexpr std::array list {
        std::pair { PartyRole::Complainant, "complainant" },
        std::pair { PartyRole::Patient, "patient" },
        std::pair { PartyRole::StaffSubject, "staff_subject" },
        std::pair { PartyRole::Witness, "witness" },
        std::pair { PartyRole::DecisionMaker, "decision_maker" },
        std::pair { PartyRole::PlaceManager, "place_manager" },
    };
};

/// What somebody is to a party. LineManages means either way: manager or managed.
enum class Relationship {
    None,
    FamilyPartner,
    Friend,
    SameTeam,
    LineManages,
    PriorDispute,
    Financial,
};

template <> struct EnumCodes<Relationship>
{
    static constexpr std::array list {
        std::pair { Relationship::None, "none" },
        std::pair { Relationship::FamilyPartner, "family_partner" },
        std::pair { Relationship::Friend, "friend" },
        std::pair { Relationship::SameTeam, "same_team" },
        std::pair { Relationship::LineManages, "line_manages" },
        std::pair { Relationship::PriorDispute, "prior_dispute" },
        std::pair { Relationship::Financial, "financial" },
    };
};

/// Somebody in the case, and what the person to be assigned said to be to them; unset: not said.
struct Party
{
    PartyRole role = PartyRole::Complainant;
    QString name; ///< may be empty: "the night nurse", whom nobody has named yet
    std::optional<Relationship> relationship;
};

struct ConflictQuestion
{
    QString person; ///< who is to be assigned
    std::vector<Party> parties;
    QStringList organisations; ///< site, unit, other bodies in the case
};

enum class ConflictRule {
    OwnConduct, ///< the case is about this person
    IsWitness,
    OwnDecision,
    ManagesSubject, ///< line manager, or report, of a member of staff in question
    NoDeclaration, ///< nothing declared in the register within twelve months
    NotSaid, ///< the relationship to a party is not declared
    Related, ///< a relationship was declared
    IsParty, ///< has the name of the complainant or the patient
    ManagesPlace, ///< manages the place, and no member of staff is in question
    OwnInterest, ///< the person's line in the register names a party or organisation
    TheirInterest, ///< a party's line in the register names the person
};

template <> struct EnumCodes<ConflictRule>
{
    static constexpr std::array list {
        std::pair { ConflictRule::OwnConduct, "own_conduct" },
        std::pair { ConflictRule::IsWitness, "is_witness" },
        std::pair { ConflictRule::OwnDecision, "own_decision" },
        std::pair { ConflictRule::ManagesSubject, "manages_subject" },
        std::pair { ConflictRule::NoDeclaration, "no_declaration" },
        std::pair { ConflictRule::NotSaid, "not_said" },
        std::pair { ConflictRule::Related, "related" },
        std::pair { ConflictRule::IsParty, "is_party" },
        std::pair { ConflictRule::ManagesPlace, "manages_place" },
        std::pair { ConflictRule::OwnInterest, "own_interest" },
        std::pair { ConflictRule::TheirInterest, "their_interest" },
    };
};

/// Whether nobody may set this aside. Not subject, witness, decision-maker, nor the subject's
/// manager or report; no assignment without a declaration in the register, and none before each
/// relationship is said. All others may be set aside by two people.
[[nodiscard]] bool isHardRule(ConflictRule rule);

/// One rule that speaks against an assignment, and whom it is about.
struct Conflict
{
    ConflictRule rule = ConflictRule::Related;
    PartyRole role = PartyRole::Complainant;
    QString party; ///< name, or the organisation of an entry in the register
    Relationship relationship = Relationship::None; ///< of Related
    InterestId interest; ///< of OwnInterest and TheirInterest

    [[nodiscard]] bool isHard() const { return isHardRule(rule); }
    bool operator==(const Conflict &) const = default;
};

/// Everything that speaks against it, hard rules first. Empty: nothing does.
/// `interests` is the whole register; names are compared as in namematch.h.
[[nodiscard]] std::vector<Conflict> findConflicts(
    const ConflictQuestion &question, const std::vector<Interest> &interests, QDate today);

/// Whether one of them cannot be set aside.
[[nodiscard]] bool isForbidden(const std::vector<Conflict> &conflicts);

} // namespace heed
