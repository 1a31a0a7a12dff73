#pragma once

#include "core/governance/chartmaker.h"
#include "core/governance/dashboard.h"

namespace heed {

constexpr int mostDashboardMonths = 24;

/// What the parts of a dashboard count with, and the board that they fill. The first error stops
/// the rest: value() keeps it, and gives nothing from then on.
class DashboardWork
{
public:
    DashboardWork(Database &store, const Slice &asked, QDate on)
        : database(store)
        , measures(store)
        , question(asked)
        , today { { on, on }, asked.scope }
    {
        board.question = asked;
        board.today = on;
    }

    /// A measure by month, with its target; counted once.
    const MonthSeries &series(const char *id);
    /// The records of one month.
    [[nodiscard]] QList<RecordsWish> monthWish(const MonthSeries &months, qsizetype i) const;
    template <typename T> T value(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!error)
            error = result.error();
        return {};
    }

    Database &database;
    Measures measures;
    Slice question;
    Slice today; ///< what is open is counted as it stands today
    FigureWords words { SuppressionRule { 0 } };
    ChartMaker charts { words };
    Dashboard board;
    std::optional<Error> error;

private:
    std::optional<double> targetFor(const QString &measure);

    QHash<QString, MonthSeries> m_series;
};

} // namespace heed
