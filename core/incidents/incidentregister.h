#pragma once

#include "core/incidents/incidentquery.h"
#include "core/people/session.h"
#include "core/records/referencemaker.h"

namespace heed {

/// The incidents register: storage and named queries. It begins no transaction and decides nothing.
/// One register serves one thread, since it works on its session's connection.
class IncidentRegister
{
public:
    /// The session must outlive the register.
    explicit IncidentRegister(const Session &session);

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<Incident> byId(IncidentId id) const;
    [[nodiscard]] Result<Incident> byReference(const QString &reference) const;
    /// The incident with its patient.
    [[nodiscard]] Result<IncidentFile> file(IncidentId id) const;

    /// The ids that match, in order, as one snapshot.
    [[nodiscard]] Result<std::vector<qint64>> ids(const IncidentQuery &query) const;
    /// The lines of these ids, in their order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<IncidentRow>> rows(const std::vector<qint64> &ids) const;

    /// Stores a whole file with one audit entry: its patient (one with an id is stored already) and
    /// the incident. It gives the reference where there is none, stamps the times and writes the
    /// ids into the file. Nothing is checked but what the schema checks. A register that is kept
    /// over many calls in one transaction is fast.
    /// Errors: Conflict "store.constraint" for a reference that exists.
    Result<IncidentId> insertFile(Transaction &transaction, IncidentFile &file,
        AuditAction action = AuditAction::Create, const QString &reason = {});
    /// Writes what differs between two states of a file and notes it as one audit entry. A patient
    /// who changed is noted on every other record that shows that person. Gives false when nothing
    /// differs.
    /// Errors: Conflict "record.changed-meanwhile" when the stored revision is not `before`'s.
    Result<bool> updateFile(Transaction &transaction, const IncidentFile &before,
        IncidentFile &after, AuditAction action = AuditAction::Change, const QString &reason = {});

private:
    [[nodiscard]] Database &database() const { return m_session.database; }
    Result<void> giveReference(Transaction &transaction, Incident &incident);

    const Session &m_session;
    std::optional<ReferenceMaker> m_references;
};

} // namespace heed
