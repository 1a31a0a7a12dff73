#include "core/store/bulkwork.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace heed {

BulkWork::BulkWork(Database &database)
    : m_database(database)
{
    sqlite3_exec(m_database.handle(), "PRAGMA cache_size=-262144", nullptr, nullptr, nullptr);
    // Refused, and no harm done, while somebody else reads the store.
    sqlite3_exec(m_database.handle(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

BulkWork::~BulkWork()
{
    sqlite3_exec(m_database.handle(), "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    const QByteArray usual = "PRAGMA cache_size=-" + QByteArray::number(usualCacheKb);
    sqlite3_exec(m_database.handle(), usual.constData(), nullptr, nullptr, nullptr);
    sqlite3_exec(m_database.handle(), "PRAGMA shrink_memory", nullptr, nullptr, nullptr);
}

} // namespace heed
