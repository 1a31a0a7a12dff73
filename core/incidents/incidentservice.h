#pragma once

#include "core/incidents/incident.h"
#include "core/people/session.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with incidents: each call checks the right, reads the file, applies one step,
/// writes the result and its audit entry in one transaction, and then tells the lists. Errors of
/// every call: Refused "session.not-allowed", "incident.in-bin"; Invalid "incident.invalid" with
/// every field problem; NotFound "record.missing"; Conflict "record.changed-meanwhile",
/// "incident.reference-taken"; Locked, Io, Storage.
class IncidentService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit IncidentService(const Session &session, QObject *parent = nullptr);

    /// Stores a new incident; an empty reference is filled in.
    Result<IncidentId> log(IncidentFile draft);
    /// Writes a changed incident. `edited` carries the revision it was read with. Only problems
    /// that the change brings in stop it.
    Result<void> change(IncidentFile edited, const QString &reason = {});
    /// Errors: also Refused "incident.closed-already".
    Result<void> close(IncidentId id, QDate on);
    /// Errors: also Refused "incident.not-closed".
    Result<void> reopen(IncidentId id, const QString &reason);
    /// Needs Capability::Bin.
    Result<void> bin(IncidentId id, const QString &reason);
    /// Needs Capability::Bin. Errors: also Refused "incident.not-in-bin".
    Result<void> restore(IncidentId id);

signals:
    void incidentChanged(heed::IncidentId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void incidentsChanged();

private:
    using Step = std::function<Result<void>(IncidentFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
    };
    Result<void> apply(IncidentId id, const Doing &doing, const Step &step);
    [[nodiscard]] Result<void> check(const Incident &draft, const Incident &before) const;

    const Session &m_session;
};

} // namespace heed
