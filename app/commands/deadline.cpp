#include "core/calendar/deadline.h"

#include "app/commands.h"
#include "core/calendar/dayformat.h"
#include "core/calendar/typeddate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

/// Some limits count their first day as day 1, as the six months of regulation 14(3) of SI 2009/309
/// do: who asks for months is told that day as well.
QDate lastDayCountingTheFirst(const Deadline &deadline)
{
    const bool asked = deadline.span.unit == DeadlineUnit::Months && deadline.span.count > 0;
    return asked ? deadline.due.addDays(-1) : QDate();
}

QString inWords(const Deadline &deadline)
{
    const QDate lastDay = lastDayCountingTheFirst(deadline);
    if (!lastDay.isValid())
        return deadline.explanation;
    return deadline.explanation
        + QStringLiteral("\nWhere the first day counts as day 1 (the six months of regulation "
                         "14(3)), the last day is %1")
              .arg(formatDay(lastDay));
}

QJsonObject toJson(const Deadline &deadline)
{
    QJsonArray skipped;
    for (const SkippedDay &day : deadline.skipped)
        skipped.append(QJsonObject { { QStringLiteral("date"), day.day.toString(Qt::ISODate) },
            { QStringLiteral("why"), day.why } });
    QJsonObject json {
        { QStringLiteral("from"), deadline.from.toString(Qt::ISODate) },
        { QStringLiteral("due"), deadline.due.toString(Qt::ISODate) },
        { QStringLiteral("counted"), deadline.span.count },
        { QStringLiteral("unit"), toCode(deadline.span.unit) },
        { QStringLiteral("skipped"), skipped },
        { QStringLiteral("explanation"), deadline.explanation },
    };
    if (const QDate lastDay = lastDayCountingTheFirst(deadline); lastDay.isValid())
        json.insert(QStringLiteral("last_day_counting_the_first"), lastDay.toString(Qt::ISODate));
    return json;
}

class DeadlineCommand final : public Command
{
public:
    void describe(CLI::App &options) override;
    ExitStatus run(const Clock &clock) override;

private:
    [[nodiscard]] DeadlineSpan span() const;

    std::string m_from;
    int m_count = 0;
    CLI::Option *m_calendarDays = nullptr;
    CLI::Option *m_months = nullptr;
    bool m_isJson = false;
};

void DeadlineCommand::describe(CLI::App &options)
{
    options
        .add_option("--from", m_from, "Day 0 of the time limit, such as 2026-11-21 or 21/11/2026")
        ->required()
        ->type_name("DAY");
    CLI::Option_group *length = options.add_option_group("Length", "One of these");
    const CLI::Range days(0, LongestDeadlineInDays);
    const CLI::Range months(0, LongestDeadlineInMonths);
    length->add_option("--working-days", m_count, "Working days in England")->check(days);
    m_calendarDays
        = length->add_option("--calendar-days", m_count, "Days of every kind")->check(days);
    m_months = length->add_option("--months", m_count, "Calendar months")->check(months);
    length->require_option(1);
    options.add_flag("--json", m_isJson, "Write JSON");
}

DeadlineSpan DeadlineCommand::span() const
{
    if (*m_calendarDays)
        return { m_count, DeadlineUnit::CalendarDays, 0 };
    if (*m_months)
        return { m_count, DeadlineUnit::Months, 0 };
    return { m_count, DeadlineUnit::WorkingDays, 0 };
}

ExitStatus DeadlineCommand::run(const Clock &clock)
{
    const auto holidays = BankHolidays::load();
    if (!holidays)
        return fail(holidays.error());
    const WorkingCalendar calendar(*holidays);
    const auto deadline
        = parseTypedDate(QString::fromLocal8Bit(m_from.c_str()), clock.today(), calendar)
              .and_then([&](QDate from) { return deadlineFor(span(), from, calendar); });
    if (!deadline)
        return fail(deadline.error());
    print(m_isJson ? QString::fromUtf8(QJsonDocument(toJson(*deadline)).toJson())
                   : inWords(*deadline));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeDeadlineCommand() { return std::make_unique<DeadlineCommand>(); }

} // namespace heed
