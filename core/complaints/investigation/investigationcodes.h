#pragma once

#include "core/complaints/complaintcodes.h"
#include "core/complaints/investigation/investigation.h"

namespace heed {

template <> struct EnumCodes<StatementPart>
{
    static constexpr std::array list {
        std::pair { StatementPart::Subject, "subject" },
        std::pair { StatementPart::Witness, "witness" },
        std::pair { StatementPart::DecisionMaker, "decision_maker" },
        std::pair { StatementPart::PlaceManager, "place_manager" },
        std::pair { StatementPart::Expert, "expert" },
    };
};

template <> struct EnumCodes<GradingMoment>
{
    static constexpr std::array list {
        std::pair { GradingMoment::Receipt, "receipt" },
        std::pair { GradingMoment::Closing, "closing" },
    };
};

template <> struct EnumCodes<ParallelKind>
{
    static constexpr std::array list {
        std::pair { ParallelKind::Safeguarding, "safeguarding" },
        std::pair { ParallelKind::PatientSafety, "patient_safety" },
        std::pair { ParallelKind::Inquest, "inquest" },
        std::pair { ParallelKind::Claim, "claim" },
        std::pair { ParallelKind::Police, "police" },
        std::pair { ParallelKind::HumanResources, "human_resources" },
        std::pair { ParallelKind::Regulator, "regulator" },
    };
};

template <> struct EnumCodes<CanProceed>
{
    static constexpr std::array list {
        std::pair { CanProceed::Yes, "yes" },
        std::pair { CanProceed::InPart, "in_part" },
        std::pair { CanProceed::No, "no" },
    };
};

template <> struct EnumCodes<SupportAnswer>
{
    static constexpr std::array list {
        std::pair { SupportAnswer::Accepted, "accepted" },
        std::pair { SupportAnswer::Declined, "declined" },
        std::pair { SupportAnswer::NotAnswered, "not_answered" },
    };
};

} // namespace heed
