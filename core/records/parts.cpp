#include "core/records/parts.h"

#include "core/records/referencemaker.h"

namespace heed {

namespace {

/// Kinds that never go into the bin have no such column.
Result<bool> isInBin(Database &database, const QString &table, qint64 recordId)
{
    static const QString known
        = QStringLiteral("SELECT count(*) FROM pragma_table_info(?) WHERE name = 'binned_at'");
    const auto hasBin = database.scalar(known, { table });
    if (!hasBin)
        return Failure(hasBin.error());
    if (hasBin->toInt() == 0)
        return false;
    return database
        .scalar(QStringLiteral("SELECT binned_at FROM %1 WHERE id = ?").arg(table), { recordId })
        .map([](const QVariant &binnedAt) { return !binnedAt.isNull(); });
}

} // namespace

Result<QString> referenceForWork(Database &database, const QString &kind, qint64 recordId)
{
    const auto reference = referenceOf(database, kind, recordId);
    if (!reference)
        return reference;
    const auto table = database.scalar(
        QStringLiteral("SELECT main_table FROM record_kind WHERE kind = ?"), { kind });
    if (!table)
        return Failure(table.error());
    const auto binned = isInBin(database, table->toString(), recordId);
    if (!binned)
        return Failure(binned.error());
    if (*binned)
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), *reference);
    return reference;
}

PartQuery partQuery(const QString &selectSql, qint64 recordId)
{
    static const QString numbered = QStringLiteral("?1");
    PartQuery query { selectSql, {} };
    for (qsizetype i = 0; i < selectSql.count(numbered); ++i)
        query.values << recordId;
    query.sql.replace(numbered, QStringLiteral("?"));
    return query;
}

QJsonObject partChanges(const char *table, const QJsonObject &changes)
{
    QJsonObject named;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        named.insert(QLatin1String(table) + QLatin1Char('.') + change.key(), change.value());
    return named;
}

} // namespace heed
