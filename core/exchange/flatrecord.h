#pragma once

#include "core/people/placenames.h"
#include "core/records/recordquery.h"

#include <QDateTime>
#include <QHash>

namespace heed {

/// A record as one line: named cells, in order. Names are those of exports, `heed list` and
/// `heed show`; an import knows them again. Cells are typed (QDate, Money, bool, ...); an invalid
/// QVariant is an empty one.
struct FlatRecord
{
    QStringList names;
    QVariantList cells;

    void add(const QString &name, const QVariant &cell)
    {
        names += name;
        cells += cell;
    }
};

/// What turns ids into words on such a line.
struct FlatContext
{
    PlaceNames places;
    QHash<qint64, Person> people; ///< those of the records at hand
    bool withNames = false; ///< whether people are shown at all
};

/// A member as a typed cell; empty text, unset values and null dates are empty cells.
template <typename T> QVariant typedCell(const T &value)
{
    if constexpr (columns::IsOptional<T>::value)
        return value ? typedCell(*value) : QVariant();
    else if constexpr (std::is_same_v<T, bool>)
        return value;
    else if constexpr (std::is_same_v<T, Money>)
        return QVariant::fromValue(value);
    else if constexpr (std::is_same_v<T,
                           QDate> || std::is_same_v<T, QTime> || std::is_same_v<T, QDateTime>)
        return value.isValid() ? QVariant(value) : QVariant();
    else
        return columns::write(value);
}

void addPerson(FlatRecord &line, const QString &role, PersonId id, const FlatContext &context);
void addSite(FlatRecord &line, SiteId id, const FlatContext &context);
void addUnit(FlatRecord &line, UnitId id, const FlatContext &context);

/// Adds every column of a row; ids of people and places become their words.
template <typename T> void addColumns(FlatRecord &line, const T &row, const FlatContext &context)
{
    RowOf<T>::fields(row, [&](const char *column, const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        QString name = QString::fromLatin1(column);
        if constexpr (std::is_same_v<Member, PersonId>)
            addPerson(line, name.chopped(3), member, context);
        else if constexpr (std::is_same_v<Member, SiteId>)
            addSite(line, member, context);
        else if constexpr (std::is_same_v<Member, UnitId>)
            addUnit(line, member, context);
        else
            line.add(name, typedCell(member));
    });
}

/// The people of some records, by the columns that name them.
[[nodiscard]] Result<QHash<qint64, Person>> peopleOf(
    Database &database, const std::vector<qint64> &personIds);

/// The line as an object: days as ISO text, money in pounds.
[[nodiscard]] QJsonObject flatJson(const FlatRecord &line);
[[nodiscard]] QJsonValue cellJson(const QVariant &cell);
/// A cell for people to read.
[[nodiscard]] QString cellText(const QVariant &cell);

} // namespace heed
