#include "core/practice/practiceworld.h"

#include <QFile>
#include <QLocale>

namespace heed {

namespace {

constexpr int UsualTrustCases = 1200;
constexpr int UsualHomeCases = 200;
// What ComplaintClockRules::load() takes where a store has no setting.
constexpr DeadlineSpan OwnAcknowledge { 3, DeadlineUnit::WorkingDays, 0 };
constexpr DeadlineSpan OwnReply { 28, DeadlineUnit::CalendarDays, 0 };
constexpr int MostCases = 1000000;

enum Stream : quint64 { ComplaintStream = 11, IncidentStream = 12, ClaimStream = 13, FeedbackStream = 14 };

bool isWinter(QDate day) { return day.month() == 12 || day.month() <= 3; }

/// Per cent of an ordinary day: less at weekends, more in winter, a little more each year.
int dayWeight(const PracticePlan &plan, QDate day, int weekend)
{
    int weight = day.dayOfWeek() > 5 ? weekend : 120;
    if (isWinter(day))
        weight = weight * 113 / 100;
    if (day.month() == 8)
        weight = weight * 90 / 100;
    const int years = static_cast<int>(plan.firstDay().daysTo(day)) * 100 / 365;
    return weight * (1000 + years * 4 / 10) / 100; // four per cent a year
}

QList<QByteArray> texts(PracticeKind kind)
{
    QList<QByteArray> all;
    const QString own
        = kind == PracticeKind::CareHome ? QStringLiteral("care-home") : QStringLiteral("trust");
    for (const QString &name : { QStringLiteral("both"), own }) {
        QFile file(QStringLiteral(":/heed/practice/%1.txt").arg(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QString reference(char letter, const DayPlan &days, int index)
{
    return QStringLiteral("%1-%2-%3")
        .arg(QLatin1Char(letter))
        .arg(days.dayOf(index).year())
        .arg(days.numberInYear(index), 3, 10, QLatin1Char('0'));
}

bool isOneOf(const char *word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
        [word](const char *other) { return qstrcmp(word, other) == 0; });
}

} // namespace

int PracticePlan::complaints() const
{
    if (cases > 0)
        return cases;
    return kind == PracticeKind::CareHome ? UsualHomeCases : UsualTrustCases;
}

int PracticePlan::incidents() const
{
    return kind == PracticeKind::CareHome ? complaints() * 5 / 2 : complaints() * 2;
}

int PracticePlan::claims() const
{
    return std::max(complaints() / (kind == PracticeKind::CareHome ? 50 : 20), 1);
}

int PracticePlan::feedback() const
{
    constexpr int most = 20000;
    return std::min(kind == PracticeKind::CareHome ? complaints() * 2 : complaints(), most);
}

Result<PracticeWorld> PracticeWorld::make(const PracticePlan &plan, const WorkingCalendar &calendar)
{
    const bool isInCalendar = plan.today.isValid()
        && WorkingCalendar::covers(plan.today.addYears(2))
        && WorkingCalendar::covers(plan.today.addYears(-8));
    if (!isInCalendar || plan.complaints() > MostCases)
        return failure(ErrorCode::Invalid, QStringLiteral("practice.no-such-plan"));
    auto grammar = Grammar::parse(texts(plan.kind));
    if (!grammar)
        return Failure(grammar.error());
    auto law = DeadlineRules::load();
    if (!law)
        return Failure(law.error());
    ComplaintClockRules rules { std::move(*law), OwnAcknowledge, OwnReply };
    return PracticeWorld(
        plan, practicePlace(plan.kind), std::move(*grammar), std::move(rules), calendar);
}

PracticeWorld::PracticeWorld(const PracticePlan &plan, PracticePlace place, Grammar grammar,
    ComplaintClockRules rules, const WorkingCalendar &calendar)
    : m_plan(plan)
    , m_place(std::move(place))
    , m_calendar(&calendar)
    , m_grammar(std::move(grammar))
    , m_clockRules(std::move(rules))
    , m_complaintDays(plan.firstDay(), plan.today, plan.complaints(), plan.seed, ComplaintStream,
          [&plan](QDate day) { return dayWeight(plan, day, 35); })
    , m_incidentDays(plan.firstDay(), plan.today, plan.incidents(), plan.seed, IncidentStream,
          [&plan](QDate day) { return dayWeight(plan, day, 95); })
    , m_claimDays(plan.firstDay(), plan.today, plan.claims(), plan.seed, ClaimStream,
          [](QDate day) { return day.dayOfWeek() > 5 ? 0 : 100; })
    , m_feedbackDays(plan.firstDay(), plan.today, plan.feedback(), plan.seed, FeedbackStream,
          [&plan](QDate day) { return dayWeight(plan, day, 60); })
{
    if (isHome())
        m_residents
            = practiceResidents(m_place, plan.firstDay().addDays(-60), plan.today, plan.seed);
}

int PracticeWorld::unitOn(QDate day, PracticeRandom &random) const
{
    std::vector<int> weights;
    weights.reserve(m_place.units.size());
    for (const PracticeUnit &unit : m_place.units) {
        int weight = unit.weight * 10;
        if (unit.kind == UnitKind::Emergency && isWinter(day))
            weight = weight * 140 / 100;
        weights.push_back(weight);
    }
    if (day >= worseFrom())
        weights[static_cast<size_t>(m_place.worseningUnit)] *= 2;
    return random.weighted(weights);
}

int PracticeWorld::themeFactor(const char *theme, QDate day, int unit) const
{
    if (day >= betterFrom() && isOneOf(theme, { isHome() ? "medication" : "discharge" }))
        return 45;
    if (unit == m_place.worseningUnit && day >= worseFrom()
        && isOneOf(theme, { "falls", "staffing", "pressure_care", "nutrition" }))
        return 190;
    return 100;
}

const Topic &PracticeWorld::topicOn(QDate day, int unit, PracticeRandom &random) const
{
    const auto all = topics(m_plan.kind);
    const auto kind = static_cast<size_t>(m_place.units[static_cast<size_t>(unit)].kind);
    std::vector<int> weights;
    weights.reserve(all.size());
    for (const Topic &topic : all)
        weights.push_back(topic.weight.at(kind) * (isWinter(day) ? topic.winter : 100)
            * themeFactor(topic.theme, day, unit) / 100);
    return all[static_cast<size_t>(random.weighted(weights))];
}

const IncidentTopic &PracticeWorld::incidentTopicOn(
    QDate day, int unit, PracticeRandom &random) const
{
    const auto all = incidentTopics(m_plan.kind);
    const auto kind = static_cast<size_t>(m_place.units[static_cast<size_t>(unit)].kind);
    std::vector<int> weights;
    weights.reserve(all.size());
    for (const IncidentTopic &topic : all)
        weights.push_back(topic.weight.at(kind) * (isWinter(day) ? topic.winter : 100)
            * themeFactor(topic.theme, day, unit) / 100);
    return all[static_cast<size_t>(random.weighted(weights))];
}

const Resident *PracticeWorld::residentOn(
    QDate day, int unit, bool falls, PracticeRandom &random) const
{
    std::vector<const Resident *> there;
    std::vector<int> weights;
    for (const Resident &who : m_residents) {
        const bool isThere = who.unit == unit && who.movedIn <= day
            && (!who.movedOut.isValid() || day < who.movedOut);
        if (!isThere)
            continue;
        there.push_back(&who);
        weights.push_back(falls && who.oftenFalls ? 60 : 10);
    }
    if (there.empty())
        return nullptr;
    return there[static_cast<size_t>(random.weighted(weights))];
}

QString PracticeWorld::complaintReference(int index) const
{
    return reference('C', m_complaintDays, index);
}

QString PracticeWorld::incidentReference(int index) const
{
    return reference('I', m_incidentDays, index);
}

QString PracticeWorld::claimReference(int index) const
{
    return reference('L', m_claimDays, index);
}

QString PracticeWorld::feedbackReference(int index) const
{
    return reference('F', m_feedbackDays, index);
}

QString dayInWords(QDate day)
{
    return QStringLiteral("on ") + QLocale::c().toString(day, QStringLiteral("dddd d MMMM"));
}

} // namespace heed
