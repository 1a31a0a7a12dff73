#include "core/governance/pack.h"

namespace heed {

Scope Pack::scope() const
{
    Scope scope;
    for (const QString &site : sites.split(QLatin1Char(','), Qt::SkipEmptyParts))
        scope.sites << site.toLongLong();
    return scope;
}

void Pack::setScope(const Scope &scope)
{
    QStringList ids;
    for (const qint64 site : scope.sites)
        ids << QString::number(site);
    sites = ids.join(QLatin1Char(','));
}

QStringList PackFile::chosen() const
{
    QStringList ids;
    for (const PackSection &section : sections) {
        if (section.isChosen)
            ids << section.section;
    }
    return ids;
}

} // namespace heed
