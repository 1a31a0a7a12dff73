#include "core/insight/worklist.h"

#include "core/insight/actionwork.h"
#include "core/insight/candourwork.h"
#include "core/insight/carelines.h"
#include "core/insight/complaintwork.h"
#include "core/insight/dutywork.h"
#include "core/insight/fairnesswork.h"
#include "core/insight/incidentwork.h"
#include "core/insight/learningwork.h"
#include "core/insight/panelwork.h"
#include "core/insight/requestwork.h"
#include "core/insight/worklines.h"

#include <algorithm>

namespace heed {

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<void> addCareWork(const Session &session, Worklist &list)
{
    return careLines(session).map([&](const QList<WorkItem> &lines) {
        for (const WorkItem &item : lines) {
            if (item.dueOn.isValid())
                addDue(list, session, item, item.dueOn);
            else
                addWaiting(list, item, item.step, item.since);
        }
    });
}

bool isByDay(const WorkItem &a, const WorkItem &b)
{
    if (a.dueOn.isValid() != b.dueOn.isValid())
        return a.dueOn.isValid();
    return a.dueOn != b.dueOn ? a.dueOn < b.dueOn : a.record.id < b.record.id;
}

bool isBySince(const WorkItem &a, const WorkItem &b) { return a.since < b.since; }

bool isForPerson(const WorkItem &item)
{
    return item.step != WorkStep::DoAction && item.step != WorkStep::CheckAction
        && item.step != WorkStep::DoDuty && item.step != WorkStep::SignPanelNote;
}

void sort(Worklist &list)
{
    std::stable_sort(list.overdue.begin(), list.overdue.end(), isByDay);
    std::stable_partition(list.overdue.begin(), list.overdue.end(), isForPerson);
    std::stable_sort(list.soon.begin(), list.soon.end(), isByDay);
    std::stable_sort(list.waiting.begin(), list.waiting.end(), isBySince);
    std::stable_sort(list.toSign.begin(), list.toSign.end(), isBySince);
    std::stable_partition(list.toSign.begin(), list.toSign.end(),
        [](const WorkItem &item) { return item.step == WorkStep::SignLetter; });
}

Result<Worklist> read(const Session &session)
{
    using Add = Result<void> (*)(const Session &, Worklist &);
    constexpr Add sources[] { addComplaintWork, addActionWork, addIncidentWork, addCareWork,
        addCandourWork, addFairnessWork, addRequestWork, addDutyWork, addPanelWork,
        addLearningWork };
    Worklist list;
    for (const Add add : sources) {
        if (const auto done = add(session, list); !done)
            return Failure(done.error());
    }
    sort(list);
    return list;
}

} // namespace

Worklist Worklist::of(const QString &person) const
{
    Worklist own;
    const auto share = [&own, &person](const QList<WorkItem> &from, QList<WorkItem> &into) {
        for (const WorkItem &item : from) {
            if (item.handler.isEmpty() || isSame(item.handler, person))
                into << item;
            else if (isSame(item.caseHandler, person))
                own.waiting << item;
        }
    };
    share(overdue, own.overdue);
    share(soon, own.soon);
    share(waiting, own.waiting);
    own.toSign = toSign;
    return own;
}

Result<Worklist> worklist(const Session &session)
{
    if (const auto allowed = checkRight(session, Capability::ReadRecords); !allowed)
        return Failure(allowed.error());
    return read(session);
}

} // namespace heed
