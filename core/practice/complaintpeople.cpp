#include "core/practice/complaintpeople.h"

#include "core/practice/practicenoise.h"
#include "core/practice/practicepeople.h"

namespace heed {

/// Who somebody is to the one who writes: "my mother".
struct Relative
{
    const char *relationship; ///< what the writer is to the person cared for
    const char *mine; ///< what the person cared for is to the writer, a woman
    const char *mineMale;
    PracticeGender writer;
    int ageGap; ///< years by which the person cared for is older
};

namespace {

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

} // namespace

void ComplaintPeople::patient()
{
    if (m_world.isHome()) {
        m_story.resident = m_story.incident
            ? m_story.incident->resident
            : m_world.residentOn(m_story.eventOn, m_story.unit, false, m_random);
        if (!m_story.resident)
            m_story.resident = &m_random.pick(m_world.residents());
        m_file.patient = m_story.resident->person;
        m_complaint.funding = m_story.resident->funding;
        m_complaint.regime = m_story.resident->funding == Funding::SelfFunded ? Regime::ProviderOnly
            : m_story.resident->funding == Funding::Nhs                       ? Regime::Nhs2009
                                                                              : Regime::Council2009;
    } else {
        m_complaint.funding = Funding::Nhs;
        m_complaint.regime = Regime::Nhs2009;
        if (m_story.incident)
            m_file.patient = m_story.incident->file.patient;
        else if (m_story.earlier)
            m_file.patient = m_story.earlier->patient;
        else
            patientOfTrust();
    }
    m_complaint.patientAge = ageOn(m_file.patient.bornOn, m_story.eventOn);
    if (!m_world.isHome() && (m_story.incident || m_story.earlier))
        blurPerson(m_file.patient, m_story.noise);
    m_story.hasDied = !m_story.earlier
        && ((m_story.incident && m_story.incident->file.incident.physicalHarm == Harm::Fatal)
            || (*m_complaint.patientAge > 60 && m_random.chance(70)));
}

void ComplaintPeople::patientOfTrust()
{
    const UnitKind kind = m_story.where().kind;
    const bool isWoman = kind == UnitKind::Maternity || m_random.chance(545);
    m_file.patient
        = practicePerson(isWoman ? PracticeGender::Female : PracticeGender::Male, m_random);
    const int age = kind == UnitKind::Maternity ? m_random.between(18, 43)
        : kind == UnitKind::Children            ? m_random.between(0, 15)
        : kind == UnitKind::OlderPeople         ? m_random.between(68, 97)
                                                : m_random.between(19, 91);
    m_file.patient.bornOn = birthdayFor(age, m_story.eventOn, m_random);
    takeFormerPatient();
}

/// Some people were here before, in an event that has nothing to do with this one.
void ComplaintPeople::takeFormerPatient()
{
    const bool isAnyAge
        = m_story.where().kind != UnitKind::Maternity && m_story.where().kind != UnitKind::Children;
    if (!isAnyAge || !m_story.noise.chance(80))
        return;
    const DayPlan &days = m_world.incidentDays();
    const int index = days.firstOnOrAfter(m_story.eventOn.addDays(-m_story.noise.between(60, 500)));
    if (index >= days.count() || days.dayOf(index) >= m_story.eventOn)
        return;
    const Person before = practiceIncident(m_world, index).file.patient;
    if (!before.name.isEmpty() && ageOn(before.bornOn, m_story.eventOn) >= 18)
        m_file.patient = before;
}

void ComplaintPeople::writer()
{
    const int age = *m_complaint.patientAge;
    if (m_story.earlier) {
        writerAsBefore(m_story.earlier->complaint);
        return;
    }
    if (m_story.resident
        && (m_story.hasDied || m_story.where().kind == UnitKind::Dementia
            || m_random.chance(780))) {
        writerForHome(*m_story.resident);
        return;
    }
    const int selfShare = age < 16 ? 0 : age > 80 ? 330 : age > 65 ? 560 : 800;
    if (!m_story.hasDied
        && (m_story.resident || m_story.where().kind == UnitKind::Maternity
            || m_random.chance(selfShare))) {
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
        chosen = static_cast<size_t>(m_random.chance(500) ? 7 : m_story.isFemale() ? 3 : 2);
    else
        chosen = static_cast<size_t>(m_random.weighted(
            { 42, 26, m_story.isFemale() ? 0 : 22, m_story.isFemale() ? 18 : 0, 6, 4, 4, 0, 0 }));
    standIn(Relatives.at(chosen));
}

void ComplaintPeople::writerAsBefore(const Complaint &before)
{
    m_file.complainant = m_story.earlier->complainant;
    m_complaint.complainantStatus = before.complainantStatus;
    m_complaint.relationship = before.relationship;
    if (m_story.isAboutSelf()) {
        m_complaint.consent = Consent::NotRequired;
        return;
    }
    m_story.mine = wordFor(before.relationship);
    authority();
}

/// What the person cared for is to somebody with this relationship.
QString ComplaintPeople::wordFor(const QString &relationship) const
{
    const auto found
        = std::find_if(Relatives.begin(), Relatives.end(), [&relationship](const Relative &r) {
              return relationship == QLatin1String(r.relationship);
          });
    return found == Relatives.end()
        ? QStringLiteral("relative")
        : QString::fromLatin1(m_story.isFemale() ? found->mine : found->mineMale);
}

void ComplaintPeople::standIn(const Relative &relative)
{
    m_file.complainant = practicePerson(relative.writer, m_random);
    if (relative.ageGap != 0 && m_random.chance(600))
        takeSurname(m_file.complainant, surnameOf(m_file.patient));
    m_file.complainant.nhsNumber.clear();
    m_complaint.relationship = QString::fromLatin1(relative.relationship);
    m_story.mine = QString::fromLatin1(m_story.isFemale() ? relative.mine : relative.mineMale);
    const bool isParent = *m_complaint.patientAge < 16;
    m_complaint.complainantStatus = isParent ? ComplainantStatus::ParentGuardian
        : m_random.chance(850)               ? ComplainantStatus::Carer
                                             : ComplainantStatus::Other;
    authority();
}

void ComplaintPeople::writerForHome(const Resident &who)
{
    m_file.complainant = who.relative;
    m_complaint.relationship = who.relationship;
    m_story.mine = wordFor(who.relationship);
    m_complaint.complainantStatus = ComplainantStatus::Carer;
    authority();
}

void ComplaintPeople::authority()
{
    if (!m_story.isComplaint()) {
        m_complaint.consent = Consent::NotRequired;
        return;
    }
    if (m_story.hasDied) {
        m_complaint.representativeBasis = RepresentativeBasis::Died;
        m_complaint.consent = Consent::Deceased;
        return;
    }
    if (*m_complaint.patientAge < 16) {
        m_complaint.representativeBasis = RepresentativeBasis::Child;
        m_complaint.consent = Consent::NotRequired;
        return;
    }
    const bool lacks = m_story.where().kind == UnitKind::Dementia
        ? m_random.chance(750)
        : m_story.where().kind == UnitKind::OlderPeople && m_random.chance(220);
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

} // namespace heed
