#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace heed {

class Database;

/// The seal of a record as it stands: BLAKE2b (256 bits) over every row that record_part names for
/// its kind; columns by name, empty columns left out. A record that is gone has the digest of
/// nothing. Errors: Invalid "store.unknown-kind"; Storage.
Result<QByteArray> recordDigest(Database &database, const QString &kind, qint64 recordId);

} // namespace heed
