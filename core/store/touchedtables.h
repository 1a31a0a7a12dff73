#pragma once

#include <QByteArrayView>

#include <vector>

struct sqlite3;

namespace heed {

/// The tables into which a connection has written since this was made. A record that was made since
/// then has nothing in any other: what hangs on it by a foreign key can't be older than itself. So
/// sealing and indexing ten thousand new records need not look into thirty tables for each.
class TouchedTables
{
public:
    /// One at a time for a connection.
    explicit TouchedTables(sqlite3 *handle);
    TouchedTables(const TouchedTables &) = delete;
    TouchedTables &operator=(const TouchedTables &) = delete;
    ~TouchedTables();

    [[nodiscard]] bool has(QByteArrayView table) const;

private:
    static void note(void *self, int, const char *, const char *table, long long);

    sqlite3 *m_handle;
    std::vector<QByteArray> m_names;
    const char *m_last = nullptr; ///< SQLite gives the same text for the same table mostly
};

/// Whether what this SQL selects points at the record by a foreign key. Not so what the record points
/// at (a person known before), and what hangs on any kind of record by kind and number.
[[nodiscard]] bool isTiedToRecord(QByteArrayView selectSql);

} // namespace heed
