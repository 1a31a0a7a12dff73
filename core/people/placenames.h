#pragma once

#include "core/people/person.h"

#include <QHash>

namespace heed {

/// The names of all sites and units, read once for a list or an export.
struct PlaceNames
{
    QHash<qint64, QString> sites;
    QHash<qint64, QString> units;
    QHash<qint64, QString> directorates; ///< by unit

    /// Errors: Storage.
    [[nodiscard]] static Result<PlaceNames> load(Database &database);
};

} // namespace heed
