#include "core/exchange/subjectimport.h"
#include "core/records/recordkinds.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace heed {

namespace {

constexpr qsizetype mostNamed = 200;

/// "issues.2.subject" was added: 2.
QList<int> issuesAdded(const QString &changes)
{
    static const QRegularExpression subject(QStringLiteral("^issues\\.(\\d+)\\.subject$"));
    QList<int> numbers;
    const QJsonObject all = QJsonDocument::fromJson(changes.toUtf8()).object();
    for (auto change = all.constBegin(); change != all.constEnd(); ++change) {
        const auto match = subject.match(change.key());
        if (match.hasMatch())
            numbers += match.captured(1).toInt();
    }
    return numbers;
}

} // namespace

Result<UndoReport> SubjectUndo::run(ImportBatch batch)
{
    const auto changes = changesOf(batch.id);
    if (!changes)
        return Failure(changes.error());
    if (const auto untouched = checkUntouched(*changes); !untouched)
        return Failure(untouched.error());
    for (const Change &change : *changes) {
        if (const auto taken = takeBack(change, batch.id); !taken)
            return Failure(taken.error());
    }
    batch.undoneAt = m_transaction.clock().now();
    return updateRow(m_transaction, batch).map([&] {
        m_transaction.note({ AuditAction::UndoImport, recordkind::Import, batch.id.value,
            batch.fileName, {}, {} });
        return UndoReport { batch, m_removed, {} };
    });
}

Result<std::vector<SubjectUndo::Change>> SubjectUndo::changesOf(BatchId batch) const
{
    static const QString sql
        = QStringLiteral("SELECT seq, record_id, reference, changes FROM audit "
                         "WHERE kind = 'complaint' AND action = 'change' AND reason = ? "
                         "ORDER BY seq");
    return m_transaction.database()
        .run(sql, { SubjectImport::reason(batch) })
        .map([](Statement *found) {
            std::vector<Change> changes;
            while (found->next())
                changes.push_back({ { found->number(1) }, found->number(0), found->text(2),
                    issuesAdded(found->text(3)) });
            return changes;
        });
}

/// What somebody worked on since is not changed behind their back.
Result<void> SubjectUndo::checkUntouched(const std::vector<Change> &changes) const
{
    static const QString sql = QStringLiteral(
        "SELECT 1 FROM audit WHERE kind = 'complaint' AND record_id = ? AND seq > ? "
        "AND action NOT IN ('view', 'print', 'export') LIMIT 1");
    QList<FieldProblem> problems;
    qsizetype touched = 0;
    for (const Change &change : changes) {
        const auto later
            = m_transaction.database().scalar(sql, { change.complaint.value, change.entry });
        if (!later)
            return Failure(later.error());
        if (!later->isNull() && ++touched <= mostNamed)
            problems += { change.reference, QStringLiteral("import.record-changed"),
                { change.reference } };
    }
    if (touched == 0)
        return {};
    return Failure(Error { ErrorCode::Refused, QStringLiteral("import.changed-since"),
        QString::number(touched), problems });
}

Result<void> SubjectUndo::takeBack(const Change &change, BatchId batch)
{
    ComplaintRegister complaints(m_session);
    const auto before = complaints.file(change.complaint);
    if (!before)
        return Failure(before.error());
    ComplaintFile after = *before;
    std::erase_if(after.issues,
        [&change](const ComplaintIssue &issue) { return change.issues.contains(issue.number); });
    m_removed += int(before->issues.size() - after.issues.size());
    return complaints
        .updateFile(m_transaction, *before, after, AuditAction::Change,
            SubjectImport::reason(batch) + QStringLiteral(" undone"))
        .map([](bool) {});
}

} // namespace heed
