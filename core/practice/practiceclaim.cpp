#include "core/practice/practicepeople.h"
#include "core/practice/practicerecords.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr int StressEvery = 25;
constexpr int StressFirst = 3;
constexpr quint64 ClaimDetail = 34;
constexpr int DaysOfTwoMonths = 61;

class ClaimStory
{
public:
    ClaimStory(const PracticeWorld &world, int index)
        : m_world(world)
        , m_index(index)
        , m_random(world.plan().seed, ClaimDetail, static_cast<quint64>(index))
        , m_claim(m_record.file.claim)
    {
    }

    PracticeClaim tell();

private:
    void whatAbout();
    [[nodiscard]] bool followsComplaint();
    [[nodiscard]] bool followsIncident();
    void standsAlone();
    void days(QDate incidentOn);
    void money();
    void course();
    void link(const RecordRef &to, const char *why);
    void takePlace(SiteId site, UnitId unit);
    [[nodiscard]] QDate ifPast(QDate day) const { return day <= m_world.today() ? day : QDate(); }

    const PracticeWorld &m_world;
    int m_index;
    PracticeRandom m_random;
    PracticeClaim m_record;
    Claim &m_claim;
    const ClaimTopic *m_topic = nullptr;
};

PracticeClaim ClaimStory::tell()
{
    m_claim.reference = m_world.claimReference(m_index);
    m_claim.notifiedOn = m_world.claimDays().dayOf(m_index);
    whatAbout();
    if (!m_topic->isClinical || (!followsIncident() && !followsComplaint()))
        standsAlone();
    const PracticeUnit &unit = m_world.place().units[static_cast<size_t>(m_claim.unitId.value - 1)];
    m_claim.description = QString::fromLatin1(m_topic->text).arg(unit.at);
    money();
    course();
    m_claim.createdAt = practiceInstant(m_claim.openedOn, m_random);
    const QDate last = m_claim.closedOn.isValid() ? m_claim.closedOn
        : m_claim.settledOn.isValid()             ? m_claim.settledOn
                                                  : m_claim.openedOn;
    m_claim.updatedAt = std::max(m_claim.createdAt, practiceInstant(last, m_random));
    return std::move(m_record);
}

void ClaimStory::whatAbout()
{
    const auto all = claimTopics(m_world.plan().kind);
    std::vector<int> weights;
    weights.reserve(all.size());
    for (const ClaimTopic &topic : all)
        weights.push_back(topic.weight);
    m_topic = &all[static_cast<size_t>(m_random.weighted(weights))];
    // However small a store is, one of its claims is by a member of staff for stress.
    if (m_index % StressEvery == StressFirst) {
        for (const ClaimTopic &topic : all) {
            if (qstrcmp(topic.cause, "stress_bullying") == 0)
                m_topic = &topic;
        }
    }
    m_claim.cause = QString::fromLatin1(m_topic->cause);
    m_claim.theme = QString::fromLatin1(m_topic->theme);
    m_claim.injury = QString::fromLatin1(m_topic->injury);
    const bool isStaff = qstrcmp(m_topic->theme, "staffing") == 0
        || qstrcmp(m_topic->cause, "assault") == 0 || qstrcmp(m_topic->cause, "needlestick") == 0;
    m_claim.claimType = m_topic->isClinical ? QStringLiteral("Clinical negligence")
        : isStaff                           ? QStringLiteral("Employer's liability")
                                            : QStringLiteral("Public liability");
    if (m_world.isHome()) {
        m_claim.scheme = m_random.chance(850) ? ClaimScheme::Other : ClaimScheme::ExGratia;
        m_claim.solicitor = QStringLiteral("Insurer's panel: Ashlar and Fenwright LLP");
        return;
    }
    const bool isProperty = qstrcmp(m_topic->cause, "property_loss") == 0;
    m_claim.scheme = m_topic->isClinical ? ClaimScheme::Cnst
        : isProperty                     ? ClaimScheme::ExGratia
                                         : ClaimScheme::Ltps;
    m_claim.nhsrReference = QStringLiteral("M%1CT%2")
                                .arg(m_claim.notifiedOn.year() % 100)
                                .arg(m_random.between(1, 999), 3, 10, QLatin1Char('0'))
        + QStringLiteral("/%1").arg(m_index + 1, 4, 10, QLatin1Char('0'));
    m_claim.solicitor = m_random.chance(500) ? QStringLiteral("Ashlar and Fenwright LLP")
                                             : QStringLiteral("Brackenbury Moat Solicitors");
}

void ClaimStory::link(const RecordRef &to, const char *why)
{
    PracticeLink link;
    link.from = { recordkind::Claim, m_index + 1 };
    link.to = to;
    link.reason = m_world.grammar().say(QString::fromLatin1(why), {}, m_random);
    link.isRecorded = m_random.chance(650);
    m_record.links.push_back(std::move(link));
}

void ClaimStory::takePlace(SiteId site, UnitId unit)
{
    m_claim.siteId = site;
    m_claim.unitId = unit;
}

bool ClaimStory::followsIncident()
{
    const QDate around = m_claim.notifiedOn.addDays(-m_random.between(120, 800));
    const DayPlan &plan = m_world.incidentDays();
    if (around < plan.first().addDays(DaysOfTwoMonths) || !m_random.chance(600))
        return false;
    // Claims follow events that did harm; among the next ones there is nearly always one.
    const int first = plan.firstOnOrAfter(around);
    for (int i = first; i < std::min(first + 120, plan.count()); ++i) {
        const PracticeIncident record = practiceIncident(m_world, i);
        const Incident &incident = record.file.incident;
        if (incident.physicalHarm.value_or(Harm::None) < Harm::Moderate
            || incident.theme != m_claim.theme || record.file.patient.name.isEmpty()
            || incident.reportedOn >= m_claim.notifiedOn)
            continue;
        m_record.file.claimant = record.file.patient;
        takePlace(incident.siteId, incident.unitId);
        days(incident.occurredOn);
        link({ recordkind::Incident, i + 1 }, "link.claim-incident");
        return true;
    }
    return false;
}

bool ClaimStory::followsComplaint()
{
    const QDate around = m_claim.notifiedOn.addDays(-m_random.between(90, 560));
    const DayPlan &plan = m_world.complaintDays();
    if (around < plan.first() || !m_random.chance(500))
        return false;
    const int first = plan.firstOnOrAfter(around);
    for (int i = first; i < std::min(first + 60, plan.count()); ++i) {
        const PracticeComplaint record = practiceComplaint(m_world, i);
        const Complaint &complaint = record.file.complaint;
        const bool isFit = complaint.type == ComplaintType::Complaint && !record.file.issues.empty()
            && record.file.issues.front().theme == m_claim.theme
            && complaint.receivedOn < m_claim.notifiedOn
            && complaint.outcome.value_or(Outcome::NotUpheld) != Outcome::NotUpheld;
        if (!isFit)
            continue;
        m_record.file.claimant = record.file.patient;
        takePlace(complaint.siteId, complaint.unitId);
        days(complaint.receivedOn.addDays(-m_random.between(5, 40)));
        link({ recordkind::Complaint, i + 1 }, "link.complaint-claim");
        return true;
    }
    return false;
}

void ClaimStory::standsAlone()
{
    const QDate happened = m_claim.notifiedOn.addDays(-m_random.between(150, 1300));
    const int unit = m_world.unitOn(happened, m_random);
    takePlace(m_world.place().units[static_cast<size_t>(unit)].unit.siteId, UnitId { unit + 1 });
    m_record.file.claimant = practicePerson(
        m_random.chance(530) ? PracticeGender::Female : PracticeGender::Male, m_random);
    m_record.file.claimant.bornOn
        = birthdayFor(m_topic->isClinical ? m_random.between(20, 84) : m_random.between(22, 64),
            happened, m_random);
    days(happened);
}

void ClaimStory::days(QDate incidentOn)
{
    m_claim.incidentOn = incidentOn;
    const int late = m_random.chance(800) ? 0 : m_random.between(10, 200);
    m_claim.knowledgeOn = std::min(incidentOn.addDays(late), m_claim.notifiedOn);
    m_claim.openedOn
        = std::min(m_claim.notifiedOn.addDays(m_random.between(0, 6)), m_world.today());
    m_claim.handler = m_random.pick(m_world.place().handlers);
}

void ClaimStory::money()
{
    // Pounds between which the damages lie, by size of claim.
    constexpr std::array<std::pair<int, int>, 5> spans { { { 3, 40 }, { 40, 300 }, { 120, 900 },
        { 250, 4500 }, { 15000, 90000 } } };
    const auto [low, high] = spans.at(static_cast<size_t>(m_topic->size - 1));
    // The lower of two draws: most are small and a few are large.
    const int hundreds = std::min(m_random.between(low, high), m_random.between(low, high));
    const qint64 damages = static_cast<qint64>(hundreds) * 100 * 100;
    m_claim.damagesReserve.pence = damages;
    m_claim.claimantCostsReserve.pence = damages * m_random.between(30, 70) / 100;
    m_claim.defenceCostsReserve.pence = damages * m_random.between(10, 25) / 100;
    m_claim.probability = m_random.between(2, 9) * 10;
    m_claim.privileged = m_random.chance(250);
}

void ClaimStory::course()
{
    const QDate done
        = m_claim.notifiedOn.addDays(m_random.between(150, m_topic->size > 3 ? 1500 : 800));
    if (done > m_world.today()) {
        constexpr std::array stages { "Letter of claim", "Investigation", "Letter of response",
            "Negotiation", "Proceedings issued" };
        const auto part = m_claim.notifiedOn.daysTo(m_world.today()) * 5
            / std::max<qint64>(m_claim.notifiedOn.daysTo(done), 1);
        m_claim.stage
            = QString::fromLatin1(stages.at(static_cast<size_t>(std::clamp<qint64>(part, 0, 4))));
        const bool hasSpent = part > 1;
        if (hasSpent)
            m_claim.defenceCostsPaid.pence = m_claim.defenceCostsReserve.pence / 3;
        return;
    }
    m_claim.stage = QStringLiteral("Concluded");
    const qint64 damages = m_claim.damagesReserve.pence;
    m_claim.defenceCostsPaid.pence
        = m_claim.defenceCostsReserve.pence * m_random.between(60, 120) / 100;
    if (m_random.chance(m_topic->isClinical ? 470 : 520)) {
        m_claim.status = ClaimStatus::ClosedNil;
        m_claim.outcome = m_random.chance(600) ? QStringLiteral("Defended; claim withdrawn")
                                               : QStringLiteral("No reply to our response; closed");
    } else {
        const bool isPeriodical = m_topic->size == 5;
        m_claim.status = isPeriodical ? ClaimStatus::SettledPpo : ClaimStatus::SettledDamages;
        m_claim.outcome = QStringLiteral("Settled without trial");
        m_claim.settledOn = done;
        m_claim.damagesPaid.pence = damages * m_random.between(45, 105) / 100;
        m_claim.claimantCostsPaid.pence
            = m_claim.claimantCostsReserve.pence * m_random.between(50, 110) / 100;
    }
    m_claim.damagesReserve = {};
    m_claim.claimantCostsReserve = {};
    m_claim.defenceCostsReserve = {};
    m_claim.probability.reset();
    m_claim.closedOn = ifPast(done.addDays(m_random.between(0, 40)));
    if (!m_claim.closedOn.isValid())
        m_claim.closedOn = m_world.today();
}

} // namespace

PracticeClaim practiceClaim(const PracticeWorld &world, int index)
{
    return ClaimStory(world, index).tell();
}

std::vector<PracticeActivity> practiceActivity(const PracticeWorld &world)
{
    constexpr quint64 ActivityStream = 35;
    std::vector<PracticeActivity> all;
    const PracticePlace &place = world.place();
    const QDate first = world.plan().firstDay();
    for (size_t site = 0; site < place.sites.size(); ++site) {
        const int beds = place.dailyBeds[site];
        for (QDate month(first.year(), first.month(), 1); month <= world.today();
             month = month.addMonths(1)) {
            PracticeRandom random(world.plan().seed, ActivityStream + site,
                static_cast<quint64>(month.toJulianDay()));
            const bool isWinter = month.month() == 12 || month.month() <= 3;
            const int full = world.isHome() ? random.between(90, 98)
                : isWinter                  ? random.between(94, 99)
                                            : random.between(87, 94);
            const QString measure = world.isHome() ? QStringLiteral("resident_days")
                : beds > 0                         ? QStringLiteral("bed_days")
                                                   : QStringLiteral("contacts");
            const qint64 amount = beds > 0
                ? static_cast<qint64>(beds) * month.daysInMonth() * full / 100
                : random.between(5200, 6400);
            all.push_back({ static_cast<int>(site), month, measure, amount });
        }
    }
    return all;
}

} // namespace heed
