#pragma once

#include "core/incidents/incident.h"

namespace heed {

template <> struct EnumCodes<EventType>
{
    static constexpr std::array list {
        std::pair { EventType::Incident, "incident" },
        std::pair { EventType::Outcome, "outcome" },
        std::pair { EventType::Risk, "risk" },
        std::pair { EventType::GoodCare, "good_care" },
    };
};

template <> struct EnumCodes<IncidentState>
{
    static constexpr std::array list {
        std::pair { IncidentState::Open, "open" },
        std::pair { IncidentState::UnderReview, "under_review" },
        std::pair { IncidentState::Closed, "closed" },
    };
};

template <> struct EnumCodes<Harm>
{
    static constexpr std::array list {
        std::pair { Harm::None, "none" },
        std::pair { Harm::Low, "low" },
        std::pair { Harm::Moderate, "moderate" },
        std::pair { Harm::Severe, "severe" },
        std::pair { Harm::Fatal, "fatal" },
    };
};

template <> struct EnumCodes<LearningResponse>
{
    static constexpr std::array list {
        std::pair { LearningResponse::Psii, "psii" },
        std::pair { LearningResponse::Aar, "aar" },
        std::pair { LearningResponse::Mdt, "mdt" },
        std::pair { LearningResponse::Swarm, "swarm" },
        std::pair { LearningResponse::Thematic, "thematic" },
        std::pair { LearningResponse::RoundTable, "round_table" },
        std::pair { LearningResponse::Other, "other" },
    };
};

/// Which member is which column of the register.
template <> struct RowOf<Incident>
{
    static constexpr auto table = "incident";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("event_type", row.eventType);
        visit("state", row.state);
        visit("occurred_on", row.occurredOn);
        visit("occurred_time", row.occurredTime);
        visit("aware_on", row.awareOn);
        visit("reported_on", row.reportedOn);
        visit("opened_on", row.openedOn);
        visit("site_id", row.siteId);
        visit("unit_id", row.unitId);
        visit("location", row.location);
        visit("category", row.category);
        visit("sub_category", row.subCategory);
        visit("theme", row.theme);
        visit("description", row.description);
        visit("action_taken", row.actionTaken);
        visit("result", row.result);
        visit("physical_harm", row.physicalHarm);
        visit("psychological_harm", row.psychologicalHarm);
        visit("risk_grade", row.riskGrade);
        visit("reporter_role", row.reporterRole);
        visit("affected_type", row.affectedType);
        visit("patient_id", row.patientId);
        visit("patient_age", row.patientAge);
        visit("candour_required", row.candourRequired);
        visit("candour_told_on", row.candourToldOn);
        visit("candour_letter_on", row.candourLetterOn);
        visit("learning_response", row.learningResponse);
        visit("psii_declared", row.psiiDeclared);
        visit("never_event", row.neverEvent);
        visit("never_event_type", row.neverEventType);
        visit("safeguarding", row.safeguarding);
        visit("safeguarding_referred_on", row.safeguardingReferredOn);
        visit("safeguarding_reference", row.safeguardingReference);
        visit("lfpse_reference", row.lfpseReference);
        visit("approval_status", row.approvalStatus);
        visit("handler", row.handler);
        visit("closed_on", row.closedOn);
        visit("import_batch_id", row.importBatchId);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

} // namespace heed
