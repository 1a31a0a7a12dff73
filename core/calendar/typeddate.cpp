#include "core/calendar/typeddate.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace heed {

namespace {

constexpr int ShortestName = 3;
constexpr int CenturyOfTwoDigits = 2000;

using Attempt = std::optional<Result<QDate>>; // nothing: not in this form

Failure outsideCalendar()
{
    return failure(ErrorCode::Invalid, QStringLiteral("calendar.outside-calendar"));
}

Result<QDate> dayOf(int year, int month, int day, const QString &typed)
{
    if (!QDate::isValid(year, month, day))
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.no-such-day"), typed);
    return QDate(year, month, day);
}

int yearFrom(const QString &typed, QDate today)
{
    if (typed.isEmpty())
        return today.year();
    const int year = typed.toInt();
    return typed.size() == 2 ? CenturyOfTwoDigits + year : year;
}

/// Place, from 1, of the first name that begins with `word`, 0 when none does or when the word is
/// too short.
int positionOf(const QString &word, const QStringList &names)
{
    if (word.size() < ShortestName)
        return 0;
    for (int i = 0; i < names.size(); ++i) {
        if (names.at(i).startsWith(word))
            return i + 1;
    }
    return 0;
}

int monthNamed(const QString &word)
{
    static const QStringList names = QStringLiteral("january february march april may june july "
                                                    "august september october november december")
                                         .split(QLatin1Char(' '));
    return positionOf(word, names);
}

int weekdayNamed(const QString &word)
{
    static const QStringList names
        = QStringLiteral("monday tuesday wednesday thursday friday saturday sunday")
              .split(QLatin1Char(' '));
    return positionOf(word, names);
}

Attempt fromWord(const QString &text, QDate today)
{
    if (text == QLatin1String("today"))
        return today;
    if (text == QLatin1String("tomorrow"))
        return today.addDays(1);
    if (text == QLatin1String("yesterday"))
        return today.addDays(-1);
    const int weekday = weekdayNamed(text);
    if (weekday == 0)
        return std::nullopt;
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

Attempt fromOffset(const QString &text, QDate today, const WorkingCalendar &calendar)
{
    static const QRegularExpression form(QStringLiteral("^([+-]) ?(\\d{1,5}) ?(wd|d|w|m)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int sign = match.captured(1) == QLatin1String("-") ? -1 : 1;
    const int count = sign * match.captured(2).toInt();
    const QString unit = match.captured(3);
    if (unit == QLatin1String("wd")) {
        const QDate day = calendar.addWorkingDays(today, count);
        return day.isValid() ? Result<QDate>(day) : Result<QDate>(outsideCalendar());
    }
    if (unit == QLatin1String("m"))
        return today.addMonths(count);
    return today.addDays(qint64 { count } * (unit == QLatin1String("w") ? 7 : 1));
}

Attempt fromNumbers(const QString &text, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression british(
        QStringLiteral("^(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{2}|\\d{4}))?$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return dayOf(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), text);
    if (const auto match = british.match(text); match.hasMatch())
        return dayOf(yearFrom(match.captured(4), today), match.captured(3).toInt(),
            match.captured(1).toInt(), text);
    return std::nullopt;
}

Attempt fromMonthName(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9})\\.?(?:,?[ -]?(\\d{2}|\\d{4}))?$"));
    const auto match = form.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(2)) : 0;
    if (month == 0)
        return std::nullopt;
    return dayOf(yearFrom(match.captured(3), today), month, match.captured(1).toInt(), text);
}

} // namespace

Result<QDate> parseTypedDate(const QString &text, QDate today, const WorkingCalendar &calendar)
{
    const QString typed = text.simplified().toLower();
    if (typed.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.date-empty"));
    Attempt attempt = fromWord(typed, today);
    if (!attempt)
        attempt = fromOffset(typed, today, calendar);
    if (!attempt)
        attempt = fromNumbers(typed, today);
    if (!attempt)
        attempt = fromMonthName(typed, today);
    if (!attempt)
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.date-not-understood"));
    if (attempt->has_value() && !WorkingCalendar::covers(**attempt))
        return outsideCalendar();
    return *attempt;
}

} // namespace heed
