#include "core/practice/practicewriter.h"

#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/documents/documentservice.h"
#include "core/incidents/incidentregister.h"
#include "core/people/placeregister.h"
#include "core/practice/practicedocument.h"
#include "core/practice/practiceparts.h"
#include "core/practice/practicecandour.h"
#include "core/practice/practicefairness.h"
#include "core/practice/practiceinvestigation.h"
#include "core/practice/practicelearning.h"
#include "core/practice/practicenoise.h"
#include "core/practice/practicereturns.h"
#include "core/records/actionregister.h"
#include "core/records/linkregister.h"
#include "core/records/recordkinds.h"
#include "core/voice/feedbackregister.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

using ActivityId = TypedId<struct ActivityTag>;

struct ActivityRow
{
    ActivityId id;
    SiteId siteId;
    QString month; ///< "2026-11"
    QString measure;
    qint64 amount = 0;
};

} // namespace

template <> struct RowOf<ActivityRow>
{
    static constexpr auto table = "activity";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("site_id", row.siteId);
        visit("month", row.month);
        visit("measure", row.measure);
        visit("amount", row.amount);
    }
};

/// What the writer keeps while it works.
struct PracticeWriter::Parts
{
    explicit Parts(const Session &session)
        : clock(session.clock.now())
        , complaints(session)
        , incidents(session)
        , claims(session)
        , feedback(session)
    {
    }

    FixedClock clock; ///< set to the instant at which each record was typed in
    ComplaintRegister complaints;
    IncidentRegister incidents;
    ClaimRegister claims;
    FeedbackRegister feedback;
    std::vector<SiteId> sites;
    std::vector<UnitId> units;
    std::vector<qint64> complaintIds;
    std::vector<qint64> incidentIds;
    std::vector<qint64> claimIds;
    std::vector<qint64> feedbackIds;
    QHash<QString, Person> people; ///< residents, by NHS number
};

PracticeWriter::PracticeWriter(const Session &session, const PracticeWorld &world)
    : m_session(session)
    , m_world(world)
    , m_parts(std::make_unique<Parts>(session))
{
}

PracticeWriter::~PracticeWriter() = default;

Result<PracticeSummary> PracticeWriter::write(const PracticeProgress &progress)
{
    m_progress = progress;
    const PracticePlan &plan = m_world.plan();
    m_all = plan.complaints() + plan.incidents() + plan.claims() + plan.feedback();
    m_done = 0;
    m_percent = 0;
    m_summary = {};
    const auto written
        = checkRight(m_session, Capability::Import)
              .and_then([this] { return checkEmpty(); })
              .and_then([this] { return writePlaces(); })
              .and_then([&] {
                  return inChunks(plan.incidents(), [this](Transaction &transaction, int index) {
                      return writeIncident(transaction, index);
                  });
              })
              .and_then([&] {
                  return inChunks(plan.complaints(), [this](Transaction &transaction, int index) {
                      return writeComplaint(transaction, index);
                  });
              })
              .and_then([&] {
                  return inChunks(plan.claims(), [this](Transaction &transaction, int index) {
                      return writeClaim(transaction, index);
                  });
              })
              .and_then([&] {
                  return inChunks(plan.feedback(), [this](Transaction &transaction, int index) {
                      return writeFeedback(transaction, index);
                  });
              })
              .and_then([this]() -> Result<void> {
                  auto transaction
                      = Transaction::begin(m_session.database, m_session.actor, m_session.clock);
                  if (!transaction)
                      return Failure(transaction.error());
                  return writeLinks(*transaction).and_then([&] { return transaction->commit(); });
              })
              .and_then([&] { return writePracticeCandour(m_session, plan.seed); })
              .and_then([&] {
                  return writePracticeFairness(m_session, m_world.isHome(), plan.seed);
              })
              .and_then([&] { return writePracticeReturns(m_session, m_world.isHome()); })
              .and_then([&] {
                  return writePracticeLearning(m_session, m_world.isHome(), plan.seed);
              });
    if (!written)
        return Failure(written.error());
    return std::move(m_summary);
}

Result<void> PracticeWriter::checkEmpty() const
{
    const auto found = m_session.database.scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM complaint) OR EXISTS (SELECT 1 FROM incident) "
                       "OR EXISTS (SELECT 1 FROM claim) OR EXISTS (SELECT 1 FROM site)"));
    if (!found)
        return Failure(found.error());
    if (found->toBool())
        return failure(ErrorCode::Conflict, QStringLiteral("practice.not-empty"));
    return {};
}

Result<void> PracticeWriter::writePlaces()
{
    auto transaction = Transaction::begin(m_session.database, m_session.actor, m_session.clock);
    if (!transaction)
        return Failure(transaction.error());
    PlaceRegister places(m_session.database);
    for (const Site &site : m_world.place().sites) {
        const auto id = places.siteNamed(*transaction, site.name, site.kind);
        if (!id)
            return Failure(id.error());
        m_parts->sites.push_back(*id);
    }
    for (const PracticeUnit &unit : m_world.place().units) {
        const SiteId site = m_parts->sites.at(static_cast<size_t>(unit.unit.siteId.value - 1));
        const auto id = places.unitNamed(*transaction, site, unit.unit.name, unit.unit.directorate);
        if (!id)
            return Failure(id.error());
        m_parts->units.push_back(*id);
    }
    for (const PracticeActivity &line : practiceActivity(m_world)) {
        ActivityRow row;
        row.siteId = m_parts->sites.at(static_cast<size_t>(line.site));
        row.month = line.month.toString(QStringLiteral("yyyy-MM"));
        row.measure = line.measure;
        row.amount = line.amount;
        const auto id = insertRow(*transaction, row);
        if (!id)
            return Failure(id.error());
        transaction->note(
            { AuditAction::Create, QStringLiteral("activity"), id->value, row.month, {}, {} });
    }
    if (const auto done = writeInterests(*transaction, m_world); !done)
        return done;
    return transaction->commit();
}

Result<void> PracticeWriter::inChunks(
    int count, const std::function<Result<void>(Transaction &, int)> &one)
{
    for (int first = 0; first < count; first += m_chunk) {
        m_parts->clock.set(m_session.clock.now());
        auto transaction = Transaction::begin(m_session.database, m_session.actor, m_parts->clock);
        if (!transaction)
            return Failure(transaction.error());
        const int last = std::min(first + m_chunk, count);
        for (int index = first; index < last; ++index) {
            const auto done = one(*transaction, index).and_then([this] { return advance(); });
            if (!done)
                return done;
        }
        if (const auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

Result<void> PracticeWriter::advance()
{
    const auto percent = static_cast<int>(qint64(++m_done) * 100 / std::max(m_all, 1));
    if (percent == std::exchange(m_percent, percent) || !m_progress)
        return {};
    if (!m_progress(percent))
        return failure(ErrorCode::Cancelled, QStringLiteral("practice.cancelled"));
    return {};
}

void PracticeWriter::placeIn(SiteId &site, UnitId &unit) const
{
    site = m_parts->sites.at(static_cast<size_t>(site.value - 1));
    unit = m_parts->units.at(static_cast<size_t>(unit.value - 1));
}

void PracticeWriter::recall(Person &person) const
{
    const auto known = m_parts->people.constFind(person.nhsNumber);
    if (person.nhsNumber.isEmpty() || known == m_parts->people.cend())
        return;
    const PersonId id = known->id;
    person.id = id;
    if (!(*known == person))
        person.id = {};
}

void PracticeWriter::remember(const Person &person)
{
    if (m_world.isHome() && !person.nhsNumber.isEmpty() && person.id.isValid())
        m_parts->people.insert(person.nhsNumber, person);
}

/// A trust's log often comes without names, as LFPSE has it: here one report in twelve.
bool PracticeWriter::isUnnamed(int index) const
{
    constexpr quint64 namesStream = 37;
    PracticeRandom noise = practiceNoise(m_world.plan().seed, namesStream, index);
    return !m_world.isHome() && noise.chance(80);
}

Result<void> PracticeWriter::writeIncident(Transaction &transaction, int index)
{
    PracticeIncident record = practiceIncident(m_world, index);
    Incident &incident = record.file.incident;
    placeIn(incident.siteId, incident.unitId);
    recall(record.file.patient);
    if (isUnnamed(index))
        record.file.patient = {};
    m_parts->clock.set(incident.createdAt);
    addIncidentFlags(m_world, index, incident);
    const auto id = m_parts->incidents.insertFile(transaction, record.file);
    if (!id)
        return Failure(id.error());
    if (const auto done = writeIncidentParts(transaction, m_world, index, incident); !done)
        return done;
    m_parts->incidentIds.push_back(id->value);
    ++m_summary.incidents;
    remember(record.file.patient);
    return writeActions(transaction, record.actions, id->value);
}

Result<void> PracticeWriter::writeComplaint(Transaction &transaction, int index)
{
    PracticeComplaint record = practiceComplaint(m_world, index);
    Complaint &complaint = record.file.complaint;
    placeIn(complaint.siteId, complaint.unitId);
    recall(record.file.patient);
    if (complaint.complainantStatus == ComplainantStatus::Patient)
        record.file.complainant = record.file.patient;
    m_parts->clock.set(complaint.createdAt);
    const auto id = m_parts->complaints.insertFile(transaction, record.file);
    if (!id)
        return Failure(id.error());
    m_parts->complaintIds.push_back(id->value);
    if (const auto done = writeInvestigation(transaction, m_world, index, record.file); !done)
        return done;
    ++m_summary.complaints;
    remember(record.file.patient);
    std::move(record.links.begin(), record.links.end(), std::back_inserter(m_summary.truth));
    return writeActions(transaction, record.actions, id->value).and_then([&] {
        return writeDocument(transaction, record.file, index);
    });
}

/// Some cases have the e-mail or the letter that they began with: one in five of a small store, and
/// 2,000 of a large one, since that is what the numbers to hold are measured with.
Result<void> PracticeWriter::writeDocument(
    Transaction &transaction, const ComplaintFile &file, int index)
{
    constexpr int usualStep = 5;
    constexpr int mostDocuments = 2000;
    const int step = std::max(usualStep, m_world.plan().complaints() / mostDocuments);
    if (index % step != 0 || file.complaint.description.isEmpty())
        return {};
    NewDocument document = practiceDocument(file);
    document.record = { recordkind::Complaint, file.complaint.id.value };
    return keepSmallDocument(transaction, document).map([](DocumentId) {});
}

Result<void> PracticeWriter::writeClaim(Transaction &transaction, int index)
{
    PracticeClaim record = practiceClaim(m_world, index);
    placeIn(record.file.claim.siteId, record.file.claim.unitId);
    recall(record.file.claimant);
    m_parts->clock.set(record.file.claim.createdAt);
    const auto id = m_parts->claims.insertFile(transaction, record.file);
    if (!id)
        return Failure(id.error());
    if (const auto done = writeClaimParts(transaction, m_world, index, record.file.claim); !done)
        return done;
    m_parts->claimIds.push_back(id->value);
    ++m_summary.claims;
    std::move(record.links.begin(), record.links.end(), std::back_inserter(m_summary.truth));
    return {};
}

Result<void> PracticeWriter::writeFeedback(Transaction &transaction, int index)
{
    PracticeFeedback record = practiceFeedback(m_world, index);
    Feedback &said = record.file.feedback;
    placeIn(said.siteId, said.unitId);
    recall(record.file.person);
    m_parts->clock.set(said.createdAt);
    const auto id = m_parts->feedback.insertFile(transaction, record.file);
    if (!id)
        return Failure(id.error());
    m_parts->feedbackIds.push_back(id->value);
    ++m_summary.feedback;
    std::move(record.links.begin(), record.links.end(), std::back_inserter(m_summary.truth));
    return {};
}

Result<void> PracticeWriter::writeActions(
    Transaction &transaction, std::vector<Action> &actions, qint64 recordId)
{
    for (Action &action : actions) {
        action.recordId = recordId;
        if (const auto id = ActionRegister::add(transaction, action); !id)
            return Failure(id.error());
        ++m_summary.actions;
    }
    return {};
}

qint64 PracticeWriter::storedId(const RecordRef &record) const
{
    const auto &ids = record.kind == recordkind::Complaint ? m_parts->complaintIds
        : record.kind == recordkind::Incident              ? m_parts->incidentIds
        : record.kind == recordkind::Feedback              ? m_parts->feedbackIds
                                                           : m_parts->claimIds;
    return ids.at(static_cast<size_t>(record.id - 1));
}

Result<void> PracticeWriter::writeLinks(Transaction &transaction)
{
    for (const PracticeLink &known : m_summary.truth) {
        if (!known.isRecorded)
            continue;
        Link link;
        link.fromKind = known.from.kind;
        link.fromId = storedId(known.from);
        link.toKind = known.to.kind;
        link.toId = storedId(known.to);
        link.reason = known.reason;
        if (const auto id = LinkRegister::add(transaction, link); !id)
            return Failure(id.error());
    }
    return {};
}

QByteArray truthAsJson(const PracticeWorld &world, const std::vector<PracticeLink> &truth)
{
    const auto reference = [&world](const RecordRef &record) {
        const int index = static_cast<int>(record.id) - 1;
        return record.kind == recordkind::Complaint ? world.complaintReference(index)
            : record.kind == recordkind::Incident   ? world.incidentReference(index)
            : record.kind == recordkind::Feedback   ? world.feedbackReference(index)
                                                    : world.claimReference(index);
    };
    QJsonArray links;
    for (const PracticeLink &link : truth)
        links.append(QJsonObject { { QStringLiteral("from"), reference(link.from) },
            { QStringLiteral("to"), reference(link.to) },
            { QStringLiteral("recorded"), link.isRecorded } });
    return QJsonDocument(links).toJson();
}

} // namespace heed
