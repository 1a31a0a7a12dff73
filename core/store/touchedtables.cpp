#include "core/store/touchedtables.h"

#include <algorithm>
#include <sqlite3.h>

namespace heed {

TouchedTables::TouchedTables(sqlite3 *handle)
    : m_handle(handle)
{
    sqlite3_update_hook(m_handle, note, this);
}

TouchedTables::~TouchedTables() { sqlite3_update_hook(m_handle, nullptr, nullptr); }

void TouchedTables::note(void *self, int, const char *, const char *table, long long)
{
    auto *touched = static_cast<TouchedTables *>(self);
    if (table == touched->m_last)
        return;
    touched->m_last = table;
    if (!touched->has(table))
        touched->m_names.emplace_back(table);
}

bool TouchedTables::has(QByteArrayView table) const
{
    return std::any_of(m_names.begin(), m_names.end(),
        [table](const QByteArray &name) { return QByteArrayView(name) == table; });
}

bool isTiedToRecord(QByteArrayView selectSql)
{
    return selectSql.contains("_id = ?1") && !selectSql.contains("record_id");
}

} // namespace heed
