#pragma once

#include "core/people/person.h"
#include "core/people/session.h"

namespace heed {

struct Place
{
    SiteId site;
    UnitId unit;
};

/// The site and unit of these names, whatever their case, made and noted where they are new. An
/// empty name gives an invalid id; a unit needs its site.
/// Errors: Refused "session.not-allowed"; Locked, Io, Storage.
Result<Place> placeNamed(const Session &session, const QString &site, const QString &unit);

} // namespace heed
