#include "core/practice/practicenoise.h"
#include "core/practice/practicepeople.h"
#include "core/practice/practicerecords.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr quint64 IncidentDetail = 31;

/// Writes one incident; the members are what its parts share.
class IncidentStory
{
public:
    IncidentStory(const PracticeWorld &world, int index)
        : m_world(world)
        , m_index(index)
        , m_random(world.plan().seed, IncidentDetail, static_cast<quint64>(index))
        , m_incident(m_record.file.incident)
    {
    }

    /// Only whom it happened to; `false` leaves out that some people come back.
    Person affected(bool mayReturn)
    {
        m_mayReturn = mayReturn;
        whenAndWhere();
        whom();
        return m_record.file.patient;
    }

    PracticeIncident tell()
    {
        whenAndWhere();
        whom();
        harm();
        words();
        candour();
        learning();
        closing();
        return std::move(m_record);
    }

private:
    void whenAndWhere();
    void whom();
    void takeFormerPatient(UnitKind kind);
    void harm();
    void words();
    void candour();
    void learning();
    void closing();
    [[nodiscard]] QDate ifPast(QDate day) const { return day <= m_world.today() ? day : QDate(); }
    [[nodiscard]] bool hasHarm(Harm atLeast) const
    {
        return m_incident.physicalHarm && *m_incident.physicalHarm >= atLeast;
    }

    const PracticeWorld &m_world;
    int m_index;
    PracticeRandom m_random;
    PracticeIncident m_record;
    Incident &m_incident;
    const IncidentTopic *m_topic = nullptr;
    bool m_mayReturn = true;
};

void IncidentStory::whenAndWhere()
{
    const QDate day = m_world.incidentDays().dayOf(m_index);
    m_record.unit = m_world.unitOn(day, m_random);
    m_topic = &m_world.incidentTopicOn(day, m_record.unit, m_random);
    const PracticeUnit &unit = m_world.place().units[static_cast<size_t>(m_record.unit)];
    m_incident.reference = m_world.incidentReference(m_index);
    constexpr std::array types { EventType::Incident, EventType::Outcome, EventType::Risk,
        EventType::GoodCare };
    m_incident.eventType = types.at(static_cast<size_t>(m_random.weighted({ 94, 2, 2, 2 })));
    m_incident.occurredOn = day;
    // Falls come when people get up; the rest follows the working day.
    const int hour = m_random.chance(300) ? m_random.between(0, 6) : m_random.between(7, 23);
    m_incident.occurredTime = QTime(hour, m_random.between(0, 11) * 5);
    m_incident.awareOn = ifPast(day.addDays(m_random.chance(850) ? 0 : m_random.between(1, 5)));
    if (!m_incident.awareOn.isValid())
        m_incident.awareOn = m_world.today();
    m_incident.reportedOn
        = ifPast(m_incident.awareOn.addDays(m_random.chance(800) ? 0 : m_random.between(1, 6)));
    if (!m_incident.reportedOn.isValid())
        m_incident.reportedOn = m_world.today();
    m_incident.openedOn = ifPast(m_incident.reportedOn.addDays(m_random.between(0, 4)));
    m_incident.siteId = unit.unit.siteId;
    m_incident.unitId.value = m_record.unit + 1;
    constexpr std::array rooms { "Bay", "Side room", "Bathroom", "Corridor", "Day room" };
    constexpr std::array homeRooms { "Bedroom", "Lounge", "Dining room", "Bathroom", "Corridor" };
    m_incident.location
        = QString::fromLatin1(m_world.isHome() ? m_random.pick(homeRooms) : m_random.pick(rooms));
}

void IncidentStory::whom()
{
    const bool isStaff = qstrcmp(m_topic->category, "violence") == 0 && m_random.chance(550);
    const bool isNobody = qstrcmp(m_topic->category, "infrastructure") == 0
        || qstrcmp(m_topic->category, "staffing") == 0 || m_incident.eventType == EventType::Risk;
    if (isStaff || isNobody) {
        m_incident.affectedType
            = isStaff ? QStringLiteral("staff") : QStringLiteral("organisation");
        return;
    }
    m_incident.affectedType
        = m_world.isHome() ? QStringLiteral("resident") : QStringLiteral("patient");
    Person &person = m_record.file.patient;
    if (m_world.isHome()) {
        const bool isFall = qstrcmp(m_topic->category, "falls") == 0;
        m_record.resident
            = m_world.residentOn(m_incident.occurredOn, m_record.unit, isFall, m_random);
        if (m_record.resident)
            person = m_record.resident->person;
    } else {
        const auto kind = m_world.place().units[static_cast<size_t>(m_record.unit)].kind;
        const bool isWoman = kind == UnitKind::Maternity || m_random.chance(520);
        person = practicePerson(isWoman ? PracticeGender::Female : PracticeGender::Male, m_random);
        const int age = kind == UnitKind::Maternity ? m_random.between(18, 43)
            : kind == UnitKind::Children            ? m_random.between(0, 15)
            : kind == UnitKind::OlderPeople         ? m_random.between(68, 97)
                                                    : m_random.between(19, 92);
        person.bornOn = birthdayFor(age, m_incident.occurredOn, m_random);
        takeFormerPatient(kind);
    }
    if (person.bornOn.isValid())
        m_incident.patientAge = ageOn(person.bornOn, m_incident.occurredOn);
}

/// Some people come to grief more than once, and the two events are not one.
void IncidentStory::takeFormerPatient(UnitKind kind)
{
    constexpr int Soonest = 10;
    constexpr int Latest = 400;
    PracticeRandom noise = practiceNoise(m_world.plan().seed, IncidentDetail, m_index);
    const bool isAnyAge = kind != UnitKind::Maternity && kind != UnitKind::Children;
    if (!m_mayReturn || !isAnyAge || m_index < Latest || !noise.chance(80))
        return;
    const int earlier = m_index - noise.between(Soonest, Latest);
    const Person before = IncidentStory(m_world, earlier).affected(false);
    if (!before.name.isEmpty() && ageOn(before.bornOn, m_incident.occurredOn) >= 18)
        m_record.file.patient = before;
}

void IncidentStory::harm()
{
    if (m_incident.eventType == EventType::GoodCare || m_incident.eventType == EventType::Risk)
        return;
    constexpr std::array grades { Harm::None, Harm::Low, Harm::Moderate, Harm::Severe,
        Harm::Fatal };
    if (m_incident.affectedType == QLatin1String("organisation")) {
        m_incident.physicalHarm = Harm::None;
        m_incident.psychologicalHarm = Harm::None;
    } else {
        const int factor = m_topic->harm;
        const std::array weights { 7000, 2800 * factor / 100, 500 * factor / 100,
            100 * factor / 100, 20 * factor / 100 };
        m_incident.physicalHarm
            = grades.at(static_cast<size_t>(m_random.weighted(std::span<const int>(weights))));
        const bool isBad = hasHarm(Harm::Moderate);
        m_incident.psychologicalHarm = grades.at(static_cast<size_t>(
            isBad ? m_random.weighted({ 35, 45, 17, 3 }) : m_random.weighted({ 800, 180, 18, 2 })));
    }
    const int worst = hasHarm(Harm::Severe) ? 3 : hasHarm(Harm::Moderate) ? 2 : 0;
    constexpr std::array risks { "low", "moderate", "high", "extreme" };
    m_incident.riskGrade = QString::fromLatin1(
        risks.at(static_cast<size_t>(std::min(worst + (m_random.chance(250) ? 1 : 0), 3))));
    m_incident.neverEvent = !m_world.isHome() && hasHarm(Harm::Low)
        && qstrcmp(m_topic->category, "treatment") == 0 && m_random.chance(25);
    m_incident.safeguarding = qstrcmp(m_topic->category, "safeguarding") == 0;
}

void IncidentStory::words()
{
    const PracticeUnit &unit = m_world.place().units[static_cast<size_t>(m_record.unit)];
    const GrammarWords words { { QStringLiteral("unit"), unit.unit.name },
        { QStringLiteral("at"), unit.at } };
    const bool isGood = m_incident.eventType == EventType::GoodCare;
    const QString symbol = isGood ? QStringLiteral("inc.goodcare")
                                  : QStringLiteral("inc.") + QLatin1String(m_topic->category);
    const Grammar &grammar = m_world.grammar();
    m_incident.category = QString::fromLatin1(m_topic->category);
    m_incident.subCategory = QString::fromLatin1(m_topic->subCategory);
    m_incident.theme = QString::fromLatin1(m_topic->theme);
    m_incident.description = grammar.say(symbol, words, m_random);
    if (!isGood) {
        m_incident.actionTaken = grammar.saySeveral(
            QStringLiteral("inc.done"), m_random.between(1, 2), words, m_random);
    }
    m_incident.reporterRole = grammar.say(QStringLiteral("reporter"), words, m_random);
    m_incident.handler = m_random.pick(m_world.place().handlers);
    if (!m_world.isHome())
        m_incident.lfpseReference
            = QStringLiteral("PR-%1").arg(m_random.between(1, 9999999), 8, 10, QLatin1Char('0'));
}

void IncidentStory::candour()
{
    const bool isNotifiable = !m_incident.affectedType.isEmpty()
        && m_incident.affectedType != QLatin1String("staff")
        && (hasHarm(Harm::Moderate)
            || (m_incident.psychologicalHarm && *m_incident.psychologicalHarm >= Harm::Moderate));
    if (!isNotifiable) {
        if (hasHarm(Harm::Low))
            m_incident.candourRequired = false;
        return;
    }
    if (m_random.chance(40))
        return; // nobody has decided yet
    m_incident.candourRequired = true;
    if (m_random.chance(60))
        return; // never told, or not written down
    const int days = m_random.chance(880) ? m_random.between(0, 9) : m_random.between(11, 28);
    m_incident.candourToldOn
        = ifPast(m_world.calendar().addWorkingDays(m_incident.reportedOn, days));
    if (m_incident.candourToldOn.isValid() && m_random.chance(880))
        m_incident.candourLetterOn
            = ifPast(m_incident.candourToldOn.addDays(m_random.between(1, 16)));
}

void IncidentStory::learning()
{
    if (!hasHarm(Harm::Moderate) && !m_incident.neverEvent)
        return;
    const bool isGrave = hasHarm(Harm::Severe) || m_incident.neverEvent;
    m_incident.psiiDeclared = isGrave && m_random.chance(350);
    constexpr std::array others { LearningResponse::Aar, LearningResponse::Swarm,
        LearningResponse::Mdt, LearningResponse::Thematic, LearningResponse::RoundTable };
    m_incident.learningResponse = m_incident.psiiDeclared
        ? LearningResponse::Psii
        : others.at(static_cast<size_t>(m_random.weighted({ 40, 20, 20, 15, 5 })));
    if (!m_random.chance(650))
        return;
    Action action;
    action.kind = recordkind::Incident;
    action.recordId = m_index + 1;
    const QString key
        = QString::fromLatin1(qstrcmp(m_topic->category, "pressure_ulcer") == 0 ? "pressure.action"
                : qstrcmp(m_topic->category, "medication") == 0 ? "medication.action"
                : qstrcmp(m_topic->category, "falls") == 0      ? "falls.action"
                                                                : "care.action");
    action.title = m_world.grammar().say(key, {}, m_random);
    action.owner = m_random.pick(m_world.place().owners);
    action.dueOn = m_incident.reportedOn.addDays(m_random.between(30, 90));
    action.theme = m_incident.theme;
    if (m_random.chance(800)) {
        action.doneOn = ifPast(action.dueOn.addDays(m_random.between(-20, 15)));
        if (action.doneOn.isValid())
            action.evidence = m_world.grammar().say(
                QStringLiteral("evidence"), { { QStringLiteral("at"), QString() } }, m_random);
    }
    m_record.actions.push_back(std::move(action));
}

void IncidentStory::closing()
{
    const bool isLong = hasHarm(Harm::Moderate);
    const int days = isLong ? m_random.between(30, 110) : m_random.between(4, 45);
    m_incident.closedOn = ifPast(m_incident.reportedOn.addDays(days));
    if (m_incident.closedOn.isValid()) {
        m_incident.state = IncidentState::Closed;
        m_incident.approvalStatus = QStringLiteral("Approved");
        m_incident.result = m_world.grammar().say(QStringLiteral("inc.learned"), {}, m_random);
    } else {
        const bool isRead = m_incident.openedOn.isValid();
        m_incident.state = isRead ? IncidentState::UnderReview : IncidentState::Open;
        m_incident.approvalStatus
            = isRead ? QStringLiteral("In review") : QStringLiteral("Awaiting review");
    }
    m_incident.createdAt = practiceInstant(m_incident.reportedOn, m_random);
    const QDate last = m_incident.closedOn.isValid() ? m_incident.closedOn
        : m_incident.openedOn.isValid()              ? m_incident.openedOn
                                                     : m_incident.reportedOn;
    m_incident.updatedAt = std::max(m_incident.createdAt, practiceInstant(last, m_random));
}

} // namespace

PracticeIncident practiceIncident(const PracticeWorld &world, int index)
{
    return IncidentStory(world, index).tell();
}

QDateTime practiceInstant(QDate day, PracticeRandom &random)
{
    return { day, QTime(random.between(8, 11), random.below(60), random.below(60)), Qt::UTC };
}

} // namespace heed
