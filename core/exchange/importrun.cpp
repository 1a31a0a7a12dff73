#include "core/exchange/importrun.h"

#include "core/exchange/rowfeed.h"
#include "core/records/actionregister.h"
#include "core/records/recordkinds.h"
#include "core/store/settings.h"

namespace heed {

namespace {

/// Entries are sealed after so many rows, so that a long import does not fill the memory.
constexpr int rowsPerFlush = 2000;
constexpr int rowsPerProgress = 200;
constexpr int wholePercent = 100;

QString folded(const QString &text) { return text.simplified().toCaseFolded(); }

Result<QSet<QString>> foldedTexts(Database &database, const QString &sql)
{
    return database.run(sql).map([](Statement *found) {
        QSet<QString> texts;
        while (found->next())
            texts.insert(folded(found->text(0)));
        return texts;
    });
}

/// Without these no record can be kept, so a row that lacks one stays out.
bool isFatal(const FieldProblem &problem)
{
    static const QStringList days { QStringLiteral("received_on"), QStringLiteral("occurred_on"),
        QStringLiteral("notified_on"), QStringLiteral("heard_on") };
    return days.contains(problem.field);
}

/// The column of the log behind a field of a draft ("patient.born_on", "issues.1.subject").
QString importField(const QString &field)
{
    if (field.startsWith(QLatin1String("issues.")))
        return field.section(QLatin1Char('.'), -1);
    return QString(field).replace(QLatin1Char('.'), QLatin1Char('_'));
}

} // namespace

QString recordKindOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Complaints:
        return recordkind::Complaint;
    case LogKind::Incidents:
        return recordkind::Incident;
    case LogKind::Claims:
        return recordkind::Claim;
    case LogKind::Feedback:
        return recordkind::Feedback;
    case LogKind::Subjects:
        break;
    }
    return {};
}

ImportRun::ImportRun(const Session &session, Transaction *transaction, LogReader &reader)
    : m_session(session)
    , m_transaction(transaction)
    , m_reader(reader)
    , m_kind(reader.spec().kind())
    , m_places(session.database)
    , m_complaints(session)
    , m_incidents(session)
    , m_claims(session)
    , m_feedback(session)
{
    m_context.today = session.clock.today();
    for (const ColumnBinding &column : reader.header().columns) {
        if (column.field)
            m_headers.insert(reader.spec().fields().at(*column.field).id, column.header);
    }
}

Result<void> ImportRun::start(const ImportBatch &batch)
{
    Database &database = m_session.database;
    auto codes = CodeLists::load(database);
    if (!codes)
        return Failure(codes.error());
    m_context.codes = std::move(*codes);
    const auto organisation = setting(database, QStringLiteral("organisation.kind"));
    if (!organisation)
        return Failure(organisation.error());
    m_context.regime
        = *organisation == QLatin1String("care-home") ? Regime::ProviderOnly : Regime::Nhs2009;
    auto references = foldedTexts(
        database, QStringLiteral("SELECT reference FROM %1").arg(recordKindOf(m_kind)));
    if (!references)
        return Failure(references.error());
    m_references = std::move(*references);
    auto sites = foldedTexts(database, QStringLiteral("SELECT name FROM site"));
    if (!sites)
        return Failure(sites.error());
    m_sites = std::move(*sites);
    m_batch = batch;
    if (m_transaction == nullptr)
        return {};
    return insertRow(*m_transaction, m_batch).map([this](BatchId id) { m_batch.id = id; });
}

Result<void> ImportRun::readAll(const ImportProgress &progress)
{
    const qint64 size = std::max<qint64>(m_reader.size(), 1);
    RowFeed feed(m_reader, m_context);
    for (;;) {
        auto row = feed.next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        ++m_report.rowsRead;
        if (const auto stored = store(**row); !stored)
            return stored;
        if (m_transaction != nullptr && m_report.rowsRead % rowsPerFlush == 0) {
            if (const auto sealed = m_transaction->flush(); !sealed)
                return sealed;
        }
        if (progress && m_report.rowsRead % rowsPerProgress == 1
            && !progress(static_cast<int>(feed.position() * wholePercent / size)))
            return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
    }
}

Result<void> ImportRun::store(RowDraft &draft)
{
    MappedRow &row = draft.row;
    const bool isWanted = row.importable && !isKnown(row);
    if (isWanted) {
        row = std::move(draft.drafted);
        noteRules(row, draft.problems);
    }
    m_report.problems += row.problems;
    if (!isWanted || !row.importable) {
        ++m_report.skipped;
        return {};
    }
    ++m_report.imported;
    return std::visit([this](auto &made) { return keep(made); }, draft.draft);
}

template <typename Draft> Result<void> ImportRun::keep(Draft &draft)
{
    if constexpr (!std::is_same_v<Draft, std::monostate>) {
        noteNewSite(draft.place.site);
        if (m_transaction != nullptr)
            return store(draft);
    }
    return {};
}

/// A number that was given here may stand in a later row. Those of the log itself need no keeping:
/// its reader lets none through twice.
void ImportRun::keepReference(const QString &reference, bool isOfTheLog)
{
    if (!isOfTheLog)
        m_references.insert(folded(reference));
}

/// A record that is in the store already is never changed by an import.
bool ImportRun::isKnown(MappedRow &row) const
{
    const QString reference = row.values.value(QStringLiteral("reference")).toString();
    if (m_references.isEmpty() || reference.isEmpty() || !m_references.contains(folded(reference)))
        return false;
    row.problems += { row.line, headerOf(QStringLiteral("reference")),
        QStringLiteral("import.reference-in-store"), { reference }, Severity::Error };
    return true;
}

Result<void> ImportRun::store(ComplaintDraft &draft)
{
    ComplaintFile &file = draft.file;
    const bool isOne = !file.patient.isEmpty() && file.patient == file.complainant;
    const auto who = m_people.idOf(*m_transaction, file.complainant);
    const auto whom = isOne ? who : m_people.idOf(*m_transaction, file.patient);
    if (!who || !whom)
        return Failure(who ? whom.error() : who.error());
    // Stored already: the register only needs to know who they are.
    file.complainant = { .id = *who };
    file.patient = { .id = *whom };
    Complaint &complaint = file.complaint;
    complaint.importBatchId = m_batch.id;
    const bool isNumbered = !complaint.reference.isEmpty();
    return place(draft.place, complaint.siteId, complaint.unitId, &complaint.location)
        .and_then([&] { return m_complaints.insertFile(*m_transaction, file); })
        .and_then([&](ComplaintId id) {
            keepReference(complaint.reference, isNumbered);
            keepLinks({ recordkind::Complaint, id.value }, draft.links);
            return storeActions(draft.actions, id, complaint.reference);
        });
}

Result<void> ImportRun::storeActions(
    std::vector<Action> &actions, ComplaintId id, const QString &reference)
{
    for (Action &action : actions) {
        action.recordId = id.value;
        action.importBatchId = m_batch.id;
        const auto added = ActionRegister::addWithRecord(*m_transaction, action, reference);
        if (!added)
            return Failure(added.error());
    }
    return {};
}

Result<void> ImportRun::store(IncidentDraft &draft)
{
    Incident &incident = draft.file.incident;
    const auto whom = m_people.idOf(*m_transaction, draft.file.patient);
    if (!whom)
        return Failure(whom.error());
    draft.file.patient.id = *whom;
    incident.importBatchId = m_batch.id;
    const bool isNumbered = !incident.reference.isEmpty();
    return place(draft.place, incident.siteId, incident.unitId, &incident.location)
        .and_then([&] { return m_incidents.insertFile(*m_transaction, draft.file); })
        .map([&](IncidentId id) {
            keepReference(incident.reference, isNumbered);
            keepLinks({ recordkind::Incident, id.value }, draft.links);
        });
}

Result<void> ImportRun::store(ClaimDraft &draft)
{
    Claim &claim = draft.file.claim;
    const auto whom = m_people.idOf(*m_transaction, draft.file.claimant);
    if (!whom)
        return Failure(whom.error());
    draft.file.claimant.id = *whom;
    claim.importBatchId = m_batch.id;
    const bool isNumbered = !claim.reference.isEmpty();
    return place(draft.place, claim.siteId, claim.unitId, nullptr)
        .and_then([&] { return m_claims.insertFile(*m_transaction, draft.file); })
        .map([&](ClaimId id) {
            keepReference(claim.reference, isNumbered);
            keepLinks({ recordkind::Claim, id.value }, draft.links);
        });
}

Result<void> ImportRun::store(FeedbackDraft &draft)
{
    Feedback &said = draft.file.feedback;
    const auto whom = m_people.idOf(*m_transaction, draft.file.person);
    if (!whom)
        return Failure(whom.error());
    draft.file.person.id = *whom;
    said.importBatchId = m_batch.id;
    const bool isNumbered = !said.reference.isEmpty();
    return place(draft.place, said.siteId, said.unitId, nullptr)
        .and_then([&] { return m_feedback.insertFile(*m_transaction, draft.file); })
        .map([&](FeedbackId) { keepReference(said.reference, isNumbered); });
}

/// Finds or makes the site and the unit. A directorate without a unit is one; a unit without a site
/// has no place in the register and is kept as the exact place, where the record has one.
Result<void> ImportRun::place(
    const DraftPlace &where, SiteId &site, UnitId &unit, QString *location)
{
    const QString &unitName = where.unit.isEmpty() ? where.directorate : where.unit;
    if (where.site.isEmpty()) {
        if (location != nullptr && location->isEmpty())
            *location = unitName;
        return {};
    }
    const auto key = std::make_pair(where.site, unitName);
    if (const auto known = m_placed.constFind(key); known != m_placed.constEnd()) {
        site = known->first;
        unit = known->second;
        return {};
    }
    return m_places.siteNamed(*m_transaction, where.site)
        .and_then([&](SiteId id) {
            site = id;
            return m_places.unitNamed(*m_transaction, id, unitName, where.directorate);
        })
        .map([&](UnitId id) {
            unit = id;
            m_placed.insert(key, { site, unit });
        });
}

void ImportRun::noteNewSite(const QString &name)
{
    if (name == m_lastSite)
        return; // most rows of a log follow others of their site
    m_lastSite = name;
    const QString key = folded(name);
    if (key.isEmpty() || m_sites.contains(key))
        return;
    m_sites.insert(key);
    m_report.newSites += name.simplified();
}

/// Adds what the rules find and the reader could not. A column that has its problem already is not
/// reported twice.
void ImportRun::noteRules(MappedRow &row, const QList<FieldProblem> &problems) const
{
    for (const FieldProblem &problem : problems) {
        const QString header = headerOf(importField(problem.field));
        const bool fatal = isFatal(problem);
        const auto reported = [&header](const Problem &known) {
            return !header.isEmpty() && known.column == header && known.severity != Severity::Note;
        };
        if (fatal) {
            row.importable = false;
            row.problems.removeIf(reported);
        } else if (std::any_of(row.problems.begin(), row.problems.end(), reported)) {
            continue;
        }
        row.problems += { row.line, header, problem.fact, problem.values,
            fatal ? Severity::Error : Severity::Warning };
    }
}

void ImportRun::keepLinks(const RecordRef &from, const QList<DraftLink> &links)
{
    for (const DraftLink &link : links)
        m_links.add(from, link);
}

QString ImportRun::headerOf(const QString &field) const { return m_headers.value(field); }

Result<ImportReport> ImportRun::finish()
{
    m_report.sheet = m_reader.sheet();
    m_report.otherSheets = m_reader.otherSheets();
    m_report.problems += m_reader.problems();
    std::stable_sort(m_report.problems.begin(), m_report.problems.end(),
        [](const Problem &a, const Problem &b) { return a.row < b.row; });
    if (m_transaction == nullptr)
        return m_report;
    const auto linked = m_links.resolve(*m_transaction, m_batch.id, recordKindOf(m_kind));
    if (!linked)
        return Failure(linked.error());
    m_report.linksMade = *linked;
    m_batch.rowsRead = m_report.rowsRead;
    m_batch.imported = m_report.imported;
    m_batch.skipped = m_report.skipped;
    return updateRow(*m_transaction, m_batch).map([this] {
        m_transaction->note({ AuditAction::Import, recordkind::Import, m_batch.id.value,
            m_batch.fileName, changesBetween(ImportBatch {}, m_batch), {} });
        m_report.batch = m_batch.id;
        return m_report;
    });
}

} // namespace heed
