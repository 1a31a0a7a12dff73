#include "core/people/storecalendar.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace heed {

namespace {

const QDate firstStored(2000, 1, 1);
const QDate lastStored(2045, 12, 31);

Result<std::vector<BankHoliday>> storedChanges(Database &database)
{
    static const QString sql
        = QStringLiteral("SELECT day, name, removed FROM bank_holiday ORDER BY day");
    return database.run(sql).map([](Statement *found) {
        std::vector<BankHoliday> changes;
        while (found->next()) {
            const auto status
                = found->number(2) != 0 ? HolidayStatus::Removed : HolidayStatus::Added;
            changes.push_back(
                { QDate::fromString(found->text(0), Qt::ISODate), found->text(1), {}, status });
        }
        return changes;
    });
}

} // namespace

Result<WorkingCalendar> storeCalendar(Database &database)
{
    return storedChanges(database)
        .and_then(
            [](const std::vector<BankHoliday> &changes) { return BankHolidays::load(changes); })
        .map([](const BankHolidays &holidays) { return WorkingCalendar(holidays); });
}

Result<void> writeCalendar(Transaction &transaction, const WorkingCalendar &calendar)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO calendar_day (day, ordinal, working) VALUES (?, ?, ?) "
        "ON CONFLICT (day) DO UPDATE SET ordinal = excluded.ordinal, working = excluded.working");
    for (const CalendarDay &day : calendar.days(firstStored, lastStored)) {
        const auto written = transaction.database().run(
            sql, { day.day.toString(Qt::ISODate), day.ordinal, day.isWorkingDay ? 1 : 0 });
        if (!written)
            return Failure(written.error());
    }
    return {};
}

Result<WorkingCalendar> changeHoliday(Transaction &transaction, const BankHoliday &change)
{
    static const QString sql
        = QStringLiteral("INSERT INTO bank_holiday (day, name, removed) VALUES (?, ?, ?) "
                         "ON CONFLICT (day) DO UPDATE SET name = excluded.name, removed = "
                         "excluded.removed RETURNING id");
    if (!change.day.isValid())
        return failure(ErrorCode::Invalid, QStringLiteral("calendar.no-day"));
    const QString day = change.day.toString(Qt::ISODate);
    const int removed = change.status == HolidayStatus::Removed ? 1 : 0;
    const auto id = transaction.database().scalar(sql, { day, change.name, removed });
    if (!id)
        return Failure(id.error());
    transaction.note(
        { AuditAction::Change, QStringLiteral("holiday"), id->toLongLong(), day, {}, change.name });
    auto calendar = storeCalendar(transaction.database());
    if (!calendar)
        return calendar;
    return writeCalendar(transaction, *calendar).map([&] { return std::move(*calendar); });
}

} // namespace heed
