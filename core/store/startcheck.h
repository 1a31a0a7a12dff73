#pragma once

#include "core/base/result.h"

namespace heed {

/// The SQLite that a running program uses, as it speaks for itself.
struct SqliteFacts
{
    QString linked; ///< version of the library that this program calls
    QString plugin; ///< version that Qt's QSQLITE plugin calls
    QString ciphers; ///< what sqlite3mc_version() says through the plugin; empty without it
    QString cipher; ///< the cipher that a new key uses; empty when there is none

    /// What this program was compiled with.
    [[nodiscard]] static SqliteFacts built();
    /// What it finds itself running with.
    [[nodiscard]] static SqliteFacts running();

    [[nodiscard]] QString summary() const;
    bool operator==(const SqliteFacts &) const = default;
};

/// Refuses to go on with a SQLite that is not the one built with Heed: one without ciphers would
/// write plain files. Errors: Refused "store.foreign-sqlite" (detail: what was found).
[[nodiscard]] Result<void> checkSqlite(const SqliteFacts &found = SqliteFacts::running());

} // namespace heed
