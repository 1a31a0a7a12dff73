#pragma once

#include "core/records/parts.h"

#include <QMetaType>

#include <functional>

namespace heed::test {

/// The day on which parts are checked: the day of TestStore.
inline const QDate checkDay(2026, 11, 22);

using PartCheck = std::function<QList<FieldProblem>()>;

/// The check of a row after `spoil` did something to it, for tables of cases:
///   row("no name", "name", "panel.name-missing", spoilt(member(), [](auto &r) { r.name = {}; }));
template <typename T, typename Spoil> PartCheck spoilt(T row, Spoil &&spoil)
{
    spoil(row);
    return [row] { return PartOf<T>::check(row, checkDay); };
}

/// The check of a row as it is.
template <typename T> PartCheck whole(T row)
{
    return spoilt(std::move(row), [](T &) {});
}

/// "field fact" of each problem.
inline QStringList told(const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines += problem.field + QLatin1Char(' ') + problem.fact;
    return lines;
}

} // namespace heed::test

Q_DECLARE_METATYPE(heed::test::PartCheck)
