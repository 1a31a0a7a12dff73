#pragma once

#include "core/records/actionmoved.h"

namespace heed {

/// Which actions a list shows.
struct ActionQuery
{
    RecordRef record; ///< empty kind: of every record
    bool openOnly = false;
    QString owner;
    QDate dueBefore; ///< due earlier than this day
    bool binned = false;
};

/// What was promised or done because of a record. Deadlines of actions move; every date they had is
/// kept.
class ActionRegister
{
public:
    explicit ActionRegister(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Action> byId(ActionId id) const;
    [[nodiscard]] Result<std::vector<Action>> ofRecord(const RecordRef &record) const;
    /// By due date, those without one last.
    [[nodiscard]] Result<std::vector<Action>> list(const ActionQuery &query) const;

    /// Every day by which it was due before, the first one first.
    [[nodiscard]] Result<std::vector<MovedDate>> movedDates(ActionId id) const;

    /// Adds an action and notes it.
    static Result<ActionId> add(Transaction &transaction, const Action &action);
    /// Adds one that comes into the store together with its record, whose `reference` is known: as
    /// with the record itself, the entry's seal covers what it says, and no changes are told.
    static Result<ActionId> addWithRecord(
        Transaction &transaction, const Action &action, const QString &reference);
    /// Errors: Conflict "record.changed-meanwhile".
    static Result<void> update(Transaction &transaction, Action &action);

private:
    Database &m_database;
};

} // namespace heed
