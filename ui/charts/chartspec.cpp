#include "ui/charts/chartspec.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

QString meaningText(PointMeaning meaning)
{
    switch (meaning) {
    case PointMeaning::Improvement:
        return QCoreApplication::translate("ChartSpec", "improvement");
    case PointMeaning::Concern:
        return QCoreApplication::translate("ChartSpec", "concern");
    case PointMeaning::Neutral:
        return QCoreApplication::translate("ChartSpec", "a real change");
    case PointMeaning::Common:
        break;
    }
    return {};
}

QString cellText(const ChartSpec &spec, const ChartPoint &point)
{
    if (const QString hidden = spec.hiddenText(point.state); !hidden.isEmpty())
        return hidden;
    if (point.state == PointState::Unknown)
        return QCoreApplication::translate("ChartSpec", "not known");
    return point.value ? spec.numberText(*point.value) : QString();
}

QString firstColumn(const ChartSpec &spec)
{
    if (spec.dates.isEmpty())
        return QCoreApplication::translate("ChartSpec", "Group");
    return spec.dateLabels == DateLabels::Months ? QCoreApplication::translate("ChartSpec", "Month")
                                                 : QCoreApplication::translate("ChartSpec", "Day");
}

} // namespace

QString ChartSpec::hiddenText(PointState state) const
{
    if (state == PointState::Suppressed)
        return smallNumber;
    return state == PointState::Withheld ? QStringLiteral("*") : QString();
}

QString ChartSpec::categoryText(int index) const
{
    if (index < 0 || index >= pointCount())
        return {};
    if (dates.isEmpty())
        return categories.at(index);
    const QLocale locale;
    return dateLabels == DateLabels::Months
        ? locale.toString(dates.at(index), QStringLiteral("MMMM yyyy"))
        : locale.toString(dates.at(index), QStringLiteral("ddd d MMM yyyy"));
}

QString ChartSpec::numberText(double value) const
{
    QString number = QLocale().toString(value, 'f', y.decimals);
    return number + y.unit;
}

QString ChartSpec::pointText(int seriesIndex, int pointIndex) const
{
    if (seriesIndex < 0 || seriesIndex >= series.size())
        return {};
    const ChartSeries &line = series.at(seriesIndex);
    if (pointIndex < 0 || pointIndex >= line.points.size())
        return {};
    const ChartPoint &point = line.points.at(pointIndex);
    if (!point.tip.isEmpty())
        return point.tip;
    const QString number = cellText(*this, point);
    if (number.isEmpty())
        return {};
    QString text = QCoreApplication::translate("ChartSpec", "%1, %2: %3")
                       .arg(categoryText(pointIndex), line.name, number);
    const QString meaning = meaningText(point.meaning);
    if (!meaning.isEmpty())
        text += QCoreApplication::translate("ChartSpec", " (%1)").arg(meaning);
    return text;
}

TableTwin ChartSpec::tableTwin() const
{
    if (!table.isEmpty())
        return table;
    TableTwin twin;
    twin.columns << (x.title.isEmpty() ? firstColumn(*this) : x.title);
    for (const ChartSeries &line : series)
        twin.columns << line.name;
    for (int i = 0; i < pointCount(); ++i) {
        QStringList row { categoryText(i) };
        for (const ChartSeries &line : series)
            row << (i < line.points.size() ? cellText(*this, line.points.at(i)) : QString());
        twin.rows << row;
    }
    return twin;
}

} // namespace heed
