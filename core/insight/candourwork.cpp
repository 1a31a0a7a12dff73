#include "core/insight/candourwork.h"

#include "core/candour/candourregister.h"
#include "core/insight/worklines.h"

namespace heed {

namespace {

/// The step of a day's list that the next step of a duty is; nothing where no day presses.
std::optional<WorkStep> workStepOf(CandourNext next)
{
    switch (next) {
    case CandourNext::Decide:
    case CandourNext::AskForOpinion:
    case CandourNext::DecideAgain:
        return WorkStep::DecideCandour;
    case CandourNext::FindPerson:
    case CandourNext::TellInPerson:
        return WorkStep::TellInPerson;
    case CandourNext::SendLetter:
        return WorkStep::SendCandourLetter;
    case CandourNext::OpenEnquiries:
    case CandourNext::ShareResults:
        return WorkStep::ShareCandourResults;
    default:
        return std::nullopt;
    }
}

WorkItem itemOf(const CandourRow &row, WorkStep step, const Session &session)
{
    WorkItem item;
    item.record = { recordkind::Candour, row.id.value };
    item.reference = row.reference;
    if (permits(session.role, Capability::ReadNames))
        item.who = shortName(row.personName);
    item.place = row.unit.isEmpty() ? row.site : row.unit;
    item.step = step;
    item.handler = row.handler;
    item.caseHandler = row.handler;
    return item;
}

} // namespace

Result<void> addCandourWork(const Session &session, Worklist &list)
{
    const CandourRegister duties(session);
    CandourQuery query;
    query.which = CandourQuery::Which::Open;
    return duties.ids(query)
        .and_then([&duties](const std::vector<qint64> &ids) { return duties.rows(ids); })
        .map([&](const std::vector<CandourRow> &rows) {
            for (const CandourRow &row : rows) {
                const auto step = workStepOf(row.line.next);
                if (!step || !row.line.dueOn.isValid())
                    continue;
                addDue(list, session, itemOf(row, *step, session), row.line.dueOn);
            }
        });
}

} // namespace heed
