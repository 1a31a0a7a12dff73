#include "core/records/timelineregister.h"

namespace heed {

Result<std::vector<TimelineEntry>> TimelineRegister::ofRecord(const RecordRef &record) const
{
    return selectRows<TimelineEntry>(m_database,
        QStringLiteral("WHERE kind = ? AND record_id = ? ORDER BY happened_on, happened_time, id"),
        { record.kind, record.id });
}

Result<TimelineEntryId> TimelineRegister::add(Transaction &transaction, const TimelineEntry &entry)
{
    return insertRow(transaction, entry);
}

} // namespace heed
