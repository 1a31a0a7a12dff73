#pragma once

#include "core/complaints/investigation/investigationcodes.h"
#include "core/complaints/investigation/investigationrules.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"

/// Which member is which column, and in which order the parts of a complaint come.
namespace heed {

template <> struct RowOf<IssueAccount>
{
    static constexpr auto table = "issue_account";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("issue_id", row.issueId);
        visit("said", row.said);
        visit("impact", row.impact);
        visit("outcome_wanted", row.outcomeWanted);
        visit("agreed_on", row.agreedOn);
        visit("agreed_with", row.agreedWith);
        visit("happened", row.happened);
        visit("should_have_happened", row.shouldHaveHappened);
        visit("why_different", row.whyDifferent);
    }
};

template <> struct RowOf<PlanStep>
{
    static constexpr auto table = "plan_step";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("what", row.what);
        visit("who", row.who);
        visit("due_on", row.dueOn);
        visit("done_on", row.doneOn);
    }
};

template <> struct RowOf<Evidence>
{
    static constexpr auto table = "evidence";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("issue_id", row.issueId);
        visit("what", row.what);
        visit("source", row.source);
        visit("dated_on", row.datedOn);
        visit("kept_where", row.keptWhere);
        visit("shows", row.shows);
    }
};

template <> struct RowOf<InvestigationStatement>
{
    static constexpr auto table = "statement";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("person", row.person);
        visit("post", row.post);
        visit("part", row.part);
        visit("asked_on", row.askedOn);
        visit("due_on", row.dueOn);
        visit("reminded_on", row.remindedOn);
        visit("received_on", row.receivedOn);
        visit("note", row.note);
    }
};

template <> struct RowOf<HcatCoding>
{
    static constexpr auto table = "hcat_coding";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("issue_id", row.issueId);
        visit("category", row.category);
        visit("severity", row.severity);
        visit("stage", row.stage);
        visit("harm", row.harm);
        visit("note", row.note);
    }
};

template <> struct RowOf<RiskGrading>
{
    static constexpr auto table = "risk_grading";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("moment", row.moment);
        visit("matrix", row.matrix);
        visit("severity", row.severity);
        visit("likelihood", row.likelihood);
        visit("grade", row.grade);
        visit("graded_on", row.gradedOn);
        visit("note", row.note);
    }
};

template <> struct RowOf<ComplaintRemedy>
{
    static constexpr auto table = "complaint_remedy";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("issue_id", row.issueId);
        visit("remedy", row.remedy);
        visit("what", row.what);
        visit("injustice", row.injustice);
        visit("pounds", row.pounds);
        visit("due_on", row.dueOn);
        visit("delivered_on", row.deliveredOn);
        visit("evidence", row.evidence);
    }
};

template <> struct RowOf<ParallelProcess>
{
    static constexpr auto table = "parallel_process";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("process", row.process);
        visit("opened_on", row.openedOn);
        visit("closed_on", row.closedOn);
        visit("contact", row.contact);
        visit("reference", row.reference);
        visit("can_proceed", row.canProceed);
        visit("reason", row.reason);
    }
};

template <> struct RowOf<StaffSubject>
{
    static constexpr auto table = "staff_subject";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("person", row.person);
        visit("post", row.post);
        visit("named_on", row.namedOn);
        visit("told_on", row.toldOn);
        visit("told_by", row.toldBy);
        visit("support_offered_on", row.supportOfferedOn);
        visit("support", row.support);
        visit("support_answer", row.supportAnswer);
        visit("named_contact", row.namedContact);
        visit("account_asked_on", row.accountAskedOn);
        visit("account_due_on", row.accountDueOn);
        visit("account_received_on", row.accountReceivedOn);
        visit("outcome_told_on", row.outcomeToldOn);
        visit("debrief_on", row.debriefOn);
    }
};

template <> struct RowOf<StaffUpdate>
{
    static constexpr auto table = "staff_update";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("subject_id", row.subjectId);
        visit("told_on", row.toldOn);
        visit("told_by", row.toldBy);
        visit("what", row.what);
    }
};

template <> struct RowOf<OmbudsmanStatus>
{
    static constexpr auto table = "ombudsman_status";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("body", row.body);
        visit("code", row.code);
        visit("reported_on", row.reportedOn);
        visit("answer_by", row.answerBy);
        visit("extended_to", row.extendedTo);
        visit("extended_on", row.extendedOn);
        visit("extended_with", row.extendedWith);
        visit("answered_on", row.answeredOn);
        visit("note", row.note);
    }
};

/// What all of them share: each belongs to a complaint, and its rules are those of
/// investigationrules.h.
template <typename T> struct PartOfComplaint
{
    static const QString &kind() { return recordkind::Complaint; }
    static constexpr auto owner = &T::complaintId;
    static constexpr auto ownerColumn = "complaint_id";
    static QList<FieldProblem> check(const T &row, QDate today) { return checkPart(row, today); }
};

template <> struct PartOf<IssueAccount> : PartOfComplaint<IssueAccount>
{
    static constexpr auto order = "issue_id";
};

template <> struct PartOf<PlanStep> : PartOfComplaint<PlanStep>
{
    static constexpr auto order = "due_on IS NULL, due_on, id";
};

template <> struct PartOf<Evidence> : PartOfComplaint<Evidence>
{
    static constexpr auto order = "issue_id, dated_on, id";
};

template <> struct PartOf<InvestigationStatement> : PartOfComplaint<InvestigationStatement>
{
    static constexpr auto order = "asked_on, id";
};

template <> struct PartOf<HcatCoding> : PartOfComplaint<HcatCoding>
{
    static constexpr auto order = "severity DESC, id";
};

template <> struct PartOf<RiskGrading> : PartOfComplaint<RiskGrading>
{
    static constexpr auto order = "graded_on, id";
};

template <> struct PartOf<ComplaintRemedy> : PartOfComplaint<ComplaintRemedy>
{
    static constexpr auto order = "issue_id, id";
};

template <> struct PartOf<ParallelProcess> : PartOfComplaint<ParallelProcess>
{
    static constexpr auto order = "opened_on, id";
};

template <> struct PartOf<StaffSubject> : PartOfComplaint<StaffSubject>
{
    static constexpr auto order = "named_on, id";
};

template <> struct PartOf<StaffUpdate> : PartOfComplaint<StaffUpdate>
{
    static constexpr auto order = "told_on, id";
};

template <> struct PartOf<OmbudsmanStatus> : PartOfComplaint<OmbudsmanStatus>
{
    static constexpr auto order = "reported_on, id";
};

} // namespace heed
