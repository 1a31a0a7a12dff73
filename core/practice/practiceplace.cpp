#include "core/practice/practiceplace.h"

#include "core/practice/practicepeople.h"

namespace heed {

namespace {

struct UnitLine
{
    int site;
    const char *directorate;
    const char *name;
    const char *at;
    UnitKind kind;
    int weight;
    int rooms;
};

constexpr std::array TrustUnits {
    UnitLine { 1, "Urgent Care", "Emergency Department", "in the Emergency Department",
        UnitKind::Emergency, 26, 0 },
    UnitLine { 1, "Urgent Care", "Acute Medical Unit", "on the Acute Medical Unit", UnitKind::Ward,
        14, 0 },
    UnitLine { 1, "Medicine", "Rowan Ward", "on Rowan Ward", UnitKind::OlderPeople, 11, 0 },
    UnitLine { 1, "Medicine", "Hawthorn Ward", "on Hawthorn Ward", UnitKind::Ward, 9, 0 },
    UnitLine { 1, "Medicine", "Juniper Stroke Unit", "on the Juniper Stroke Unit",
        UnitKind::OlderPeople, 7, 0 },
    UnitLine { 1, "Medicine", "Heart Unit", "on the Heart Unit", UnitKind::Ward, 6, 0 },
    UnitLine {
        1, "Surgery", "Elder Surgical Ward", "on Elder Surgical Ward", UnitKind::Surgery, 10, 0 },
    UnitLine { 1, "Surgery", "Aspen Orthopaedic Ward", "on Aspen Orthopaedic Ward",
        UnitKind::Surgery, 9, 0 },
    UnitLine { 1, "Surgery", "Main Theatres", "in Main Theatres", UnitKind::Surgery, 5, 0 },
    UnitLine { 1, "Women and Children", "Maternity Unit", "on the Maternity Unit",
        UnitKind::Maternity, 10, 0 },
    UnitLine { 1, "Women and Children", "Kingfisher Children's Ward",
        "on Kingfisher Children's Ward", UnitKind::Children, 6, 0 },
    UnitLine { 1, "Clinical Support", "Imaging Department", "in the Imaging Department",
        UnitKind::Diagnostics, 6, 0 },
    UnitLine { 1, "Clinical Support", "Main Outpatients", "in Main Outpatients",
        UnitKind::Outpatients, 12, 0 },
    UnitLine { 2, "Urgent Care", "Minor Injuries Unit", "in the Minor Injuries Unit",
        UnitKind::Emergency, 6, 0 },
    UnitLine { 2, "Medicine", "Linden Ward", "on Linden Ward", UnitKind::OlderPeople, 8, 0 },
    UnitLine { 2, "Medicine", "Chest Ward", "on the Chest Ward", UnitKind::Ward, 6, 0 },
    UnitLine {
        2, "Surgery", "Day Surgery Unit", "on the Day Surgery Unit", UnitKind::Surgery, 6, 0 },
    UnitLine { 2, "Surgery", "Eye Clinic", "in the Eye Clinic", UnitKind::Outpatients, 8, 0 },
    UnitLine { 2, "Women and Children", "Gynaecology Clinic", "in the Gynaecology Clinic",
        UnitKind::Outpatients, 6, 0 },
    UnitLine { 2, "Clinical Support", "Cancer Day Unit", "on the Cancer Day Unit",
        UnitKind::Outpatients, 5, 0 },
    UnitLine { 3, "Community", "Brook Rehabilitation Ward", "on Brook Rehabilitation Ward",
        UnitKind::OlderPeople, 7, 0 },
    UnitLine { 3, "Community", "Community Therapy Team", "with the Community Therapy Team",
        UnitKind::Community, 4, 0 },
    UnitLine { 4, "Community", "District Nursing East", "with District Nursing East",
        UnitKind::Community, 6, 0 },
    UnitLine { 4, "Community", "District Nursing West", "with District Nursing West",
        UnitKind::Community, 5, 0 },
    UnitLine { 4, "Women and Children", "Child Health Clinic", "in the Child Health Clinic",
        UnitKind::Children, 4, 0 },
};

constexpr std::array HomeUnits {
    UnitLine { 1, "", "Bluebell", "on Bluebell", UnitKind::Residential, 10, 16 },
    UnitLine { 1, "", "Foxglove", "on Foxglove", UnitKind::Dementia, 14, 15 },
    UnitLine { 1, "", "Willow", "on Willow", UnitKind::Nursing, 13, 15 },
    UnitLine { 2, "", "Garden Floor", "on the Garden Floor", UnitKind::Residential, 7, 12 },
    UnitLine { 2, "", "Upper Floor", "on the Upper Floor", UnitKind::Dementia, 10, 12 },
};

template <typename Lines> void addUnits(PracticePlace &place, const Lines &lines)
{
    for (const UnitLine &line : lines) {
        PracticeUnit unit;
        unit.unit.siteId.value = line.site;
        unit.unit.directorate = QString::fromLatin1(line.directorate);
        unit.unit.name = QString::fromLatin1(line.name);
        unit.kind = line.kind;
        unit.at = QString::fromLatin1(line.at);
        unit.weight = line.weight;
        unit.rooms = line.rooms;
        place.units.push_back(std::move(unit));
    }
}

void addSite(PracticePlace &place, const QString &name, const QString &kind, int beds)
{
    Site site;
    site.name = name;
    site.kind = kind;
    place.sites.push_back(std::move(site));
    place.dailyBeds.push_back(beds);
}

PracticePlace trust()
{
    PracticePlace place;
    place.kind = PracticeKind::NhsTrust;
    place.organisation = QStringLiteral("Hallowdene Hospitals NHS Trust (practice)");
    place.user = QStringLiteral("Ann Calloway");
    place.handlers
        = { place.user, QStringLiteral("Idris Pemberlow"), QStringLiteral("Grace Adeyinka"),
              QStringLiteral("Tom Hesketh-Vale"), QStringLiteral("Priya Nandram") };
    place.signer = QStringLiteral("Helena Marchbanks, Chief Executive");
    place.owners = { QStringLiteral("Head of Nursing, Urgent Care"),
        QStringLiteral("Matron, Medicine"), QStringLiteral("Matron, Surgery"),
        QStringLiteral("Discharge Lead"), QStringLiteral("Head of Midwifery"),
        QStringLiteral("Outpatients Manager"), QStringLiteral("Chief Pharmacist"),
        QStringLiteral("Deputy Medical Director"), QStringLiteral("Head of Patient Experience") };
    place.partners = { QStringLiteral("Eastmarsh Integrated Care Board"),
        QStringLiteral("Marrowfield Ambulance Service"),
        QStringLiteral("Quillbridge Borough Council"),
        QStringLiteral("Fosse Valley Mental Health Trust") };
    addSite(place, QStringLiteral("Hallowdene General Hospital"), QStringLiteral("hospital"), 470);
    addSite(place, QStringLiteral("Eastmarsh Infirmary"), QStringLiteral("hospital"), 190);
    addSite(
        place, QStringLiteral("Quillbridge Community Hospital"), QStringLiteral("hospital"), 48);
    addSite(place, QStringLiteral("Marrowfield Health Centre"), QStringLiteral("community"), 0);
    addUnits(place, TrustUnits);
    place.worseningUnit = 2;
    return place;
}

PracticePlace homes()
{
    PracticePlace place;
    place.kind = PracticeKind::CareHome;
    place.organisation = QStringLiteral("Meadow View Care (practice)");
    place.user = QStringLiteral("Ann Calloway");
    place.handlers = { place.user, QStringLiteral("Idris Pemberlow"),
        QStringLiteral("Grace Adeyinka"), QStringLiteral("Tom Hesketh-Vale") };
    place.signer = QStringLiteral("David Ormeshaw, Nominated Individual");
    place.owners = { QStringLiteral("Deputy Manager, Meadow View"),
        QStringLiteral("Deputy Manager, Larch House"), QStringLiteral("Clinical Lead"),
        QStringLiteral("Head of Catering"), QStringLiteral("Activities Lead"),
        QStringLiteral("Housekeeping Lead"), QStringLiteral("Registered Manager") };
    place.partners = { QStringLiteral("Quillbridge Borough Council"),
        QStringLiteral("Eastmarsh Integrated Care Board") };
    addSite(place, QStringLiteral("Meadow View"), QStringLiteral("care home"), 46);
    addSite(place, QStringLiteral("Larch House"), QStringLiteral("care home"), 24);
    addUnits(place, HomeUnits);
    place.worseningUnit = 4;
    return place;
}

constexpr quint64 RoomStream = 201;

Funding residentFunding(UnitKind kind, PracticeRandom &random)
{
    constexpr std::array all { Funding::SelfFunded, Funding::Council, Funding::Nhs,
        Funding::Mixed };
    return kind == UnitKind::Nursing
        ? all.at(static_cast<size_t>(random.weighted({ 32, 28, 32, 8 })))
        : all.at(static_cast<size_t>(random.weighted({ 50, 38, 3, 9 })));
}

Resident resident(UnitKind kind, QDate movedIn, PracticeRandom &random)
{
    Resident who;
    const auto gender = random.chance(680) ? PracticeGender::Female : PracticeGender::Male;
    who.person = practicePerson(gender, random);
    who.person.bornOn = birthdayFor(random.between(74, 96), movedIn, random);
    who.movedIn = movedIn;
    who.funding = residentFunding(kind, random);
    who.oftenFalls = random.chance(140);
    struct Relation
    {
        const char *word;
        PracticeGender gender;
    };
    constexpr std::array relations { Relation { "Daughter", PracticeGender::Female },
        Relation { "Son", PracticeGender::Male }, Relation { "Wife", PracticeGender::Female },
        Relation { "Husband", PracticeGender::Male }, Relation { "Niece", PracticeGender::Female },
        Relation { "Friend", PracticeGender::Female } };
    const bool isMan = gender == PracticeGender::Male;
    const Relation &relation = relations.at(
        static_cast<size_t>(random.weighted({ 44, 28, isMan ? 14 : 0, isMan ? 0 : 8, 8, 5 })));
    who.relative = practicePerson(relation.gender, random);
    who.relative.nhsNumber.clear();
    if (random.chance(500))
        takeSurname(who.relative, surnameOf(who.person));
    who.relationship = QString::fromLatin1(relation.word);
    return who;
}

} // namespace

bool hasBeds(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Ward:
    case UnitKind::OlderPeople:
    case UnitKind::Surgery:
    case UnitKind::Maternity:
    case UnitKind::Children:
    case UnitKind::Residential:
    case UnitKind::Dementia:
    case UnitKind::Nursing:
        return true;
    default:
        return false;
    }
}

PracticePlace practicePlace(PracticeKind kind)
{
    return kind == PracticeKind::CareHome ? homes() : trust();
}

std::vector<Resident> practiceResidents(
    const PracticePlace &place, QDate from, QDate to, quint64 seed)
{
    std::vector<Resident> all;
    int room = 0;
    for (size_t unit = 0; unit < place.units.size(); ++unit) {
        for (int i = 0; i < place.units[unit].rooms; ++i) {
            PracticeRandom random(seed, RoomStream, static_cast<quint64>(++room));
            QDate movedIn = from.addDays(-random.between(10, 700));
            while (movedIn <= to) {
                Resident who = resident(place.units[unit].kind, movedIn, random);
                who.unit = static_cast<int>(unit);
                who.room = room;
                const QDate leaves = movedIn.addDays(random.between(150, 1500));
                if (leaves <= to)
                    who.movedOut = leaves;
                if (leaves >= from)
                    all.push_back(who);
                movedIn = leaves.addDays(random.between(6, 40));
            }
        }
    }
    return all;
}

} // namespace heed
