#include "core/practice/practicecandour.h"

#include "core/candour/candourorigin.h"
#include "core/candour/candourregister.h"
#include "core/incidents/incidentregister.h"
#include "core/practice/practicecandourstages.h"
#include "core/practice/practiceparts.h"
#include "core/practice/practicerandom.h"
#include "core/records/assignment.h"
#include "core/records/linkregister.h"
#include "core/store/database.h"

namespace heed {

namespace {

constexpr quint64 CandourDetail = 41;
constexpr int mostDuties = 48;
constexpr int recentDays = 45; ///< what is older has gone on, late or not

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// One duty, as far as it has come by today.
class CandourStory
{
public:
    CandourStory(const Session &session, const Incident &incident, PracticeRandom random)
        : m_session(session)
        , m_incident(incident)
        , m_random(random)
        , m_today(session.clock.today())
    {
    }

    Result<CandourFile> tell()
    {
        return dutyFrom(m_session, { recordkind::Incident, m_incident.id.value })
            .and_then([this](const CandourDuty &duty) {
                m_file.duty = duty;
                decide();
                return candourTargets(m_session.database);
            })
            .map([this](const CandourTargets &targets) {
                setDueDays(m_file, targets, m_session.calendar, m_today);
                return m_file;
            });
    }

private:
    [[nodiscard]] CandourDuty &duty() { return m_file.duty; }
    [[nodiscard]] bool isRecent() const
    {
        return m_incident.occurredOn.daysTo(m_today) < recentDays;
    }
    [[nodiscard]] bool isGrave() const
    {
        return m_incident.physicalHarm && *m_incident.physicalHarm >= Harm::Severe;
    }
    void enter(CandourState state, QDate on) { enterState(m_file, state, std::min(on, m_today)); }
    void decide();
    void answer();
    void find();
    void notReached();
    void tellInPerson(QDate on);
    void write(QDate on);
    void share();

    const Session &m_session;
    const Incident &m_incident;
    PracticeRandom m_random;
    QDate m_today;
    CandourFile m_file;
};

void CandourStory::decide()
{
    if (!m_incident.candourRequired)
        return;
    answer();
    duty().decision = candourVerdict(duty().provider, duty().facts, duty().opinion).decision;
    const QDate day = duty().awareOn.addDays(1);
    enter(stateFor(duty().decision), day);
    if (duty().decision == CandourDecision::Notifiable)
        find();
}

void CandourStory::answer()
{
    const bool isBody = duty().provider == CandourProvider::HealthServiceBody;
    const bool isAccepted = m_random.chance(60);
    duty().facts.unintended = !isAccepted;
    duty().facts.duringActivity = true;
    if (isAccepted)
        duty().rationale = text("It was the known risk that had been explained and agreed to.");
    const CandourHarm harm = isBody ? (isGrave() ? CandourHarm::Severe : CandourHarm::Moderate)
                                    : (isGrave() ? CandourHarm::Impairment : CandourHarm::Pain);
    duty().facts.of(harm) = HarmLikelihood::AppearsResulted;
    if (isRecent() && m_random.chance(200))
        return; // the opinion is still awaited
    duty().opinion = { isBody ? text("Dr Helen Farrow") : text("Dr Amit Rao"),
        isBody ? text("Consultant") : text("General practitioner"),
        std::min(duty().awareOn.addDays(1), m_today) };
}

void CandourStory::find()
{
    const bool isOld = duty().awareOn.addDays(3) < m_today;
    if (!isOld && m_random.chance(500))
        return;
    duty().relevantBasis = RelevantBasis::Self;
    duty().relevantName = duty().personName;
    if (m_random.chance(450)) {
        duty().relevantBasis = RelevantBasis::LacksCapacity;
        duty().relevantName = text("Daughter or son, named in the care record");
        duty().relevantRelationship = text("child");
        duty().authorityEvidence = text("Lasting power of attorney for health, copy seen");
    }
    enter(CandourState::Contacting, duty().awareOn.addDays(2));
    if (m_incident.candourToldOn.isValid() && m_incident.candourToldOn >= duty().awareOn)
        tellInPerson(m_incident.candourToldOn);
    else if (!isRecent() && m_random.chance(600))
        tellInPerson(m_session.calendar.addWorkingDays(duty().awareOn, m_random.between(11, 19)));
    else if (isOld && (!isRecent() || m_random.chance(350)))
        notReached();
}

void CandourStory::notReached()
{
    const int tries = m_random.between(1, 3);
    for (int i = 0; i < tries; ++i) {
        CandourAttempt attempt;
        attempt.triedOn = std::min(duty().awareOn.addDays(2 + i), m_today);
        attempt.channel = i == 0 ? AttemptChannel::Telephone : AttemptChannel::Letter;
        attempt.triedBy = duty().handler.isEmpty() ? text("The duty manager") : duty().handler;
        m_file.attempts.push_back(attempt);
    }
    if (!isRecent() || m_random.chance(500))
        enter(CandourState::Uncontactable, duty().awareOn.addDays(14));
}

void CandourStory::tellInPerson(QDate on)
{
    duty().toldOn = on;
    duty().toldTime = QTime(m_random.between(9, 16), 30);
    duty().toldPlace
        = m_random.chance(600) ? text("On site, in a quiet room") : text("At the family's home");
    duty().toldBy = duty().handler.isEmpty() ? text("The registered manager") : duty().handler;
    duty().toldAttendees = text("The person told, a relative, the member of staff in charge");
    duty().account = duty().summary;
    duty().accountKnownOn = on;
    duty().apology = text("We are sorry that this happened to you while you were in our care.");
    duty().apologyBy = duty().toldBy;
    duty().recordPlace = text("With the incident record");
    duty().recordAuthor = duty().toldBy;
    duty().recordAccess = text("Those who look after the incident");
    CandourEnquiry enquiry;
    enquiry.type = m_incident.psiiDeclared ? EnquiryType::Psii : EnquiryType::Aar;
    enquiry.owner = duty().toldBy;
    enquiry.dueOn = on.addDays(m_incident.psiiDeclared ? 90 : 42);
    m_file.enquiries = { enquiry };
    CandourSupport support;
    support.offeredOn = on;
    if (m_random.chance(700))
        support.answer = CandourAnswer::Accepted;
    m_file.supports = { support };
    enter(CandourState::NotifiedInPerson, on);
    const QDate late = on.addDays(m_random.between(8, 20));
    if (m_incident.candourLetterOn.isValid() && m_incident.candourLetterOn >= on)
        write(m_incident.candourLetterOn);
    else if (!isRecent())
        write(late);
}

void CandourStory::write(QDate on)
{
    CandourLetter letter;
    letter.kind = CandourLetterKind::Initial;
    letter.sentOn = on;
    letter.body = text("I am writing to follow our conversation. ") + duty().summary
        + text(" We are now looking into how this came about. I am sorry for what happened.");
    letter.apology = text("I am sorry for what happened.");
    letter.copyOn = letter.sentOn;
    m_file.letters = { letter };
    enter(CandourState::InitialLetterSent, letter.sentOn);
    enter(CandourState::EnquiriesOpen, letter.sentOn);
    share();
}

void CandourStory::share()
{
    CandourEnquiry &enquiry = m_file.enquiries.front();
    const QDate shared = enquiry.dueOn.addDays(m_random.between(-10, 12));
    const bool isLong = shared.daysTo(m_today) > recentDays;
    if (shared > m_today || (!isLong && m_random.chance(300)))
        return;
    enquiry.endedOn = shared.addDays(-4);
    enquiry.resultsOn = shared;
    enquiry.meetingOfferedOn = shared;
    CandourLetter letter = m_file.letters.front();
    letter.kind = CandourLetterKind::Results;
    letter.sentOn = shared;
    letter.copyOn = shared;
    m_file.letters.push_back(letter);
    enter(CandourState::ResultsSent, shared);
    if (m_random.chance(850))
        enter(CandourState::Complete, shared.addDays(m_random.between(1, 9)));
}

template <typename T>
Result<void> storeParts(Transaction &transaction, std::vector<T> &rows, CandourId id)
{
    for (T &row : rows) {
        row.dutyId = id;
        if (const auto stored = insertRow(transaction, row); !stored)
            return Failure(stored.error());
    }
    return {};
}

/// Who leads an enquiry that is under way was checked first.
Result<void> storeLeads(
    Transaction &transaction, const Session &session, const CandourFile &file, CandourId id)
{
    for (const CandourEnquiry &enquiry : file.enquiries) {
        if (enquiry.endedOn.isValid() || enquiry.owner.isEmpty())
            continue;
        Assignment lead;
        lead.kind = recordkind::Candour;
        lead.recordId = id.value;
        lead.person = enquiry.owner;
        lead.assignedOn = std::max(file.duty.awareOn, file.duty.toldOn);
        lead.assignedBy = session.actor.name;
        if (const auto written = writeLead(transaction, lead); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> storePracticeCandour(
    Transaction &transaction, const Session &session, CandourFile &file)
{
    const auto id = CandourRegister(session).insert(transaction, file.duty);
    if (!id)
        return Failure(id.error());
    return storeParts(transaction, file.enquiries, *id)
        .and_then([&] { return storeLeads(transaction, session, file, *id); })
        .and_then([&] { return storeParts(transaction, file.supports, *id); })
        .and_then([&] { return storeParts(transaction, file.letters, *id); })
        .and_then([&] { return storeParts(transaction, file.attempts, *id); })
        .and_then([&] { return storeParts(transaction, file.pauses, *id); })
        .and_then([&] { return storeParts(transaction, file.professionals, *id); })
        .and_then([&]() -> Result<LinkId> {
            if (file.duty.origin.kind.isEmpty())
                return LinkId {};
            return LinkRegister::add(transaction,
                { {}, recordkind::Candour, id->value, file.duty.origin.kind, file.duty.origin.id,
                    text("Duty of candour") });
        })
        .map([](LinkId) {});
}

Result<void> writePracticeCandour(const Session &session, quint64 seed)
{
    const auto grave = selectIds(session.database,
        text("SELECT id FROM incident WHERE event_type = 'incident' AND (candour_required = 1 OR "
             "(candour_required IS NULL AND occurred_on >= ? AND physical_harm IN ('moderate', "
             "'severe', 'fatal'))) ORDER BY occurred_on DESC, id DESC LIMIT ?"),
        { session.clock.today().addDays(-recentDays).toString(Qt::ISODate), mostDuties });
    if (!grave)
        return Failure(grave.error());
    auto transaction = Transaction::begin(session.database, session.actor, session.clock);
    if (!transaction)
        return Failure(transaction.error());
    // Oldest first, as they would have been numbered.
    for (auto id = grave->rbegin(); id != grave->rend(); ++id) {
        const auto incident = IncidentRegister(session).byId(IncidentId { *id });
        if (!incident)
            return Failure(incident.error());
        PracticeRandom random(seed, CandourDetail, static_cast<quint64>(*id));
        auto file = CandourStory(session, *incident, random).tell();
        if (!file)
            return Failure(file.error());
        if (const auto stored = storePracticeCandour(*transaction, session, *file); !stored)
            return stored;
    }
    return writeCandourStages(*transaction, session).and_then([&] {
        return transaction->commit();
    });
}

} // namespace heed
