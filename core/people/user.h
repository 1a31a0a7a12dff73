#pragma once

#include "core/base/typedid.h"
#include "core/people/roles.h"

#include <QString>

namespace heed {

struct UserTag;
using UserId = TypedId<UserTag>;

/// Someone who may unlock the store and whose name stands in the audit trail. Never deleted: one
/// who has left is not active.
struct User
{
    UserId id;
    QString keyId; ///< the same person in the keyring (store/keyring.h)
    QString name;
    Role role = Role::Viewer;
    bool active = true;

    /// Whether this person may do it now.
    [[nodiscard]] bool may(Capability capability) const
    {
        return active && permits(role, capability);
    }
    bool operator==(const User &) const = default;
};

} // namespace heed
