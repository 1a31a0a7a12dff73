#include "core/people/placeservice.h"

#include "core/people/placeregister.h"
#include "core/store/database.h"

namespace heed {

namespace {

Result<Place> addPlace(const Session &session, const QString &site, const QString &unit)
{
    auto transaction = beginWork(session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    PlaceRegister places(session.database);
    Place place;
    return places.siteNamed(*transaction, site)
        .and_then([&](SiteId id) {
            place.site = id;
            return id.isValid() ? places.unitNamed(*transaction, id, unit)
                                : Result<UnitId>(UnitId {});
        })
        .and_then([&](UnitId id) {
            place.unit = id;
            return transaction->commit();
        })
        .map([&] { return place; });
}

} // namespace

Result<Place> placeNamed(const Session &session, const QString &site, const QString &unit)
{
    const QString siteName = site.trimmed();
    const QString unitName = unit.trimmed();
    if (siteName.isEmpty())
        return Place {};
    PlaceRegister places(session.database);
    const auto known = places.findSite(siteName);
    if (!known)
        return Failure(known.error());
    if (known->isValid()) {
        const auto knownUnit
            = unitName.isEmpty() ? Result<UnitId>(UnitId {}) : places.findUnit(*known, unitName);
        if (!knownUnit)
            return Failure(knownUnit.error());
        // Nothing new: no transaction, so that nothing is written.
        if (unitName.isEmpty() || knownUnit->isValid())
            return Place { *known, *knownUnit };
    }
    return addPlace(session, siteName, unitName);
}

} // namespace heed
