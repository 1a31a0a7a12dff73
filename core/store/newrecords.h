#pragma once

#include <QByteArray>
#include <QHash>

namespace heed {

class Database;
class TouchedTables;

/// What one table holds of a record, and how it is asked for.
class RecordShare
{
public:
    /// `select` gives the rows of the record with the number ?1.
    RecordShare(QByteArray table, const QByteArray &select);

    [[nodiscard]] const QByteArray &table() const { return m_table; }
    /// Its rows point at the record by a foreign key, so that none is older than the record.
    [[nodiscard]] bool isTied() const { return m_isTied; }
    /// Asks whether anything hangs on the number ?1 or a later one; empty where rows do not hang on
    /// their record by kind and number.
    [[nodiscard]] const QByteArray &laterOnes() const { return m_laterOnes; }

private:
    QByteArray m_table;
    bool m_isTied;
    QByteArray m_laterOnes;
};

/// Where records that a transaction made can have nothing yet. A complaint has some forty parts to
/// seal and twenty-five to search, nearly all of them empty when it is new; sealing and indexing
/// ten thousand new ones need not look into each.
class NewRecords
{
public:
    /// `touched` began before any of the records was made.
    NewRecords(Database &database, const TouchedTables &touched);

    [[nodiscard]] bool haveNothingIn(const RecordShare &share, qint64 recordId);

private:
    [[nodiscard]] qint64 freeFrom(const RecordShare &share, qint64 recordId) const;

    Database &m_database;
    const TouchedTables &m_touched;
    QHash<const RecordShare *, qint64> m_freeFrom; ///< nothing hangs on this number or a later one
};

} // namespace heed
