#include "core/insight/fairnesswork.h"

#include "core/fairness/fairnessregister.h"
#include "core/insight/worklines.h"

namespace heed {

Result<void> addFairnessWork(const Session &session, Worklist &list)
{
    const FairnessRegister reviews(session);
    FairnessQuery query;
    query.suspendedOnly = true;
    return reviews.ids(query)
        .and_then([&reviews](const std::vector<qint64> &ids) { return reviews.rows(ids); })
        .map([&](const std::vector<FairnessRow> &rows) {
            for (const FairnessRow &row : rows) {
                WorkItem item;
                item.record = { recordkind::Fairness, row.review.id.value };
                item.reference = row.review.reference;
                item.step = WorkStep::ReviewSuspension;
                item.handler = session.actor.name;
                item.caseHandler = item.handler;
                addDue(list, session, item, row.suspensionReviewOn);
            }
        });
}

} // namespace heed
