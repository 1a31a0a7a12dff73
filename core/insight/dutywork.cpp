#include "core/insight/dutywork.h"

#include "core/duties/dutybook.h"

namespace heed {

Result<void> addDutyWork(const Session &session, Worklist &list)
{
    return DutyBook(session).lines().map([&](const std::vector<DutyLine> &lines) {
        const QDate today = session.clock.today();
        for (const DutyLine &line : lines) {
            const bool isDue = line.state == DutyState::Overdue || line.state == DutyState::Soon;
            // What the regulator asked for stands on the list as its request.
            if (!line.isOn() || !isDue || line.isAskedFor())
                continue;
            WorkItem item;
            item.record = { recordkind::Duty, line.key };
            item.reference = line.duty.source;
            item.step = WorkStep::DoDuty;
            item.what = line.duty.title;
            item.handler = line.duty.owner;
            item.caseHandler = item.handler;
            item.dueOn = line.nextDue;
            item.workingDaysLeft = session.calendar.workingDaysBetween(today, line.nextDue);
            item.urgency = line.state == DutyState::Overdue ? Urgency::Overdue : Urgency::Soon;
            (line.state == DutyState::Overdue ? list.overdue : list.soon) << item;
        }
    });
}

} // namespace heed
