#pragma once

#include "core/claims/claim.h"

namespace heed {

template <> struct EnumCodes<ClaimScheme>
{
    static constexpr std::array list {
        std::pair { ClaimScheme::Cnst, "cnst" },
        std::pair { ClaimScheme::Cnsgp, "cnsgp" },
        std::pair { ClaimScheme::Elsgp, "elsgp" },
        std::pair { ClaimScheme::Cnsc, "cnsc" },
        std::pair { ClaimScheme::Els, "els" },
        std::pair { ClaimScheme::ExRha, "ex_rha" },
        std::pair { ClaimScheme::DhscClinical, "dhsc_clinical" },
        std::pair { ClaimScheme::Ltps, "ltps" },
        std::pair { ClaimScheme::Pes, "pes" },
        std::pair { ClaimScheme::DhscNonclinical, "dhsc_nonclinical" },
        std::pair { ClaimScheme::ExGratia, "ex_gratia" },
        std::pair { ClaimScheme::Other, "other" },
    };
};

template <> struct EnumCodes<ClaimStatus>
{
    static constexpr std::array list {
        std::pair { ClaimStatus::Open, "open" },
        std::pair { ClaimStatus::ClosedNil, "closed_nil" },
        std::pair { ClaimStatus::SettledDamages, "settled_damages" },
        std::pair { ClaimStatus::SettledPpo, "settled_ppo" },
    };
};

/// Which member is which column of the register.
template <> struct RowOf<Claim>
{
    static constexpr auto table = "claim";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("nhsr_reference", row.nhsrReference);
        visit("scheme", row.scheme);
        visit("claim_type", row.claimType);
        visit("status", row.status);
        visit("stage", row.stage);
        visit("incident_on", row.incidentOn);
        visit("knowledge_on", row.knowledgeOn);
        visit("notified_on", row.notifiedOn);
        visit("opened_on", row.openedOn);
        visit("site_id", row.siteId);
        visit("unit_id", row.unitId);
        visit("claimant_id", row.claimantId);
        visit("cause", row.cause);
        visit("injury", row.injury);
        visit("theme", row.theme);
        visit("damages_reserve", row.damagesReserve);
        visit("claimant_costs_reserve", row.claimantCostsReserve);
        visit("defence_costs_reserve", row.defenceCostsReserve);
        visit("damages_paid", row.damagesPaid);
        visit("claimant_costs_paid", row.claimantCostsPaid);
        visit("defence_costs_paid", row.defenceCostsPaid);
        visit("probability", row.probability);
        visit("outcome", row.outcome);
        visit("settled_on", row.settledOn);
        visit("closed_on", row.closedOn);
        visit("solicitor", row.solicitor);
        visit("handler", row.handler);
        visit("privileged", row.privileged);
        visit("description", row.description);
        visit("import_batch_id", row.importBatchId);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

} // namespace heed
