#include "core/governance/packregister.h"

#include "core/governance/packfields.h"
#include "core/records/recordquery.h"
#include "core/records/referencemaker.h"

#include <algorithm>

namespace heed {

namespace {

/// "received.commentary" -> [old, new], for the history of the pack.
void addSectionChanges(
    QJsonObject &changes, const PackSection &before, const PackSection &after)
{
    const QJsonObject own = changesBetween(before, after);
    for (auto change = own.constBegin(); change != own.constEnd(); ++change)
        changes.insert(after.section + QLatin1Char('.') + change.key(), change.value());
}

bool hasTick(const QList<PackTick> &ticks, const PackTick &wanted)
{
    return std::any_of(ticks.begin(), ticks.end(),
        [&wanted](const PackTick &tick) { return tick.textHash == wanted.textHash; });
}

Result<void> updateSections(Transaction &transaction, const PackFile &before, PackFile &after,
    QJsonObject &changes)
{
    for (PackSection &section : after.sections) {
        const auto was = std::find_if(before.sections.begin(), before.sections.end(),
            [&section](const PackSection &each) { return each.id == section.id; });
        if (was == before.sections.end() || *was == section)
            continue;
        addSectionChanges(changes, *was, section);
        if (const auto done = updateRow(transaction, section); !done)
            return done;
    }
    return {};
}

Result<void> updateTicks(
    Transaction &transaction, const PackFile &before, PackFile &after, QJsonObject &changes)
{
    int gone = 0;
    int added = 0;
    for (const PackTick &tick : before.ticks) {
        if (hasTick(after.ticks, tick))
            continue;
        const auto done = transaction.database().run(
            QStringLiteral("DELETE FROM pack_tick WHERE id = ?"), { tick.id.value });
        if (!done)
            return Failure(done.error());
        ++gone;
    }
    for (PackTick &tick : after.ticks) {
        if (hasTick(before.ticks, tick))
            continue;
        tick.packId = after.pack.id;
        const auto id = insertRow(transaction, tick);
        if (!id)
            return Failure(id.error());
        tick.id = *id;
        ++added;
    }
    if (gone + added > 0)
        changes.insert(QStringLiteral("pack_tick"), QJsonArray { -gone, added });
    return {};
}

} // namespace

Result<PackFile> PackRegister::file(PackId id) const
{
    Database &database = m_session.database;
    const auto pack = rowById<Pack>(database, id);
    if (!pack)
        return Failure(pack.error());
    const auto sections = selectRows<PackSection>(
        database, QStringLiteral("WHERE pack_id = ? ORDER BY position, id"), { id.value });
    if (!sections)
        return Failure(sections.error());
    const auto ticks = selectRows<PackTick>(
        database, QStringLiteral("WHERE pack_id = ? ORDER BY id"), { id.value });
    if (!ticks)
        return Failure(ticks.error());
    return PackFile { *pack, { sections->begin(), sections->end() },
        { ticks->begin(), ticks->end() } };
}

Result<PackFile> PackRegister::byReference(const QString &reference) const
{
    return rowByReference<Pack>(m_session.database, reference)
        .and_then([this](const Pack &pack) { return file(pack.id); });
}

Result<std::vector<Pack>> PackRegister::all(bool binned) const
{
    return selectRows<Pack>(m_session.database,
        binned ? QStringLiteral("WHERE binned_at IS NOT NULL ORDER BY id DESC")
               : QStringLiteral("WHERE binned_at IS NULL ORDER BY id DESC"));
}

Result<PackId> PackRegister::insert(Transaction &transaction, PackFile &file)
{
    Pack &pack = file.pack;
    pack.createdAt = transaction.clock().now();
    pack.updatedAt = pack.createdAt;
    auto maker = ReferenceMaker::forKind(m_session.database, recordkind::Pack);
    if (!maker)
        return Failure(maker.error());
    const auto reference = maker->next(transaction, transaction.clock().today().year());
    if (!reference)
        return Failure(reference.error());
    pack.reference = *reference;
    const auto id = insertRow(transaction, pack);
    if (!id)
        return Failure(id.error());
    pack.id = *id;
    for (PackSection &section : file.sections) {
        section.packId = *id;
        const auto stored = insertRow(transaction, section);
        if (!stored)
            return Failure(stored.error());
        section.id = *stored;
    }
    transaction.note({ AuditAction::Create, recordkind::Pack, id->value, pack.reference, {}, {} });
    return *id;
}

Result<bool> PackRegister::update(Transaction &transaction, const PackFile &before,
    PackFile &after, AuditAction action, const QString &reason)
{
    // The sections go first: once the pack's row says "issued", nothing else may change.
    QJsonObject changes = changesBetween(before.pack, after.pack);
    if (const auto done = updateSections(transaction, before, after, changes); !done)
        return Failure(done.error());
    if (const auto done = updateTicks(transaction, before, after, changes); !done)
        return Failure(done.error());
    if (changes.isEmpty())
        return false;
    after.pack.updatedAt = transaction.clock().now();
    return updateRow(transaction, after.pack).map([&] {
        transaction.note({ action, recordkind::Pack, after.pack.id.value, after.pack.reference,
            changes, reason });
        return true;
    });
}

} // namespace heed
