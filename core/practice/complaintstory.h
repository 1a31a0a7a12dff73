#pragma once

#include "core/practice/practicerecords.h"

namespace heed {

/// What is known of a case while it is made up, for those who tell it one after the other: the
/// order in which they ask `random` is part of what makes a world the same every time.
struct ComplaintStory
{
    const PracticeWorld &world;
    int index;
    PracticeRandom random;
    PracticeRandom noise;
    PracticeComplaint record = {};
    std::optional<PracticeIncident> incident = {}; ///< staff reported it too
    int incidentIndex = 0;
    std::optional<ComplaintFile> earlier = {}; ///< the family wrote before
    int unit = 0;
    QDate eventOn = {};
    const Resident *resident = nullptr;
    bool hasDied = false;
    QString mine = {}; ///< "mother", where a relative writes
    std::vector<const Topic *> topics = {};
    GrammarWords words = {};

    [[nodiscard]] const PracticeUnit &where() const
    {
        return world.place().units[static_cast<size_t>(unit)];
    }
    [[nodiscard]] bool isFemale() const
    {
        return record.file.patient.gender == QLatin1String("Female");
    }
    [[nodiscard]] bool isAboutSelf() const
    {
        return record.file.complaint.complainantStatus == ComplainantStatus::Patient;
    }
    [[nodiscard]] bool isComplaint() const
    {
        const ComplaintType type = record.file.complaint.type;
        return type == ComplaintType::Complaint || type == ComplaintType::Mp;
    }
};

} // namespace heed
