#include "core/store/statement.h"

#include <QSqlError>

#include <sqlite3.h>

namespace heed {

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { ErrorCode::Storage, QStringLiteral("store.damaged"), {}, {} };
    case SQLITE_FULL:
        return { ErrorCode::Io, QStringLiteral("store.disk-full"), {}, {} };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::Locked, QStringLiteral("store.busy"), {}, {} };
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return { ErrorCode::Io, QStringLiteral("store.read-only"), {}, {} };
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return { ErrorCode::Io, QStringLiteral("store.io"), {}, {} };
    case SQLITE_CONSTRAINT:
        return { ErrorCode::Conflict, QStringLiteral("store.constraint"), error.databaseText(),
            {} };
    case SQLITE_INTERRUPT:
        return { ErrorCode::Cancelled, QStringLiteral("store.cancelled"), {}, {} };
    default:
        return { ErrorCode::Storage, QStringLiteral("store.sql"), error.databaseText(), {} };
    }
}

Result<void> Statement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        return Failure(storageError(m_query.lastError()));
    return {};
}

} // namespace heed
