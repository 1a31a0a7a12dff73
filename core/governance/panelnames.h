#pragma once

#include "core/base/result.h"
#include "core/complaints/complaintid.h"

#include <QStringList>

namespace heed {

class Database;

/// Everybody whom the texts of a complaint may name: who complained, whose care it was, who handled,
/// received and signed it, members of staff it is about, who was asked, owners of its actions.
[[nodiscard]] Result<QStringList> namesInComplaint(Database &database, ComplaintId id);

/// Takes names out of what is typed during a meeting: whole names of anybody whom the store knows,
/// and anything that follows a title ("Dr Okafor"). A first name alone stays, since it can be an
/// ordinary word; the names of one case are taken out in part too, where they are given.
class NameMask
{
public:
    /// Reads the names of people, users, staff and members. Errors: Storage.
    [[nodiscard]] static Result<NameMask> load(Database &database);

    [[nodiscard]] QString masked(const QString &text, const QStringList &ofTheCase = {}) const;

private:
    QStringList m_names; ///< without titles, in small letters, at least two words each
};

} // namespace heed
