#pragma once

#include "core/claims/claim.h"
#include "core/records/recordquery.h"

namespace heed {

/// What a list of claims can be ordered by.
enum class ClaimColumn {
    Reference,
    Scheme,
    Status,
    Stage,
    NotifiedOn,
    IncidentOn,
    Claimant,
    Site,
    Unit,
    Cause,
    Reserved,
    Paid,
    Handler,
    ClosedOn,
};

/// Which claims a list shows, and in what order. What is not set does not narrow.
struct ClaimQuery
{
    enum class Which { Open, Closed, All };

    QString searchText; ///< as typed; every word must occur
    Which which = Which::All;
    std::vector<ClaimStatus> statuses;
    std::vector<ClaimScheme> schemes;
    SiteId site;
    UnitId unit;
    QString theme; ///< code
    QDate notifiedFrom;
    QDate notifiedTo;
    PersonId person; ///< the claimant
    BatchId importBatch;
    bool binned = false; ///< what is in the bin instead of what is not

    ClaimColumn sortBy = ClaimColumn::NotifiedOn;
    bool ascending = false; ///< blank values come last both ways
};

/// One line of a list.
struct ClaimRow
{
    ClaimId id;
    QString reference;
    ClaimScheme scheme = ClaimScheme::Cnst;
    ClaimStatus status = ClaimStatus::Open;
    QString stage;
    QDate notifiedOn;
    QDate incidentOn;
    QString claimant;
    QString site;
    QString unit;
    QString cause;
    Money reserved;
    Money paid;
    QString handler;
    QDate closedOn;
};

} // namespace heed
