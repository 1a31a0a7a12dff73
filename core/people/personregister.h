#pragma once

#include "core/people/person.h"

namespace heed {

/// A record in which somebody appears, and as what.
struct PersonAppearance
{
    QString kind; ///< "complaint", "incident", "claim"
    qint64 recordId = 0;
    QString reference;
    QString role; ///< "complainant", "patient", "claimant"
};

/// "phone" of the complainant as the audit trail names it: "complainant.phone".
[[nodiscard]] QJsonObject changesInRole(const QJsonObject &changes, const QString &role);

/// The people that records are about. A person's details are part of every record that shows that
/// person.
class PersonRegister
{
public:
    explicit PersonRegister(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Person> byId(PersonId id) const;
    /// At most `limit` people whose name starts with this, or whose NHS number is this, by name.
    [[nodiscard]] Result<std::vector<Person>> find(const QString &nameOrNumber, int limit) const;
    [[nodiscard]] Result<std::vector<PersonAppearance>> appearances(PersonId id) const;

    /// The caller notes the record that the person was made for.
    static Result<PersonId> add(Transaction &transaction, const Person &person);
    /// Writes changed details and notes each record that shows the person, but for one that the
    /// caller notes itself, so that seals and the search index stay true. Gives what changed, by
    /// column; writes nothing when nothing did.
    static Result<QJsonObject> update(Transaction &transaction, const Person &person,
        const QString &exceptKind = {}, qint64 exceptId = 0);
    /// Removes somebody whom no record shows any more.
    static Result<void> removeUnused(Transaction &transaction, PersonId id);

private:
    Database &m_database;
};

} // namespace heed
