#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

namespace heed {

/// Brings the person of a record from `before` to `after`: adds somebody new, or writes what
/// changed and notes it on every other record that shows that person. `after` gets its id. Gives
/// what changed, as the audit trail names it in this role ("patient.name"); the caller notes
/// `owner`.
Result<QJsonObject> keepPerson(Transaction &transaction, const Person &before, Person &after,
    const RecordRef &owner, const QString &role);

} // namespace heed
