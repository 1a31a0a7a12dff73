#pragma once

namespace heed {

class Database;

/// While it lives, a connection has a page cache that holds the indexes of a whole register: an
/// import touches every one of them for every record, and a page that had to leave the cache is
/// encrypted on its way out and decrypted on its way back. Costs up to 256 MB for as long.
class BulkWork
{
public:
    explicit BulkWork(Database &database);
    BulkWork(const BulkWork &) = delete;
    BulkWork &operator=(const BulkWork &) = delete;
    ~BulkWork();

private:
    Database &m_database;
};

} // namespace heed
