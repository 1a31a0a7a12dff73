#pragma once

#include "core/store/fieldmap.h"

#include <QJsonDocument>

#include <algorithm>

/// How a register is asked for the ids of its records: conditions of our own words, values bound.
namespace heed {

/// What kind of value a column holds, as far as a filter or an export needs to know.
enum class ColumnType { Text, Date, Boolean, Number, Money };

struct ColumnInfo
{
    QString name;
    ColumnType type = ColumnType::Text;
};

namespace columns {

template <typename T> constexpr ColumnType typeOf()
{
    if constexpr (IsOptional<T>::value)
        return typeOf<typename T::value_type>();
    else if constexpr (std::is_same_v<T, QDate>)
        return ColumnType::Date;
    else if constexpr (std::is_same_v<T, bool>)
        return ColumnType::Boolean;
    else if constexpr (std::is_same_v<T, Money>)
        return ColumnType::Money;
    else if constexpr (std::is_integral_v<T>)
        return ColumnType::Number;
    else
        return ColumnType::Text;
}

} // namespace columns

/// The columns of a struct with their types, in the order of its table.
template <typename T> const QList<ColumnInfo> &columnInfo()
{
    static const QList<ColumnInfo> infos = [] {
        QList<ColumnInfo> list;
        const T blank {};
        RowOf<T>::fields(blank, [&list](const char *name, const auto &member) {
            list += { QString::fromLatin1(name),
                columns::typeOf<std::remove_cvref_t<decltype(member)>>() };
        });
        return list;
    }();
    return infos;
}

/// "field = value" as a user types it. The field is a column, or site, unit or directorate by name.
/// An empty value means "nothing recorded"; "2026" or "2026-03" as a date means all of that year
/// or month; "A..B" means from A to B, either of which may be left out; money is in pounds.
struct FieldFilter
{
    QString field;
    QString value;

    bool operator==(const FieldFilter &) const = default;
};

/// Reads "field=value". Nothing when there is no field or no equals sign.
[[nodiscard]] std::optional<FieldFilter> parseFieldFilter(const QString &text);

/// A WHERE clause that grows: conditions are our own text, values are always bound.
class Conditions
{
public:
    void add(const QString &sql, const QVariantList &values = {});
    /// Adds a user's filter. Errors: Invalid "record.unknown-field", "record.bad-filter" with the
    /// field.
    Result<void> add(const FieldFilter &filter, const QList<ColumnInfo> &columns);
    /// Adds the full-text search of a kind of record; nothing typed adds nothing.
    Result<void> addSearch(Database &database, const QString &kind, const QString &typed);

    /// Each of these narrows only when its value is set.
    void addIf(const QString &sql, const QString &value);
    void addIf(const QString &sql, QDate value);
    template <typename Tag> void addIf(const QString &sql, TypedId<Tag> value)
    {
        if (value.isValid())
            add(sql, { value.value });
    }
    template <CodedEnum Enum> void addOneOf(const QString &column, const std::vector<Enum> &wanted)
    {
        QStringList codes;
        for (const Enum value : wanted)
            codes += toCode(value);
        if (!codes.isEmpty())
            add(column + QStringLiteral(" IN (SELECT value FROM json_each(?))"),
                { QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson()) });
    }

    /// " WHERE a AND b ", or " " when nothing narrows.
    [[nodiscard]] QString where() const;
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    Result<void> addRange(
        const QString &column, ColumnType type, const QString &from, const QString &to);

    QStringList m_conditions;
    QVariantList m_values;
};

/// Which records of one register, whatever its kind: what `heed list` and exports ask for.
struct RecordQuery
{
    QString searchText; ///< as typed; every word must occur
    QList<FieldFilter> filters; ///< all must hold
    bool binned = false; ///< what is in the bin instead of what is not
    int limit = 0; ///< at most so many; 0 means all
};

/// The ids that match, newest first by `dateColumn`, as one snapshot. `kind` names both the kind
/// and its table. Errors: as Conditions::add().
[[nodiscard]] Result<std::vector<qint64>> recordIds(Database &database, const QString &kind,
    const QList<ColumnInfo> &columns, const QString &dateColumn, const RecordQuery &query);

/// An ORDER BY of one of our own expressions: blanks come last both ways, equal ones by id.
[[nodiscard]] QString orderBy(const QString &key, bool ascending);

/// The row with this reference; the exact spelling goes before one in another case of letters.
/// Errors: NotFound "record.missing" with the reference.
template <typename T> Result<T> rowByReference(Database &database, const QString &reference)
{
    // Only the exact spelling has an index; a miss reads the table.
    for (const char *collation : { "BINARY", "NOCASE" }) {
        const QString tail
            = QStringLiteral("WHERE reference = ? COLLATE %1").arg(QLatin1String(collation));
        auto rows = selectRows<T>(database, tail, { reference.trimmed() });
        if (!rows)
            return Failure(rows.error());
        if (!rows->empty())
            return std::move(rows->front());
    }
    return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), reference);
}

/// The ids that a SELECT gives in its first column.
[[nodiscard]] Result<std::vector<qint64>> selectIds(
    Database &database, const QString &sql, const QVariantList &values);

/// The ids as one value to bind, for "id IN (SELECT value FROM json_each(?))".
[[nodiscard]] QString boundIds(const std::vector<qint64> &ids);

/// The rows with these ids, in this order; ids that are gone are left out. Meant for windows of a
/// list, a few hundred at a time.
template <typename T>
Result<std::vector<T>> rowsByIds(Database &database, const std::vector<qint64> &ids)
{
    static const QString tail = QStringLiteral("WHERE id IN (SELECT value FROM json_each(?))");
    auto rows = selectRows<T>(database, tail, { boundIds(ids) });
    if (!rows)
        return rows;
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i)
        places.insert(ids[i], i);
    std::sort(rows->begin(), rows->end(), [&places](const T &a, const T &b) {
        return places.value(a.id.value) < places.value(b.id.value);
    });
    return rows;
}

} // namespace heed
