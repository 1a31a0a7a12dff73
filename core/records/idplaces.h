#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <vector>

namespace heed {

class Database;

/// The place of each id in a list of ids: how people stand by name, places by theirs.
class IdPlaces
{
public:
    /// `sql` gives the ids in their order. Errors: Storage.
    static Result<IdPlaces> read(Database &database, const QString &sql);

    /// Nothing for an id that is not in the list.
    [[nodiscard]] std::optional<qint64> of(qint64 id) const
    {
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_places.size() || m_places[at] == missing)
            return std::nullopt;
        return m_places[at];
    }

private:
    static constexpr qint32 missing = -1;
    std::vector<qint32> m_places;
};

/// As IdPlaces::read(), or what was read before as long as nothing was written since, here or by
/// another program: going through the names of 300,000 people takes longer than all the rest of a
/// list. The connection keeps the places, two megabytes in so large a store.
[[nodiscard]] Result<std::shared_ptr<const IdPlaces>> keptPlaces(
    Database &database, const QString &sql);

} // namespace heed
