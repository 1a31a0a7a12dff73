#pragma once

#include "core/duties/dutysets.h"

namespace heed {

/// One course that one member of staff finished.
struct TrainingEntry
{
    TypedId<struct TrainingEntryTag> id;
    qint64 revision = 1;
    QString person;
    QString staffGroup;
    QString course; ///< code in duties.json
    QDate doneOn;
    int validMonths = 0; ///< 0: as long as the course says
    QString evidence;
};

/// How many people work in a group on a day.
struct StaffCount
{
    TypedId<struct StaffCountTag> id;
    qint64 revision = 1;
    QDate countedOn;
    QString staffGroup;
    int people = 0;
    QString source;
};

template <> struct RowOf<TrainingEntry>
{
    static constexpr auto table = "training_entry";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("person", row.person);
        visit("staff_group", row.staffGroup);
        visit("course", row.course);
        visit("done_on", row.doneOn);
        visit("valid_months", row.validMonths);
        visit("evidence", row.evidence);
    }
};

template <> struct RowOf<StaffCount>
{
    static constexpr auto table = "staff_count";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("counted_on", row.countedOn);
        visit("staff_group", row.staffGroup);
        visit("people", row.people);
        visit("source", row.source);
    }
};

template <> struct StandaloneOf<TrainingEntry>
{
    static QString kind() { return QStringLiteral("training_entry"); }
    static constexpr auto order = "done_on DESC, person, id";
    static QList<FieldProblem> check(const TrainingEntry &row, QDate today);
};

template <> struct StandaloneOf<StaffCount>
{
    static QString kind() { return QStringLiteral("staff_count"); }
    static constexpr auto order = "counted_on DESC, staff_group, id";
    static QList<FieldProblem> check(const StaffCount &row, QDate today);
};

/// How many of a group are trained on a day.
struct TrainingCoverage
{
    QString staffGroup; ///< empty: all groups together
    int trained = 0; ///< people with an entry that counts on the day, each once
    int lapsed = 0; ///< people whose last entry has run out
    std::optional<int> staff; ///< nothing when nobody counted the group

    /// Per cent; nothing without a headcount, or with one that is too small for who is trained.
    [[nodiscard]] std::optional<double> percent() const;
    /// More people trained than there are: leavers, or an old headcount.
    [[nodiscard]] bool isCountTooSmall() const { return staff && trained > *staff; }
};

/// The last day on which an entry counts; invalid when for good. What was done on 22 November 2025
/// for 12 months counts up to 21 November 2026.
[[nodiscard]] QDate validTo(const TrainingEntry &entry, const DutySets::Course &course);

/// One line a group, in the order of their names, then all together (which has a headcount only
/// when every group has one). The newest count on or before the day is used.
/// Source: complaints reference 8: 95% trained in 12 months (Data Security and Protection Toolkit).
[[nodiscard]] std::vector<TrainingCoverage> trainingCoverage(
    const std::vector<TrainingEntry> &entries, const std::vector<StaffCount> &counts,
    const DutySets::Course &course, QDate day);

/// Somebody whose training has run out.
struct TrainingLapse
{
    QString person;
    QString staffGroup;
    QDate ranOutOn; ///< the last day on which it counted
};
/// Longest ago first.
[[nodiscard]] std::vector<TrainingLapse> trainingLapses(
    const std::vector<TrainingEntry> &entries, const DutySets::Course &course, QDate day);

} // namespace heed
