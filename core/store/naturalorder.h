#pragma once

#include <QByteArray>

struct sqlite3;

namespace heed {

/// Orders texts as people do: "C-2026-9" before "C-2026-10". Runs of digits compare as numbers of
/// any length, letters regardless of ASCII case; what is equal that way goes by its bytes, so that
/// only equal texts compare as 0. Negative, 0 or positive. Both are UTF-8.
[[nodiscard]] int compareNaturally(QByteArrayView a, QByteArrayView b);

/// A text whose bytes compare as compareNaturally() does, but for texts that differ only in the
/// case of letters or in leading zeros, which share one. For sorting many.
[[nodiscard]] QByteArray naturalKey(QByteArrayView text);
/// The same, put behind what `key` holds.
void appendNaturalKey(QByteArray &key, QByteArrayView text);

/// Makes it known to a connection as the collation NATURAL_ORDER. It is for ORDER BY only: no index
/// of a store may use it, or other tools could not open the file.
void addNaturalOrder(sqlite3 *handle);

} // namespace heed
