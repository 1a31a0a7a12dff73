#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/complaints/investigation/investigation.h"

/// What a member of staff who was complained about is owed, and by when.
/// Source: PHSO, "Promoting a just and learning culture" (draft, March 2021), 3.14. It sets no
/// days: those in rules/staff-times.json are a starting point for local policy, and each store can
/// set its own.
namespace heed {

class Database;

enum class StaffStep { Tell, OfferSupport, Account, Update, TellOutcome, Debrief };

template <> struct EnumCodes<StaffStep>
{
    static constexpr std::array list {
        std::pair { StaffStep::Tell, "staff-tell" },
        std::pair { StaffStep::OfferSupport, "staff-support" },
        std::pair { StaffStep::Account, "staff-account" },
        std::pair { StaffStep::Update, "staff-update" },
        std::pair { StaffStep::TellOutcome, "staff-outcome" },
        std::pair { StaffStep::Debrief, "staff-debrief" },
    };
};

/// How long each step may take; the code of the step is the id of its rule.
struct StaffTimes
{
    DeadlineRules rules;
    QHash<QString, DeadlineSpan> own; ///< what the store set instead

    /// The shipped times, and the settings "staff-tell" and so on, written as "2 working-days".
    /// Errors: as DeadlineRules::fromJson(); Storage.
    [[nodiscard]] static Result<StaffTimes> load(Database &database);
    [[nodiscard]] static Result<StaffTimes> shipped();
    /// The day by which a step is due that may begin on a day; invalid when no rule says so.
    [[nodiscard]] QDate dueOn(StaffStep step, QDate from, const WorkingCalendar &calendar) const;
    [[nodiscard]] std::optional<DeadlineSpan> span(StaffStep step) const;
};

/// One thing that is still owed.
struct StaffDue
{
    StaffStep step = StaffStep::Tell;
    QDate dueOn;

    bool operator==(const StaffDue &) const = default;
};

/// What of the case matters for its staff.
struct StaffContext
{
    QDate lastUpdateOn; ///< of this person
    QDate repliedOn; ///< or when it was put right early
    QDate closedOn;
};

/// What is owed to one person, by day. Being told comes first; support is offered with it; an
/// account is due by its own day, or by the rule from the day it was asked for; updates go on from
/// the day of being told to the reply; the outcome is owed from the reply on, a debrief from being
/// told the outcome.
[[nodiscard]] std::vector<StaffDue> staffDues(const StaffSubject &subject,
    const StaffContext &context, const StaffTimes &times, const WorkingCalendar &calendar);

} // namespace heed
