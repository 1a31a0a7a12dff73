#pragma once

#include "core/claims/claim.h"
#include "core/complaints/complaint.h"
#include "core/incidents/incident.h"
#include "core/practice/practiceworld.h"
#include "core/voice/feedbackfields.h"

namespace heed {

/// Two records about one event. Ids are positions in their registers, counted from 1. The truth
/// knows all of them; a store is told only those that somebody noticed.
struct PracticeLink
{
    RecordRef from;
    RecordRef to;
    QString reason;
    bool isRecorded = false;
};

/// Site and unit ids in practice records are positions in PracticePlace, counted from 1.
struct PracticeComplaint
{
    ComplaintFile file;
    std::vector<Action> actions;
    std::vector<PracticeLink> links;
};

struct PracticeIncident
{
    IncidentFile file;
    std::vector<Action> actions;
    int unit = 0; ///< position in PracticePlace::units
    const Resident *resident = nullptr; ///< in a care home; lives as long as the world
};

struct PracticeClaim
{
    ClaimFile file;
    std::vector<PracticeLink> links;
};

struct PracticeFeedback
{
    FeedbackFile file;
    std::vector<PracticeLink> links;
};

/// Beds or rooms occupied, summed over the days of a month.
struct PracticeActivity
{
    int site = 0; ///< position in PracticePlace::sites
    QDate month; ///< its first day
    QString measure;
    qint64 amount = 0;
};

/// One record each, by its position in its register (0 to count - 1). The same world and position
/// give the same record, whatever was made before.
[[nodiscard]] PracticeComplaint practiceComplaint(const PracticeWorld &world, int index);
[[nodiscard]] PracticeIncident practiceIncident(const PracticeWorld &world, int index);
[[nodiscard]] PracticeClaim practiceClaim(const PracticeWorld &world, int index);
[[nodiscard]] PracticeFeedback practiceFeedback(const PracticeWorld &world, int index);
[[nodiscard]] std::vector<PracticeActivity> practiceActivity(const PracticeWorld &world);

/// When a record was typed in, as an instant: during the working hours of a day.
[[nodiscard]] QDateTime practiceInstant(QDate day, PracticeRandom &random);

} // namespace heed
