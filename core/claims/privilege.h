#pragma once

#include "core/claims/claim.h"
#include "core/people/session.h"

namespace heed {

/// Whether a role reads what was written for legal advice or a court case: those who write records.
/// A panel member or viewer sees that a claim is there, and not what the file says.
[[nodiscard]] bool readsPrivileged(Role role);

/// Takes out of a privileged claim what tells of the advice: texts, the chance that it succeeds,
/// the reserves. Other claims stay as they are.
void withhold(Claim &claim);

/// withhold(), for a role that does not read it.
void withholdFrom(Role role, Claim &claim);

/// Whether a record holds, or hangs on, a privileged claim: the claim itself, its papers, actions
/// and timeline. Errors: Storage.
[[nodiscard]] Result<bool> isPrivileged(Database &database, const RecordRef &record);

} // namespace heed
