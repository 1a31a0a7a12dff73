#pragma once

#include "core/fairness/standalonerows.h"

namespace heed {

/// How many people of each group worked here on a day: what shares of entries are counted out of.
struct Headcount
{
    TypedId<struct HeadcountTag> id;
    qint64 revision = 1;
    QDate countedOn;
    int white = 0;
    int bme = 0;
    int notStated = 0;
    QString source; ///< where the numbers come from
};

template <> struct RowOf<Headcount>
{
    static constexpr auto table = "workforce";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("counted_on", row.countedOn);
        visit("white", row.white);
        visit("bme", row.bme);
        visit("not_stated", row.notStated);
        visit("source", row.source);
    }
};

template <> struct StandaloneOf<Headcount>
{
    static QString kind() { return QStringLiteral("workforce"); }
    static constexpr auto order = "counted_on DESC, id DESC";
    static QList<FieldProblem> check(const Headcount &row, QDate today);
};

} // namespace heed
