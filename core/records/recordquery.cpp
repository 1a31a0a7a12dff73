#include "core/records/recordquery.h"

#include "core/store/searchindex.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace heed {

namespace {

enum class End { From, To };

const QString rangeMark = QStringLiteral("..");

Failure badFilter(const QString &field)
{
    return failure(ErrorCode::Invalid, QStringLiteral("record.bad-filter"), field);
}

/// Site, unit and directorate are filtered by their names.
std::optional<QString> placeCondition(const QString &field)
{
    if (field == QLatin1String("site"))
        return QStringLiteral("site_id IN (SELECT id FROM site WHERE name = ? COLLATE NOCASE)");
    if (field == QLatin1String("unit"))
        return QStringLiteral("unit_id IN (SELECT id FROM unit WHERE name = ? COLLATE NOCASE)");
    if (field == QLatin1String("directorate"))
        return QStringLiteral(
            "unit_id IN (SELECT id FROM unit WHERE directorate = ? COLLATE NOCASE)");
    return std::nullopt;
}

/// "2026", "2026-03" and "2026-03-09" stand for their first or last day.
QVariant dayBound(const QString &text, End end)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$"));
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return {};
    const int year = parts.captured(1).toInt();
    const bool wholeYear = parts.captured(2).isEmpty();
    const bool wholeMonth = parts.captured(3).isEmpty();
    constexpr int lastMonth = 12;
    const int month = wholeYear ? (end == End::From ? 1 : lastMonth) : parts.captured(2).toInt();
    const QDate first(year, month, 1);
    const int lastDay = first.daysInMonth();
    const int day = wholeMonth ? (end == End::From ? 1 : lastDay) : parts.captured(3).toInt();
    const QDate bound(year, month, day);
    return bound.isValid() ? bound.toString(Qt::ISODate) : QVariant();
}

QVariant penceBound(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^£?(\\d{1,12})(?:\\.(\\d{1,2}))?$"));
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return {};
    constexpr int pencePerPound = 100;
    const qint64 pence = parts.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
    return parts.captured(1).toLongLong() * pencePerPound + pence;
}

QVariant yesOrNo(const QString &text)
{
    const QString word = text.toLower();
    const auto isOneOf = [&word](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(),
            [&word](const char *known) { return word == QLatin1String(known); });
    };
    if (isOneOf({ "yes", "y", "true", "1" }))
        return 1;
    if (isOneOf({ "no", "n", "false", "0" }))
        return 0;
    return {};
}

/// What the user typed as the column has it; null when it cannot be that.
QVariant bound(ColumnType type, const QString &text, End end)
{
    switch (type) {
    case ColumnType::Date:
        return dayBound(text, end);
    case ColumnType::Boolean:
        return yesOrNo(text);
    case ColumnType::Money:
        return penceBound(text);
    case ColumnType::Number: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant();
    }
    case ColumnType::Text:
        break;
    }
    return text;
}

} // namespace

std::optional<FieldFilter> parseFieldFilter(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1)
        return std::nullopt;
    return FieldFilter { text.left(equals).trimmed(), text.mid(equals + 1).trimmed() };
}

void Conditions::add(const QString &sql, const QVariantList &values)
{
    m_conditions += sql;
    m_values += values;
}

Result<void> Conditions::add(const FieldFilter &filter, const QList<ColumnInfo> &columns)
{
    if (const auto place = placeCondition(filter.field)) {
        if (filter.value.isEmpty())
            add(filter.field == QLatin1String("site") ? QStringLiteral("site_id IS NULL")
                                                      : QStringLiteral("unit_id IS NULL"));
        else
            add(*place, { filter.value });
        return {};
    }
    const auto column = std::find_if(columns.begin(), columns.end(),
        [&filter](const ColumnInfo &info) { return info.name == filter.field; });
    if (column == columns.end())
        return failure(ErrorCode::Invalid, QStringLiteral("record.unknown-field"), filter.field);
    if (filter.value.isEmpty()) {
        add(column->name + QStringLiteral(" IS NULL"));
        return {};
    }
    const qsizetype dots = filter.value.indexOf(rangeMark);
    if (dots >= 0)
        return addRange(column->name, column->type, filter.value.left(dots).trimmed(),
            filter.value.mid(dots + rangeMark.size()).trimmed());
    if (column->type != ColumnType::Text)
        return addRange(column->name, column->type, filter.value, filter.value);
    add(column->name + QStringLiteral(" = ? COLLATE NOCASE"), { filter.value });
    return {};
}

Result<void> Conditions::addRange(
    const QString &column, ColumnType type, const QString &from, const QString &to)
{
    const QVariant first = bound(type, from, End::From);
    const QVariant last = bound(type, to, End::To);
    if ((!from.isEmpty() && first.isNull()) || (!to.isEmpty() && last.isNull()))
        return badFilter(column);
    if (!from.isEmpty())
        add(column + QStringLiteral(" >= ?"), { first });
    if (!to.isEmpty())
        add(column + QStringLiteral(" <= ?"), { last });
    return {};
}

Result<void> Conditions::addSearch(Database &database, const QString &kind, const QString &typed)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return {};
    return searchSubquery(database, kind).map([&](const QString &subquery) {
        add(QStringLiteral("id IN (%1)").arg(subquery), { expression });
    });
}

void Conditions::addIf(const QString &sql, const QString &value)
{
    if (!value.isEmpty())
        add(sql, { value });
}

void Conditions::addIf(const QString &sql, QDate value)
{
    if (value.isValid())
        add(sql, { columns::write(value) });
}

QString Conditions::where() const
{
    if (m_conditions.isEmpty())
        return QStringLiteral(" ");
    return QStringLiteral(" WHERE %1 ").arg(m_conditions.join(QStringLiteral(" AND ")));
}

Result<std::vector<qint64>> recordIds(Database &database, const QString &kind,
    const QList<ColumnInfo> &columns, const QString &dateColumn, const RecordQuery &query)
{
    Conditions where;
    where.add(query.binned ? QStringLiteral("binned_at IS NOT NULL")
                           : QStringLiteral("binned_at IS NULL"));
    for (const FieldFilter &filter : query.filters) {
        if (const auto added = where.add(filter, columns); !added)
            return Failure(added.error());
    }
    if (const auto added = where.addSearch(database, kind, query.searchText); !added)
        return Failure(added.error());
    constexpr int everything = -1;
    const QString sql = QStringLiteral("SELECT id FROM %1%2 ORDER BY %3 DESC, id DESC LIMIT ?")
                            .arg(kind, where.where(), dateColumn);
    return selectIds(database, sql,
        where.values() + QVariantList { query.limit > 0 ? query.limit : everything });
}

Result<std::vector<qint64>> selectIds(
    Database &database, const QString &sql, const QVariantList &values)
{
    return database.run(sql, values).map([](Statement *statement) {
        std::vector<qint64> ids;
        while (statement->next())
            ids.push_back(statement->number(0));
        return ids;
    });
}

QString orderBy(const QString &key, bool ascending)
{
    const QString way = ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return QStringLiteral("%1 %2 NULLS LAST, id %2").arg(key, way);
}

QString boundIds(const std::vector<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list += id;
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace heed
