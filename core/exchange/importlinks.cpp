#include "core/exchange/importlinks.h"

#include "core/records/linkregister.h"

namespace heed {

namespace {

/// The record with this reference, in any case of letters; 0 when there is none. `kind` is one of
/// ours and also its table.
Result<qint64> idOfReference(Database &database, const QString &kind, const QString &reference)
{
    for (const char *collation : { "BINARY", "NOCASE" }) {
        const auto id
            = database.scalar(QStringLiteral("SELECT id FROM %1 WHERE reference = ? COLLATE %2")
                                  .arg(kind, QLatin1String(collation)),
                { reference });
        if (!id)
            return Failure(id.error());
        if (!id->isNull())
            return id->toLongLong();
    }
    return 0;
}

Result<int> link(Transaction &transaction, const RecordRef &from, const RecordRef &to)
{
    const Link joined { {}, from.kind, from.id, to.kind, to.id, ImportLinks::reason() };
    const auto added = LinkRegister::add(transaction, joined);
    if (added)
        return 1;
    // Both records may name each other, and a record may name itself.
    const bool isHarmless = added.error().operation == QLatin1String("link.exists")
        || added.error().operation == QLatin1String("link.to-itself");
    return isHarmless ? Result<int>(0) : Result<int>(Failure(added.error()));
}

Result<void> await(Transaction &transaction, qint64 batch, const RecordRef &from,
    const QString &kind, const QString &reference)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO awaited_link (batch_id, from_kind, from_id, to_kind, to_reference) "
        "VALUES (?, ?, ?, ?, ?)");
    return transaction.database()
        .run(sql, { batch, from.kind, from.id, kind, reference })
        .map([](Statement *) {});
}

} // namespace

const QString &ImportLinks::reason()
{
    static const QString text = QStringLiteral("named in an imported log");
    return text;
}

Result<int> ImportLinks::resolve(Transaction &transaction, BatchId batch, const QString &kind)
{
    int made = 0;
    for (const Wanted &wanted : m_wanted) {
        const auto joined = join(transaction, wanted, batch);
        if (!joined)
            return joined;
        made += *joined;
    }
    m_wanted.clear();
    return joinAwaited(transaction, kind).map([made](int more) { return made + more; });
}

Result<int> ImportLinks::join(Transaction &transaction, const Wanted &wanted, BatchId batch)
{
    const auto id = idOfReference(transaction.database(), wanted.to.kind, wanted.to.reference);
    if (!id)
        return Failure(id.error());
    if (*id > 0)
        return link(transaction, wanted.from, { wanted.to.kind, *id });
    return await(transaction, batch.value, wanted.from, wanted.to.kind, wanted.to.reference)
        .map([] { return 0; });
}

Result<int> ImportLinks::joinAwaited(Transaction &transaction, const QString &kind)
{
    struct Found
    {
        qint64 wish = 0;
        RecordRef from;
        RecordRef to;
    };
    const QString sql = QStringLiteral("SELECT a.id, a.from_kind, a.from_id, r.id "
                                       "FROM awaited_link a JOIN %1 r "
                                       "ON r.reference = a.to_reference COLLATE NOCASE "
                                       "WHERE a.to_kind = ?")
                            .arg(kind);
    auto rows = transaction.database().run(sql, { kind });
    if (!rows)
        return Failure(rows.error());
    std::vector<Found> found;
    while ((*rows)->next())
        found.push_back({ (*rows)->number(0), { (*rows)->text(1), (*rows)->number(2) },
            { kind, (*rows)->number(3) } });
    int made = 0;
    for (const Found &each : found) {
        const auto joined = link(transaction, each.from, each.to);
        if (!joined)
            return joined;
        made += *joined;
        const auto gone = transaction.database().run(
            QStringLiteral("DELETE FROM awaited_link WHERE id = ?"), { each.wish });
        if (!gone)
            return Failure(gone.error());
    }
    return made;
}

Result<void> ImportLinks::unlink(
    Transaction &transaction, const RecordRef &record, const QString &reference)
{
    Database &database = transaction.database();
    const auto links = LinkRegister(database).ofRecord(record);
    if (!links)
        return Failure(links.error());
    for (const Link &each : *links) {
        if (each.reason != reason())
            continue;
        const RecordRef other = otherEnd(each, record);
        const auto batch = database.scalar(
            QStringLiteral("SELECT import_batch_id FROM %1 WHERE id = ?").arg(other.kind),
            { other.id });
        if (!batch)
            return Failure(batch.error());
        auto gone = LinkRegister::remove(transaction, each.id);
        if (gone && !batch->isNull())
            gone = await(transaction, batch->toLongLong(), other, record.kind, reference);
        if (!gone)
            return gone;
    }
    return database
        .run(QStringLiteral("DELETE FROM awaited_link WHERE from_kind = ? AND from_id = ?"),
            { record.kind, record.id })
        .map([](Statement *) {});
}

} // namespace heed
