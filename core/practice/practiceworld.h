#pragma once

#include "core/complaints/complaintclocks.h"
#include "core/practice/dayplan.h"
#include "core/practice/grammar.h"
#include "core/practice/topics.h"

namespace heed {

/// What is to be invented. The same plan gives the same records, on any machine.
struct PracticePlan
{
    PracticeKind kind = PracticeKind::NhsTrust;
    int cases = 0; ///< rows of the complaints register, compliments included; 0 for the usual
    quint64 seed = 1;
    QDate today; ///< the last day; records go back three years

    [[nodiscard]] int complaints() const;
    [[nodiscard]] int incidents() const;
    [[nodiscard]] int claims() const;
    [[nodiscard]] int feedback() const;
    [[nodiscard]] QDate firstDay() const { return today.addYears(-3).addDays(1); }
};

/// Everything that the stories of one practice store share: the place, its people, its seasons and
/// what changed in those three years.
class PracticeWorld
{
public:
    /// Errors: Invalid "practice.no-such-plan" for more than a million cases or a day outside the
    /// calendar; "practice.grammar". The calendar must outlive the world.
    [[nodiscard]] static Result<PracticeWorld> make(
        const PracticePlan &plan, const WorkingCalendar &calendar);

    [[nodiscard]] const PracticePlan &plan() const { return m_plan; }
    [[nodiscard]] const PracticePlace &place() const { return m_place; }
    [[nodiscard]] const WorkingCalendar &calendar() const { return *m_calendar; }
    /// The law, and a care provider's own times as a new store has them.
    [[nodiscard]] const ComplaintClockRules &clockRules() const { return m_clockRules; }
    [[nodiscard]] const Grammar &grammar() const { return m_grammar; }
    [[nodiscard]] const DayPlan &complaintDays() const { return m_complaintDays; }
    [[nodiscard]] const DayPlan &incidentDays() const { return m_incidentDays; }
    [[nodiscard]] const DayPlan &claimDays() const { return m_claimDays; }
    [[nodiscard]] const DayPlan &feedbackDays() const { return m_feedbackDays; }
    [[nodiscard]] QDate today() const { return m_plan.today; }
    [[nodiscard]] bool isHome() const { return m_plan.kind == PracticeKind::CareHome; }

    /// Where something happened on a day: a position in place().units.
    [[nodiscard]] int unitOn(QDate day, PracticeRandom &random) const;
    [[nodiscard]] const Topic &topicOn(QDate day, int unit, PracticeRandom &random) const;
    [[nodiscard]] const IncidentTopic &incidentTopicOn(
        QDate day, int unit, PracticeRandom &random) const;
    /// Somebody who lived on this unit on that day; those who often fall are likelier when `falls`.
    [[nodiscard]] const Resident *residentOn(
        QDate day, int unit, bool falls, PracticeRandom &random) const;
    [[nodiscard]] const std::vector<Resident> &residents() const { return m_residents; }

    /// The two real changes: a project that made one thing better (going home from hospital; in a
    /// home, medicines on an electronic chart), and the unit that ran short of staff.
    [[nodiscard]] QDate betterFrom() const { return m_plan.today.addMonths(-13); }
    [[nodiscard]] QDate worseFrom() const { return m_plan.today.addMonths(-9); }

    /// "C-2026-014", as the register itself would number them.
    [[nodiscard]] QString complaintReference(int index) const;
    [[nodiscard]] QString incidentReference(int index) const;
    [[nodiscard]] QString claimReference(int index) const;
    [[nodiscard]] QString feedbackReference(int index) const;

private:
    PracticeWorld(const PracticePlan &plan, PracticePlace place, Grammar grammar,
        ComplaintClockRules rules, const WorkingCalendar &calendar);
    [[nodiscard]] int themeFactor(const char *theme, QDate day, int unit) const;

    PracticePlan m_plan;
    PracticePlace m_place;
    const WorkingCalendar *m_calendar;
    Grammar m_grammar;
    ComplaintClockRules m_clockRules;
    DayPlan m_complaintDays;
    DayPlan m_incidentDays;
    DayPlan m_claimDays;
    DayPlan m_feedbackDays;
    std::vector<Resident> m_residents;
};

/// "on Tuesday 3 March": for the text of a letter.
[[nodiscard]] QString dayInWords(QDate day);

} // namespace heed
