#pragma once

#include "core/base/codes.h"
#include "core/complaints/complaint.h"
#include "core/practice/practicerandom.h"

#include <array>
#include <vector>

namespace heed {

enum class PracticeKind { CareHome, NhsTrust };

template <> struct EnumCodes<PracticeKind>
{
    static constexpr std::array list {
        std::pair { PracticeKind::CareHome, "care-home" },
        std::pair { PracticeKind::NhsTrust, "nhs-trust" },
    };
};

/// What sort of place a unit is; decides who is cared for there and what goes wrong.
enum class UnitKind {
    Emergency,
    Ward,
    OlderPeople,
    Surgery,
    Maternity,
    Children,
    Outpatients,
    Diagnostics,
    Community,
    Residential,
    Dementia,
    Nursing,
};
constexpr int UnitKinds = 12;

/// Whether people stay the night.
[[nodiscard]] bool hasBeds(UnitKind kind);

struct PracticeUnit
{
    Unit unit; ///< siteId is the position in PracticePlace::sites, counted from 1
    UnitKind kind = UnitKind::Ward;
    QString at; ///< "on Rowan Ward", "in the eye clinic"
    int weight = 10; ///< how much happens here, among the others
    int rooms = 0; ///< residents' rooms, in a care home
};

/// The invented organisation: where things happen and who looks after the cases.
struct PracticePlace
{
    PracticeKind kind = PracticeKind::NhsTrust;
    QString organisation;
    QString user; ///< who signs in; one of the handlers
    QStringList handlers;
    QString signer; ///< the responsible person of reg 4, who signs replies
    QStringList owners; ///< of actions
    QStringList partners; ///< bodies that lead a joint reply
    std::vector<Site> sites;
    std::vector<int> dailyBeds; ///< beds or rooms of each site, for rates
    std::vector<PracticeUnit> units;
    int worseningUnit = 0; ///< position of the unit that runs short of staff
};

[[nodiscard]] PracticePlace practicePlace(PracticeKind kind);

/// Who lives in a room of a care home on a day. A room is empty for some days between two people.
struct Resident
{
    Person person;
    int unit = 0; ///< position in PracticePlace::units
    int room = 0;
    QDate movedIn;
    QDate movedOut; ///< invalid while they live there
    Funding funding = Funding::SelfFunded;
    bool oftenFalls = false;
    Person relative; ///< whom the home writes to
    QString relationship; ///< what the relative is to the resident
};

/// Everybody who lived in the home between two days, in order of room and time.
[[nodiscard]] std::vector<Resident> practiceResidents(
    const PracticePlace &place, QDate from, QDate to, quint64 seed);

} // namespace heed
