#pragma once

#include "core/complaints/investigation/investigation.h"
#include "core/store/database.h"

namespace heed {

/// Reads what an investigation gathered; Parts<T> writes it.
class InvestigationRegister
{
public:
    explicit InvestigationRegister(Database &database)
        : m_database(database)
    {
    }

    /// Everything but the people complained about and the ombudsman. Errors: Storage.
    [[nodiscard]] Result<InvestigationFile> ofComplaint(ComplaintId id) const;
    [[nodiscard]] Result<std::vector<StaffSubject>> staffOf(ComplaintId id) const;
    [[nodiscard]] Result<std::vector<StaffUpdate>> updatesOf(ComplaintId id) const;
    [[nodiscard]] Result<std::vector<OmbudsmanStatus>> statusesOf(ComplaintId id) const;

private:
    Database &m_database;
};

} // namespace heed
