#include "core/records/recordperson.h"

#include "core/people/personregister.h"

namespace heed {

Result<QJsonObject> keepPerson(Transaction &transaction, const Person &before, Person &after,
    const RecordRef &owner, const QString &role)
{
    if (after == before || (!after.id.isValid() && after.isEmpty()))
        return QJsonObject();
    if (after.id.isValid())
        return PersonRegister::update(transaction, after, owner.kind, owner.id)
            .map([&role](const QJsonObject &changes) { return changesInRole(changes, role); });
    const QJsonObject fresh = changesBetween(Person(), after);
    return PersonRegister::add(transaction, after).map([&](PersonId id) {
        after.id = id;
        return changesInRole(fresh, role);
    });
}

} // namespace heed
