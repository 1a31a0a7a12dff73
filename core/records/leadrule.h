#pragma once

#include "core/base/result.h"
#include "core/records/record.h"

namespace heed {

/// Whether this person was asked to look into the record, passed the check against conflicts of
/// interest (or two people set it aside), and has not ended. Names are compared as in namematch.h.
/// Errors: Storage.
[[nodiscard]] Result<bool> isAssigned(
    Database &database, const RecordRef &record, const QString &person);

/// Nobody leads a learning response or an enquiry of a record before the check was made for it. An
/// empty name, and one that stood there before, pass.
/// Source: candour, fairness and culture reference 3.3, November 2026.
/// Errors: Invalid "part.invalid" with "lead.not-assigned" beside `field`; Storage.
struct LeadQuestion
{
    RecordRef record;
    QString field; ///< the column that names who leads
    QString lead;
    QString leadBefore;
};
[[nodiscard]] Result<void> checkLead(Database &database, const LeadQuestion &question);

} // namespace heed
