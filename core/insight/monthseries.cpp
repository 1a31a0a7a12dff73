#include "core/insight/monthseries.h"

namespace heed {

QDate MonthSeries::month(qsizetype i) const
{
    return QDate::fromString(months.parts.at(i).key + QLatin1String("-01"), Qt::ISODate);
}

double MonthSeries::meanCount() const
{
    if (months.parts.isEmpty())
        return 0;
    qint64 records = 0;
    for (const BreakdownPart &part : months.parts)
        records += part.denominator.value_or(part.numerator);
    return double(records) / double(months.parts.size());
}

Result<MonthSeries> monthSeries(Measures &measures, const QString &id, const Slice &slice, int most,
    std::optional<double> target)
{
    Slice wider { slice.period.lastMonths(most), slice.scope };
    const auto first = measures.firstDay(id);
    if (!first)
        return Failure(first.error());
    if (first->isValid() && *first > wider.period.from)
        wider.period.from = { first->year(), first->month(), 1 };
    const auto months = measures.months(id, wider);
    if (!months)
        return Failure(months.error());
    MonthSeries series { *months, {}, {} };
    SpcSettings settings;
    settings.direction = months->whole.direction;
    settings.target = target;
    std::vector<SpcPoint> points;
    for (qsizetype i = 0; i < months->parts.size(); ++i) {
        if (!months->parts.at(i).value) {
            series.whyNot = QStringLiteral("insight.months-missing");
            return series;
        }
        points.push_back({ series.month(i), *months->parts.at(i).value });
    }
    if (points.empty()) {
        series.whyNot = QStringLiteral("insight.no-months");
        return series;
    }
    const auto chart = makeSpcChart(points, settings);
    if (!chart)
        return Failure(chart.error());
    series.chart = *chart;
    series.whyNot = chart->whyNoLimits;
    return series;
}

Result<TimeBetween> timeBetweenRecords(Measures &measures, const QString &id, const Slice &slice)
{
    return measures.days(id, slice).and_then([&](const QList<QDate> &days) {
        return timeBetween({ days.cbegin(), days.cend() }, slice.period.to);
    });
}

} // namespace heed
