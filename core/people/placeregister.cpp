#include "core/people/placeregister.h"

#include "core/store/searchindex.h"

namespace heed {

namespace {

const QString siteKind = QStringLiteral("site");

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

QString unitKey(SiteId site, const QString &name)
{
    return QString::number(site.value) + QLatin1Char('|') + folded(name);
}

/// NOCASE of SQLite folds ASCII only, so names are compared here.
template <typename T> decltype(T::id) idOfName(const std::vector<T> &rows, const QString &name)
{
    const QString wanted = folded(name);
    for (const T &row : rows) {
        if (folded(row.name) == wanted)
            return row.id;
    }
    return {};
}

/// Records are found by the names of their places: after a renaming the index learns the new one.
Result<void> refreshRecordsOf(Database &database, const QString &column, qint64 id)
{
    for (const char *table : { "complaint", "incident", "claim", "feedback" }) {
        const QString kind = QString::fromLatin1(table);
        auto found = database.run(
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(kind, column), { id });
        if (!found)
            return Failure(found.error());
        QList<SearchChange> records;
        while ((*found)->next())
            records += { kind, (*found)->number(0) };
        if (const auto done = refreshSearch(database, records); !done)
            return done;
    }
    return {};
}

Failure nameTaken(const Error &error)
{
    if (error.operation == QLatin1String("store.constraint"))
        return failure(ErrorCode::Conflict, QStringLiteral("place.name-taken"));
    return Failure(error);
}

} // namespace

Result<Site> PlaceRegister::site(SiteId id) const { return rowById<Site>(m_database, id); }

Result<Unit> PlaceRegister::unit(UnitId id) const { return rowById<Unit>(m_database, id); }

Result<std::vector<Site>> PlaceRegister::sites() const
{
    return selectRows<Site>(m_database, QStringLiteral("ORDER BY name"));
}

Result<std::vector<Unit>> PlaceRegister::units(SiteId site) const
{
    return selectRows<Unit>(
        m_database, QStringLiteral("WHERE site_id = ? ORDER BY name"), { site.value });
}

Result<SiteId> PlaceRegister::findSite(const QString &name)
{
    const QString key = folded(name);
    if (key.isEmpty())
        return SiteId {};
    if (const auto known = m_siteIds.constFind(key); known != m_siteIds.constEnd())
        return *known;
    return sites().map([&](const std::vector<Site> &rows) {
        const SiteId id = idOfName(rows, name);
        if (id.isValid())
            m_siteIds.insert(key, id);
        return id;
    });
}

Result<UnitId> PlaceRegister::findUnit(SiteId site, const QString &name)
{
    if (!site.isValid() || folded(name).isEmpty())
        return UnitId {};
    const QString key = unitKey(site, name);
    if (const auto known = m_unitIds.constFind(key); known != m_unitIds.constEnd())
        return *known;
    return units(site).map([&](const std::vector<Unit> &rows) {
        const UnitId id = idOfName(rows, name);
        if (id.isValid())
            m_unitIds.insert(key, id);
        return id;
    });
}

Result<SiteId> PlaceRegister::siteNamed(
    Transaction &transaction, const QString &name, const QString &kind)
{
    const auto known = findSite(name);
    if (!known || known->isValid() || folded(name).isEmpty())
        return known;
    const Site site { .name = name.simplified(), .kind = kind };
    return insertRow(transaction, site).map([&](SiteId id) {
        transaction.note({ AuditAction::Create, siteKind, id.value, site.name,
            changesBetween(Site {}, site), {} });
        m_siteIds.insert(folded(name), id);
        return id;
    });
}

Result<UnitId> PlaceRegister::unitNamed(
    Transaction &transaction, SiteId siteId, const QString &name, const QString &directorate)
{
    const auto known = findUnit(siteId, name);
    if (!known || known->isValid() || !siteId.isValid() || folded(name).isEmpty())
        return known;
    const auto owner = site(siteId);
    if (!owner)
        return Failure(owner.error());
    const Unit unit { {}, siteId, directorate.simplified(), name.simplified(), true };
    return insertRow(transaction, unit).map([&](UnitId id) {
        transaction.note({ AuditAction::Change, siteKind, siteId.value, owner->name,
            { { QStringLiteral("unit"), QJsonArray { QJsonValue(), unit.name } } }, {} });
        m_unitIds.insert(unitKey(siteId, name), id);
        return id;
    });
}

Result<void> PlaceRegister::update(Transaction &transaction, Site &changed)
{
    const auto before = site(changed.id);
    if (!before)
        return Failure(before.error());
    m_siteIds.clear();
    const auto done = updateRow(transaction, changed);
    if (!done)
        return nameTaken(done.error());
    transaction.note({ AuditAction::Change, siteKind, changed.id.value, changed.name,
        changesBetween(*before, changed), {} });
    if (before->name == changed.name)
        return {};
    return refreshRecordsOf(m_database, QStringLiteral("site_id"), changed.id.value);
}

Result<void> PlaceRegister::update(Transaction &transaction, const Unit &changed)
{
    const auto before = unit(changed.id);
    if (!before)
        return Failure(before.error());
    const auto owner = site(before->siteId);
    if (!owner)
        return Failure(owner.error());
    m_unitIds.clear();
    Unit row = changed;
    row.siteId = before->siteId; // a unit stays where it is: records name its site as well
    const auto done = updateRow(transaction, row);
    if (!done)
        return nameTaken(done.error());
    transaction.note({ AuditAction::Change, siteKind, owner->id.value, owner->name,
        changesBetween(*before, row), before->name });
    if (before->name == row.name && before->directorate == row.directorate)
        return {};
    return refreshRecordsOf(m_database, QStringLiteral("unit_id"), row.id.value);
}

} // namespace heed
