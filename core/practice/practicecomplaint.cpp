#include "core/practice/complaintcourse.h"
#include "core/practice/practicenoise.h"
#include "core/practice/practicepeople.h"
#include "core/practice/practicerecords.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr quint64 ComplaintDetail = 32;
constexpr quint64 CourseDetail = 33;

/// Who somebody is to the one who writes: "my mother".
struct Relative
{
    const char *relationship; ///< what the writer is to the person cared for
    const char *mine; ///< what the person cared for is to the writer, a woman
    const char *mineMale;
    PracticeGender writer;
    int ageGap; ///< years by which the person cared for is older
};

constexpr std::array Relatives {
    Relative { "Daughter", "mother", "father", PracticeGender::Female, 28 },
    Relative { "Son", "mother", "father", PracticeGender::Male, 29 },
    Relative { "Wife", "wife", "husband", PracticeGender::Female, 0 },
    Relative { "Husband", "wife", "husband", PracticeGender::Male, 0 },
    Relative { "Sister", "sister", "brother", PracticeGender::Female, 0 },
    Relative { "Niece", "aunt", "uncle", PracticeGender::Female, 30 },
    Relative { "Friend", "friend", "friend", PracticeGender::Female, 0 },
    Relative { "Mother", "daughter", "son", PracticeGender::Female, -27 },
    Relative { "Father", "daughter", "son", PracticeGender::Male, -29 },
};

/// Writes down who complained, about whom and of what; ComplaintCourse tells the rest.
class ComplaintStory
{
public:
    ComplaintStory(const PracticeWorld &world, int index)
        : m_world(world)
        , m_index(index)
        , m_random(world.plan().seed, ComplaintDetail, static_cast<quint64>(index))
        , m_noise(practiceNoise(world.plan().seed, ComplaintDetail, index))
        , m_file(m_record.file)
        , m_complaint(m_record.file.complaint)
    {
    }

    PracticeComplaint tell();

private:
    void typeAndChannel();
    void takeIncident();
    void whereAndWhen();
    void patient();
    void patientOfTrust();
    void takeFormerPatient();
    void writer();
    void writerAsBefore(const Complaint &before);
    [[nodiscard]] QString wordFor(const QString &relationship) const;
    void writerForHome(const Resident &who);
    void standIn(const Relative &relative);
    void authority();
    void issues();
    void addIssue(const Topic &topic);
    void addNamedIssue(const char *key);
    void grade();
    void words();
    void letter();
    void takeEarlier();
    [[nodiscard]] const PracticeUnit &unit() const
    {
        return m_world.place().units[static_cast<size_t>(m_unit)];
    }
    [[nodiscard]] bool isFemale() const { return m_file.patient.gender == QLatin1String("Female"); }
    [[nodiscard]] bool isAboutSelf() const
    {
        return m_complaint.complainantStatus == ComplainantStatus::Patient;
    }
    [[nodiscard]] bool isComplaint() const
    {
        return m_complaint.type == ComplaintType::Complaint
            || m_complaint.type == ComplaintType::Mp;
    }

    const PracticeWorld &m_world;
    int m_index;
    PracticeRandom m_random;
    PracticeRandom m_noise;
    PracticeComplaint m_record;
    ComplaintFile &m_file;
    Complaint &m_complaint;
    std::optional<PracticeIncident> m_incident;
    int m_incidentIndex = 0;
    std::optional<ComplaintFile> m_earlier;
    int m_unit = 0;
    QDate m_eventOn;
    const Resident *m_resident = nullptr;
    bool m_hasDied = false;
    QString m_mine; ///< "mother", where a relative writes
    std::vector<const Topic *> m_topics;
    GrammarWords m_words;
};

PracticeComplaint ComplaintStory::tell()
{
    m_complaint.reference = m_world.complaintReference(m_index);
    m_complaint.receivedOn = m_world.complaintDays().dayOf(m_index);
    typeAndChannel();
    takeIncident();
    takeEarlier();
    whereAndWhen();
    patient();
    writer();
    issues();
    grade();
    words();
    letter();
    ComplaintCourse(m_world, m_record, m_topics, m_words,
        PracticeRandom(m_world.plan().seed, CourseDetail, static_cast<quint64>(m_index)))
        .run();
    return std::move(m_record);
}

void ComplaintStory::typeAndChannel()
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
    if (isSpoken && isComplaint() && m_random.chance(820)) {
        const QDate day = m_complaint.receivedOn.addDays(m_random.between(0, 4));
        if (day <= m_world.today())
            m_complaint.oralCopyGivenOn = day;
    }
}

/// Some complaints are about an event that staff reported too: the same person, place and days.
void ComplaintStory::takeIncident()
{
    const DayPlan &days = m_world.incidentDays();
    if (!isComplaint() || !m_random.chance(m_world.isHome() ? 260 : 170))
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
        if (isFit && (!m_incident || harmOf(candidate) > harmOf(*m_incident))) {
            m_incident = std::move(candidate);
            m_incidentIndex = i;
        }
    }
    if (!m_incident)
        return;
    PracticeLink link;
    link.to = { recordkind::Incident, m_incidentIndex + 1 };
    link.from = { recordkind::Complaint, m_index + 1 };
    link.isRecorded = m_random.chance(600);
    link.reason = m_world.grammar().say(QStringLiteral("link.complaint-incident"), {}, m_random);
    m_record.links.push_back(std::move(link));
}

void ComplaintStory::whereAndWhen()
{
    if (m_incident) {
        m_unit = m_incident->unit;
        m_eventOn = m_incident->file.incident.occurredOn;
    } else {
        const int ago = m_random.chance(700) ? m_random.between(0, 30) : m_random.between(31, 300);
        m_eventOn = m_complaint.receivedOn.addDays(-ago);
        m_unit = m_world.unitOn(m_complaint.receivedOn, m_random);
    }
    m_complaint.siteId = unit().unit.siteId;
    m_complaint.unitId.value = m_unit + 1;
    m_complaint.serviceArea = QString::fromLatin1(serviceAreaOf(unit().kind));
    if (m_random.chance(300))
        m_complaint.location = m_world.isHome()
            ? QStringLiteral("Bedroom")
            : QStringLiteral("Bay %1").arg(m_random.between(1, 6));
    m_complaint.receivedBy = m_world.grammar().say(QStringLiteral("received.by"), {}, m_random);
    m_complaint.handler = m_random.pick(m_world.place().handlers);
}

void ComplaintStory::patient()
{
    if (m_world.isHome()) {
        m_resident = m_incident ? m_incident->resident
                                : m_world.residentOn(m_eventOn, m_unit, false, m_random);
        if (!m_resident)
            m_resident = &m_random.pick(m_world.residents());
        m_file.patient = m_resident->person;
        m_complaint.funding = m_resident->funding;
        m_complaint.regime = m_resident->funding == Funding::SelfFunded ? Regime::ProviderOnly
            : m_resident->funding == Funding::Nhs                       ? Regime::Nhs2009
                                                                        : Regime::Council2009;
    } else {
        m_complaint.funding = Funding::Nhs;
        m_complaint.regime = Regime::Nhs2009;
        if (m_incident)
            m_file.patient = m_incident->file.patient;
        else if (m_earlier)
            m_file.patient = m_earlier->patient;
        else
            patientOfTrust();
    }
    m_complaint.patientAge = ageOn(m_file.patient.bornOn, m_eventOn);
    if (!m_world.isHome() && (m_incident || m_earlier))
        blurPerson(m_file.patient, m_noise);
    m_hasDied = !m_earlier
        && ((m_incident && m_incident->file.incident.physicalHarm == Harm::Fatal)
            || (*m_complaint.patientAge > 60 && m_random.chance(70)));
}

void ComplaintStory::patientOfTrust()
{
    const UnitKind kind = unit().kind;
    const bool isWoman = kind == UnitKind::Maternity || m_random.chance(545);
    m_file.patient
        = practicePerson(isWoman ? PracticeGender::Female : PracticeGender::Male, m_random);
    const int age = kind == UnitKind::Maternity ? m_random.between(18, 43)
        : kind == UnitKind::Children            ? m_random.between(0, 15)
        : kind == UnitKind::OlderPeople         ? m_random.between(68, 97)
                                                : m_random.between(19, 91);
    m_file.patient.bornOn = birthdayFor(age, m_eventOn, m_random);
    takeFormerPatient();
}

/// Some people were here before, in an event that has nothing to do with this one.
void ComplaintStory::takeFormerPatient()
{
    const bool isAnyAge = unit().kind != UnitKind::Maternity && unit().kind != UnitKind::Children;
    if (!isAnyAge || !m_noise.chance(80))
        return;
    const DayPlan &days = m_world.incidentDays();
    const int index = days.firstOnOrAfter(m_eventOn.addDays(-m_noise.between(60, 500)));
    if (index >= days.count() || days.dayOf(index) >= m_eventOn)
        return;
    const Person before = practiceIncident(m_world, index).file.patient;
    if (!before.name.isEmpty() && ageOn(before.bornOn, m_eventOn) >= 18)
        m_file.patient = before;
}

void ComplaintStory::writer()
{
    const int age = *m_complaint.patientAge;
    if (m_earlier) {
        writerAsBefore(m_earlier->complaint);
        return;
    }
    if (m_resident && (m_hasDied || unit().kind == UnitKind::Dementia || m_random.chance(780))) {
        writerForHome(*m_resident);
        return;
    }
    const int selfShare = age < 16 ? 0 : age > 80 ? 330 : age > 65 ? 560 : 800;
    if (!m_hasDied
        && (m_resident || unit().kind == UnitKind::Maternity || m_random.chance(selfShare))) {
        m_complaint.complainantStatus = ComplainantStatus::Patient;
        m_complaint.relationship = QStringLiteral("Self");
        m_complaint.consent = Consent::NotRequired;
        m_file.complainant = m_file.patient;
        return;
    }
    size_t chosen = 0;
    if (age < 16)
        chosen = static_cast<size_t>(m_random.chance(750) ? 7 : 8);
    else if (age < 48)
        chosen = static_cast<size_t>(m_random.chance(500) ? 7 : isFemale() ? 3 : 2);
    else
        chosen = static_cast<size_t>(
            m_random.weighted({ 42, 26, isFemale() ? 0 : 22, isFemale() ? 18 : 0, 6, 4, 4, 0, 0 }));
    standIn(Relatives.at(chosen));
}

void ComplaintStory::writerAsBefore(const Complaint &before)
{
    m_file.complainant = m_earlier->complainant;
    m_complaint.complainantStatus = before.complainantStatus;
    m_complaint.relationship = before.relationship;
    if (isAboutSelf()) {
        m_complaint.consent = Consent::NotRequired;
        return;
    }
    m_mine = wordFor(before.relationship);
    authority();
}

/// What the person cared for is to somebody with this relationship.
QString ComplaintStory::wordFor(const QString &relationship) const
{
    const auto found
        = std::find_if(Relatives.begin(), Relatives.end(), [&relationship](const Relative &r) {
              return relationship == QLatin1String(r.relationship);
          });
    return found == Relatives.end()
        ? QStringLiteral("relative")
        : QString::fromLatin1(isFemale() ? found->mine : found->mineMale);
}

void ComplaintStory::standIn(const Relative &relative)
{
    m_file.complainant = practicePerson(relative.writer, m_random);
    if (relative.ageGap != 0 && m_random.chance(600))
        takeSurname(m_file.complainant, surnameOf(m_file.patient));
    m_file.complainant.nhsNumber.clear();
    m_complaint.relationship = QString::fromLatin1(relative.relationship);
    m_mine = QString::fromLatin1(isFemale() ? relative.mine : relative.mineMale);
    const bool isParent = *m_complaint.patientAge < 16;
    m_complaint.complainantStatus = isParent ? ComplainantStatus::ParentGuardian
        : m_random.chance(850)               ? ComplainantStatus::Carer
                                             : ComplainantStatus::Other;
    authority();
}

void ComplaintStory::writerForHome(const Resident &who)
{
    m_file.complainant = who.relative;
    m_complaint.relationship = who.relationship;
    m_mine = wordFor(who.relationship);
    m_complaint.complainantStatus = ComplainantStatus::Carer;
    authority();
}

void ComplaintStory::authority()
{
    if (!isComplaint()) {
        m_complaint.consent = Consent::NotRequired;
        return;
    }
    if (m_hasDied) {
        m_complaint.representativeBasis = RepresentativeBasis::Died;
        m_complaint.consent = Consent::Deceased;
        return;
    }
    if (*m_complaint.patientAge < 16) {
        m_complaint.representativeBasis = RepresentativeBasis::Child;
        m_complaint.consent = Consent::NotRequired;
        return;
    }
    const bool lacks = unit().kind == UnitKind::Dementia
        ? m_random.chance(750)
        : unit().kind == UnitKind::OlderPeople && m_random.chance(220);
    if (lacks) {
        m_complaint.representativeBasis = RepresentativeBasis::LacksCapacity;
        m_complaint.consent = Consent::LacksCapacity;
        m_complaint.authoritySeen
            = m_world.grammar().say(QStringLiteral("authority"), {}, m_random);
        return;
    }
    m_complaint.representativeBasis = RepresentativeBasis::Requested;
    const qint64 age = m_complaint.receivedOn.daysTo(m_world.today());
    if (age < 35 && m_random.chance(450)) {
        m_complaint.consent = Consent::Requested;
        return;
    }
    constexpr std::array ways { Consent::Received, Consent::NotReturned, Consent::Refused };
    m_complaint.consent = ways.at(static_cast<size_t>(m_random.weighted({ 915, 70, 15 })));
    if (m_complaint.consent == Consent::Received)
        m_complaint.consentOn
            = std::min(m_complaint.receivedOn.addDays(m_random.between(1, 14)), m_world.today());
}

void ComplaintStory::addIssue(const Topic &topic)
{
    const bool isKnown = std::find(m_topics.begin(), m_topics.end(), &topic) != m_topics.end();
    const bool cannotTell = topic.isRelativesOnly && isAboutSelf();
    const bool isWrongDeath = qstrcmp(topic.key, "endoflife") == 0 && !m_hasDied;
    const bool isOthersBirth = qstrcmp(topic.key, "maternity") == 0 && !isAboutSelf();
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
        issue.specialty = QString::fromLatin1(specialtyOf(unit().kind));
    const QString key = QString::fromLatin1(topic.key);
    issue.subSubject = m_world.grammar().say(key + QStringLiteral(".label"), {}, m_random);
    m_topics.push_back(&topic);
    m_file.issues.push_back(std::move(issue));
}

void ComplaintStory::addNamedIssue(const char *key)
{
    for (const Topic &topic : topics(m_world.plan().kind)) {
        if (qstrcmp(topic.key, key) == 0)
            addIssue(topic);
    }
}

void ComplaintStory::issues()
{
    const int wanted = isComplaint() ? 1 + m_random.weighted({ 44, 34, 16, 6 }) : 1;
    if (m_complaint.type == ComplaintType::Compliment) {
        addNamedIssue(m_random.chance(600) ? "attitude" : "care");
        return;
    }
    if (m_incident) {
        for (const Topic &topic : topics(m_world.plan().kind)) {
            if (m_topics.empty()
                && m_incident->file.incident.category == QLatin1String(topic.category))
                addIssue(topic);
        }
    }
    for (int i = 0; i < 60 && static_cast<int>(m_topics.size()) < wanted; ++i)
        addIssue(m_world.topicOn(m_complaint.receivedOn, m_unit, m_random));
}

void ComplaintStory::grade()
{
    constexpr std::array grades { RiskGrade::Low, RiskGrade::Moderate, RiskGrade::High,
        RiskGrade::Extreme };
    if (!isComplaint())
        return;
    const bool isGrave = m_hasDied
        || (m_incident
            && m_incident->file.incident.physicalHarm.value_or(Harm::None) >= Harm::Moderate);
    m_complaint.gradeReceived = grades.at(static_cast<size_t>(
        isGrave ? m_random.weighted({ 0, 30, 55, 15 }) : m_random.weighted({ 48, 41, 10, 1 })));
    m_complaint.complexity = m_topics.size() > 2 || isGrave || m_random.chance(90)
        ? Complexity::Complex
        : Complexity::Standard;
    m_complaint.significantImpact = isGrave;
    m_complaint.safeguarding = std::any_of(m_topics.begin(), m_topics.end(),
        [](const Topic *t) { return qstrcmp(t->key, "safeguarding") == 0; });
    if (m_random.chance(m_world.isHome() ? 20 : 35))
        m_complaint.leadOrganisation = m_random.pick(m_world.place().partners);
}

void ComplaintStory::words()
{
    const bool isSelf = isAboutSelf();
    const QString who = isSelf ? QStringLiteral("I") : QStringLiteral("my ") + m_mine;
    const QString day = rememberedDay(m_eventOn, m_noise);
    const auto choose = [isSelf, this](const char *self, const char *she, const char *he) {
        return QString::fromLatin1(isSelf ? self : isFemale() ? she : he);
    };
    m_words = {
        { QStringLiteral("who"), who },
        { QStringLiteral("whom"), isSelf ? QStringLiteral("me") : who },
        { QStringLiteral("whose"), isSelf ? QStringLiteral("my") : who + QStringLiteral("'s") },
        { QStringLiteral("they"), choose("I", "she", "he") },
        { QStringLiteral("them"), choose("me", "her", "him") },
        { QStringLiteral("their"), choose("my", "her", "his") },
        { QStringLiteral("themself"), choose("myself", "herself", "himself") },
        { QStringLiteral("is"), choose("am", "is", "is") },
        { QStringLiteral("has"), choose("have", "has", "has") },
        { QStringLiteral("s"), choose("", "s", "s") },
        { QStringLiteral("unit"), unit().at.section(QLatin1Char(' '), 1) },
        { QStringLiteral("at"), unit().at },
        { QStringLiteral("day"), day },
        { QStringLiteral("date"),
            day.startsWith(QLatin1String("on ")) ? day.mid(3)
                                                 : day.section(QLatin1Char(' '), -1) },
        { isSelf ? QStringLiteral("self") : QStringLiteral("relative"), who },
    };
    if (hasBeds(unit().kind))
        m_words.insert(QStringLiteral("bed"), who);
    if (unit().kind == UnitKind::Emergency)
        m_words.insert(QStringLiteral("emergency"), who);
    if (unit().kind == UnitKind::Surgery)
        m_words.insert(QStringLiteral("surgery"), who);
}

void ComplaintStory::letter()
{
    const Grammar &grammar = m_world.grammar();
    const auto say = [&](const QString &symbol, int count = 1) {
        return grammar.saySeveral(symbol, count, m_words, m_random);
    };
    QStringList parts;
    switch (m_complaint.type) {
    case ComplaintType::Compliment:
        parts = { say(QStringLiteral("compliment"), m_random.between(1, 2)) };
        break;
    case ComplaintType::Enquiry:
        parts = { say(QStringLiteral("enquiry")) };
        break;
    case ComplaintType::Comment:
        parts = { say(QStringLiteral("comment")) };
        break;
    case ComplaintType::Mp:
        parts += say(QStringLiteral("mp"));
        [[fallthrough]];
    default:
        parts += say(QStringLiteral("opening"));
        for (size_t i = 0; i < m_topics.size(); ++i) {
            // Each point keeps the words of the person who made it.
            m_file.issues[i].summary
                = say(QLatin1String(m_topics[i]->key) + QStringLiteral(".happened"),
                    m_topics.size() == 1 ? 2 : 1);
            parts += m_file.issues[i].summary;
        }
        if (m_complaint.type != ComplaintType::Concern)
            parts += say(QStringLiteral("impact"), m_random.between(1, 2));
        m_complaint.outcomeWanted = say(QStringLiteral("wanted"));
        break;
    }
    parts.removeAll(QString());
    m_complaint.description = parts.join(QLatin1Char(' '));
}

/// Some families write again about something else. In a home they do so anyway: there are few.
void ComplaintStory::takeEarlier()
{
    constexpr int Soonest = 3;
    constexpr int Latest = 40;
    if (m_index < Latest || !isComplaint() || m_incident || m_world.isHome()
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
    m_record.links.push_back(std::move(link));
    m_earlier = std::move(before.file);
}

} // namespace

PracticeComplaint practiceComplaint(const PracticeWorld &world, int index)
{
    return ComplaintStory(world, index).tell();
}

} // namespace heed
