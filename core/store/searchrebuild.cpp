#include "core/store/searchrebuild.h"

#include "core/store/database.h"
#include "core/store/searchindex.h"

namespace heed {

namespace {

Result<QList<std::pair<QString, QString>>> searchedKinds(Database &database)
{
    return database
        .run(QStringLiteral(
            "SELECT kind, main_table FROM record_kind WHERE coalesce(search_view, '') <> ''"))
        .map([](Statement *found) {
            QList<std::pair<QString, QString>> kinds;
            while (found->next())
                kinds += { found->text(0), found->text(1) };
            return kinds;
        });
}

} // namespace

Result<void> rebuildSearch(Database &database)
{
    const auto kinds = searchedKinds(database);
    if (!kinds)
        return Failure(kinds.error());
    QList<SearchChange> records;
    for (const auto &[kind, table] : *kinds) {
        const auto found = database.run(QStringLiteral("SELECT id FROM %1").arg(table));
        if (!found)
            return Failure(found.error());
        while ((*found)->next())
            records += { kind, (*found)->number(0), false };
    }
    return refreshSearch(database, records);
}

} // namespace heed
