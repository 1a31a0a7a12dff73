#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace heed {

class Database;
class NewRecords;

/// The seal of a record as it stands: BLAKE2b (256 bits) over every row that record_part names for
/// its kind; columns by name, empty columns left out. A record that is gone has the digest of
/// nothing. `among`: given when the record is new; it only saves looking where nothing can be.
/// Errors: Invalid "store.unknown-kind"; Storage.
Result<QByteArray> recordDigest(
    Database &database, const QString &kind, qint64 recordId, NewRecords *among = nullptr);

} // namespace heed
