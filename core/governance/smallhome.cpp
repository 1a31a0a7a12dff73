#include "core/governance/smallhome.h"

#include "core/store/settings.h"

namespace heed {

Result<bool> isSmallHome(Database &database)
{
    const auto own = setting(database, QString::fromLatin1(smallHomeSetting));
    if (!own)
        return Failure(own.error());
    if (!own->isEmpty())
        return *own == QLatin1String("1");
    return setting(database, QStringLiteral("organisation.kind")).map([](const QString &kind) {
        return kind == QLatin1String("care-home");
    });
}

} // namespace heed
