#pragma once

#include "core/base/result.h"

namespace heed {

class Database;
class Transaction;

/// What the organisation decided, kept in the store ("organisation.name", "pack.suppress-below").
/// Missing keys give the fallback. Errors: Storage.
[[nodiscard]] Result<QString> setting(
    Database &database, const QString &key, const QString &fallback = {});

/// Writes one setting and notes the old and the new value in the audit chain.
Result<void> setSetting(Transaction &transaction, const QString &key, const QString &value);

/// Facts about the store itself that no one edits: "store.id", "store.practice",
/// "store.created-at".
[[nodiscard]] Result<QString> storeFact(Database &database, const QString &key);
Result<void> setStoreFact(Transaction &transaction, const QString &key, const QString &value);

} // namespace heed
