#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace heed {

class Database;

/// What a measure is meant to reach, and who says so.
struct Target
{
    double value = 0; ///< in the measure's unit
    QString source; ///< "set for this store" where a setting gives it
};

/// The target of a measure: the store's own (setting "target.MEASURE"), else the one that comes
/// with Heed; nothing where there is none. Errors: Storage "exchange.rules-damaged".
[[nodiscard]] Result<std::optional<Target>> targetOf(Database &database, const QString &measure);

} // namespace heed
