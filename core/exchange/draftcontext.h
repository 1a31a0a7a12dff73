#pragma once

#include "core/codes/codelists.h"
#include "core/complaints/complaint.h"

namespace heed {

/// What a draft is made with besides its row.
struct DraftContext
{
    CodeLists codes;
    Regime regime = Regime::Nhs2009; ///< where the file does not say who pays for the care
    QDate today;
};

/// Where a record happened, by name: places are looked up or made when the draft is stored.
struct DraftPlace
{
    QString site;
    QString unit;
    QString directorate;
};

/// A record that the row names: joined to this one when it is in the store.
struct DraftLink
{
    QString kind; ///< as table record_kind has it
    QString reference;

    bool operator==(const DraftLink &) const = default;
};

} // namespace heed
