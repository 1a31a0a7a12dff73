#include "core/incidents/incidentservice.h"

#include "core/incidents/incidentregister.h"
#include "core/incidents/incidentrules.h"

namespace heed {

namespace {

Failure refusal(const char *fact, const Incident &incident)
{
    return failure(ErrorCode::Refused, QString::fromLatin1(fact), incident.reference);
}

/// The schema's word for a reference that exists already, in the register's words.
Error readable(const Error &error, const QString &reference)
{
    if (error.operation != QLatin1String("store.constraint")
        || !error.detail.contains(QLatin1String("reference")))
        return error;
    return { ErrorCode::Conflict, QStringLiteral("incident.reference-taken"), reference, {} };
}

} // namespace

IncidentService::IncidentService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

/// Problems that were there before do not stop a change of something else: an imported record
/// would otherwise be closed to its users.
Result<void> IncidentService::check(const Incident &draft, const Incident &before) const
{
    auto problems = checkIncident(draft, m_session.clock.today());
    if (before.id.isValid()) {
        for (const FieldProblem &known : checkIncident(before, m_session.clock.today()))
            problems.removeAll(known);
    }
    if (!problems.isEmpty())
        return invalid(QStringLiteral("incident.invalid"), problems);
    return {};
}

Result<IncidentId> IncidentService::log(IncidentFile draft)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    IncidentRegister incidents(m_session);
    const auto stored = check(draft.incident, {})
                            .and_then([&] { return incidents.insertFile(*work, draft); })
                            .and_then([&](IncidentId) { return work->commit(); });
    if (!stored)
        return Failure(readable(stored.error(), draft.incident.reference));
    emit incidentsChanged();
    return draft.incident.id;
}

Result<void> IncidentService::change(IncidentFile edited, const QString &reason)
{
    const qint64 revision = edited.incident.revision;
    return apply(edited.incident.id, { .reason = reason }, [&](IncidentFile &file) -> Result<void> {
        if (file.incident.revision != revision)
            return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                QStringLiteral("incident"));
        edited.incident.importBatchId = file.incident.importBatchId;
        edited.incident.createdAt = file.incident.createdAt;
        edited.incident.updatedAt = file.incident.updatedAt;
        edited.incident.binnedAt = file.incident.binnedAt;
        file = edited;
        return {};
    });
}

Result<void> IncidentService::close(IncidentId id, QDate on)
{
    return apply(id, {}, [on](IncidentFile &file) -> Result<void> {
        if (file.incident.closedOn.isValid())
            return refusal("incident.closed-already", file.incident);
        file.incident.closedOn = on;
        file.incident.state = IncidentState::Closed;
        return {};
    });
}

Result<void> IncidentService::reopen(IncidentId id, const QString &reason)
{
    return apply(id, { .reason = reason }, [](IncidentFile &file) -> Result<void> {
        if (!file.incident.closedOn.isValid())
            return refusal("incident.not-closed", file.incident);
        file.incident.closedOn = {};
        file.incident.state = IncidentState::UnderReview;
        return {};
    });
}

Result<void> IncidentService::bin(IncidentId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason }, [this](IncidentFile &file) {
        file.incident.binnedAt = m_session.clock.now();
        return Result<void>();
    });
}

Result<void> IncidentService::restore(IncidentId id)
{
    return apply(
        id, { Capability::Bin, AuditAction::Restore, {} }, [](IncidentFile &file) -> Result<void> {
            if (!file.incident.binnedAt.isValid())
                return refusal("incident.not-in-bin", file.incident);
            file.incident.binnedAt = {};
            return {};
        });
}

Result<void> IncidentService::apply(IncidentId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    IncidentRegister incidents(m_session);
    const auto before = incidents.file(id);
    if (!before)
        return Failure(before.error());
    if (before->incident.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return refusal("incident.in-bin", before->incident);
    IncidentFile after = *before;
    const auto written
        = step(after)
              .and_then([&] { return check(after.incident, before->incident); })
              .and_then([&] {
                  return incidents.updateFile(*work, *before, after, doing.action, doing.reason);
              })
              .and_then([&](bool) { return work->commit(); });
    if (!written)
        return Failure(readable(written.error(), after.incident.reference));
    emit incidentChanged(id);
    if (doing.needed == Capability::Bin)
        emit incidentsChanged();
    return {};
}

} // namespace heed
