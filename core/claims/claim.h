#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

namespace heed {

using ClaimId = TypedId<struct ClaimTag>;

/// NHS Resolution's schemes, and what lies outside them.
enum class ClaimScheme {
    Cnst,
    Cnsgp,
    Elsgp,
    Cnsc,
    Els,
    ExRha,
    DhscClinical,
    Ltps,
    Pes,
    DhscNonclinical,
    ExGratia,
    Other,
};

enum class ClaimStatus { Open, ClosedNil, SettledDamages, SettledPpo };

/// A claim for compensation. Money is in pence; privileged documents never reach a pack.
struct Claim
{
    ClaimId id;
    qint64 revision = 1;
    QString reference;
    QString nhsrReference;
    ClaimScheme scheme = ClaimScheme::Cnst;
    QString claimType;
    ClaimStatus status = ClaimStatus::Open;
    QString stage;
    QDate incidentOn;
    QDate knowledgeOn;
    QDate notifiedOn; ///< day of the letter of claim, or the day the file was opened
    QDate openedOn;
    SiteId siteId;
    UnitId unitId;
    PersonId claimantId;
    QString cause;
    QString injury;
    QString theme; ///< common theme, from the cross-walk
    Money damagesReserve;
    Money claimantCostsReserve;
    Money defenceCostsReserve;
    Money damagesPaid;
    Money claimantCostsPaid;
    Money defenceCostsPaid;
    std::optional<int> probability; ///< per cent
    QString outcome;
    QDate settledOn;
    QDate closedOn;
    QString solicitor;
    QString handler;
    bool privileged = false;
    QString description;
    BatchId importBatchId;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;

    [[nodiscard]] Money reserved() const
    {
        return damagesReserve + claimantCostsReserve + defenceCostsReserve;
    }
    [[nodiscard]] Money paid() const { return damagesPaid + claimantCostsPaid + defenceCostsPaid; }
};

struct ClaimFile
{
    Claim claim;
    Person claimant;
};

} // namespace heed
