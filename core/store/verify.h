#pragma once

#include "core/base/result.h"

#include <functional>

namespace heed {

class Database;

/// One thing that is not as it was written.
struct Damage
{
    QString fact; ///< "verify.page", "verify.foreign-key", "verify.entry", "verify.record",
                  ///< "verify.no-entry", "verify.file"
    QString where; ///< a table, a reference, an entry's number or a file's name
};

struct VerifyReport
{
    QList<Damage> damage;
    qint64 entries = 0;
    qint64 records = 0;
    qint64 files = 0;
    QString auditHead;
};

/// Told how far it is (0 to 100); returns false to stop.
using VerifyProgress = std::function<bool(int percent)>;

/// Reads the whole store: every page's checksum and structure, foreign keys, every audit entry's
/// hash over its predecessor, every sealed record against the newest entry that describes it, and
/// every file that is kept in the store against its hash.
/// Writes nothing. Errors: Cancelled; only what stops the reading altogether, damage itself is in
/// the report.
Result<VerifyReport> verifyStore(Database &database, const VerifyProgress &progress = {});

} // namespace heed
