#pragma once

#include "core/insight/riskregister.h"
#include "core/insight/worklist.h"

namespace heed {

/// A case that senior staff should see.
struct SeriousCase
{
    RecordRef record;
    QString reference;
    QString place;
    EscalationReason reason = EscalationReason::None; ///< why it came up by itself
    QString why; ///< why somebody put it before senior staff; text of theirs, may hold names
    QString senior;
    QDate since;
    QDate lookedOn; ///< the latest look of somebody senior
};

/// What senior staff have to see: replies that wait for a signature, serious cases, risks.
/// Source: PHSO, Making complaints count, 3.6 and 3.7; complaints reference 3.5 (5).
struct Oversight
{
    QList<WorkItem> toSign; ///< the oldest first
    QList<SeriousCase> notSeen; ///< serious or escalated, and nobody senior looked yet
    QList<SeriousCase> seen; ///< open cases at which somebody senior looked
    RiskExtract risks;
};

/// Errors: those of worklist() and riskExtract(). For who may not sign off, `toSign` is empty.
[[nodiscard]] Result<Oversight> oversight(const Session &session);

} // namespace heed
