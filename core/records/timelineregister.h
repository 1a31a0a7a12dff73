#pragma once

#include "core/records/record.h"

namespace heed {

/// What happened in a record, told by hand: calls, meetings, letters. The entries are part of the
/// record, so the caller notes the record.
class TimelineRegister
{
public:
    explicit TimelineRegister(Database &database)
        : m_database(database)
    {
    }

    /// By the day they happened, then as they were entered.
    [[nodiscard]] Result<std::vector<TimelineEntry>> ofRecord(const RecordRef &record) const;
    static Result<TimelineEntryId> add(Transaction &transaction, const TimelineEntry &entry);

private:
    Database &m_database;
};

} // namespace heed
