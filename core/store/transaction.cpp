#include "core/store/transaction.h"

#include "core/store/database.h"

#include <utility>

namespace heed {

Result<Transaction> Transaction::begin(Database &database, const Actor &actor, const Clock &clock)
{
    return database.run(QStringLiteral("BEGIN IMMEDIATE")).map([&](Statement *) {
        return Transaction(database, actor, clock);
    });
}

Transaction::Transaction(Database &database, Actor actor, const Clock &clock)
    : m_database(&database)
    , m_actor(std::move(actor))
    , m_clock(&clock)
    , m_stamp(clock.now().toString(Qt::ISODateWithMs))
    , m_touched(std::make_unique<TouchedTables>(database.handle()))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_actor(std::move(other.m_actor))
    , m_clock(other.m_clock)
    , m_stamp(std::move(other.m_stamp))
    , m_notes(std::move(other.m_notes))
    , m_unindexed(std::move(other.m_unindexed))
    , m_touched(std::move(other.m_touched))
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const auto undone = m_database->run(QStringLiteral("ROLLBACK"));
    Q_UNUSED(
        undone) // SQLite may have rolled back by itself (full disk); there is nobody left to tell
}

void Transaction::note(AuditNote note) { m_notes.push_back(std::move(note)); }

Result<void> Transaction::flush()
{
    for (const AuditNote &note : m_notes) {
        if (note.recordId > 0)
            m_unindexed
                += { note.kind, note.recordId, note.action == AuditAction::Create };
    }
    const auto sealed = appendAuditEntries(*this, m_notes);
    m_notes.clear();
    return sealed;
}

Result<void> Transaction::commit()
{
    return flush()
        .and_then([this] { return refreshSearch(*m_database, m_unindexed, m_touched.get()); })
        .and_then([this] { return m_database->run(QStringLiteral("COMMIT")); })
        .map([this](Statement *) { m_open = false; });
}

} // namespace heed
