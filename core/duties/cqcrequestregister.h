#pragma once

#include "core/duties/cqcrequest.h"
#include "core/people/session.h"

namespace heed {

/// The register of the regulator's requests: storage and named queries. It begins no transaction
/// and decides nothing. The session must outlive it.
class CqcRequestRegister
{
public:
    explicit CqcRequestRegister(const Session &session)
        : m_session(session)
    {
    }

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<CqcRequest> byId(CqcRequestId id) const;
    /// Those not in the bin: what is to be sent first, by its last day; then what was sent, newest
    /// first.
    [[nodiscard]] Result<std::vector<CqcRequest>> all() const;
    /// The request that a report of these days answers: of this regulation, about these very days,
    /// or else the oldest that is still to be sent. Nothing when there is none.
    [[nodiscard]] Result<std::optional<CqcRequest>> answeredBy(
        CqcRegulation regulation, QDate from, QDate to) const;

    /// Gives it a reference and stamps the times.
    Result<CqcRequestId> insert(Transaction &transaction, CqcRequest &request);
    /// Errors: Conflict "record.changed-meanwhile".
    Result<void> update(Transaction &transaction, const CqcRequest &before, CqcRequest after,
        AuditAction action = AuditAction::Change, const QString &reason = {});

private:
    const Session &m_session;
};

} // namespace heed
