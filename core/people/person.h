#pragma once

#include "core/base/typedid.h"
#include "core/store/fieldmap.h"

namespace heed {

using PersonId = TypedId<struct PersonTag>;
using SiteId = TypedId<struct SiteTag>;
using UnitId = TypedId<struct UnitTag>;

/// Somebody a record is about: who complained, the patient or resident, a claimant. Complainant and
/// patient are two people unless they are the same one.
struct Person
{
    PersonId id;
    QString name;
    QDate bornOn;
    QString gender;
    QString nhsNumber; ///< ten digits without spaces, or as it was written when its check fails
    QString address;
    QString postcode;
    QString phone;
    QString email;
    QString
        communicationNeeds; ///< what the Accessible Information Standard (DCB1605) asks to record

    [[nodiscard]] bool isEmpty() const { return *this == Person { .id = id }; }
    bool operator==(const Person &) const = default;
};

template <> struct RowOf<Person>
{
    static constexpr auto table = "person";
    template <typename Self, typename Visit> static void fields(Self &person, Visit &&visit)
    {
        visit("name", person.name);
        visit("born_on", person.bornOn);
        visit("gender", person.gender);
        visit("nhs_number", person.nhsNumber);
        visit("address", person.address);
        visit("postcode", person.postcode);
        visit("phone", person.phone);
        visit("email", person.email);
        visit("communication_needs", person.communicationNeeds);
    }
};

/// A place that is counted on its own: a hospital, a home.
struct Site
{
    SiteId id;
    qint64 revision = 1;
    QString name;
    QString kind;
    bool active = true;
};

template <> struct RowOf<Site>
{
    static constexpr auto table = "site";
    template <typename Self, typename Visit> static void fields(Self &site, Visit &&visit)
    {
        visit("revision", site.revision);
        visit("name", site.name);
        visit("kind", site.kind);
        visit("active", site.active);
    }
};

/// A ward, a team, a floor of a site.
struct Unit
{
    UnitId id;
    SiteId siteId;
    QString directorate;
    QString name;
    bool active = true;
};

template <> struct RowOf<Unit>
{
    static constexpr auto table = "unit";
    template <typename Self, typename Visit> static void fields(Self &unit, Visit &&visit)
    {
        visit("site_id", unit.siteId);
        visit("directorate", unit.directorate);
        visit("name", unit.name);
        visit("active", unit.active);
    }
};

} // namespace heed
