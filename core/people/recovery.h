#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace heed {

/// What somebody with the recovery sheet asks for.
struct RecoveryRequest
{
    QString storePath;
    QString typed; ///< the groups of the sheet
    QString userName; ///< whose password is set anew; empty means the only active user
    QString newPassword;
};

/// Sets a user's password from the recovery sheet, and notes it in the audit chain. Where the keys
/// file is missing, damaged or another store's, makes a new one with this user in it: the others
/// are then given new passwords by an administrator or from the sheet. The sheet proves itself by
/// opening the store. Errors: those of RecoveryCode::parse, checkFolder and StoreLock; Refused
/// "store.recovery-foreign" when the sheet does not open this store; Newer "store.newer",
/// "store.keys-newer"; NotFound "store.no-such-user"; Invalid "store.which-user",
/// "user.weak-password"; Io.
[[nodiscard]] Result<void> recoverPassword(const RecoveryRequest &request, const Clock &clock);

} // namespace heed
