#include "core/insight/worklines.h"

#include "core/store/database.h"

namespace heed {

QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Result<void> eachRow(
    const Session &session, const char *sql, const std::function<void(const Statement &)> &take)
{
    const auto rows = session.database.run(QString::fromLatin1(sql));
    if (!rows)
        return Failure(rows.error());
    while ((*rows)->next())
        take(**rows);
    return {};
}

WorkItem beginLine(const Session &session, const QString &kind, const Statement &row)
{
    WorkItem item;
    item.record = { kind, row.number(0) };
    item.reference = row.text(1);
    if (permits(session.role, Capability::ReadNames))
        item.who = shortName(row.text(2));
    item.place = row.text(3).isEmpty() ? row.text(4) : row.text(3);
    item.handler = row.text(5);
    item.caseHandler = item.handler;
    return item;
}

void addDue(Worklist &list, const Session &session, WorkItem item, QDate day)
{
    const QDate today = session.clock.today();
    item.dueOn = day;
    item.workingDaysLeft = session.calendar.workingDaysBetween(today, day);
    if (day < today) {
        item.urgency = Urgency::Overdue;
        list.overdue << item;
    } else if (item.workingDaysLeft <= worklistWorkingDays) {
        item.urgency = Urgency::Soon;
        list.soon << item;
    }
}

void addUndated(Worklist &list, WorkItem item)
{
    item.urgency = Urgency::None;
    list.soon << item;
}

void addWaiting(Worklist &list, WorkItem item, WorkStep step, QDate since)
{
    item.step = step;
    item.since = since;
    list.waiting << item;
}

} // namespace heed
