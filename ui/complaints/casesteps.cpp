#include "ui/complaints/casesteps.h"

#include "core/complaints/complaintrules.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

bool isOnHold(const ComplaintFile &file)
{
    return std::any_of(file.holds.begin(), file.holds.end(),
        [](const ComplaintHold &hold) { return !hold.toOn.isValid(); });
}

bool hasFindings(const ComplaintFile &file)
{
    return !file.issues.empty()
        && std::all_of(file.issues.begin(), file.issues.end(),
            [](const ComplaintIssue &issue) { return issue.outcome.has_value(); });
}

bool isReplied(const ComplaintFile &file)
{
    for (const ComplaintEpisode &episode : file.episodes) {
        if (!episode.closedOn.isValid())
            return episode.repliedOn.isValid();
    }
    return file.complaint.repliedOn.isValid();
}

bool isDone(CaseStep step, const ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    switch (step) {
    case CaseStep::Acknowledge:
        return complaint.acknowledgedOn.isValid();
    case CaseStep::AgreePeriod:
        return complaint.replyBy.isValid();
    case CaseStep::Findings:
        return hasFindings(file);
    case CaseStep::Reply:
        return isReplied(file);
    case CaseStep::Close:
        return complaint.closedOn.isValid();
    default:
        return false;
    }
}

std::vector<CaseStep> mainSteps(const ComplaintFile &file)
{
    if (!isFormal(file.complaint.type))
        return { CaseStep::ResolveEarly, CaseStep::Close };
    std::vector<CaseStep> steps { CaseStep::Acknowledge, CaseStep::AgreePeriod };
    if (!file.issues.empty())
        steps.push_back(CaseStep::Findings);
    steps.push_back(CaseStep::Reply);
    steps.push_back(CaseStep::Close);
    return steps;
}

std::vector<CaseStep> otherSteps(const ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    std::vector<CaseStep> steps;
    if (complaint.isOpen()) {
        if (!isReplied(file) && isFormal(complaint.type))
            steps.insert(steps.end(), { CaseStep::ResolveEarly, CaseStep::ExplainDelay });
        if (!isFormal(complaint.type))
            steps.push_back(CaseStep::TreatAsComplaint);
        steps.push_back(isOnHold(file) ? CaseStep::EndHold : CaseStep::Hold);
        steps.insert(steps.end(), { CaseStep::Withdraw, CaseStep::Duplicate });
    } else {
        steps.push_back(CaseStep::Reopen);
    }
    if (isReplied(file) || !complaint.isOpen())
        steps.push_back(CaseStep::NewIssues);
    if (complaint.isOpen())
        steps.push_back(CaseStep::ChangeFunding);
    steps.insert(steps.end(), { CaseStep::Ombudsman, CaseStep::AddTimeline, CaseStep::Bin });
    return steps;
}

} // namespace

std::optional<CaseStep> nextCaseStep(
    const ComplaintFile &file, QDate today, const WorkingCalendar &calendar)
{
    const bool wantsFindings = !file.issues.empty() && !hasFindings(file);
    switch (nextStep(file, today, calendar).step) {
    case NextStep::Nothing:
        return {};
    case NextStep::SortOut:
        return CaseStep::ResolveEarly;
    case NextStep::Acknowledge:
        return CaseStep::Acknowledge;
    case NextStep::AgreePeriod:
        return CaseStep::AgreePeriod;
    case NextStep::Reply:
    case NextStep::ReplyAgain:
        return wantsFindings ? CaseStep::Findings : CaseStep::Reply;
    case NextStep::ExplainDelay:
        return CaseStep::ExplainDelay;
    case NextStep::Close:
        return CaseStep::Close;
    }
    return {};
}

std::vector<CaseStepLine> stepsOf(
    const ComplaintFile &file, QDate today, const WorkingCalendar &calendar)
{
    const auto next = nextCaseStep(file, today, calendar);
    std::vector<CaseStepLine> lines;
    bool listed = false;
    for (const CaseStep step : mainSteps(file)) {
        const bool isNext = next == step;
        listed = listed || isNext;
        const StepState otherwise = isDone(step, file) ? StepState::Done : StepState::Later;
        lines.push_back({ step, isNext ? StepState::Next : otherwise });
    }
    if (next && !listed)
        lines.insert(lines.begin(), { *next, StepState::Next });
    for (const CaseStep step : otherSteps(file)) {
        if (next != step)
            lines.push_back({ step, StepState::Possible });
    }
    return lines;
}

QString wordFor(CaseStep step)
{
    switch (step) {
    case CaseStep::Acknowledge:
        return tr("Acknowledge");
    case CaseStep::AgreePeriod:
        return tr("Agree when to reply");
    case CaseStep::Findings:
        return tr("Record the findings");
    case CaseStep::Reply:
        return tr("Send the reply");
    case CaseStep::Close:
        return tr("Close with learning");
    case CaseStep::ResolveEarly:
        return tr("Put right early");
    case CaseStep::ExplainDelay:
        return tr("Explain the delay");
    case CaseStep::TreatAsComplaint:
        return tr("Treat as a complaint");
    case CaseStep::Hold:
        return tr("Put on hold");
    case CaseStep::EndHold:
        return tr("End the hold");
    case CaseStep::Withdraw:
        return tr("Withdrawn by the person");
    case CaseStep::Reopen:
        return tr("Reopen");
    case CaseStep::Duplicate:
        return tr("The same as another case");
    case CaseStep::NewIssues:
        return tr("New issues: a new case");
    case CaseStep::ChangeFunding:
        return tr("Change who pays for the care");
    case CaseStep::Ombudsman:
        return tr("Ombudsman contact");
    case CaseStep::AddTimeline:
        return tr("Note what happened");
    case CaseStep::Bin:
        return tr("Put in the bin");
    }
    return {};
}

QString wordFor(StepState state)
{
    switch (state) {
    case StepState::Done:
        return tr("done");
    case StepState::Next:
        return tr("next");
    case StepState::Later:
        return tr("later");
    case StepState::Possible:
        break;
    }
    return {};
}

} // namespace heed
