#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

namespace heed {

/// One prepared statement of one connection. Values are always bound, never pasted into the text.
/// Statements come from Database::prepared(), which keeps them; a statement that is being read must
/// be finished (or read to its end) before the same text is asked for again.
class Statement
{
public:
    explicit Statement(QSqlQuery query)
        : m_query(std::move(query))
    {
    }

    /// Runs it with these values. Errors: what storageError() says of SQLite's own code.
    Result<void> run(const QVariantList &values = {});
    /// Steps to the next row; false at the end.
    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }
    /// Frees the read lock of a statement that was not read to its end.
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
};

/// Turns what SQLite said into an Error: damage, a full disk, a locked or read-only file each have
/// their own fact; all else is "store.sql".
[[nodiscard]] Error storageError(const QSqlError &error);

} // namespace heed
