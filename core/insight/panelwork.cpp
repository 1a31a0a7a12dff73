#include "core/insight/panelwork.h"

#include "core/store/database.h"

namespace heed {

Result<void> addPanelWork(const Session &session, Worklist &list)
{
    static const QString sql = QStringLiteral(
        "SELECT id, reference, held_on, place FROM panel_meeting WHERE binned_at IS NULL "
        "AND signed_on IS NULL ORDER BY held_on, id");
    return session.database.run(sql).map([&](Statement *row) {
        const QDate today = session.clock.today();
        while (row->next()) {
            WorkItem item;
            item.record = { QStringLiteral("panel_meeting"), row->number(0) };
            item.reference = row->text(1);
            item.place = row->text(3);
            item.dueOn = dayOfIsoText(row->text(2));
            item.workingDaysLeft = session.calendar.workingDaysBetween(today, item.dueOn);
            const bool isPast = item.dueOn < today;
            item.step = isPast ? WorkStep::SignPanelNote : WorkStep::MeetPanel;
            item.urgency = isPast ? Urgency::Overdue : Urgency::Soon;
            if (isPast)
                list.overdue << item;
            else if (item.workingDaysLeft <= worklistWorkingDays)
                list.soon << item;
        }
    });
}

} // namespace heed
