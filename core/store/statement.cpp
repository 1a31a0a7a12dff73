#include "core/store/statement.h"

#include <QStringEncoder>

#include <sqlite3.h>

namespace heed {

namespace {

constexpr int mainCodeBits = 0xff;
constexpr qsizetype utf8BytesPerUnit = 3;

} // namespace

Error storageError(sqlite3 *handle)
{
    switch (sqlite3_errcode(handle) & mainCodeBits) {
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
        return { ErrorCode::Conflict, QStringLiteral("store.constraint"),
            QString::fromUtf8(sqlite3_errmsg(handle)), {} };
    case SQLITE_INTERRUPT:
        return { ErrorCode::Cancelled, QStringLiteral("store.cancelled"), {}, {} };
    default:
        return { ErrorCode::Storage, QStringLiteral("store.sql"),
            QString::fromUtf8(sqlite3_errmsg(handle)), {} };
    }
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Result<std::shared_ptr<Statement>> Statement::prepare(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()) + 1,
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return Failure(storageError(handle));
    return std::shared_ptr<Statement>(new Statement(handle, statement));
}

Result<void> Statement::run(const QVariantList &values)
{
    finish();
    if (values.size() != sqlite3_bind_parameter_count(m_statement.get()))
        return failure(ErrorCode::Storage, QStringLiteral("store.sql"),
            QStringLiteral("%1 values do not fit the statement").arg(values.size()));
    int place = 0;
    for (const QVariant &value : values)
        bind(++place, value);
    return execute();
}

void Statement::bind(int place, std::nullptr_t) { sqlite3_bind_null(m_statement.get(), place); }

void Statement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), place, number);
}

void Statement::bind(int place, double number)
{
    sqlite3_bind_double(m_statement.get(), place, number);
}

void Statement::bind(int place, QLatin1String ascii)
{
    sqlite3_bind_text(m_statement.get(), place, ascii.data(), static_cast<int>(ascii.size()),
        SQLITE_TRANSIENT); // NOLINT(performance-no-int-to-ptr): SQLite's own macro
}

void Statement::bind(int place, const QString &text)
{
    if (m_utf8.size() < text.size() * utf8BytesPerUnit)
        m_utf8.resize(text.size() * utf8BytesPerUnit);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char *const end = encoder.appendToBuffer(m_utf8.data(), text);
    sqlite3_bind_text64(m_statement.get(), place, m_utf8.constData(),
        static_cast<sqlite3_uint64>(end - m_utf8.constData()),
        SQLITE_TRANSIENT, // NOLINT(performance-no-int-to-ptr): SQLite's own macro
        SQLITE_UTF8);
}

void Statement::bind(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement.get(), place, bytes.constData(),
        static_cast<sqlite3_uint64>(bytes.size()),
        SQLITE_TRANSIENT); // NOLINT(performance-no-int-to-ptr): SQLite's own macro
}

void Statement::bind(int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return bind(place, nullptr);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.isNull() ? bind(place, nullptr) : bind(place, value.toLongLong());
    case QMetaType::Double:
        return value.isNull() ? bind(place, nullptr) : bind(place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? bind(place, nullptr) : bind(place, bytes);
    }
    default: {
        const QString text = value.toString();
        return text.isNull() ? bind(place, nullptr) : bind(place, text);
    }
    }
}

void Statement::bind(int place, const Statement &from, int column)
{
    sqlite3_bind_value(
        m_statement.get(), place, sqlite3_column_value(from.m_statement.get(), column));
}

Result<void> Statement::execute()
{
    const int step = sqlite3_step(m_statement.get());
    m_reading = step == SQLITE_ROW ? Reading::AtFirstRow : Reading::Nothing;
    if (step == SQLITE_ROW)
        return {};
    // The message of an error is read before the reset, which may replace it.
    const Result<void> outcome
        = step == SQLITE_DONE ? Result<void>() : Failure(storageError(m_handle));
    sqlite3_reset(m_statement.get());
    return outcome;
}

bool Statement::next()
{
    if (m_reading == Reading::InRows && sqlite3_step(m_statement.get()) != SQLITE_ROW)
        finish();
    else if (m_reading == Reading::AtFirstRow)
        m_reading = Reading::InRows;
    return m_reading == Reading::InRows;
}

QVariant Statement::value(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)),
            sqlite3_column_bytes(row, column));
    case SQLITE_TEXT:
        return text(column);
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

QString Statement::text(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_NULL)
        return {};
    if (type == SQLITE_FLOAT)
        return QVariant(sqlite3_column_double(row, column)).toString();
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(row, column));
}

qint64 Statement::number(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    return sqlite3_column_type(row, column) == SQLITE_FLOAT
        ? qRound64(sqlite3_column_double(row, column))
        : sqlite3_column_int64(row, column);
}

QByteArrayView Statement::utf8(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return { bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(row, column) };
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

qint64 Statement::insertedId() const { return sqlite3_last_insert_rowid(m_handle); }

int Statement::changedRows() const { return sqlite3_changes(m_handle); }

void Statement::finish()
{
    sqlite3_reset(m_statement.get());
    m_reading = Reading::Nothing;
}

} // namespace heed
