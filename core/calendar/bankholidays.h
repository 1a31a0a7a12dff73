#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace heed {

/// Where a bank holiday comes from. Given and ByRule come with Heed; Added and Removed are changes
/// of the user's own.
enum class HolidayStatus { Given, ByRule, Added, Removed };

template <> struct EnumCodes<HolidayStatus>
{
    static constexpr std::array list {
        std::pair { HolidayStatus::Given, "given" },
        std::pair { HolidayStatus::ByRule, "by-rule" },
        std::pair { HolidayStatus::Added, "added" },
        std::pair { HolidayStatus::Removed, "removed" },
    };
};

struct BankHoliday
{
    QDate day;
    QString name;
    QString source;
    HolidayStatus status = HolidayStatus::ByRule;

    bool operator==(const BankHoliday &) const = default;
};

/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

/// The bank holidays of England that need no one-off decision, in order of date. Substitute days
/// are included; a holiday that falls on a weekend is not. Source: Banking and Financial Dealings
/// Act 1971 s1 and Sch 1, with the proclamations made every year for 1 January, the first Monday in
/// May and substitute days.
[[nodiscard]] std::vector<BankHoliday> bankHolidaysByRule(int year);

/// The bank holidays of England: the table that comes with Heed, the rule for other years, and the
/// user's own changes on top.
class BankHolidays
{
public:
    /// The table in the program's resources. `changes` are the user's: Added puts a day in, Removed
    /// takes one out; a later entry for the same day wins.
    /// Errors: Invalid when a change is neither Added nor Removed, or has no valid day.
    [[nodiscard]] static Result<BankHolidays> load(const std::vector<BankHoliday> &changes = {});

    /// As load(), from CSV text with the columns day,name,source,status.
    /// Errors: Invalid with the line number when the table cannot be read.
    [[nodiscard]] static Result<BankHolidays> fromCsv(
        const QByteArray &csv, const std::vector<BankHoliday> &changes = {});

    [[nodiscard]] std::vector<BankHoliday> inYear(int year) const;
    [[nodiscard]] std::optional<BankHoliday> on(QDate day) const;
    /// True when the days of this year are only worked out by rule, so that a proclamation may
    /// still move or add one.
    [[nodiscard]] bool isProvisional(int year) const { return !m_tableYears.contains(year); }

private:
    std::map<QDate, BankHoliday> m_table;
    std::set<int> m_tableYears;
    std::map<QDate, BankHoliday> m_changes;
};

} // namespace heed
