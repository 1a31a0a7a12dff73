#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace heed {

/// Which part of 03/04/2025 is the day.
enum class DateOrder {
    DayFirst,
    MonthFirst,
    YearFirst,
};

/// Why a text gave no date.
enum class DateFault {
    None,
    NotADate, ///< "TBC", "unknown"
    Impossible, ///< 31/02/2026, 00/00/0000, 13/14/2026
    OutOfRange, ///< a year before 1880 or after 2199, or a number that is no day of a spreadsheet
};

struct ParsedDate
{
    QDate date;
    QTime time; ///< invalid when the text has none, or only midnight
    DateFault fault = DateFault::None;
    bool hasOddTime = false; ///< something like a time stands behind the day, and is none: 25:61
};

/// What a column of dates shows about the order of its parts.
struct DateEvidence
{
    int firstOver12 = 0;
    int secondOver12 = 0;
    int total = 0;

    void note(const QString &text);
    /// Month first only when the column itself shows it: days over 12 stand second in at least a
    /// tenth of its dates, and ten times as often as first. Otherwise the UK's order.
    [[nodiscard]] DateOrder order() const;
    /// True when no date of the column tells the orders apart.
    [[nodiscard]] bool isOpen() const { return firstOver12 == 0 && secondOver12 == 0; }
};

/// Reads a date as people and systems write it: ISO (also with time and zone), d/m/y with / . - or
/// spaces, two-digit years, month names, a weekday in front, a time behind, and the day numbers of
/// spreadsheets (1900 system, 36771 = 2 Sep 2000). A two-digit year is the one nearest to `today`'s
/// century that is at most `futureYears` after today's year.
[[nodiscard]] ParsedDate parseDate(
    const QString &text, DateOrder order, QDate today, int futureYears = 20);

/// 7:05, 07.05, 0705, 7:05 pm, 07:05:30, and the day fractions of spreadsheets (0.295138).
[[nodiscard]] std::optional<QTime> parseTime(const QString &text);

} // namespace heed
