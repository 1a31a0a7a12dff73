#pragma once

#include "core/base/codes.h"

namespace heed {

/// What a user is trusted with. A person has one role in a store.
enum class Role { Manager, Investigator, PanelMember, Viewer, Administrator };

template <> struct EnumCodes<Role>
{
    static constexpr std::array list {
        std::pair { Role::Manager, "manager" },
        std::pair { Role::Investigator, "investigator" },
        std::pair { Role::PanelMember, "panel_member" },
        std::pair { Role::Viewer, "viewer" },
        std::pair { Role::Administrator, "administrator" },
    };
};

/// One thing that a role may or may not do.
enum class Capability {
    ReadRecords, ///< open the registers; without ReadNames, people show by reference only
    ReadNames, ///< see who a person in a record is
    WriteRecords,
    SignOff, ///< the final response, a closed investigation, a fairness decision
    ManageUsers, ///< add and remove users, change their roles and reset their passwords
    ManageSettings, ///< code lists, targets, templates, the organisation's details
    Import,
    Export, ///< records as files, which leave the encrypted store
    Report, ///< figures, charts and packs
    Bin, ///< put a record into the bin and take it out
    EmptyBin, ///< destroy what is in the bin
    Backup,
    Restore,
    ReadAudit,
    RestrictedReviews, ///< fairness reviews of a named member of staff, Freedom to Speak Up cases
    RecordEquality, ///< write down a patient's equality answers; nobody reads them one by one
};

/// Whether a role may do it. The administrator looks after the program and not the cases: users,
/// settings, backups and the audit trail, but no records, since free text tells what names do not.
[[nodiscard]] bool permits(Role role, Capability capability);

} // namespace heed
