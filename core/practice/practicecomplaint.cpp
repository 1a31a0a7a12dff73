#include "core/practice/complaintcourse.h"
#include "core/practice/complaintletter.h"
#include "core/practice/complaintpeople.h"
#include "core/practice/practicenoise.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr quint64 ComplaintDetail = 32;
constexpr quint64 CourseDetail = 33;

/// Writes down who complained, about whom and of what; ComplaintCourse tells the rest.
class ComplaintTeller
{
public:
    ComplaintTeller(const PracticeWorld &world, int index)
        : m_world(world)
        , m_index(index)
        , m_story { world, index,
            PracticeRandom(world.plan().seed, ComplaintDetail, static_cast<quint64>(index)),
            practiceNoise(world.plan().seed, ComplaintDetail, index) }
        , m_random(m_story.random)
        , m_file(m_story.record.file)
        , m_complaint(m_story.record.file.complaint)
    {
    }

    PracticeComplaint tell();

private:
    void typeAndChannel();
    void takeIncident();
    void takeEarlier();
    void whereAndWhen();
    void issues();
    void addIssue(const Topic &topic);
    void addNamedIssue(const char *key);
    void grade();

    const PracticeWorld &m_world;
    int m_index;
    ComplaintStory m_story;
    PracticeRandom &m_random;
    ComplaintFile &m_file;
    Complaint &m_complaint;
};

PracticeComplaint ComplaintTeller::tell()
{
    m_complaint.reference = m_world.complaintReference(m_index);
    m_complaint.receivedOn = m_world.complaintDays().dayOf(m_index);
    typeAndChannel();
    takeIncident();
    takeEarlier();
    whereAndWhen();
    ComplaintPeople people(m_story);
    people.patient();
    people.writer();
    issues();
    grade();
    ComplaintLetter letter(m_story);
    letter.findWords();
    letter.write();
    PracticeRandom courseRandom(m_world.plan().seed, CourseDetail, static_cast<quint64>(m_index));
    ComplaintCourse(m_world, m_story.record, m_story.topics, m_story.words, courseRandom).run();
    return std::move(m_story.record);
}

void ComplaintTeller::typeAndChannel()
{
    constexpr std::array types { ComplaintType::Complaint, ComplaintType::Mp,
        ComplaintType::Concern, ComplaintType::Compliment, ComplaintType::Enquiry,
        ComplaintType::Comment };
    const int type = m_world.isHome() ? m_random.weighted({ 38, 1, 30, 30, 0, 1 })
                                      : m_random.weighted({ 71, 4, 15, 6, 2, 2 });
    m_complaint.type = types.at(static_cast<size_t>(type));
    constexpr std::array channels { Channel::Email, Channel::Letter, Channel::Telephone,
        Channel::InPerson, Channel::Web, Channel::SocialMedia };
    int channel = 0;
    if (m_complaint.type == ComplaintType::Concern)
        channel = m_random.weighted({ 12, 2, 40, 44, 2, 0 });
    else if (m_world.isHome())
        channel = m_random.weighted({ 34, 20, 18, 24, 2, 2 });
    else
        channel = m_random.weighted({ 46, 18, 15, 6, 13, 2 });
    m_complaint.channel = channels.at(static_cast<size_t>(channel));
    if (m_complaint.type == ComplaintType::Mp)
        m_complaint.channel = Channel::Mp;
    const bool isSpoken
        = m_complaint.channel == Channel::Telephone || m_complaint.channel == Channel::InPerson;
    if (isSpoken && m_story.isComplaint() && m_random.chance(820)) {
        const QDate day = m_complaint.receivedOn.addDays(m_random.between(0, 4));
        if (day <= m_world.today())
            m_complaint.oralCopyGivenOn = day;
    }
}

/// Some complaints are about an event that staff reported too: the same person, place and days.
void ComplaintTeller::takeIncident()
{
    const DayPlan &days = m_world.incidentDays();
    if (!m_story.isComplaint() || !m_random.chance(m_world.isHome() ? 260 : 170))
        return;
    const QDate around = m_complaint.receivedOn.addDays(-m_random.between(3, 70));
    const int first = days.firstOnOrAfter(around);
    // People write about what hurt: of the next few events, the one with most harm.
    for (int i = first; i < std::min(first + 6, days.count()); ++i) {
        PracticeIncident candidate = practiceIncident(m_world, i);
        const Incident &incident = candidate.file.incident;
        const bool isFit = !candidate.file.patient.name.isEmpty()
            && incident.eventType == EventType::Incident
            && incident.occurredOn <= m_complaint.receivedOn;
        const auto harmOf = [](const PracticeIncident &record) {
            return record.file.incident.physicalHarm.value_or(Harm::None);
        };
        if (isFit && (!m_story.incident || harmOf(candidate) > harmOf(*m_story.incident))) {
            m_story.incident = std::move(candidate);
            m_story.incidentIndex = i;
        }
    }
    if (!m_story.incident)
        return;
    PracticeLink link;
    link.to = { recordkind::Incident, m_story.incidentIndex + 1 };
    link.from = { recordkind::Complaint, m_index + 1 };
    link.isRecorded = m_random.chance(600);
    link.reason = m_world.grammar().say(QStringLiteral("link.complaint-incident"), {}, m_random);
    m_story.record.links.push_back(std::move(link));
}

void ComplaintTeller::whereAndWhen()
{
    if (m_story.incident) {
        m_story.unit = m_story.incident->unit;
        m_story.eventOn = m_story.incident->file.incident.occurredOn;
    } else {
        const int ago = m_random.chance(700) ? m_random.between(0, 30) : m_random.between(31, 300);
        m_story.eventOn = m_complaint.receivedOn.addDays(-ago);
        m_story.unit = m_world.unitOn(m_complaint.receivedOn, m_random);
    }
    m_complaint.siteId = m_story.where().unit.siteId;
    m_complaint.unitId.value = m_story.unit + 1;
    m_complaint.serviceArea = QString::fromLatin1(serviceAreaOf(m_story.where().kind));
    if (m_random.chance(300))
        m_complaint.location = m_world.isHome()
            ? QStringLiteral("Bedroom")
            : QStringLiteral("Bay %1").arg(m_random.between(1, 6));
    m_complaint.receivedBy = m_world.grammar().say(QStringLiteral("received.by"), {}, m_random);
    m_complaint.handler = m_random.pick(m_world.place().handlers);
}

void ComplaintTeller::addIssue(const Topic &topic)
{
    const bool isKnown
        = std::find(m_story.topics.begin(), m_story.topics.end(), &topic) != m_story.topics.end();
    const bool cannotTell = topic.isRelativesOnly && m_story.isAboutSelf();
    const bool isWrongDeath = qstrcmp(topic.key, "endoflife") == 0 && !m_story.hasDied;
    const bool isOthersBirth = qstrcmp(topic.key, "maternity") == 0 && !m_story.isAboutSelf();
    if (isKnown || cannotTell || isWrongDeath || isOthersBirth)
        return;
    ComplaintIssue issue;
    issue.number = static_cast<int>(m_file.issues.size()) + 1;
    issue.subject = QString::fromLatin1(topic.subject);
    issue.theme = QString::fromLatin1(topic.theme);
    issue.profession = QString::fromLatin1(topic.profession);
    if (qstrcmp(topic.profession, "nursing") == 0 && m_random.chance(250))
        issue.profession = QStringLiteral("medical");
    if (m_world.isHome())
        issue.profession = QString::fromLatin1(topic.profession);
    if (issue.subject == QLatin1String("clinical_treatment"))
        issue.specialty = QString::fromLatin1(specialtyOf(m_story.where().kind));
    const QString key = QString::fromLatin1(topic.key);
    issue.subSubject = m_world.grammar().say(key + QStringLiteral(".label"), {}, m_random);
    m_story.topics.push_back(&topic);
    m_file.issues.push_back(std::move(issue));
}

void ComplaintTeller::addNamedIssue(const char *key)
{
    for (const Topic &topic : topics(m_world.plan().kind)) {
        if (qstrcmp(topic.key, key) == 0)
            addIssue(topic);
    }
}

void ComplaintTeller::issues()
{
    const int wanted = m_story.isComplaint() ? 1 + m_random.weighted({ 44, 34, 16, 6 }) : 1;
    if (m_complaint.type == ComplaintType::Compliment) {
        addNamedIssue(m_random.chance(600) ? "attitude" : "care");
        return;
    }
    if (m_story.incident) {
        for (const Topic &topic : topics(m_world.plan().kind)) {
            if (m_story.topics.empty()
                && m_story.incident->file.incident.category == QLatin1String(topic.category))
                addIssue(topic);
        }
    }
    for (int i = 0; i < 60 && static_cast<int>(m_story.topics.size()) < wanted; ++i)
        addIssue(m_world.topicOn(m_complaint.receivedOn, m_story.unit, m_random));
}

void ComplaintTeller::grade()
{
    constexpr std::array grades { RiskGrade::Low, RiskGrade::Moderate, RiskGrade::High,
        RiskGrade::Extreme };
    if (!m_story.isComplaint())
        return;
    const bool isGrave = m_story.hasDied
        || (m_story.incident
            && m_story.incident->file.incident.physicalHarm.value_or(Harm::None) >= Harm::Moderate);
    m_complaint.gradeReceived = grades.at(static_cast<size_t>(
        isGrave ? m_random.weighted({ 0, 30, 55, 15 }) : m_random.weighted({ 48, 41, 10, 1 })));
    m_complaint.complexity = m_story.topics.size() > 2 || isGrave || m_random.chance(90)
        ? Complexity::Complex
        : Complexity::Standard;
    m_complaint.significantImpact = isGrave;
    m_complaint.safeguarding = std::any_of(m_story.topics.begin(), m_story.topics.end(),
        [](const Topic *t) { return qstrcmp(t->key, "safeguarding") == 0; });
    if (m_random.chance(m_world.isHome() ? 20 : 35))
        m_complaint.leadOrganisation = m_random.pick(m_world.place().partners);
}

/// Some families write again about something else. In a home they do so anyway: there are few.
void ComplaintTeller::takeEarlier()
{
    constexpr int Soonest = 3;
    constexpr int Latest = 40;
    if (m_index < Latest || !m_story.isComplaint() || m_story.incident || m_world.isHome()
        || !m_random.chance(30))
        return;
    const int earlier = m_index - m_random.between(Soonest, Latest);
    PracticeComplaint before = practiceComplaint(m_world, earlier);
    const bool isFit = (before.file.complaint.type == ComplaintType::Complaint
                           || before.file.complaint.type == ComplaintType::Mp)
        && before.file.complaint.consent != Consent::Deceased
        && before.file.complaint.receivedOn < m_complaint.receivedOn;
    if (!isFit)
        return;
    PracticeLink link;
    link.from = { recordkind::Complaint, m_index + 1 };
    link.to = { recordkind::Complaint, earlier + 1 };
    link.reason = m_world.grammar().say(QStringLiteral("link.repeat"), {}, m_random);
    link.isRecorded = m_random.chance(500);
    m_story.record.links.push_back(std::move(link));
    m_story.earlier = std::move(before.file);
}

} // namespace

PracticeComplaint practiceComplaint(const PracticeWorld &world, int index)
{
    return ComplaintTeller(world, index).tell();
}

} // namespace heed
