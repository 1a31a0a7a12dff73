#include "core/practice/practiceparts.h"

#include "core/claims/claimfailure.h"
#include "core/incidents/incidentparts.h"
#include "core/practice/practicepeople.h"
#include "core/practice/practicerandom.h"
#include "core/records/assignment.h"

namespace heed {

namespace {

// Streams of their own, so that the records themselves stay as they were.
constexpr quint64 FlagStream = 42;
constexpr quint64 PartStream = 43;
constexpr quint64 FailureStream = 44;

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

PracticeRandom randomFor(const PracticeWorld &world, quint64 stream, int index)
{
    return PracticeRandom(world.plan().seed, stream, static_cast<quint64>(index));
}

template <typename T> Result<void> storeAll(Transaction &transaction, std::vector<T> &rows)
{
    for (T &row : rows) {
        if (const auto stored = insertRow(transaction, row); !stored)
            return Failure(stored.error());
    }
    return {};
}

/// The parts of one incident.
class PartsStory
{
public:
    PartsStory(const PracticeWorld &world, int index, const Incident &incident)
        : m_world(world)
        , m_incident(incident)
        , m_random(randomFor(world, PartStream, index))
    {
    }

    Result<void> write(Transaction &transaction)
    {
        others();
        responses();
        notices();
        return storeAll(transaction, m_people)
            .and_then([&] { return storeAll(transaction, m_responses); })
            .and_then([&] { return leads(transaction); })
            .and_then([&] { return storeAll(transaction, m_notices); });
    }

private:
    void others();
    void responses();
    void notices();
    void addNotice(CqcEvent event);
    Result<void> leads(Transaction &transaction) const;
    [[nodiscard]] QDate ifPast(QDate day) const { return day <= m_world.today() ? day : QDate(); }
    [[nodiscard]] Harm harm() const { return m_incident.physicalHarm.value_or(Harm::None); }

    const PracticeWorld &m_world;
    const Incident &m_incident;
    PracticeRandom m_random;
    std::vector<AffectedPerson> m_people;
    std::vector<IncidentResponse> m_responses;
    std::vector<CqcNotification> m_notices;
};

/// An outbreak, a medicine round, a fight in a lounge: some touch more than one person, the others
/// never worse than the first.
void PartsStory::others()
{
    const bool touchesSeveral = m_incident.patientId.isValid()
        && m_incident.eventType == EventType::Incident && m_random.chance(35);
    const int count = touchesSeveral ? m_random.between(1, 3) : 0;
    constexpr std::array bands { "56_64", "65_74", "75_and_over" };
    for (int i = 0; i < count; ++i) {
        AffectedPerson person;
        person.incidentId = m_incident.id;
        person.person = practicePerson(
            m_random.chance(600) ? PracticeGender::Female : PracticeGender::Male, m_random)
                            .name;
        person.physicalHarm = m_random.chance(700) ? Harm::None : std::min(harm(), Harm::Low);
        person.psychologicalHarm = m_random.chance(600) ? Harm::None : Harm::Low;
        person.ageBand = m_world.isHome() ? text(m_random.pick(bands)) : QString();
        m_people.push_back(person);
    }
}

/// The leads of what is under way were checked; of what ended years ago nobody asked yet.
Result<void> PartsStory::leads(Transaction &transaction) const
{
    for (const IncidentResponse &response : m_responses) {
        if (response.endedOn.isValid())
            continue;
        Assignment lead;
        lead.kind = recordkind::Incident;
        lead.recordId = m_incident.id.value;
        lead.person = response.lead;
        lead.assignedOn = std::min(m_incident.reportedOn.addDays(1), m_world.today());
        lead.assignedBy = m_world.place().user;
        if (const auto written = writeLead(transaction, lead); !written)
            return written;
    }
    return {};
}

void PartsStory::responses()
{
    if (!m_incident.learningResponse)
        return;
    IncidentResponse response;
    response.incidentId = m_incident.id;
    response.type = *m_incident.learningResponse;
    response.lead = m_random.pick(m_world.place().owners);
    const bool isLong = response.type == LearningResponse::Psii;
    const bool isSwarm = response.type == LearningResponse::Swarm;
    response.startedOn
        = ifPast(m_incident.reportedOn.addDays(isSwarm ? 0 : m_random.between(2, isLong ? 20 : 9)));
    response.dueOn = m_incident.reportedOn.addDays(isLong ? 120 : isSwarm ? 1 : 42);
    if (response.startedOn.isValid() && m_incident.closedOn.isValid()) {
        response.endedOn = std::max(response.startedOn, m_incident.closedOn);
        response.outcome = m_incident.result;
    }
    m_responses.push_back(response);
}

void PartsStory::addNotice(CqcEvent event)
{
    CqcNotification notice;
    notice.incidentId = m_incident.id;
    notice.event = event;
    const QDate told = ifPast(m_incident.awareOn.addDays(m_random.between(0, 3)));
    const bool isForgotten = m_random.chance(60);
    if (!m_world.isHome() && cqcDuty(event, true) != CqcDuty::Tell)
        notice.nhsEnglandOn = isForgotten ? QDate() : told;
    else if (!isForgotten)
        notice.toldOn = told;
    if (notice.toldOn.isValid()) {
        notice.toldBy = m_incident.handler;
        notice.reference
            = QStringLiteral("CQC-%1").arg(m_random.between(1, 999999), 6, 10, QLatin1Char('0'));
    }
    m_notices.push_back(notice);
}

void PartsStory::notices()
{
    if (m_incident.eventType != EventType::Incident)
        return;
    if (harm() == Harm::Fatal)
        addNotice(CqcEvent::Death);
    else if (harm() == Harm::Severe)
        addNotice(CqcEvent::Injury);
    else if (harm() == Harm::Moderate && m_world.isHome() && m_random.chance(300))
        addNotice(CqcEvent::PreventiveTreatment);
    if (m_incident.safeguarding && m_random.chance(500))
        addNotice(CqcEvent::Abuse);
    const bool isStop = m_incident.category == QLatin1String("infrastructure")
        || m_incident.category == QLatin1String("staffing");
    if (isStop && m_random.chance(60))
        addNotice(CqcEvent::ServiceStopped);
}

} // namespace

void addIncidentFlags(const PracticeWorld &world, int index, Incident &incident)
{
    PracticeRandom random = randomFor(world, FlagStream, index);
    constexpr std::array neverEvents { "Wrong site procedure", "Retained object after a procedure",
        "Wrong route of a medicine", "Misplaced feeding tube" };
    if (incident.neverEvent)
        incident.neverEventType = text(random.pick(neverEvents));
    const QDate referred = incident.awareOn.addDays(random.between(0, 2));
    if (!incident.safeguarding || referred > world.today() || random.chance(100))
        return;
    incident.safeguardingReferredOn = referred;
    incident.safeguardingReference
        = QStringLiteral("SG-%1").arg(random.between(1, 99999), 5, 10, QLatin1Char('0'));
}

Result<void> writeIncidentParts(
    Transaction &transaction, const PracticeWorld &world, int index, const Incident &incident)
{
    return PartsStory(world, index, incident).write(transaction);
}

Result<void> writeLead(Transaction &transaction, Assignment lead)
{
    return insertRow(transaction, lead).map([](AssignmentId) {});
}

Result<void> writeClaimParts(
    Transaction &transaction, const PracticeWorld &world, int index, const Claim &claim)
{
    if (claim.cause != QLatin1String("stress_bullying"))
        return {};
    struct Shown
    {
        StaffFailure code;
        const char *evidence;
    };
    constexpr std::array all {
        Shown { StaffFailure::NoRiskAssessment, "No stress risk assessment is on the file." },
        Shown { StaffFailure::OccupationalHealth,
            "Occupational health advised lighter duties; nothing changed for five months." },
        Shown { StaffFailure::PolicyNotFollowed,
            "The bullying policy asks for a meeting within ten days; there was none." },
        Shown { StaffFailure::NoPreventiveMeasures,
            "Three colleagues had left for the same reason in one year." },
    };
    PracticeRandom random = randomFor(world, FailureStream, index);
    const int first = random.below(static_cast<int>(all.size()));
    std::vector<ClaimFailure> rows;
    for (int i = 0; i < random.between(1, 2); ++i) {
        const Shown &shown = all.at(static_cast<size_t>(first + i) % all.size());
        ClaimFailure row;
        row.claimId = claim.id;
        row.code = shown.code;
        row.evidence = text(shown.evidence);
        rows.push_back(row);
    }
    return storeAll(transaction, rows);
}

} // namespace heed
