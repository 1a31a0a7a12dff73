#pragma once

#include "core/people/person.h"

#include <QHash>

#include <optional>

namespace heed {

/// The people of one import. Somebody who was met before in the same file is stored once: the same
/// NHS number and name, or the same name and date of birth, and no detail that differs. Whoever is
/// in doubt stays two people, which a user can still join.
class ImportPeople
{
public:
    /// The person's id, stored now if need be; an empty person has none. Errors: Storage.
    Result<PersonId> idOf(Transaction &transaction, const Person &person);

private:
    struct Known
    {
        PersonId id;
        size_t details = 0; ///< of what is not in the key
    };

    /// Two hashes of what tells one person from another, instead of a text for each of many.
    using Identity = std::pair<size_t, size_t>;
    QHash<Identity, Known> m_known;

    [[nodiscard]] static std::optional<Identity> identityOf(const Person &person);
};

} // namespace heed
