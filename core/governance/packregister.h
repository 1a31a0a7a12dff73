#pragma once

#include "core/governance/pack.h"
#include "core/people/session.h"

namespace heed {

/// The register of packs: storage and named queries. It begins no transaction and decides nothing.
class PackRegister
{
public:
    explicit PackRegister(const Session &session)
        : m_session(session)
    {
    }

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<PackFile> file(PackId id) const;
    [[nodiscard]] Result<PackFile> byReference(const QString &reference) const;
    /// Every pack that is not in the bin, the newest first; or those in it.
    [[nodiscard]] Result<std::vector<Pack>> all(bool binned = false) const;

    /// Stores a new pack with its sections, gives it its reference and notes it.
    Result<PackId> insert(Transaction &transaction, PackFile &file);
    /// Writes what differs between two states of a pack and notes it as one audit entry. Gives
    /// false when nothing differs. Errors: Conflict "record.changed-meanwhile".
    Result<bool> update(Transaction &transaction, const PackFile &before, PackFile &after,
        AuditAction action = AuditAction::Change, const QString &reason = {});

private:
    const Session &m_session;
};

} // namespace heed
