#include "core/governance/figurewords.h"

#include <QLocale>

#include <cmath>

namespace heed {

namespace {

const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QString percent(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return FigureWords::number(value, isWhole ? 0 : 1) + QLatin1Char('%');
}

QString workingDays(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return FigureWords::number(value, isWhole ? 0 : 1);
}

} // namespace

QString FigureWords::number(double value, int decimals)
{
    return british().toString(value, 'f', decimals);
}

QString FigureWords::pounds(qint64 pence)
{
    return QString::fromUtf8("\u00a3") + number(std::round(double(pence) / 100));
}

QString FigureWords::day(QDate day)
{
    return british().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString FigureWords::month(QDate day)
{
    return british().toString(day, QStringLiteral("MMMM yyyy"));
}

QString FigureWords::length(const Period &period)
{
    const qsizetype months = period.wholeMonths().size();
    const bool isWhole = months > 0 && period.from.day() == 1
        && period.to.addDays(1) == period.from.addMonths(int(months));
    if (isWhole)
        return months == 1 ? QStringLiteral("the month")
                           : QStringLiteral("the %1 months").arg(months);
    return QStringLiteral("the %1 days").arg(period.from.daysTo(period.to) + 1);
}

QString FigureWords::span(const Period &period)
{
    return QStringLiteral("%1 to %2").arg(day(period.from), day(period.to));
}

QString FigureWords::list(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ")
        + items.last();
}

QString FigureWords::shown(const Figure &figure) const
{
    if (!figure.value)
        return QString::fromUtf8("\u2013");
    if (const CellState state = stateOf(figure, m_rule); state != CellState::Shown)
        return state == CellState::Small ? m_rule.mark() : QStringLiteral("*");
    switch (figure.unit) {
    case FigureUnit::Percent:
        return percent(*figure.value);
    case FigureUnit::Pence:
        return pounds(qint64(*figure.value));
    case FigureUnit::WorkingDays:
        return workingDays(*figure.value);
    case FigureUnit::Rate:
        return number(*figure.value, 1);
    case FigureUnit::Count:
        break;
    }
    return number(*figure.value);
}

QString FigureWords::said(const Figure &figure) const
{
    if (!figure.value)
        return QStringLiteral("not known");
    if (const CellState state = stateOf(figure, m_rule); state != CellState::Shown) {
        // A sentence counts people; only in a cell would "<5" be read as per cent.
        const bool isFew = state == CellState::Small
            || (figure.unit == FigureUnit::Percent && !figure.isWithheld);
        return isFew ? QStringLiteral("fewer than %1").arg(m_rule.below)
                     : QStringLiteral("a number that is not shown");
    }
    switch (figure.unit) {
    case FigureUnit::Percent:
        return QStringLiteral("%1 (%2 of %3)")
            .arg(shown(figure), number(double(figure.numerator)),
                number(double(figure.denominator.value_or(0))));
    case FigureUnit::WorkingDays:
        return QStringLiteral("%1 working days").arg(shown(figure));
    default:
        return shown(figure);
    }
}

QString FigureWords::count(qint64 count) const
{
    if (count == 0)
        return QStringLiteral("no");
    if (m_rule.isSmall(count))
        return QStringLiteral("fewer than %1").arg(m_rule.below);
    return number(double(count));
}

QString FigureWords::counted(
    qint64 number, const QString &one, const QString &many, bool capital) const
{
    QString text = QStringLiteral("%1 %2").arg(
        count(number), number == 1 && !m_rule.isSmall(1) ? one : many);
    if (capital)
        text[0] = text.at(0).toUpper();
    return text;
}

QString FigureWords::change(
    const Figure &now, const Figure &before, const QString &periodBefore) const
{
    const bool isKnown = now.value && before.value && stateOf(now, m_rule) == CellState::Shown
        && stateOf(before, m_rule) == CellState::Shown;
    if (!isKnown)
        return {};
    const double step = *now.value - *before.value;
    const QString was = shown(before);
    if (shown(now) == was)
        return QStringLiteral("the same as in %1").arg(periodBefore);
    if (now.unit == FigureUnit::Percent)
        return QStringLiteral("%1 percentage points %2 than in %3 (%4)")
            .arg(number(std::abs(step), 1),
                step > 0 ? QStringLiteral("higher") : QStringLiteral("lower"), periodBefore, was);
    if (now.unit == FigureUnit::Count)
        return QStringLiteral("%1 %2 than in %3 (%4)")
            .arg(number(std::abs(step)),
                step > 0 ? QStringLiteral("more") : QStringLiteral("fewer"), periodBefore, was);
    return QStringLiteral("%1 than in %2 (%3)")
        .arg(step > 0 ? QStringLiteral("more") : QStringLiteral("less"), periodBefore, was);
}

QString FigureWords::whyNot(const Figure &figure)
{
    if (figure.whyNot == QLatin1String("insight.no-activity"))
        return QStringLiteral("No activity was entered for this period, so no rate can be given.");
    if (figure.whyNot == QLatin1String("insight.activity-gaps"))
        return QStringLiteral(
            "Activity was not entered for every month of this period, so no rate can be given.");
    return QStringLiteral("There was nothing to count in this period.");
}

} // namespace heed
