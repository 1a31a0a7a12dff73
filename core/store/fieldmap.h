#pragma once

#include "core/base/codes.h"
#include "core/base/money.h"
#include "core/base/typedid.h"
#include "core/store/database.h"
#include "core/store/isotext.h"
#include "core/store/transaction.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>
#include <QVariant>

#include <optional>
#include <type_traits>
#include <vector>

/// Maps plain structs to table rows. A struct says once which member is which column:
///
///   template <> struct RowOf<Claim> {
///       static constexpr auto table = "claim";
///       template <typename Self, typename Visit> static void fields(Self &claim, Visit &&visit) {
///           visit("reference", claim.reference); ...
///       }
///   };
///
/// and insert, update, select, export and the audit trail's "old and new" all follow from it.
namespace heed {

template <typename T> struct RowOf;

namespace columns {

template <typename T> struct IsOptional : std::false_type
{
};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type
{
};
template <typename T> struct IsTypedId : std::false_type
{
};
template <typename Tag> struct IsTypedId<TypedId<Tag>> : std::true_type
{
};

/// Hands the column value of a member to `sink`, which takes nullptr, numbers, ASCII, text and
/// bytes. Empty text, null dates, unset optionals and id 0 become NULL.
template <typename T, typename Sink> void store(const T &value, Sink &&sink)
{
    if constexpr (IsOptional<T>::value)
        value ? store(*value, sink) : sink(nullptr);
    else if constexpr (IsTypedId<T>::value)
        value.isValid() ? sink(value.value) : sink(nullptr);
    else if constexpr (CodedEnum<T>)
        sink(codeOf(value));
    else if constexpr (std::is_same_v<T, Money>)
        sink(value.pence);
    else if constexpr (std::is_same_v<T, bool>)
        sink(value ? 1 : 0);
    else if constexpr (std::is_same_v<T, QString>)
        value.isEmpty() ? sink(nullptr) : sink(value);
    else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
        value.isValid() ? sink(IsoText(value).text()) : sink(nullptr);
    else if constexpr (std::is_same_v<T, QTime>)
        value.isValid() ? sink(value.toString(QStringLiteral("HH:mm"))) : sink(nullptr);
    else
        sink(value);
}

/// The column value of a member as a variant.
template <typename T> QVariant write(const T &value)
{
    QVariant written;
    store(value, [&written]<typename Stored>(const Stored &stored) {
        if constexpr (std::is_same_v<Stored, QLatin1String>)
            written = QString(stored);
        else if constexpr (!std::is_same_v<Stored, std::nullptr_t>)
            written = QVariant::fromValue(stored);
    });
    return written;
}

/// Reads a column back into a member. An unknown code leaves an optional enum empty and any other
/// as it was.
template <typename T> void read(const QVariant &column, T &value)
{
    if constexpr (IsOptional<T>::value) {
        value.reset();
        if (column.isNull())
            return;
        if constexpr (CodedEnum<typename T::value_type>) {
            value = fromCode<typename T::value_type>(column.toString());
        } else {
            typename T::value_type inner {};
            read(column, inner);
            value = inner;
        }
    } else if constexpr (IsTypedId<T>::value)
        value.value = column.toLongLong();
    else if constexpr (CodedEnum<T>)
        value = fromCode<T>(column.toString()).value_or(value);
    else if constexpr (std::is_same_v<T, Money>)
        value.pence = column.toLongLong();
    else if constexpr (std::is_same_v<T, bool>)
        value = column.toInt() != 0;
    else if constexpr (std::is_same_v<T, QDate>)
        value = dayOfIsoText(column.toString());
    else if constexpr (std::is_same_v<T, QTime>)
        value = QTime::fromString(column.toString(), QStringLiteral("HH:mm"));
    else if constexpr (std::is_same_v<T, QDateTime>)
        value = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    else
        value = column.value<T>();
}

} // namespace columns

template <typename T> const QStringList &columnNames()
{
    static const QStringList all = [] {
        QStringList names;
        T blank {};
        RowOf<T>::fields(
            blank, [&names](const char *name, auto &) { names += QString::fromLatin1(name); });
        return names;
    }();
    return all;
}

template <typename T> QVariantList columnValues(const T &row)
{
    QVariantList values;
    values.reserve(columnNames<T>().size());
    RowOf<T>::fields(
        row, [&values](const char *, const auto &member) { values += columns::write(member); });
    return values;
}

template <typename T> const QString &selectSql()
{
    static const QString sql
        = QStringLiteral("SELECT id, %1 FROM %2 ")
              .arg(columnNames<T>().join(QStringLiteral(", ")), QLatin1String(RowOf<T>::table));
    return sql;
}

/// Reads the current row of a statement that was made with selectSql().
template <typename T> T currentRow(const Statement &statement)
{
    T row {};
    int column = 0;
    row.id.value = statement.number(column++);
    RowOf<T>::fields(
        row, [&](const char *, auto &member) { columns::read(statement.value(column++), member); });
    return row;
}

/// The rows that match `tail` ("WHERE complaint_id = ? ORDER BY number").
template <typename T>
Result<std::vector<T>> selectRows(
    Database &database, const QString &tail, const QVariantList &values = {})
{
    return database.run(selectSql<T>() + tail, values).map([](Statement *statement) {
        std::vector<T> rows;
        while (statement->next())
            rows.push_back(currentRow<T>(*statement));
        return rows;
    });
}

/// One row by id. Errors: NotFound "record.missing" with the table's name.
template <typename T> Result<T> rowById(Database &database, decltype(T::id) id)
{
    auto rows = selectRows<T>(database, QStringLiteral("WHERE id = ?"), { id.value });
    if (!rows)
        return Failure(rows.error());
    if (rows->empty())
        return failure(
            ErrorCode::NotFound, QStringLiteral("record.missing"), QLatin1String(RowOf<T>::table));
    return std::move(rows->front());
}

/// Adds a row and gives it its id.
template <typename T> Result<decltype(T::id)> insertRow(Transaction &transaction, const T &row)
{
    static const QString sql = [] {
        const QStringList &names = columnNames<T>();
        QStringList marks;
        marks.fill(QStringLiteral("?"), names.size());
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(QLatin1String(RowOf<T>::table), names.join(QLatin1Char(',')),
                marks.join(QLatin1Char(',')));
    }();
    return transaction.database().prepared(sql).and_then([&](Statement *statement) {
        int place = 0;
        RowOf<T>::fields(row, [&](const char *, const auto &member) {
            columns::store(
                member, [&, at = ++place](const auto &stored) { statement->bind(at, stored); });
        });
        return statement->execute().map(
            [statement] { return decltype(T::id) { statement->insertedId() }; });
    });
}

/// Writes every column of a row that exists. A struct with a `revision` is written only when the
/// stored revision is still the one it was read with; the stored one then grows by one. Errors:
/// Conflict "record.changed-meanwhile".
template <typename T> Result<void> updateRow(Transaction &transaction, T &row)
{
    constexpr bool versioned = requires { row.revision; };
    static const QString sql
        = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?%3")
              .arg(QLatin1String(RowOf<T>::table), columnNames<T>().join(QStringLiteral(" = ?, ")),
                  versioned ? QStringLiteral(" AND revision = ?") : QString());
    QVariantList values;
    if constexpr (versioned) {
        ++row.revision;
        values = columnValues(row);
        values << row.id.value << row.revision - 1;
    } else {
        values = columnValues(row);
        values << row.id.value;
    }
    return transaction.database()
        .run(sql, values)
        .and_then([](Statement *statement) -> Result<void> {
            if (statement->changedRows() == 1)
                return {};
            return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                QLatin1String(RowOf<T>::table));
        });
}

/// Column name -> [old, new] for every column that differs; what the audit trail keeps of a change.
template <typename T> QJsonObject changesBetween(const T &before, const T &after)
{
    const QStringList &names = columnNames<T>();
    const QVariantList old = columnValues(before);
    const QVariantList now = columnValues(after);
    QJsonObject changes;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (old.at(i) != now.at(i) && names.at(i) != QLatin1String("revision"))
            changes.insert(
                names.at(i), QJsonArray { old.at(i).toJsonValue(), now.at(i).toJsonValue() });
    }
    return changes;
}

/// Column name -> value, as `heed show --json` prints it.
template <typename T> QJsonObject rowAsJson(const T &row)
{
    const QStringList &names = columnNames<T>();
    const QVariantList values = columnValues(row);
    QJsonObject object;
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(names.at(i), values.at(i).toJsonValue());
    return object;
}

} // namespace heed
