#include "core/insight/requestwork.h"

#include "core/duties/cqcrequestregister.h"

namespace heed {

Result<void> addRequestWork(const Session &session, Worklist &list)
{
    return CqcRequestRegister(session).all().map([&](const std::vector<CqcRequest> &requests) {
        for (const CqcRequest &request : requests) {
            if (!request.isOpen())
                continue;
            WorkItem item;
            item.record = { recordkind::CqcRequest, request.id.value };
            item.reference = request.reference;
            item.step = WorkStep::AnswerCqc;
            item.what = toCode(request.regulation);
            item.handler = request.preparer;
            item.caseHandler = request.preparer;
            item.dueOn = request.dueOn;
            item.workingDaysLeft
                = session.calendar.workingDaysBetween(session.clock.today(), request.dueOn);
            const bool isOverdue = request.dueOn < session.clock.today();
            item.urgency = isOverdue ? Urgency::Overdue : Urgency::Soon;
            (isOverdue ? list.overdue : list.soon) << item;
        }
    });
}

} // namespace heed
