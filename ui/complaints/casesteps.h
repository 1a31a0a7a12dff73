#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"

namespace heed {

class StepForm;

/// What one can do with a case, as the screen names it.
enum class CaseStep {
    Acknowledge,
    AgreePeriod,
    Findings,
    Reply,
    Close,
    ResolveEarly,
    ExplainDelay,
    TreatAsComplaint,
    Hold,
    EndHold,
    Withdraw,
    Reopen,
    Duplicate,
    NewIssues,
    ChangeFunding,
    Ombudsman,
    AddTimeline,
    Bin,
};

enum class StepState { Done, Next, Later, Possible };

struct CaseStepLine
{
    CaseStep step;
    StepState state;
};

/// The steps of this case in their order, done, next and later, and then what else is possible.
[[nodiscard]] std::vector<CaseStepLine> stepsOf(
    const ComplaintFile &file, QDate today, const WorkingCalendar &calendar);
/// The step that the case waits for; nothing when it waits for none.
[[nodiscard]] std::optional<CaseStep> nextCaseStep(
    const ComplaintFile &file, QDate today, const WorkingCalendar &calendar);
[[nodiscard]] QString wordFor(CaseStep step);
[[nodiscard]] QString wordFor(StepState state);

/// The form of a step for this case, ready to act.
[[nodiscard]] StepForm *makeStepForm(
    CaseStep step, const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);

/// In findingsform.cpp.
[[nodiscard]] StepForm *makeFindingsForm(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
/// Forms of decisions, in casedecisionforms.cpp.
[[nodiscard]] StepForm *makeDuplicateForm(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] StepForm *makeNewIssuesForm(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] StepForm *makeFundingForm(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);

} // namespace heed
