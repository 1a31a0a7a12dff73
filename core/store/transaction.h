#pragma once

#include "core/base/clock.h"
#include "core/store/audit.h"
#include "core/store/searchindex.h"
#include "core/store/touchedtables.h"

#include <memory>
#include <vector>

namespace heed {

class Database;

/// Who acts, for the audit chain.
struct Actor
{
    qint64 userId = 0;
    QString name;
};

/// A unit of work. It begins at once as a writer (BEGIN IMMEDIATE), is committed explicitly and
/// rolls back when it goes out of scope. What is noted on the way is sealed into the audit chain,
/// and put into the search index, just before the commit: a record and its entry are written
/// together or not at all.
class Transaction
{
public:
    /// Errors: Locked "store.busy"; Io "store.read-only", "store.disk-full".
    static Result<Transaction> begin(Database &database, const Actor &actor, const Clock &clock);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Says what this transaction does; the entry is written at commit. A note on a record seals
    /// the whole record.
    void note(AuditNote note);
    /// Writes the entries, refreshes the search index, commits. After an error everything is rolled
    /// back.
    Result<void> commit();
    /// Seals what was noted so far and goes on: keeps memory bounded in a long import. The search
    /// index follows at the commit, in one go.
    Result<void> flush();

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const TouchedTables &touched() const { return *m_touched; }
    /// The instant of the transaction as stored text.
    [[nodiscard]] const QString &stamp() const { return m_stamp; }

private:
    Transaction(Database &database, Actor actor, const Clock &clock);

    Database *m_database;
    Actor m_actor;
    const Clock *m_clock;
    QString m_stamp;
    std::vector<AuditNote> m_notes;
    QList<SearchChange> m_unindexed;
    std::unique_ptr<TouchedTables> m_touched;
    bool m_open = true;
};

} // namespace heed
