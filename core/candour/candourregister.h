#pragma once

#include "core/candour/candourquery.h"
#include "core/people/session.h"

namespace heed {

/// The duties of candour: storage and named queries. It begins no transaction and decides nothing.
/// One register serves one thread, since it works on its session's connection.
class CandourRegister
{
public:
    /// The session must outlive the register.
    explicit CandourRegister(const Session &session);

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<CandourDuty> byId(CandourId id) const;
    /// The duty with its parts.
    [[nodiscard]] Result<CandourFile> file(CandourId id) const;
    /// Duties opened from a record, oldest first, those in the bin left out.
    [[nodiscard]] Result<std::vector<CandourDuty>> ofOrigin(const RecordRef &origin) const;
    /// The ids that match, in order, as one snapshot.
    [[nodiscard]] Result<std::vector<qint64>> ids(const CandourQuery &query) const;
    /// The lines of these ids, in their order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<CandourRow>> rows(const std::vector<qint64> &ids) const;

    /// Stores a duty with one audit entry; gives the reference where there is none.
    Result<CandourId> insert(Transaction &transaction, CandourDuty &duty);
    /// Writes what differs and notes it. Errors: Conflict "record.changed-meanwhile".
    Result<bool> update(Transaction &transaction, const CandourDuty &before, CandourDuty &after,
        AuditAction action = AuditAction::Change, const QString &reason = {});

private:
    [[nodiscard]] Database &database() const { return m_session.database; }

    const Session &m_session;
};

} // namespace heed
