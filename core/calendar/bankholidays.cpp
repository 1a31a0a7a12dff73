#include "core/calendar/bankholidays.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace heed {

namespace {

constexpr int ColumnCount = 4;

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate first(year, month, 1);
    const QDate last = first.addDays(first.daysInMonth() - 1);
    return last.addDays(1 - last.dayOfWeek());
}

QString sourceAct() { return QStringLiteral("Banking and Financial Dealings Act 1971 Sch 1"); }

QString sourceProclamation()
{
    return QStringLiteral("Proclamation under the Banking and Financial Dealings Act 1971 s1");
}

QString sourceCommonLaw() { return QStringLiteral("Common law holiday"); }

BankHoliday newYear(int year)
{
    const QDate day(year, 1, 1);
    const QString name = QStringLiteral("New Year's Day");
    if (day.dayOfWeek() < Qt::Saturday)
        return { day, name, sourceProclamation(), HolidayStatus::ByRule };
    return { day.addDays(8 - day.dayOfWeek()), name + QStringLiteral(" (substitute day)"),
        sourceProclamation(), HolidayStatus::ByRule };
}

std::vector<BankHoliday> christmas(int year)
{
    const QDate christmasDay(year, 12, 25);
    const QDate boxingDay(year, 12, 26);
    const QString christmasName = QStringLiteral("Christmas Day");
    const QString boxingName = QStringLiteral("Boxing Day");
    const QString substitute = QStringLiteral(" (substitute day)");
    const BankHoliday onChristmas { christmasDay, christmasName, sourceCommonLaw(),
        HolidayStatus::ByRule };
    const BankHoliday onBoxing { boxingDay, boxingName, sourceAct(), HolidayStatus::ByRule };
    const BankHoliday secondSubstitute { QDate(year, 12, 28), boxingName + substitute,
        sourceProclamation(), HolidayStatus::ByRule };
    const BankHoliday firstSubstitute { QDate(year, 12, 27), christmasName + substitute,
        christmasDay.dayOfWeek() == Qt::Sunday ? sourceAct() : sourceProclamation(),
        HolidayStatus::ByRule };
    switch (christmasDay.dayOfWeek()) {
    case Qt::Friday:
        return { onChristmas, secondSubstitute };
    case Qt::Saturday:
        return { firstSubstitute, secondSubstitute };
    case Qt::Sunday:
        return { onBoxing, firstSubstitute };
    default:
        return { onChristmas, onBoxing };
    }
}

Result<BankHoliday> rowFromCsv(const QString &line, int number)
{
    const QStringList cells = line.split(QLatin1Char(','));
    BankHoliday row;
    std::optional<HolidayStatus> status;
    if (cells.size() == ColumnCount) {
        row.day = QDate::fromString(cells.at(0), Qt::ISODate);
        row.name = cells.at(1);
        row.source = cells.at(2);
        status = fromCode<HolidayStatus>(cells.at(3));
    }
    if (!row.day.isValid() || row.name.isEmpty() || !status)
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.holiday-table-damaged"),
            QString::number(number));
    row.status = *status;
    return row;
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Nature, 20 April 1876); letters as published.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

std::vector<BankHoliday> bankHolidaysByRule(int year)
{
    const QDate easter = easterSunday(year);
    const auto rule = HolidayStatus::ByRule;
    std::vector<BankHoliday> days {
        newYear(year),
        { easter.addDays(-2), QStringLiteral("Good Friday"), sourceCommonLaw(), rule },
        { easter.addDays(1), QStringLiteral("Easter Monday"), sourceAct(), rule },
        { firstMonday(year, 5), QStringLiteral("Early May bank holiday"), sourceProclamation(),
            rule },
        { lastMonday(year, 5), QStringLiteral("Spring bank holiday"), sourceAct(), rule },
        { lastMonday(year, 8), QStringLiteral("Summer bank holiday"), sourceAct(), rule },
    };
    for (BankHoliday &day : christmas(year))
        days.push_back(std::move(day));
    return days;
}

Result<BankHolidays> BankHolidays::load(const std::vector<BankHoliday> &changes)
{
    QFile file(QStringLiteral(":/heed/bank-holidays.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("calendar.holiday-table-missing"));
    return fromCsv(file.readAll(), changes);
}

Result<BankHolidays> BankHolidays::fromCsv(
    const QByteArray &csv, const std::vector<BankHoliday> &changes)
{
    BankHolidays holidays;
    const QStringList lines = QString::fromUtf8(csv).split(QLatin1Char('\n'));
    for (int i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const Result<BankHoliday> row = rowFromCsv(line, i + 1);
        if (!row)
            return Failure(row.error());
        holidays.m_table[row->day] = *row;
        holidays.m_tableYears.insert(row->day.year());
    }
    for (const BankHoliday &change : changes) {
        const bool isChange
            = change.status == HolidayStatus::Added || change.status == HolidayStatus::Removed;
        if (!isChange || !change.day.isValid())
            return failure(ErrorCode::Invalid, QStringLiteral("calendar.holiday-change-invalid"));
        holidays.m_changes[change.day] = change;
    }
    return holidays;
}

std::vector<BankHoliday> BankHolidays::inYear(int year) const
{
    std::map<QDate, BankHoliday> days;
    if (isProvisional(year)) {
        for (BankHoliday &day : bankHolidaysByRule(year))
            days[day.day] = day;
    } else {
        const auto end = m_table.upper_bound(QDate(year, 12, 31));
        for (auto row = m_table.lower_bound(QDate(year, 1, 1)); row != end; ++row)
            days.insert(*row);
    }
    for (const auto &[day, change] : m_changes) {
        if (day.year() != year)
            continue;
        if (change.status == HolidayStatus::Added)
            days[day] = change;
        else
            days.erase(day);
    }
    std::vector<BankHoliday> result;
    result.reserve(days.size());
    for (auto &[day, holiday] : days)
        result.push_back(std::move(holiday));
    return result;
}

std::optional<BankHoliday> BankHolidays::on(QDate day) const
{
    for (BankHoliday &holiday : inYear(day.year())) {
        if (holiday.day == day)
            return std::move(holiday);
    }
    return std::nullopt;
}

} // namespace heed
