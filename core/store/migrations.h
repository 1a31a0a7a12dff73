#pragma once

#include "core/base/result.h"

namespace heed {

class Database;

/// One numbered step of the schema, from resources/migrations/NNNN_what.sql.
struct Migration
{
    int number = 0;
    QString name;
    QString script;
};

/// Every step this program knows, in order, numbered from 1 without gaps.
[[nodiscard]] const QList<Migration> &migrations();
[[nodiscard]] int latestSchemaVersion();

/// Brings a store to the latest schema: each step in its own transaction, together with its
/// PRAGMA user_version; foreign keys are checked before each commit. Errors: Newer "store.newer";
/// Storage "store.migration-failed" with the step's name (the store is then as it was before that
/// step).
Result<void> migrate(Database &database);

} // namespace heed
