#pragma once

#include "core/claims/claim.h"
#include "core/incidents/incident.h"
#include "core/practice/practiceworld.h"

namespace heed {

class Transaction;
struct Assignment;

/// What an incident of a practice store has besides its own fields, by seed and position: the type
/// of a never event, when safeguarding was told.
void addIncidentFlags(const PracticeWorld &world, int index, Incident &incident);

/// Others who were affected, learning responses, and what the Care Quality Commission was told,
/// for an incident that has just been stored in the same transaction. Errors: Storage.
Result<void> writeIncidentParts(
    Transaction &transaction, const PracticeWorld &world, int index, const Incident &incident);

/// Somebody who was asked to look into a record and was found free of conflicts, so that they may
/// lead what is done there. Errors: Storage.
Result<void> writeLead(Transaction &transaction, Assignment lead);

/// What failed, for a claim of stress or bullying at work. Errors: Storage.
Result<void> writeClaimParts(
    Transaction &transaction, const PracticeWorld &world, int index, const Claim &claim);

} // namespace heed
