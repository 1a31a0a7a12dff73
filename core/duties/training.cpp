#include "core/duties/training.h"

#include <QMap>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

/// The entry that counts longest of each person and group.
struct Latest
{
    QString person;
    QString group;
    QDate doneOn;
    QDate validTo; ///< invalid: for good

    [[nodiscard]] bool countsOn(QDate day) const { return !validTo.isValid() || day <= validTo; }
};

std::vector<Latest> latestOf(
    const std::vector<TrainingEntry> &entries, const DutySets::Course &course, QDate day)
{
    QMap<std::pair<QString, QString>, Latest> people;
    for (const TrainingEntry &entry : entries) {
        if (entry.course != course.code || entry.doneOn > day)
            continue;
        const std::pair key { entry.staffGroup, entry.person.simplified().toCaseFolded() };
        const Latest found { entry.person, entry.staffGroup, entry.doneOn, validTo(entry, course) };
        const auto known = people.constFind(key);
        const bool isLonger = known == people.cend() || !found.validTo.isValid()
            || (known->validTo.isValid() && found.validTo > known->validTo);
        if (isLonger)
            people.insert(key, found);
    }
    const QList<Latest> list = people.values();
    return { list.begin(), list.end() };
}

/// The newest headcount of each group on or before a day.
QMap<QString, int> countsOn(const std::vector<StaffCount> &counts, QDate day)
{
    QMap<QString, StaffCount> newest;
    for (const StaffCount &count : counts) {
        if (count.countedOn > day)
            continue;
        const auto known = newest.constFind(count.staffGroup);
        if (known == newest.cend() || known->countedOn < count.countedOn
            || (known->countedOn == count.countedOn && known->id < count.id))
            newest.insert(count.staffGroup, count);
    }
    QMap<QString, int> people;
    for (const StaffCount &count : std::as_const(newest)) {
        if (count.people > 0)
            people.insert(count.staffGroup, count.people);
    }
    return people;
}

} // namespace

std::optional<double> TrainingCoverage::percent() const
{
    if (!staff || *staff <= 0 || isCountTooSmall())
        return std::nullopt;
    return 100.0 * trained / *staff;
}

QDate validTo(const TrainingEntry &entry, const DutySets::Course &course)
{
    const int months = entry.validMonths > 0 ? entry.validMonths : course.validMonths;
    return months > 0 ? entry.doneOn.addMonths(months).addDays(-1) : QDate();
}

std::vector<TrainingCoverage> trainingCoverage(const std::vector<TrainingEntry> &entries,
    const std::vector<StaffCount> &counts, const DutySets::Course &course, QDate day)
{
    QMap<QString, TrainingCoverage> groups;
    const QMap<QString, int> people = countsOn(counts, day);
    for (auto count = people.begin(); count != people.end(); ++count) {
        TrainingCoverage &group = groups[count.key()];
        group.staff = count.value();
    }
    for (const Latest &one : latestOf(entries, course, day)) {
        TrainingCoverage &group = groups[one.group];
        ++(one.countsOn(day) ? group.trained : group.lapsed);
    }
    std::vector<TrainingCoverage> lines;
    TrainingCoverage all;
    all.staff = groups.isEmpty() ? std::optional<int>() : std::optional<int>(0);
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        group->staffGroup = group.key();
        all.trained += group->trained;
        all.lapsed += group->lapsed;
        if (all.staff && group->staff)
            *all.staff += *group->staff;
        else
            all.staff.reset();
        lines.push_back(*group);
    }
    lines.push_back(all);
    return lines;
}

std::vector<TrainingLapse> trainingLapses(
    const std::vector<TrainingEntry> &entries, const DutySets::Course &course, QDate day)
{
    std::vector<TrainingLapse> lapses;
    for (const Latest &one : latestOf(entries, course, day)) {
        if (!one.countsOn(day))
            lapses.push_back({ one.person, one.group, one.validTo });
    }
    std::stable_sort(lapses.begin(), lapses.end(),
        [](const TrainingLapse &a, const TrainingLapse &b) { return a.ranOutOn < b.ranOutOn; });
    return lapses;
}

QList<FieldProblem> StandaloneOf<TrainingEntry>::check(const TrainingEntry &row, QDate today)
{
    QList<FieldProblem> problems;
    if (!isFilled(row.person))
        problems += { text("person"), text("duty.name-missing"), {} };
    if (!isFilled(row.staffGroup))
        problems += { text("staff_group"), text("duty.group-missing"), {} };
    if (!isFilled(row.course))
        problems += { text("course"), text("duty.course-missing"), {} };
    if (!row.doneOn.isValid())
        problems += { text("done_on"), text("duty.day-missing"), {} };
    if (row.doneOn > today)
        problems += { text("done_on"), text("duty.in-future"), {} };
    if (row.validMonths < 0 || row.validMonths > 120)
        problems += { text("valid_months"), text("duty.months-wrong"), {} };
    return problems;
}

QList<FieldProblem> StandaloneOf<StaffCount>::check(const StaffCount &row, QDate today)
{
    QList<FieldProblem> problems;
    if (!isFilled(row.staffGroup))
        problems += { text("staff_group"), text("duty.group-missing"), {} };
    if (!row.countedOn.isValid())
        problems += { text("counted_on"), text("duty.day-missing"), {} };
    if (row.countedOn > today)
        problems += { text("counted_on"), text("duty.in-future"), {} };
    if (row.people < 0)
        problems += { text("people"), text("duty.people-missing"), {} };
    return problems;
}

} // namespace heed
