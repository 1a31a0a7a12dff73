#include "core/people/roles.h"

namespace heed {

bool permits(Role role, Capability capability)
{
    const bool manages = role == Role::Manager;
    const bool investigates = role == Role::Investigator;
    const bool sitsOnPanel = role == Role::PanelMember;
    const bool administers = role == Role::Administrator;
    switch (capability) {
    case Capability::ReadRecords:
    case Capability::Report:
        return !administers;
    case Capability::ReadNames:
    case Capability::Bin:
    case Capability::WriteRecords:
    case Capability::RecordEquality:
        return manages || investigates;
    case Capability::SignOff:
    case Capability::EmptyBin:
        return manages;
    case Capability::RestrictedReviews:
        return manages || sitsOnPanel;
    case Capability::Import:
    case Capability::Export:
        return manages;
    case Capability::ReadAudit:
    case Capability::ManageSettings:
    case Capability::ManageUsers:
    case Capability::Backup:
    case Capability::Restore:
        return manages || administers;
    }
    return false;
}

} // namespace heed
