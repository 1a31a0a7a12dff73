#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace heed {

class Database;
class TouchedTables;

/// The seal of a record as it stands: BLAKE2b (256 bits) over every row that record_part names for
/// its kind; columns by name, empty columns left out. A record that is gone has the digest of
/// nothing. `madeWith`: what was written since a moment before the record was made, if it is that new;
/// it only saves looking where nothing can be. Errors: Invalid "store.unknown-kind"; Storage.
Result<QByteArray> recordDigest(Database &database, const QString &kind, qint64 recordId,
    const TouchedTables *madeWith = nullptr);

} // namespace heed
