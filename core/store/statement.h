#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace heed {

/// One prepared statement of one connection. Values are always bound, never pasted into the text.
/// Statements come from Database::prepared(), which keeps them; a statement that is being read must
/// be finished (or read to its end) before the same text is asked for again.
///
/// Qt Sql opens the connection; rows travel over SQLite's own interface, because copying each value
/// through Qt's result classes took a third of the time of an import (docs/performance.md).
class Statement
{
public:
    /// Prepares one statement. Errors: what storageError() says.
    static Result<std::shared_ptr<Statement>> prepare(sqlite3 *handle, const QString &sql);

    /// Runs it with these values, one for each place. Errors: what storageError() says.
    Result<void> run(const QVariantList &values = {});

    /// For values that need no QVariant: bind each place (counted from 1), then execute(). An
    /// overload for each of the types that a column can hold; nothing is bound as NULL.
    void bind(int place, std::nullptr_t);
    void bind(int place, qint64 number);
    void bind(int place, int number) { bind(place, qint64(number)); }
    void bind(int place, double number);
    void bind(int place, QLatin1String ascii);
    void bind(int place, const QString &text);
    void bind(int place, const QByteArray &bytes);
    void bind(int place, const QVariant &value);
    /// Hands a column of another statement's current row on as it is.
    void bind(int place, const Statement &from, int column);
    /// Runs it with what was bound.
    Result<void> execute();

    /// Steps to the next row; false at the end.
    bool next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    /// The bytes of a text as they are stored, for as long as the row is; empty for NULL.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] int changedRows() const;
    /// Frees the read lock of a statement that was not read to its end.
    void finish();

private:
    /// Where the reading stands: execute() makes the first step, because SQLite tells of most
    /// errors there.
    enum class Reading { Nothing, AtFirstRow, InRows };

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(sqlite3 *handle, sqlite3_stmt *statement)
        : m_handle(handle)
        , m_statement(statement)
    {
    }

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    Reading m_reading = Reading::Nothing;
    QByteArray m_utf8; ///< kept between texts, so that each need not be allocated
};

/// Turns what SQLite said last into an Error: damage, a full disk, a locked or read-only file each
/// have their own fact; all else is "store.sql".
[[nodiscard]] Error storageError(sqlite3 *handle);

} // namespace heed
