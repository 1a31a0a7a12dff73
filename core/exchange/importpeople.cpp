#include "core/exchange/importpeople.h"

#include "core/people/personregister.h"

namespace heed {

namespace {

size_t detailsOf(const Person &person)
{
    return qHashMulti(0, person.bornOn.isValid() ? person.bornOn.toJulianDay() : 0, person.gender,
        person.nhsNumber, person.address, person.postcode, person.phone, person.email,
        person.communicationNeeds);
}

} // namespace

/// Nothing when the person cannot be told from others of the name.
std::optional<ImportPeople::Identity> ImportPeople::identityOf(const Person &person)
{
    const QString name = person.name.simplified().toCaseFolded();
    if (name.isEmpty())
        return std::nullopt;
    const auto with = [&name](const auto &mark) {
        constexpr size_t one = 1;
        constexpr size_t other = 2;
        return Identity { qHashMulti(one, name, mark), qHashMulti(other, mark, name) };
    };
    if (!person.nhsNumber.isEmpty())
        return with(person.nhsNumber);
    if (person.bornOn.isValid())
        return with(person.bornOn.toJulianDay());
    return std::nullopt;
}

Result<PersonId> ImportPeople::idOf(Transaction &transaction, const Person &person)
{
    if (person.isEmpty())
        return PersonId {};
    const auto identity = identityOf(person);
    const size_t details = detailsOf(person);
    if (identity) {
        const auto known = m_known.constFind(*identity);
        if (known != m_known.constEnd() && known->details == details)
            return known->id;
    }
    return PersonRegister::add(transaction, person).map([&](PersonId id) {
        if (identity)
            m_known.insert(*identity, { id, details });
        return id;
    });
}

} // namespace heed
