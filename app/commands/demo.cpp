#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/calendar/dayformat.h"
#include "core/calendar/typeddate.h"
#include "core/practice/practicestore.h"
#include "ui/governance/packdocument.h"
#include "ui/print/printoutput.h"

#include <CLI/CLI.hpp>

namespace heed {

namespace {

constexpr int MostCases = 1000000;

class DemoCommand final : public Command
{
public:
    void describe(CLI::App &options) override;
    ExitStatus run(const Clock &clock) override;

private:
    [[nodiscard]] Result<PracticePlan> plan(const Clock &clock) const;
    [[nodiscard]] Result<void> writeTruth(
        const PracticePlan &plan, const PracticeSummary &made) const;

    std::string m_store;
    std::string m_kind = "care-home";
    std::string m_today;
    std::string m_truth;
    int m_cases = 0;
    quint64 m_seed = 1;
};

void DemoCommand::describe(CLI::App &options)
{
    options.add_option("STORE", m_store, "The practice store to make, NAME.heed")
        ->required()
        ->check(emptyNameProblem);
    options.add_option("--kind", m_kind, "What to invent")
        ->check(CLI::IsMember({ "care-home", "nhs-trust" }))
        ->capture_default_str();
    options
        .add_option("--cases", m_cases,
            "Complaints, concerns and compliments (200 in a care home, 1200 in a trust)")
        ->check(CLI::Range(1, MostCases));
    options.add_option("--seed", m_seed, "The same seed gives the same records")
        ->capture_default_str();
    options.add_option("--today", m_today, "The last day of the three years")->type_name("DAY");
    options
        .add_option("--truth", m_truth,
            "Write every pair of records about one event as JSON, linked or not")
        ->type_name("FILE");
}

Result<PracticePlan> DemoCommand::plan(const Clock &clock) const
{
    PracticePlan plan;
    plan.kind = fromCode<PracticeKind>(QString::fromLatin1(m_kind.c_str()))
                    .value_or(PracticeKind::CareHome);
    plan.cases = m_cases;
    plan.seed = m_seed;
    plan.today = clock.today();
    if (m_today.empty())
        return plan;
    return BankHolidays::load()
        .and_then([&](const BankHolidays &holidays) {
            return parseTypedDate(
                QString::fromLocal8Bit(m_today.c_str()), clock.today(), WorkingCalendar(holidays));
        })
        .map([&](QDate day) {
            plan.today = day;
            return plan;
        });
}

Result<void> DemoCommand::writeTruth(const PracticePlan &plan, const PracticeSummary &made) const
{
    if (m_truth.empty())
        return {};
    return BankHolidays::load().and_then([&](const BankHolidays &holidays) -> Result<void> {
        const WorkingCalendar calendar(holidays);
        return PracticeWorld::make(plan, calendar).and_then([&](const PracticeWorld &world) {
            return writeWhole(
                QString::fromLocal8Bit(m_truth.c_str()), truthAsJson(world, made.truth));
        });
    });
}

ExitStatus DemoCommand::run(const Clock &clock)
{
    const auto wanted = plan(clock);
    if (!wanted)
        return fail(wanted.error());
    // With a day of its own the store is made as if on that day.
    const FixedClock thatDay(wanted->today);
    const Clock &used = m_today.empty() ? clock : thatDay;
    const QString path = QString::fromLocal8Bit(m_store.c_str());
    int told = 0;
    const auto tell = [&told](int percent) {
        if (percent / 10 > told / 10)
            note(QStringLiteral("%1 %").arg(percent));
        told = percent;
        return true;
    };
    const auto made = makePracticeStore(path, *wanted, used, tell, packPaper);
    if (!made)
        return fail(made.error());
    if (const auto written = writeTruth(*wanted, *made); !written)
        return fail(written.error());
    print(QStringLiteral("Made %1: %2, three years to %3.")
              .arg(path, practicePlace(wanted->kind).organisation, formatDay(wanted->today)));
    print(QStringLiteral("%1 complaints, concerns and compliments; %2 incidents; %3 claims; "
                         "%4 actions; %5 pieces of feedback. Everybody in it is invented.")
              .arg(made->complaints)
              .arg(made->incidents)
              .arg(made->claims)
              .arg(made->actions)
              .arg(made->feedback));
    print(QStringLiteral("User: %1. Password: practice.").arg(practicePlace(wanted->kind).user));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeDemoCommand() { return std::make_unique<DemoCommand>(); }

} // namespace heed
