#include "core/complaints/investigation/investigationrules.h"

#include "core/people/namematch.h"

namespace heed {

namespace {

/// Gathers what is wrong with one row.
class Check
{
public:
    explicit Check(QDate today)
        : m_today(today)
    {
    }

    Check &needs(const char *field, const QString &text, const char *fact)
    {
        if (text.trimmed().isEmpty())
            add(field, fact);
        return *this;
    }
    Check &needsDay(const char *field, QDate day)
    {
        if (!day.isValid())
            add(field, "investigation.day-missing");
        return *this;
    }
    Check &past(const char *field, QDate day)
    {
        if (day.isValid() && day > m_today)
            add(field, "investigation.day-in-future");
        return *this;
    }
    /// `day` may not lie before `first`; days that are not set pass.
    Check &inOrder(QDate first, const char *field, QDate day)
    {
        if (first.isValid() && day.isValid() && day < first)
            add(field, "investigation.days-out-of-order");
        return *this;
    }
    Check &never(bool wrong, const char *field, const char *fact)
    {
        if (wrong)
            add(field, fact);
        return *this;
    }
    [[nodiscard]] QList<FieldProblem> problems() const { return m_problems; }

private:
    void add(const char *field, const char *fact)
    {
        m_problems += { QString::fromLatin1(field), QString::fromLatin1(fact), {} };
    }

    QDate m_today;
    QList<FieldProblem> m_problems;
};

constexpr int highestSeverity = 3;

void addParty(std::vector<Party> &parties, PartyRole role, const QString &name)
{
    const bool known = std::any_of(parties.begin(), parties.end(),
        [&](const Party &party) { return party.role == role && isSamePerson(party.name, name); });
    if (!known)
        parties.push_back({ role, name, std::nullopt });
}

std::optional<PartyRole> roleOf(StatementPart part)
{
    switch (part) {
    case StatementPart::Subject:
        return PartyRole::StaffSubject;
    case StatementPart::Witness:
        return PartyRole::Witness;
    case StatementPart::DecisionMaker:
        return PartyRole::DecisionMaker;
    case StatementPart::PlaceManager:
        return PartyRole::PlaceManager;
    case StatementPart::Expert:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<FieldProblem> checkPart(const IssueAccount &row, QDate today)
{
    return Check(today)
        .never(!row.issueId.isValid(), "issue_id", "investigation.issue-missing")
        .needs("said", row.said + row.happened, "investigation.what-missing")
        .past("agreed_on", row.agreedOn)
        .never(row.agreedOn.isValid() && row.agreedWith.trimmed().isEmpty(), "agreed_with",
            "investigation.with-whom-missing")
        .problems();
}

QList<FieldProblem> checkPart(const PlanStep &row, QDate today)
{
    return Check(today)
        .needs("what", row.what, "investigation.what-missing")
        .past("done_on", row.doneOn)
        .problems();
}

QList<FieldProblem> checkPart(const Evidence &row, QDate today)
{
    return Check(today)
        .needs("what", row.what, "investigation.what-missing")
        .past("dated_on", row.datedOn)
        .problems();
}

QList<FieldProblem> checkPart(const InvestigationStatement &row, QDate today)
{
    return Check(today)
        .needs("person", row.person, "investigation.who-missing")
        .needsDay("asked_on", row.askedOn)
        .past("asked_on", row.askedOn)
        .inOrder(row.askedOn, "due_on", row.dueOn)
        .past("reminded_on", row.remindedOn)
        .inOrder(row.askedOn, "reminded_on", row.remindedOn)
        .past("received_on", row.receivedOn)
        .inOrder(row.askedOn, "received_on", row.receivedOn)
        .problems();
}

QList<FieldProblem> checkPart(const HcatCoding &row, QDate today)
{
    return Check(today)
        .needs("category", row.category, "investigation.category-missing")
        .never(row.severity < 0 || row.severity > highestSeverity, "severity",
            "investigation.severity-missing")
        .problems();
}

QList<FieldProblem> checkPart(const RiskGrading &row, QDate today)
{
    return Check(today)
        .needs("matrix", row.matrix, "investigation.matrix-missing")
        .never(row.severity < 1, "severity", "investigation.severity-missing")
        .never(row.likelihood < 1, "likelihood", "investigation.likelihood-missing")
        .needsDay("graded_on", row.gradedOn)
        .past("graded_on", row.gradedOn)
        .problems();
}

QList<FieldProblem> checkPart(const ComplaintRemedy &row, QDate today)
{
    const bool pays = row.remedy == Remedy::RepayLoss || row.remedy == Remedy::PaymentDistress;
    return Check(today)
        .never(row.pounds && *row.pounds > 0 && !pays, "pounds", "investigation.not-a-payment")
        .past("delivered_on", row.deliveredOn)
        .problems();
}

QList<FieldProblem> checkPart(const ParallelProcess &row, QDate today)
{
    return Check(today)
        .needsDay("opened_on", row.openedOn)
        .past("opened_on", row.openedOn)
        .past("closed_on", row.closedOn)
        .inOrder(row.openedOn, "closed_on", row.closedOn)
        .never(row.canProceed != CanProceed::Yes && row.reason.trimmed().isEmpty(), "reason",
            "investigation.stopped-without-reason")
        .problems();
}

QList<FieldProblem> checkPart(const StaffSubject &row, QDate today)
{
    return Check(today)
        .needs("post", row.post, "investigation.post-missing")
        .needsDay("named_on", row.namedOn)
        .past("named_on", row.namedOn)
        .past("told_on", row.toldOn)
        .inOrder(row.namedOn, "told_on", row.toldOn)
        .past("support_offered_on", row.supportOfferedOn)
        .past("account_asked_on", row.accountAskedOn)
        .inOrder(row.accountAskedOn, "account_due_on", row.accountDueOn)
        .past("account_received_on", row.accountReceivedOn)
        .inOrder(row.accountAskedOn, "account_received_on", row.accountReceivedOn)
        .past("outcome_told_on", row.outcomeToldOn)
        .inOrder(row.toldOn, "outcome_told_on", row.outcomeToldOn)
        .past("debrief_on", row.debriefOn)
        .never(row.supportAnswer && !row.supportOfferedOn.isValid(), "support_offered_on",
            "investigation.answer-without-offer")
        .problems();
}

QList<FieldProblem> checkPart(const StaffUpdate &row, QDate today)
{
    return Check(today)
        .never(!row.subjectId.isValid(), "subject_id", "investigation.who-missing")
        .needsDay("told_on", row.toldOn)
        .past("told_on", row.toldOn)
        .problems();
}

QList<FieldProblem> checkPart(const OmbudsmanStatus &row, QDate today)
{
    return Check(today)
        .needs("code", row.code, "investigation.status-missing")
        .needsDay("reported_on", row.reportedOn)
        .past("reported_on", row.reportedOn)
        .inOrder(row.reportedOn, "answer_by", row.answerBy)
        .inOrder(row.answerBy, "extended_to", row.extendedTo)
        .never(row.extendedTo.isValid() && row.extendedWith.trimmed().isEmpty(), "extended_with",
            "investigation.with-whom-missing")
        .never(row.extendedTo.isValid() && !row.extendedOn.isValid(), "extended_on",
            "investigation.day-missing")
        .past("extended_on", row.extendedOn)
        .never(row.extendedTo.isValid() && row.answerBy.isValid() && row.extendedOn > row.answerBy,
            "extended_on", "investigation.extended-too-late")
        .past("answered_on", row.answeredOn)
        .inOrder(row.reportedOn, "answered_on", row.answeredOn)
        .problems();
}

std::vector<Party> partiesOf(const ComplaintFile &file, const std::vector<StaffSubject> &staff,
    const std::vector<InvestigationStatement> &statements)
{
    std::vector<Party> parties { { PartyRole::Complainant, file.complainant.name, std::nullopt } };
    const bool isOne = file.complaint.patientId.isValid()
        && file.complaint.patientId == file.complaint.complainantId;
    if (!isOne)
        parties.push_back({ PartyRole::Patient, file.patient.name, std::nullopt });
    for (const StaffSubject &subject : staff)
        addParty(parties, PartyRole::StaffSubject,
            subject.person.isEmpty() ? subject.post : subject.person);
    for (const InvestigationStatement &statement : statements) {
        if (const auto role = roleOf(statement.part))
            addParty(parties, *role, statement.person);
    }
    const bool hasManager = std::any_of(parties.begin(), parties.end(),
        [](const Party &party) { return party.role == PartyRole::PlaceManager; });
    if (!hasManager)
        parties.push_back({ PartyRole::PlaceManager, {}, std::nullopt });
    return parties;
}

} // namespace heed
