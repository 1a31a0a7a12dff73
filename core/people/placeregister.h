#pragma once

#include "core/people/person.h"

#include <QHash>

namespace heed {

/// The sites and their units. A unit is part of its site's record. A register that is kept over a
/// long import remembers the names it looked up; make a new one when somebody else may have
/// changed them.
class PlaceRegister
{
public:
    explicit PlaceRegister(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Site> site(SiteId id) const;
    [[nodiscard]] Result<Unit> unit(UnitId id) const;
    /// By name.
    [[nodiscard]] Result<std::vector<Site>> sites() const;
    [[nodiscard]] Result<std::vector<Unit>> units(SiteId site) const;
    /// Whatever the case of the letters and spaces around; an invalid id when there is none.
    [[nodiscard]] Result<SiteId> findSite(const QString &name);
    [[nodiscard]] Result<UnitId> findUnit(SiteId site, const QString &name);

    /// The site of that name, made and noted if need be. An empty name gives an invalid id.
    Result<SiteId> siteNamed(
        Transaction &transaction, const QString &name, const QString &kind = {});
    Result<UnitId> unitNamed(Transaction &transaction, SiteId site, const QString &name,
        const QString &directorate = {});

    /// Writes and notes a site. Errors: Conflict "record.changed-meanwhile", "place.name-taken".
    Result<void> update(Transaction &transaction, Site &site);
    Result<void> update(Transaction &transaction, const Unit &unit);

private:
    Database &m_database;
    QHash<QString, SiteId> m_siteIds;
    QHash<QString, UnitId> m_unitIds;
};

} // namespace heed
