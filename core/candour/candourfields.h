#pragma once

#include "core/candour/candour.h"

namespace heed {

template <> struct EnumCodes<CandourProvider>
{
    static constexpr std::array list {
        std::pair { CandourProvider::HealthServiceBody, "health_service_body" },
        std::pair { CandourProvider::OtherRegistered, "other_registered_person" },
    };
};

template <> struct EnumCodes<CandourSource>
{
    static constexpr std::array list {
        std::pair { CandourSource::Incident, "incident" },
        std::pair { CandourSource::Complaint, "complaint" },
        std::pair { CandourSource::Claim, "claim" },
        std::pair { CandourSource::MortalityReview, "mortality_review" },
        std::pair { CandourSource::Safeguarding, "safeguarding" },
        std::pair { CandourSource::Audit, "audit" },
        std::pair { CandourSource::SpeakUp, "speak_up" },
        std::pair { CandourSource::Inquest, "inquest" },
        std::pair { CandourSource::Other, "other" },
    };
};

template <> struct EnumCodes<CandourHarm>
{
    static constexpr std::array list {
        std::pair { CandourHarm::Death, "harm_death" },
        std::pair { CandourHarm::Severe, "harm_severe" },
        std::pair { CandourHarm::Moderate, "harm_moderate" },
        std::pair { CandourHarm::Psychological, "harm_psychological" },
        std::pair { CandourHarm::Impairment, "harm_impairment" },
        std::pair { CandourHarm::Structure, "harm_structure" },
        std::pair { CandourHarm::Pain, "harm_pain" },
        std::pair { CandourHarm::ShorterLife, "harm_shorter_life" },
    };
};

template <> struct EnumCodes<HarmLikelihood>
{
    static constexpr std::array list {
        std::pair { HarmLikelihood::No, "no" },
        std::pair { HarmLikelihood::CouldResult, "could_result" },
        std::pair { HarmLikelihood::AppearsResulted, "appears_resulted" },
    };
};

template <> struct EnumCodes<CandourDecision>
{
    static constexpr std::array list {
        std::pair { CandourDecision::Undecided, "undecided" },
        std::pair { CandourDecision::PendingOpinion, "pending_opinion" },
        std::pair { CandourDecision::NotNotifiable, "not_notifiable" },
        std::pair { CandourDecision::Notifiable, "notifiable" },
    };
};

template <> struct EnumCodes<CandourState>
{
    static constexpr std::array list {
        std::pair { CandourState::Potential, "potential" },
        std::pair { CandourState::PendingOpinion, "pending_opinion" },
        std::pair { CandourState::NotNotifiable, "not_notifiable" },
        std::pair { CandourState::Notifiable, "notifiable" },
        std::pair { CandourState::Contacting, "contacting" },
        std::pair { CandourState::NotifiedInPerson, "notified_in_person" },
        std::pair { CandourState::Uncontactable, "uncontactable" },
        std::pair { CandourState::Declined, "declined" },
        std::pair { CandourState::InitialLetterSent, "initial_letter_sent" },
        std::pair { CandourState::EnquiriesOpen, "enquiries_open" },
        std::pair { CandourState::ResultsSent, "results_sent" },
        std::pair { CandourState::Complete, "complete" },
        std::pair { CandourState::Reopened, "reopened" },
    };
};

template <> struct EnumCodes<RelevantBasis>
{
    static constexpr std::array list {
        std::pair { RelevantBasis::Self, "self" },
        std::pair { RelevantBasis::Deceased, "deceased" },
        std::pair { RelevantBasis::Under16NotCompetent, "under_16_not_competent" },
        std::pair { RelevantBasis::LacksCapacity, "16_plus_lacks_capacity" },
    };
};

template <> struct EnumCodes<CandourContact>
{
    static constexpr std::array list {
        std::pair { CandourContact::NotYet, "not_yet" },
        std::pair { CandourContact::Told, "told" },
        std::pair { CandourContact::Uncontactable, "uncontactable" },
        std::pair { CandourContact::Declined, "declined" },
    };
};

/// Which member is which column of the register.
template <> struct RowOf<CandourDuty>
{
    static constexpr auto table = "candour";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("state", row.state);
        visit("provider", row.provider);
        visit("source", row.source);
        visit("origin_kind", row.origin.kind);
        visit("origin_id", row.origin.id);
        visit("site_id", row.siteId);
        visit("unit_id", row.unitId);
        visit("handler", row.handler);
        visit("occurred_on", row.occurredOn);
        visit("aware_on", row.awareOn);
        visit("aware_how", row.awareHow);
        visit("summary", row.summary);
        visit("person_name", row.personName);
        visit("relevant_basis", row.relevantBasis);
        visit("relevant_name", row.relevantName);
        visit("relevant_relationship", row.relevantRelationship);
        visit("authority_evidence", row.authorityEvidence);
        visit("communication_needs", row.communicationNeeds);
        test(row, visit);
        telling(row, visit);
        visit("contact", row.contact);
        visit("letter_due_on", row.letterDueOn);
        visit("letter_on", row.letterOn);
        visit("results_due_on", row.resultsDueOn);
        visit("results_on", row.resultsOn);
        visit("told_breach_days", row.toldBreachDays);
        visit("letter_breach_days", row.letterBreachDays);
        visit("offence_exposed", row.offenceExposed);
        visit("reopened_on", row.reopenedOn);
        visit("closed_on", row.closedOn);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }

private:
    template <typename Self, typename Visit> static void test(Self &row, Visit &&visit)
    {
        visit("unintended", row.facts.unintended);
        visit("during_activity", row.facts.duringActivity);
        for (const auto &[harm, column] : EnumCodes<CandourHarm>::list)
            visit(column, row.facts.harms[static_cast<size_t>(harm)]);
        visit("treatment_to_prevent", row.facts.treatmentToPrevent);
        visit("opinion_by", row.opinion.by);
        visit("opinion_profession", row.opinion.profession);
        visit("opinion_on", row.opinion.on);
        visit("decision", row.decision);
        visit("rationale", row.rationale);
        visit("harm_seen", row.harmSeen);
        visit("not_notifiable_on", row.notNotifiableOn);
        visit("notifiable_on", row.notifiableOn);
        visit("overturned_on", row.overturnedOn);
    }

    template <typename Self, typename Visit> static void telling(Self &row, Visit &&visit)
    {
        visit("standard_contract", row.standardContract);
        visit("in_person_due_on", row.inPersonDueOn);
        visit("told_on", row.toldOn);
        visit("told_time", row.toldTime);
        visit("told_place", row.toldPlace);
        visit("told_by", row.toldBy);
        visit("told_attendees", row.toldAttendees);
        visit("interpreter", row.interpreter);
        visit("account", row.account);
        visit("account_known_on", row.accountKnownOn);
        visit("apology", row.apology);
        visit("apology_by", row.apologyBy);
        visit("record_place", row.recordPlace);
        visit("record_author", row.recordAuthor);
        visit("record_access", row.recordAccess);
    }
};

} // namespace heed
