#include "core/exchange/rowdraft.h"

#include "core/claims/claimrules.h"
#include "core/complaints/complaintcheck.h"
#include "core/incidents/incidentrules.h"
#include "core/voice/feedbackrules.h"

namespace heed {

RowDraft draftOf(MappedRow row, LogKind kind, const DraftContext &context)
{
    RowDraft made;
    made.drafted = row;
    made.row = std::move(row);
    if (!made.row.importable)
        return made;
    switch (kind) {
    case LogKind::Complaints: {
        auto &draft = made.draft.emplace<ComplaintDraft>(complaintDraft(made.drafted, context));
        made.problems = checkComplaint(draft.file, context.codes, context.today);
        break;
    }
    case LogKind::Incidents: {
        auto &draft = made.draft.emplace<IncidentDraft>(incidentDraft(made.drafted, context));
        made.problems = checkIncident(draft.file.incident, context.today);
        break;
    }
    case LogKind::Claims: {
        auto &draft = made.draft.emplace<ClaimDraft>(claimDraft(made.drafted, context));
        made.problems = checkClaim(draft.file.claim, context.today);
        break;
    }
    case LogKind::Feedback: {
        auto &draft = made.draft.emplace<FeedbackDraft>(feedbackDraft(made.drafted, context));
        made.problems = checkFeedback(draft.file.feedback, context.today);
        break;
    }
    case LogKind::Subjects:
        break;
    }
    return made;
}

} // namespace heed
