#include "core/insight/spccsv.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace heed {

namespace {

/// Beyond this, sums of values are no numbers any more, and nothing that people count comes near.
constexpr double LargestValue = 1e15;

struct Columns
{
    qsizetype date = -1;
    qsizetype value = -1;
    qsizetype count = 0;
    QChar delimiter;
};

/// Cells of one line, without spaces around them; a cell in double quotes may hold a delimiter.
QStringList cellsOf(const QString &line, QChar delimiter)
{
    QStringList cells { QString() };
    bool isQuoted = false;
    for (const QChar character : line) {
        if (character == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (character == delimiter && !isQuoted)
            cells.append(QString());
        else
            cells.last().append(character);
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::optional<Columns> columnsOf(const QString &header)
{
    for (const char delimiter : { ',', ';', '\t' }) {
        const QStringList names = cellsOf(header.toLower(), QLatin1Char(delimiter));
        const Columns columns { names.indexOf(QStringLiteral("date")),
            names.indexOf(QStringLiteral("value")), names.size(), QLatin1Char(delimiter) };
        if (columns.date >= 0 && columns.value >= 0)
            return columns;
    }
    return std::nullopt;
}

QDate dateOf(const QString &text)
{
    for (const char *form : { "yyyy-MM-dd", "d/M/yyyy", "yyyy-MM" }) {
        const QDate date = QLocale::c().toDate(text, QString::fromLatin1(form));
        if (date.isValid())
            return date;
    }
    return {};
}

std::optional<double> numberOf(const QString &text)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool isNumber = false;
    const double number = locale.toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Failure badLine(const QString &fact, qsizetype index)
{
    return failure(ErrorCode::Invalid, fact, QString::number(index + 1));
}

/// "1,234" without quotation marks is two cells: taken for one, it would be charted as 1.
bool hasMoreThan(const QStringList &cells, qsizetype count)
{
    return std::any_of(cells.begin() + std::min(count, cells.size()), cells.end(),
        [](const QString &cell) { return !cell.isEmpty(); });
}

Result<SpcPoint> pointOf(const QString &line, Columns columns, qsizetype index)
{
    const QStringList cells = cellsOf(line, columns.delimiter);
    if (hasMoreThan(cells, columns.count))
        return badLine(QStringLiteral("spc.line-too-long"), index);
    const QDate date = dateOf(cells.value(columns.date));
    if (!date.isValid())
        return badLine(QStringLiteral("spc.line-without-date"), index);
    const auto value = numberOf(cells.value(columns.value));
    if (!value)
        return badLine(QStringLiteral("spc.line-without-value"), index);
    if (std::abs(*value) > LargestValue)
        return badLine(QStringLiteral("spc.value-too-large"), index);
    return SpcPoint { date, *value };
}

/// How far apart dates are: in months where all lie on the same day of the month, or on the last,
/// else in days.
struct Steps
{
    bool isOfMonths = false;
    std::vector<qint64> lengths;
};

Steps stepsOf(const std::vector<SpcPoint> &points)
{
    const bool isMonthly = std::all_of(points.begin(), points.end(),
        [&](const SpcPoint &point) { return point.date.day() == points.front().date.day(); });
    const bool isMonthEnds = std::all_of(points.begin(), points.end(),
        [](const SpcPoint &point) { return point.date.day() == point.date.daysInMonth(); });
    const auto monthOf = [](QDate date) { return qint64(date.year()) * 12 + date.month(); };
    Steps steps { isMonthly || isMonthEnds, {} };
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QDate before = points[i - 1].date;
        const QDate date = points[i].date;
        steps.lengths.push_back(
            steps.isOfMonths ? monthOf(date) - monthOf(before) : before.daysTo(date));
    }
    return steps;
}

/// A gap is where more than the usual step lies between two points, and all steps are so many usual
/// ones; the usual step is the smallest, and the step of most points.
std::vector<QDate> afterGaps(const std::vector<SpcPoint> &points)
{
    const auto [isOfMonths, steps] = stepsOf(points);
    if (steps.empty())
        return {};
    const qint64 usual = *std::min_element(steps.begin(), steps.end());
    const auto usually = std::count(steps.begin(), steps.end(), usual);
    const bool isEven = usual > 0 && usually * 2 > qint64(steps.size())
        && std::all_of(
            steps.begin(), steps.end(), [usual](qint64 step) { return step % usual == 0; });
    std::vector<QDate> behind;
    for (std::size_t i = 0; isEven && i < steps.size(); ++i) {
        // Nothing is missing on the weekend of a series of working days.
        const bool isWeekend = !isOfMonths && usual == 1 && steps[i] == 3
            && points[i + 1].date.dayOfWeek() == Qt::Monday;
        if (steps[i] > usual && !isWeekend)
            behind.push_back(points[i + 1].date);
    }
    return behind;
}

} // namespace

Result<SpcSeries> readSpcCsv(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = text.split(QLatin1Char('\n'));
    std::optional<Columns> columns;
    std::set<QDate> dates;
    SpcSeries series;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        if (!columns) {
            columns = columnsOf(lines.at(i));
            if (!columns)
                break;
            continue;
        }
        const auto point = pointOf(lines.at(i), *columns, i);
        if (!point)
            return Failure(point.error());
        if (!dates.insert(point->date).second)
            return badLine(QStringLiteral("spc.duplicate-date"), i);
        series.points.push_back(*point);
    }
    if (!columns)
        return failure(ErrorCode::Invalid, QStringLiteral("spc.no-header"));
    const auto isEarlier = [](const SpcPoint &a, const SpcPoint &b) { return a.date < b.date; };
    series.wasSorted = !std::is_sorted(series.points.begin(), series.points.end(), isEarlier);
    std::sort(series.points.begin(), series.points.end(), isEarlier);
    series.afterGaps = afterGaps(series.points);
    return series;
}

} // namespace heed
