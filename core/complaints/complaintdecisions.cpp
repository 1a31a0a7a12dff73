// ComplaintService's calls about decisions, joint cases, consent and who pays.
#include "core/complaints/caseworksteps.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/records/linkregister.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

RecordRef recordOf(ComplaintId id) { return { recordkind::Complaint, id.value }; }

Result<void> join(Transaction &transaction, ComplaintId from, ComplaintId to, const QString &why)
{
    const auto there = LinkRegister(transaction.database()).between(recordOf(from), recordOf(to));
    if (!there)
        return Failure(there.error());
    if (*there)
        return {};
    Link link;
    link.fromKind = recordkind::Complaint;
    link.fromId = from.value;
    link.toKind = recordkind::Complaint;
    link.toId = to.value;
    link.reason = why;
    return LinkRegister::add(transaction, link).map([](LinkId) {});
}

/// What a case with new issues takes over from the first one. Consent is asked for anew: it was
/// given for what was known then.
void takeOver(const ComplaintFile &first, ComplaintFile &draft)
{
    Complaint &complaint = draft.complaint;
    complaint.complainantStatus = first.complaint.complainantStatus;
    complaint.relationship = first.complaint.relationship;
    complaint.representativeBasis = first.complaint.representativeBasis;
    complaint.patientAge = first.complaint.patientAge;
    complaint.funding = first.complaint.funding;
    complaint.regime = first.complaint.regime;
    complaint.siteId = first.complaint.siteId;
    complaint.unitId = first.complaint.unitId;
    complaint.serviceArea = first.complaint.serviceArea;
    complaint.handler = first.complaint.handler;
    draft.complainant = first.complainant;
    draft.patient = first.patient;
    draft.casework.needs = first.casework.needs;
    for (AccessNeed &need : draft.casework.needs) {
        need.id = {};
        need.revision = 1;
    }
}

} // namespace

Result<void> ComplaintService::exclude(ComplaintId id, const ComplaintExclusion &exclusion)
{
    return apply(id, { .reason = exclusion.reason }, [&](ComplaintFile &file) {
        return heed::exclude(file, exclusion, m_session.clock.today());
    });
}

Result<void> ComplaintService::decideLate(ComplaintId id, const LateTest &test)
{
    const auto rules = DeadlineRules::load();
    if (!rules)
        return Failure(rules.error());
    QDate lastDay;
    if (const QDate known = std::max(test.eventOn, test.noticedOn); known.isValid()) {
        const auto day = rules->deadline(deadlinerule::LateToComplain, known, m_session.calendar);
        if (!day)
            return Failure(day.error());
        lastDay = day->due;
    }
    return apply(id, { .reason = test.reason }, [&](ComplaintFile &file) {
        return heed::decideLate(file, test, lastDay, m_session.clock.today());
    });
}

Result<void> ComplaintService::transfer(ComplaintId id, const ComplaintPartner &receiver)
{
    return apply(id, {}, [&](ComplaintFile &file) {
        return heed::transfer(file, receiver, m_session.clock.today());
    });
}

Result<void> ComplaintService::closeAsDuplicate(
    ComplaintId id, const QString &otherReference, QDate on)
{
    const auto other = ComplaintRegister(m_session).byReference(otherReference.trimmed());
    if (!other)
        return Failure(other.error());
    const QString reason = QStringLiteral("The same as %1").arg(other->reference);
    Closing closing;
    closing.on = on;
    closing.ending = Ending::Duplicate;
    closing.duplicateOf = other->id;
    closing.reason = reason;
    const Doing doing { .reason = reason, .also = [&](Transaction &transaction) {
                           return join(transaction, id, other->id, reason);
                       } };
    return apply(id, doing, [&](ComplaintFile &file) {
        return closeCase(file, closing, m_session.clock.today());
    });
}

Result<ComplaintId> ComplaintService::logNewIssues(ComplaintId first, ComplaintFile draft)
{
    const auto file = ComplaintRegister(m_session).file(first);
    if (!file)
        return Failure(file.error());
    takeOver(*file, draft);
    const QString why
        = QStringLiteral("New issues, raised after %1").arg(file->complaint.reference);
    return store(std::move(draft), [&](Transaction &transaction, ComplaintId id) {
        return join(transaction, id, first, why);
    });
}

Result<void> ComplaintService::setPartner(ComplaintId id, const ComplaintPartner &partner)
{
    return apply(id, {}, [&](ComplaintFile &file) {
        return heed::setPartner(file, partner, m_session.clock.today());
    });
}

Result<void> ComplaintService::removePartner(ComplaintId id, qint64 partner)
{
    return apply(
        id, {}, [&](ComplaintFile &file) { return heed::removePartner(file, partner); });
}

Result<void> ComplaintService::setConsent(ComplaintId id, const ComplaintConsent &consent)
{
    return apply(id, {}, [&](ComplaintFile &file) {
        return heed::setConsent(file, consent, m_session.clock.today());
    });
}

Result<void> ComplaintService::removeConsent(ComplaintId id, qint64 consent)
{
    return apply(
        id, {}, [&](ComplaintFile &file) { return heed::removeConsent(file, consent); });
}

Result<Complaint> ComplaintService::changeFunding(
    ComplaintId id, std::optional<Funding> funding, const QString &reason)
{
    const auto otherwise = ownRegime(m_session.database);
    if (!otherwise)
        return Failure(otherwise.error());
    return apply(id, { .reason = reason.trimmed() },
        [&](ComplaintFile &file) {
            return heed::changeFunding(file, funding, *otherwise, m_session.clock.today());
        })
        .and_then([&] { return ComplaintRegister(m_session).byId(id); });
}

} // namespace heed
