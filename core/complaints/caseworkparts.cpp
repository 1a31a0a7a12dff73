#include "core/complaints/caseworkparts.h"

namespace heed {

namespace {

/// Gathers what is wrong with one row.
class Faults
{
public:
    explicit Faults(QDate today)
        : m_today(today)
    {
    }

    void add(const char *column, const char *fact)
    {
        m_list += { QLatin1String(column), QLatin1String(fact), {} };
    }
    void needsText(const char *column, const QString &text, const char *fact)
    {
        if (text.trimmed().isEmpty())
            add(column, fact);
    }
    /// Something that was done: not in the future.
    void past(const char *column, QDate day)
    {
        if (day.isValid() && day > m_today)
            add(column, "complaint.day-in-future");
    }
    void done(const char *column, QDate day)
    {
        if (!day.isValid())
            add(column, "complaint.day-missing");
        past(column, day);
    }
    void order(QDate first, const char *column, QDate then, const char *fact)
    {
        if (first.isValid() && then.isValid() && then < first)
            add(column, fact);
    }
    /// What can only come after something that is not there.
    void follows(QDate first, const char *column, QDate then, const char *fact)
    {
        if (then.isValid() && !first.isValid())
            add(column, fact);
        order(first, column, then, fact);
    }

    [[nodiscard]] QList<FieldProblem> take() { return std::move(m_list); }

private:
    QDate m_today;
    QList<FieldProblem> m_list;
};

/// A decision that is told in writing: who, when, why, and the letter not before it.
template <typename Row> void checkDecision(const Row &row, Faults &faults)
{
    faults.needsText("reason", row.reason, "casework.reason-missing");
    faults.needsText("decided_by", row.decidedBy, "casework.decider-missing");
    faults.done("decided_on", row.decidedOn);
    faults.past("letter_on", row.letterOn);
    faults.order(row.decidedOn, "letter_on", row.letterOn, "casework.letter-before-decision");
}

} // namespace

QList<FieldProblem> PartOf<ComplaintExclusion>::check(const ComplaintExclusion &row, QDate today)
{
    Faults faults(today);
    if (!row.limb)
        faults.add("limb", "casework.limb-missing");
    checkDecision(row, faults);
    return faults.take();
}

QList<FieldProblem> PartOf<LateTest>::check(const LateTest &row, QDate today)
{
    Faults faults(today);
    faults.past("event_on", row.eventOn);
    faults.past("noticed_on", row.noticedOn);
    faults.order(row.eventOn, "noticed_on", row.noticedOn, "casework.noticed-before-event");
    if (!row.goodReasons)
        faults.add("good_reasons", "casework.test-unanswered");
    if (!row.stillFair)
        faults.add("still_fair", "casework.test-unanswered");
    checkDecision(row, faults);
    return faults.take();
}

QList<FieldProblem> PartOf<RepresentativeTest>::check(const RepresentativeTest &row, QDate today)
{
    Faults faults(today);
    if (!row.basis)
        faults.add("basis", "casework.basis-missing");
    if (row.basis == RepresentativeBasis::Child && !row.isRefused())
        faults.needsText("child_grounds", row.childGrounds, "casework.grounds-missing");
    if (row.basis == RepresentativeBasis::LacksCapacity) {
        faults.needsText("capacity", row.capacity, "casework.capacity-missing");
        faults.needsText("capacity_by", row.capacityBy, "casework.assessor-missing");
    }
    faults.past("capacity_on", row.capacityOn);
    if (row.isRefused())
        checkDecision(row, faults);
    else
        faults.past("decided_on", row.decidedOn);
    faults.order(row.capacityOn, "decided_on", row.decidedOn, "casework.decided-before-assessment");
    return faults.take();
}

QList<FieldProblem> PartOf<ComplaintPartner>::check(const ComplaintPartner &row, QDate today)
{
    Faults faults(today);
    faults.needsText("organisation", row.organisation, "casework.organisation-missing");
    faults.past("consent_asked_on", row.consentAskedOn);
    faults.past("consent_given_on", row.consentGivenOn);
    faults.past("consent_refused_on", row.consentRefusedOn);
    faults.order(row.consentAskedOn, "consent_given_on", row.consentGivenOn,
        "casework.answered-before-asked");
    faults.order(row.consentAskedOn, "consent_refused_on", row.consentRefusedOn,
        "casework.answered-before-asked");
    faults.past("passed_on", row.passedOn);
    const bool refused = row.consentRefusedOn.isValid()
        && (!row.consentGivenOn.isValid() || row.consentGivenOn < row.consentRefusedOn);
    if (refused && row.passedOn.isValid() && row.passedOn >= row.consentRefusedOn)
        faults.add("passed_on", "casework.passed-after-refusal");
    faults.order(row.consentGivenOn, "passed_on", row.passedOn, "casework.passed-before-consent");
    faults.past("part_received_on", row.partReceivedOn);
    faults.order(
        row.consentGivenOn, "part_due_on", row.partDueOn, "casework.part-due-before-consent");
    faults.order(
        row.passedOn, "part_received_on", row.partReceivedOn, "casework.part-before-passed");
    if (row.role == PartnerRole::SentFrom && !row.passedOn.isValid())
        faults.add("passed_on", "complaint.day-missing"); // its clock runs from that day
    return faults.take();
}

QList<FieldProblem> PartOf<ComplaintConsent>::check(const ComplaintConsent &row, QDate today)
{
    Faults faults(today);
    if (row.scope != ConsentScope::Whole)
        faults.needsText("scope_detail", row.scopeDetail, "casework.scope-missing");
    faults.past("requested_on", row.requestedOn);
    faults.past("reminded_on", row.remindedOn);
    faults.past("received_on", row.receivedOn);
    faults.past("refused_on", row.refusedOn);
    faults.past("given_up_on", row.givenUpOn);
    faults.past("authority_seen_on", row.authoritySeenOn);
    if (row.isAwaited() && !row.requestedOn.isValid())
        faults.add("requested_on", "complaint.day-missing");
    faults.follows(
        row.requestedOn, "reminded_on", row.remindedOn, "casework.reminded-before-asked");
    faults.order(row.requestedOn, "remind_on", row.remindOn, "casework.reminded-before-asked");
    faults.order(row.requestedOn, "received_on", row.receivedOn, "casework.answered-before-asked");
    faults.order(row.requestedOn, "refused_on", row.refusedOn, "casework.answered-before-asked");
    faults.order(row.requestedOn, "given_up_on", row.givenUpOn, "casework.answered-before-asked");
    if (row.authoritySeenOn.isValid() && !row.authority)
        faults.add("authority", "casework.authority-missing");
    return faults.take();
}

QList<FieldProblem> PartOf<SensitiveDate>::check(const SensitiveDate &row, QDate today)
{
    Faults faults(today);
    if (row.kind == SensitiveKind::Died)
        faults.done("on_day", row.onDay);
    else if (row.kind != SensitiveKind::Inquest && !row.onDay.isValid())
        faults.add("on_day", "complaint.day-missing"); // an inquest may be opened without its day
    return faults.take();
}

QList<FieldProblem> PartOf<AdvocacyOffer>::check(const AdvocacyOffer &row, QDate today)
{
    Faults faults(today);
    faults.done("told_on", row.toldOn);
    faults.needsText("provider", row.provider, "casework.provider-missing");
    return faults.take();
}

QList<FieldProblem> PartOf<AccessNeed>::check(const AccessNeed &row, QDate today)
{
    Faults faults(today);
    if (!row.need)
        faults.add("need", "casework.need-missing");
    const bool needsDetail
        = row.need == AccessNeedKind::Interpreter || row.need == AccessNeedKind::Other;
    if (needsDetail)
        faults.needsText("detail", row.detail,
            row.need == AccessNeedKind::Other ? "casework.need-missing"
                                              : "casework.language-missing");
    faults.past("recorded_on", row.recordedOn);
    faults.past("shared_on", row.sharedOn);
    faults.past("met_on", row.metOn);
    faults.order(row.recordedOn, "shared_on", row.sharedOn, "casework.need-before-recorded");
    faults.order(row.recordedOn, "met_on", row.metOn, "casework.need-before-recorded");
    return faults.take();
}

QList<FieldProblem> PartOf<EmailConsent>::check(const EmailConsent &row, QDate today)
{
    Faults faults(today);
    if (!row.address.contains(QLatin1Char('@')))
        faults.add("address", "casework.address-missing");
    faults.done("agreed_on", row.agreedOn);
    faults.past("withdrawn_on", row.withdrawnOn);
    faults.order(
        row.agreedOn, "withdrawn_on", row.withdrawnOn, "casework.withdrawn-before-agreed");
    return faults.take();
}

QList<FieldProblem> PartOf<ComplaintUpdate>::check(const ComplaintUpdate &row, QDate today)
{
    Faults faults(today);
    faults.done("told_on", row.toldOn);
    if (!row.how)
        faults.add("how", "casework.how-missing");
    if (row.toldOn.isValid() && row.nextOn.isValid() && row.nextOn <= row.toldOn)
        faults.add("next_on", "casework.next-before-told");
    return faults.take();
}

QList<FieldProblem> PartOf<ContactLimit>::check(const ContactLimit &row, QDate today)
{
    Faults faults(today);
    faults.needsText("behaviour", row.behaviour, "casework.behaviour-missing");
    faults.past("warned_on", row.warnedOn);
    const bool goesOn = row.warnedOn.isValid() || row.decidedOn.isValid();
    if (goesOn && !row.handlingChecked)
        faults.add("handling_checked", "casework.handling-unchecked");
    if (goesOn && !row.adjustmentsChecked)
        faults.add("adjustments_checked", "casework.adjustments-unchecked");
    if (row.decidedOn.isValid()) {
        faults.past("decided_on", row.decidedOn);
        if (!row.warnedOn.isValid() && row.noWarningBecause.trimmed().isEmpty())
            faults.add("warned_on", "casework.warning-missing");
        faults.needsText("decided_by", row.decidedBy, "casework.decider-missing");
        faults.needsText("decider_role", row.deciderRole, "casework.role-missing");
        faults.needsText("reason", row.reason, "casework.reason-missing");
        faults.needsText("limits", row.limits, "casework.limits-missing");
        if (!row.reviewOn.isValid())
            faults.add("review_on", "casework.review-missing");
    }
    faults.order(row.warnedOn, "decided_on", row.decidedOn, "casework.decided-before-warning");
    faults.follows(row.decidedOn, "told_on", row.toldOn, "casework.told-before-decided");
    faults.past("told_on", row.toldOn);
    faults.order(row.decidedOn, "review_on", row.reviewOn, "casework.review-before-decided");
    faults.follows(row.decidedOn, "appealed_on", row.appealedOn, "casework.appeal-before-decided");
    faults.past("appealed_on", row.appealedOn);
    if (row.appealOutcome && !row.appealedOn.isValid())
        faults.add("appealed_on", "complaint.day-missing");
    faults.follows(row.decidedOn, "ended_on", row.endedOn, "casework.ended-before-decided");
    return faults.take();
}

} // namespace heed
