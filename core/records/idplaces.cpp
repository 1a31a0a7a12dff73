#include "core/records/idplaces.h"

#include "core/store/database.h"

#include <QHash>

#include <sqlite3.h>

namespace heed {

namespace {

/// What a connection keeps, and of which state of the store.
struct Kept
{
    qint64 ownWrites = 0; ///< rows that this connection wrote since it was opened
    qint64 othersVersion = 0; ///< changes whenever another one commits
    QHash<QString, std::shared_ptr<const IdPlaces>> places;
};

constexpr auto keptName = "heed.places";

Kept &keptOf(sqlite3 *handle)
{
    if (auto *kept = static_cast<Kept *>(sqlite3_get_clientdata(handle, keptName)))
        return *kept;
    auto *kept = new Kept; // owned by the connection from here on
    sqlite3_set_clientdata(
        handle, keptName, kept, [](void *gone) { delete static_cast<Kept *>(gone); });
    return *kept;
}

} // namespace

Result<IdPlaces> IdPlaces::read(Database &database, const QString &sql)
{
    return database.run(sql).map([](Statement *found) {
        IdPlaces places;
        for (qint32 place = 0; found->next(); ++place) {
            const auto id = static_cast<std::size_t>(found->number(0));
            if (id >= places.m_places.size())
                places.m_places.resize(std::max(id + 1, places.m_places.size() * 2), missing);
            places.m_places[id] = place;
        }
        return places;
    });
}

Result<std::shared_ptr<const IdPlaces>> keptPlaces(Database &database, const QString &sql)
{
    const auto version = database.scalar(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return Failure(version.error());
    sqlite3 *const handle = database.handle();
    Kept &kept = keptOf(handle);
    const qint64 ownWrites = sqlite3_total_changes64(handle);
    const qint64 othersVersion = version->toLongLong();
    if (kept.ownWrites != ownWrites || kept.othersVersion != othersVersion)
        kept = { ownWrites, othersVersion, {} };
    if (const auto known = kept.places.constFind(sql); known != kept.places.constEnd())
        return *known;
    return IdPlaces::read(database, sql).map([&](IdPlaces read) {
        auto places = std::make_shared<const IdPlaces>(std::move(read));
        // What is not committed may still be taken back, and no count would tell.
        if (sqlite3_get_autocommit(handle) != 0)
            kept.places.insert(sql, places);
        return places;
    });
}

} // namespace heed
