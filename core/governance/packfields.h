#pragma once

#include "core/governance/pack.h"

namespace heed {

template <> struct EnumCodes<PackState>
{
    static constexpr std::array list {
        std::pair { PackState::Draft, "draft" },
        std::pair { PackState::Approved, "approved" },
        std::pair { PackState::Issued, "issued" },
        std::pair { PackState::Withdrawn, "withdrawn" },
    };
};

template <> struct RowOf<Pack>
{
    static constexpr auto table = "pack";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("kind", row.kind);
        visit("title", row.title);
        visit("period_from", row.periodFrom);
        visit("period_to", row.periodTo);
        visit("sites", row.sites);
        visit("classification", row.classification);
        visit("state", row.state);
        visit("approved_by", row.approvedBy);
        visit("approved_on", row.approvedOn);
        visit("issued_by", row.issuedBy);
        visit("issued_at", row.issuedAt);
        visit("audit_head", row.auditHead);
        visit("audit_seq", row.auditSeq);
        visit("data_hash", row.dataHash);
        visit("data_file", row.dataFile);
        visit("data_file_hash", row.dataFileHash);
        visit("paper_hash", row.paperHash);
        visit("paper_file", row.paperFile);
        visit("program", row.program);
        visit("withdrawn_by", row.withdrawnBy);
        visit("withdrawn_on", row.withdrawnOn);
        visit("withdrawn_reason", row.withdrawnReason);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

template <> struct RowOf<PackSection>
{
    static constexpr auto table = "pack_section";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("pack_id", row.packId);
        visit("section", row.section);
        visit("position", row.position);
        visit("is_chosen", row.isChosen);
        visit("commentary", row.commentary);
        visit("post", row.post);
        visit("written_by", row.writtenBy);
        visit("written_on", row.writtenOn);
    }
};

template <> struct RowOf<PackTick>
{
    static constexpr auto table = "pack_tick";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("pack_id", row.packId);
        visit("text_hash", row.textHash);
        visit("ticked_by", row.tickedBy);
        visit("ticked_on", row.tickedOn);
    }
};

} // namespace heed
