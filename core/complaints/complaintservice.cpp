#include "core/complaints/complaintservice.h"

#include "core/codes/codelists.h"
#include "core/complaints/caseworksteps.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintregister.h"

namespace heed {

namespace {

/// The days and results of steps, and what Heed keeps by itself: editing the details of a case
/// leaves them as they are.
void keepSteps(const Complaint &stored, Complaint &edited)
{
    Complaint kept = stored;
    kept.type = edited.type;
    kept.regime = edited.regime;
    kept.funding = edited.funding;
    kept.receivedOn = edited.receivedOn;
    kept.receivedBy = edited.receivedBy;
    kept.channel = edited.channel;
    kept.oralCopyGivenOn = edited.oralCopyGivenOn;
    kept.complainantId = edited.complainantId;
    kept.complainantStatus = edited.complainantStatus;
    kept.relationship = edited.relationship;
    kept.patientId = edited.patientId;
    kept.patientAge = edited.patientAge;
    kept.representativeBasis = edited.representativeBasis;
    kept.consent = edited.consent;
    kept.consentOn = edited.consentOn;
    kept.authoritySeen = edited.authoritySeen;
    kept.siteId = edited.siteId;
    kept.unitId = edited.unitId;
    kept.location = edited.location;
    kept.serviceArea = edited.serviceArea;
    kept.description = edited.description;
    kept.outcomeWanted = edited.outcomeWanted;
    kept.gradeReceived = edited.gradeReceived;
    kept.gradeClosed = edited.gradeClosed;
    kept.complexity = edited.complexity;
    kept.significantImpact = edited.significantImpact;
    kept.safeguarding = edited.safeguarding;
    kept.handler = edited.handler;
    kept.leadOrganisation = edited.leadOrganisation;
    kept.acknowledgementMethod = edited.acknowledgementMethod;
    kept.discussionOffer = edited.discussionOffer;
    kept.learning = edited.learning;
    edited = kept;
}

/// What is wrong now and was not wrong before: an imported case that lacks something can still be
/// put right bit by bit.
QList<FieldProblem> newProblems(
    const ComplaintFile &before, const ComplaintFile &after, const CodeLists &codes, QDate today)
{
    const QList<FieldProblem> old = checkComplaint(before, codes, today);
    QList<FieldProblem> added = checkComplaint(after, codes, today);
    added.removeIf([&old](const FieldProblem &problem) { return old.contains(problem); });
    return added;
}

/// The themes that the cross-walk gives to issues that name none.
void mapThemes(ComplaintFile &file, const CodeLists &codes)
{
    for (ComplaintIssue &issue : file.issues) {
        if (issue.theme.isEmpty())
            issue.theme = codes.themeFor(codescheme::Subject, issue.subject);
        if (issue.theme.isEmpty())
            issue.theme = codes.themeFor(codescheme::CareHomeSubject, issue.subject);
    }
}

} // namespace

ComplaintService::ComplaintService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<ComplaintId> ComplaintService::log(ComplaintFile draft) { return store(std::move(draft)); }

Result<ComplaintId> ComplaintService::store(ComplaintFile draft, const AfterInsert &also)
{
    if (const auto allowed = checkRight(m_session, Capability::WriteRecords); !allowed)
        return Failure(allowed.error());
    const auto codes = CodeLists::load(m_session.database);
    if (!codes)
        return Failure(codes.error());
    const auto problems = checkComplaint(draft, *codes, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("complaint.invalid"), problems);
    mapThemes(draft, *codes);
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto id = ComplaintRegister(m_session).insertFile(*transaction, draft);
    if (!id)
        return id;
    if (also) {
        if (const auto joined = also(*transaction, *id); !joined)
            return Failure(joined.error());
    }
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit complaintsChanged();
    return id;
}

Result<void> ComplaintService::apply(ComplaintId id, const Doing &doing, const Step &step)
{
    auto transaction = beginWork(m_session, doing.needed);
    if (!transaction)
        return Failure(transaction.error());
    const auto written = write(*transaction, id, doing, step);
    if (!written)
        return Failure(written.error());
    if (!*written)
        return {};
    if (doing.also) {
        if (const auto done = doing.also(*transaction); !done)
            return done;
    }
    return transaction->commit().map([&] {
        emit complaintChanged(id);
        if (doing.action != AuditAction::Change)
            emit complaintsChanged();
    });
}

Result<bool> ComplaintService::write(
    Transaction &transaction, ComplaintId id, const Doing &doing, const Step &step)
{
    ComplaintRegister complaints(m_session);
    const auto before = complaints.file(id);
    if (!before)
        return Failure(before.error());
    if (before->complaint.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return failure(
            ErrorCode::Refused, QStringLiteral("complaint.in-bin"), before->complaint.reference);
    ComplaintFile after = *before;
    const auto rules = complaints.clockRules();
    if (!rules)
        return Failure(rules.error());
    return step(after)
        .and_then([&] {
            return settleDueDates(
                after, **rules, m_session.calendar, m_session.clock.today(), doing.reason);
        })
        .and_then([&](bool) {
            return complaints.updateFile(transaction, *before, after, doing.action, doing.reason);
        });
}

Result<bool> ComplaintService::takeStep(Transaction &transaction, ComplaintId id, const Step &step)
{
    return write(transaction, id, {}, step);
}

Result<void> ComplaintService::change(ComplaintFile edited, const QString &reason)
{
    const auto codes = CodeLists::load(m_session.database);
    if (!codes)
        return Failure(codes.error());
    return apply(
        edited.complaint.id, { .reason = reason }, [&](ComplaintFile &file) -> Result<void> {
            if (edited.complaint.revision != file.complaint.revision)
                return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                    QStringLiteral("complaint"));
            keepSteps(file.complaint, edited.complaint);
            const auto problems = newProblems(file, edited, *codes, m_session.clock.today());
            if (!problems.isEmpty())
                return invalid(QStringLiteral("complaint.invalid"), problems);
            mapThemes(edited, *codes);
            const auto funding = edited.complaint.funding;
            edited.complaint.funding = file.complaint.funding;
            const Regime regime = edited.complaint.regime;
            edited.complaint.regime = file.complaint.regime;
            file.complaint = edited.complaint;
            file.complainant = edited.complainant;
            file.patient = edited.patient;
            file.issues = edited.issues;
            return heed::changeFunding(file, funding, regime, m_session.clock.today());
        });
}

Result<void> ComplaintService::acknowledge(ComplaintId id, const Acknowledgement &step)
{
    return apply(id, {}, [&](ComplaintFile &file) {
        return heed::acknowledge(file, step, m_session.clock.today());
    });
}

Result<void> ComplaintService::agreePeriod(ComplaintId id, const ReplyPeriod &period)
{
    return apply(id, { .reason = period.reason }, [&](ComplaintFile &file) {
        return heed::agreePeriod(file, period, m_session.clock.today());
    });
}

Result<void> ComplaintService::moveTo(ComplaintId id, ComplaintState state)
{
    return apply(id, {}, [&](ComplaintFile &file) { return heed::moveTo(file, state); });
}

Result<void> ComplaintService::recordFindings(
    ComplaintId id, const std::vector<IssueFinding> &findings)
{
    return apply(id, {}, [&](ComplaintFile &file) { return heed::recordFindings(file, findings); });
}

Result<void> ComplaintService::resolveEarly(ComplaintId id, QDate on)
{
    return apply(id, {},
        [&](ComplaintFile &file) { return heed::resolveEarly(file, on, m_session.clock.today()); });
}

Result<void> ComplaintService::reply(ComplaintId id, const ReplySent &reply)
{
    return apply(id, { .needed = Capability::SignOff },
        [&](ComplaintFile &file) { return sendReply(file, reply, m_session.clock.today()); });
}

Result<void> ComplaintService::explainDelay(ComplaintId id, QDate on, const QString &reason)
{
    return apply(id, { .reason = reason }, [&](ComplaintFile &file) {
        return heed::explainDelay(file, on, reason, m_session.clock.today());
    });
}

Result<void> ComplaintService::close(ComplaintId id, const Closing &closing)
{
    return apply(id, { .reason = closing.reason },
        [&](ComplaintFile &file) { return closeCase(file, closing, m_session.clock.today()); });
}

Result<void> ComplaintService::withdraw(ComplaintId id, QDate on, const QString &reason)
{
    Closing closing;
    closing.on = on;
    closing.ending = Ending::Withdrawn;
    closing.reason = reason;
    return close(id, closing);
}

Result<void> ComplaintService::reopen(ComplaintId id, const Reopening &reopening)
{
    return apply(id, { .reason = reopening.note },
        [&](ComplaintFile &file) { return reopenCase(file, reopening, m_session.clock.today()); });
}

Result<void> ComplaintService::hold(ComplaintId id, const QString &reason, QDate from)
{
    return apply(id, { .reason = reason }, [&](ComplaintFile &file) {
        return heed::hold(file, reason, from, m_session.clock.today());
    });
}

Result<void> ComplaintService::endHold(ComplaintId id, QDate to)
{
    return apply(id, {},
        [&](ComplaintFile &file) { return heed::endHold(file, to, m_session.clock.today()); });
}

Result<void> ComplaintService::treatAsComplaint(ComplaintId id, const QString &reason)
{
    return apply(
        id, { .reason = reason }, [](ComplaintFile &file) { return heed::treatAsComplaint(file); });
}

Result<void> ComplaintService::correct(
    ComplaintId id, const StepCorrection &correction, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("complaint.correction-without-reason"));
    return apply(id, { .reason = reason.trimmed() }, [&](ComplaintFile &file) {
        return correctSteps(file, correction, m_session.clock.today());
    });
}

Result<void> ComplaintService::setOmbudsmanContact(const OmbudsmanContact &contact)
{
    return apply(contact.complaintId, {}, [&](ComplaintFile &file) {
        return heed::setOmbudsmanContact(file, contact, m_session.clock.today());
    });
}

Result<void> ComplaintService::setRecommendation(
    ComplaintId id, const OmbudsmanRecommendation &recommendation)
{
    return apply(id, {}, [&](ComplaintFile &file) {
        return heed::setRecommendation(file, recommendation, m_session.clock.today());
    });
}

Result<void> ComplaintService::addTimeline(ComplaintId id, TimelineEntry entry)
{
    return apply(id, {}, [&](ComplaintFile &file) -> Result<void> {
        QList<FieldProblem> problems;
        if (entry.what.trimmed().isEmpty())
            problems += { QStringLiteral("what"), QStringLiteral("complaint.what-missing"), {} };
        if (!entry.happenedOn.isValid() || entry.happenedOn > m_session.clock.today())
            problems += { QStringLiteral("happened_on"),
                entry.happenedOn.isValid() ? QStringLiteral("complaint.day-in-future")
                                           : QStringLiteral("complaint.day-missing"),
                {} };
        if (!problems.isEmpty())
            return invalid(QStringLiteral("complaint.invalid"), problems);
        entry.id = {};
        file.timeline.push_back(entry);
        return {};
    });
}

Result<void> ComplaintService::bin(ComplaintId id, const QString &reason)
{
    const Doing doing { Capability::Bin, AuditAction::Bin, reason };
    return apply(id, doing, [this](ComplaintFile &file) -> Result<void> {
        file.complaint.binnedAt = m_session.clock.now();
        return {};
    });
}

Result<void> ComplaintService::restore(ComplaintId id)
{
    const Doing doing { Capability::Bin, AuditAction::Restore, {} };
    return apply(id, doing, [](ComplaintFile &file) -> Result<void> {
        file.complaint.binnedAt = {};
        return {};
    });
}

Result<int> ComplaintService::recomputeDeadlines(const WorkingCalendar &calendar)
{
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    ComplaintRegister complaints(m_session);
    const auto rules = complaints.clockRules();
    if (!rules)
        return Failure(rules.error());
    ComplaintQuery open;
    open.which = ComplaintQuery::Which::Open;
    const auto ids = complaints.ids(open);
    if (!ids)
        return Failure(ids.error());
    const QString reason = QStringLiteral("The bank holidays changed");
    int moved = 0;
    for (const qint64 id : *ids) {
        const auto before = complaints.file({ id });
        if (!before)
            return Failure(before.error());
        ComplaintFile after = *before;
        const auto written
            = settleDueDates(after, **rules, calendar, m_session.clock.today(), reason)
                  .and_then([&](bool differs) -> Result<bool> {
                      if (!differs)
                          return false;
                      return complaints.updateFile(
                          *transaction, *before, after, AuditAction::Change, reason);
                  });
        if (!written)
            return Failure(written.error());
        moved += *written ? 1 : 0;
    }
    if (moved == 0)
        return 0;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit complaintsChanged();
    return moved;
}

} // namespace heed
