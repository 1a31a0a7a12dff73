#include "core/exchange/subjectimport.h"

#include "core/exchange/complaintdraft.h"
#include "core/exchange/rowfeed.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr std::size_t casesPerFlush = 1000;
constexpr int rowsPerProgress = 200;
constexpr int wholePercent = 100;

QString folded(const QString &text) { return text.simplified().toCaseFolded(); }

/// Whether two issues tell the same. A blank profession says nothing against it.
bool isSame(const ComplaintIssue &one, const ComplaintIssue &other)
{
    const bool sameStaff = one.profession.isEmpty() || other.profession.isEmpty()
        || one.profession == other.profession;
    return one.subject == other.subject && folded(one.subSubject) == folded(other.subSubject)
        && folded(one.summary) == folded(other.summary) && sameStaff;
}

} // namespace

SubjectImport::SubjectImport(const Session &session, Transaction *transaction, LogReader &reader)
    : m_session(session)
    , m_transaction(transaction)
    , m_reader(reader)
    , m_complaints(session)
{
    m_context.today = session.clock.today();
}

QString SubjectImport::reason(BatchId batch)
{
    return QStringLiteral("import %1").arg(batch.value);
}

Result<ImportReport> SubjectImport::run(ImportBatch batch, const ImportProgress &progress)
{
    auto codes = CodeLists::load(m_session.database);
    if (!codes)
        return Failure(codes.error());
    m_context.codes = std::move(*codes);
    m_batch = std::move(batch);
    if (m_transaction != nullptr) {
        const auto id = insertRow(*m_transaction, m_batch);
        if (!id)
            return Failure(id.error());
        m_batch.id = *id;
    }
    return readAll(progress).and_then([this] { return addAll(); }).and_then([this] {
        return finish();
    });
}

Result<void> SubjectImport::readAll(const ImportProgress &progress)
{
    const qint64 size = std::max<qint64>(m_reader.size(), 1);
    RowFeed feed(m_reader, m_context);
    for (;;) {
        auto next = feed.next();
        if (!next)
            return Failure(next.error());
        if (!*next)
            return {};
        const MappedRow &row = (*next)->row;
        ++m_report.rowsRead;
        m_report.problems += row.problems;
        if (progress && m_report.rowsRead % rowsPerProgress == 1
            && !progress(static_cast<int>(feed.position() * wholePercent / size)))
            return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
        if (!row.importable) {
            ++m_report.skipped;
            continue;
        }
        const QString reference = row.values.value(QStringLiteral("reference")).toString();
        const auto place = m_places.constFind(folded(reference));
        const std::size_t at = place == m_places.constEnd() ? m_cases.size() : *place;
        if (place == m_places.constEnd()) {
            m_places.insert(folded(reference), at);
            m_cases.push_back({ reference, {} });
        }
        m_cases[at].rows.push_back({ row.line, subjectDraft(row, m_context) });
    }
}

Result<void> SubjectImport::addAll()
{
    std::size_t done = 0;
    for (const Case &one : m_cases) {
        if (const auto added = addTo(one); !added)
            return added;
        if (m_transaction != nullptr && ++done % casesPerFlush == 0) {
            if (const auto sealed = m_transaction->flush(); !sealed)
                return sealed;
        }
    }
    return {};
}

Result<void> SubjectImport::addTo(const Case &one)
{
    const auto complaint = m_complaints.byReference(one.reference);
    if (!complaint && complaint.error().code != ErrorCode::NotFound)
        return Failure(complaint.error());
    if (!complaint) {
        for (const Row &row : one.rows)
            report(row, one.reference);
        return {};
    }
    const auto before = m_complaints.file(complaint->id);
    if (!before)
        return Failure(before.error());
    ComplaintFile after = *before;
    int number = 0;
    for (const ComplaintIssue &issue : before->issues)
        number = std::max(number, issue.number);
    // Each issue that is there answers for one row: a log may name the same subject twice.
    std::vector<ComplaintIssue> waiting(before->issues.begin(), before->issues.end());
    for (const Row &row : one.rows) {
        const auto known = std::find_if(waiting.begin(), waiting.end(),
            [&row](const ComplaintIssue &issue) { return isSame(issue, row.issue); });
        if (known != waiting.end()) {
            waiting.erase(known);
            ++m_repeated;
            ++m_report.skipped;
            continue;
        }
        after.issues.push_back(row.issue);
        after.issues.back().number = ++number;
        ++m_report.imported;
    }
    if (m_transaction == nullptr || after.issues.size() == before->issues.size())
        return {};
    return m_complaints
        .updateFile(*m_transaction, *before, after, AuditAction::Change, reason(m_batch.id))
        .map([](bool) {});
}

void SubjectImport::report(const Row &row, const QString &reference)
{
    ++m_report.skipped;
    m_report.problems += { row.line, {}, QStringLiteral("import.no-such-complaint"), { reference },
        Severity::Error };
}

Result<ImportReport> SubjectImport::finish()
{
    m_report.sheet = m_reader.sheet();
    m_report.otherSheets = m_reader.otherSheets();
    m_report.problems += m_reader.problems();
    if (m_repeated > 0)
        m_report.problems += { 1, {}, QStringLiteral("import.subjects-known"),
            { QString::number(m_repeated) }, Severity::Note };
    std::stable_sort(m_report.problems.begin(), m_report.problems.end(),
        [](const Problem &a, const Problem &b) { return a.row < b.row; });
    if (m_transaction == nullptr)
        return m_report;
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
