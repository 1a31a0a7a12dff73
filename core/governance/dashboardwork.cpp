#include "core/governance/dashboardwork.h"

#include "core/insight/targets.h"

namespace heed {

std::optional<double> DashboardWork::targetFor(const QString &measure)
{
    const std::optional<Target> target = value(targetOf(database, measure));
    return target ? std::optional(target->value) : std::nullopt;
}

const MonthSeries &DashboardWork::series(const char *id)
{
    const QString name = QString::fromLatin1(id);
    if (!m_series.contains(name))
        m_series.insert(name,
            value(monthSeries(measures, name, question, mostDashboardMonths, targetFor(name))));
    return m_series[name];
}

QList<RecordsWish> DashboardWork::monthWish(const MonthSeries &months, qsizetype i) const
{
    const QDate month = months.month(i);
    const QString heading
        = QStringLiteral("%1, %2").arg(months.months.whole.label, FigureWords::month(month));
    return { { months.months.whole.id,
        { { month, month.addMonths(1).addDays(-1) }, question.scope }, {},
        months.months.parts.at(i).numerator, heading } };
}

} // namespace heed
