#include "core/documents/recordpeople.h"

#include "core/records/parts.h"

namespace heed {

Result<std::vector<Person>> peopleOfRecord(Database &database, const RecordRef &record)
{
    const auto parts = database.run(
        QStringLiteral("SELECT select_sql FROM record_part WHERE kind = ? AND name = 'person'"),
        { record.kind });
    if (!parts)
        return Failure(parts.error());
    QStringList queries;
    while ((*parts)->next())
        queries += (*parts)->text(0);
    std::vector<Person> people;
    for (const QString &query : queries) {
        const PartQuery part = partQuery(query, record.id);
        auto found = selectRows<Person>(database,
            QStringLiteral("WHERE id IN (SELECT id FROM (%1)) ORDER BY id").arg(part.sql),
            part.values);
        if (!found)
            return Failure(found.error());
        people.insert(people.end(), found->begin(), found->end());
    }
    return people;
}

} // namespace heed
