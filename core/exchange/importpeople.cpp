#include "core/exchange/importpeople.h"

#include "core/people/personregister.h"

namespace heed {

namespace {

/// Empty when the person cannot be told from others of the name.
QString identityOf(const Person &person)
{
    const QString name = person.name.simplified().toCaseFolded();
    if (name.isEmpty())
        return {};
    if (!person.nhsNumber.isEmpty())
        return person.nhsNumber + QLatin1Char('\n') + name;
    if (person.bornOn.isValid())
        return QString::number(person.bornOn.toJulianDay()) + QLatin1Char('\n') + name;
    return {};
}

size_t detailsOf(const Person &person)
{
    return qHashMulti(0, person.bornOn.isValid() ? person.bornOn.toJulianDay() : 0, person.gender,
        person.nhsNumber, person.address, person.postcode, person.phone, person.email,
        person.communicationNeeds);
}

} // namespace

Result<PersonId> ImportPeople::idOf(Transaction &transaction, const Person &person)
{
    if (person.isEmpty())
        return PersonId {};
    const QString identity = identityOf(person);
    const size_t details = detailsOf(person);
    const auto known = m_known.constFind(identity);
    if (!identity.isEmpty() && known != m_known.constEnd() && known->details == details)
        return known->id;
    return PersonRegister::add(transaction, person).map([&](PersonId id) {
        if (!identity.isEmpty())
            m_known.insert(identity, { id, details });
        return id;
    });
}

} // namespace heed
