#include "core/people/placenames.h"

namespace heed {

Result<PlaceNames> PlaceNames::load(Database &database)
{
    PlaceNames names;
    const auto sites = selectRows<Site>(database, {});
    if (!sites)
        return Failure(sites.error());
    for (const Site &site : *sites)
        names.sites.insert(site.id.value, site.name);
    return selectRows<Unit>(database, {}).map([&names](const std::vector<Unit> &units) {
        for (const Unit &unit : units) {
            names.units.insert(unit.id.value, unit.name);
            names.directorates.insert(unit.id.value, unit.directorate);
        }
        return names;
    });
}

} // namespace heed
