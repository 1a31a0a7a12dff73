#include "core/exchange/importundo.h"

#include "core/exchange/importlinks.h"
#include "core/exchange/importrun.h"
#include "core/people/person.h"
#include "core/records/recordkinds.h"
#include "core/records/recordquery.h"
#include "core/voice/feedback.h"

#include <QJsonDocument>

namespace heed {

namespace {

constexpr int recordsPerFlush = 2000;
constexpr int wholePercent = 100;
constexpr int mostNamed = 200;

/// Columns of each register that name a person.
QStringList peopleColumns(const QString &kind)
{
    if (kind == recordkind::Complaint)
        return { QStringLiteral("complainant_id"), QStringLiteral("patient_id") };
    if (kind == recordkind::Feedback)
        return { QStringLiteral("person_id") };
    return { kind == recordkind::Claim ? QStringLiteral("claimant_id")
                                       : QStringLiteral("patient_id") };
}

/// Whether a place is still named by anything that is counted there.
Result<bool> isPlaceUsed(Database &database, const QString &column, qint64 id)
{
    for (const QString &table :
        { recordkind::Complaint, recordkind::Incident, recordkind::Claim, recordkind::Feedback }) {
        const auto found = database.scalar(
            QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1").arg(table, column), { id });
        if (!found)
            return Failure(found.error());
        if (!found->isNull())
            return true;
    }
    if (column != QLatin1String("site_id"))
        return false;
    return database
        .scalar(QStringLiteral("SELECT 1 FROM activity WHERE site_id = ? LIMIT 1"), { id })
        .map([](const QVariant &found) { return !found.isNull(); });
}

/// Names of the units that an entry says were added to a site.
QStringList unitsAdded(const QString &changes)
{
    const QJsonArray pair
        = QJsonDocument::fromJson(changes.toUtf8()).object().value(QLatin1String("unit")).toArray();
    if (pair.size() == 2 && pair.first().isNull())
        return { pair.last().toString() };
    return {};
}

} // namespace

Result<UndoReport> ImportUndo::run(BatchId id)
{
    return loadBatch(id)
        .and_then([this] { return checkUntouched(); })
        .and_then([this] { return gatherPlaces(); })
        .and_then([this] { return removeActions(); })
        .and_then([this] { return removeRecords(); })
        .and_then([this] { return removePeople(); })
        .and_then([this] { return removePlaces(); })
        .and_then([this] { return markUndone(); })
        .map([this] { return m_report; });
}

Result<void> ImportUndo::execute(const QString &sql, const QVariantList &values)
{
    return m_transaction.database().run(sql, values).map([](Statement *) {});
}

Result<void> ImportUndo::loadBatch(BatchId id)
{
    const auto batch = rowById<ImportBatch>(m_transaction.database(), id);
    if (!batch)
        return batch.error().code == ErrorCode::NotFound ? failure(ErrorCode::NotFound,
                   QStringLiteral("import.no-batch"), QString::number(id.value))
                                                         : Failure(batch.error());
    if (batch->undoneAt.isValid())
        return failure(ErrorCode::Conflict, QStringLiteral("import.undone-already"),
            QString::number(id.value));
    m_report.batch = *batch;
    const auto kind = fromCode<LogKind>(batch->kind);
    if (!kind)
        return failure(ErrorCode::Refused, QStringLiteral("import.no-register"), batch->kind);
    m_kind = recordKindOf(*kind);
    return recordsOf(m_kind, QStringLiteral("reference")).map([this](auto records) {
        m_records = std::move(records);
    });
}

Result<std::vector<ImportUndo::Removed>> ImportUndo::recordsOf(
    const QString &table, const QString &referenceColumn)
{
    const QString sql
        = QStringLiteral("SELECT id, %2 FROM %1 WHERE import_batch_id = ? ORDER BY id")
              .arg(table, referenceColumn);
    return m_transaction.database().run(sql, { m_report.batch.id.value }).map([](Statement *found) {
        std::vector<Removed> records;
        while (found->next())
            records.push_back({ found->number(0), found->text(1) });
        return records;
    });
}

/// What somebody worked on is not taken away behind their back.
Result<void> ImportUndo::checkUntouched()
{
    static const QString touched = QStringLiteral(
        "SELECT r.reference FROM %1 r WHERE r.import_batch_id = ? AND ("
        "EXISTS (SELECT 1 FROM audit a WHERE a.kind = '%1' AND a.record_id = r.id "
        "  AND a.action NOT IN ('create', 'view', 'print', 'export') "
        // Further subjects that came and went with a batch of their own leave no trace.
        "  AND NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.kind = 'subjects' "
        "    AND b.undone_at IS NOT NULL "
        "    AND a.reason IN ('import ' || b.id, 'import ' || b.id || ' undone'))) "
        "OR EXISTS (SELECT 1 FROM action x WHERE x.kind = '%1' AND x.record_id = r.id "
        "  AND (x.import_batch_id IS NOT ? OR x.revision > 1)) "
        "OR EXISTS (SELECT 1 FROM candour k WHERE k.origin_kind = '%1' AND k.origin_id = r.id) "
        "OR EXISTS (SELECT 1 FROM link l WHERE l.from_kind = '%1' AND l.from_id = r.id "
        "  AND l.reason IS NOT ?) "
        "OR EXISTS (SELECT 1 FROM link l WHERE l.to_kind = '%1' AND l.to_id = r.id "
        "  AND l.reason IS NOT ?)) ORDER BY r.id");
    auto found = m_transaction.database().run(touched.arg(m_kind),
        { m_report.batch.id.value, m_report.batch.id.value, ImportLinks::reason(),
            ImportLinks::reason() });
    if (!found)
        return Failure(found.error());
    QList<FieldProblem> problems;
    int changed = 0;
    while ((*found)->next()) {
        if (++changed <= mostNamed)
            problems += { (*found)->text(0), QStringLiteral("import.record-changed"),
                { (*found)->text(0) } };
    }
    if (changed == 0)
        return {};
    return Failure(Error { ErrorCode::Refused, QStringLiteral("import.changed-since"),
        QString::number(changed), problems });
}

Result<void> ImportUndo::gatherPlaces()
{
    Database &database = m_transaction.database();
    auto sites = database.run(
        QStringLiteral("SELECT DISTINCT s.id, s.name FROM site s JOIN %1 r ON r.site_id = s.id "
                       "WHERE r.import_batch_id = ?")
            .arg(m_kind),
        { m_report.batch.id.value });
    if (!sites)
        return Failure(sites.error());
    while ((*sites)->next())
        m_sites.insert((*sites)->number(0), (*sites)->text(1));
    for (const QString &column : peopleColumns(m_kind)) {
        auto people = database.run(
            QStringLiteral(
                "SELECT DISTINCT %2 FROM %1 WHERE import_batch_id = ? AND %2 IS NOT NULL")
                .arg(m_kind, column),
            { m_report.batch.id.value });
        if (!people)
            return Failure(people.error());
        while ((*people)->next())
            m_people += (*people)->number(0);
    }
    return {};
}

Result<void> ImportUndo::removeActions()
{
    const auto actions = recordsOf(QStringLiteral("action"), QStringLiteral("title"));
    if (!actions)
        return Failure(actions.error());
    const auto removed = execute(QStringLiteral("DELETE FROM action WHERE import_batch_id = ?"),
        { m_report.batch.id.value });
    if (!removed)
        return removed;
    for (const Removed &action : *actions)
        m_transaction.note(
            { AuditAction::Remove, recordkind::Action, action.id, action.reference, {}, {} });
    return m_transaction.flush();
}

Result<void> ImportUndo::removeRecords()
{
    const QString removal = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_kind);
    for (const Removed &record : m_records) {
        const RecordRef ref { m_kind, record.id };
        const auto removed
            = ImportLinks::unlink(m_transaction, ref, record.reference)
                  .and_then([&] {
                      return execute(
                          QStringLiteral("DELETE FROM deadline WHERE kind = ? AND record_id = ?"),
                          { m_kind, record.id });
                  })
                  .and_then([&] { return execute(removal, { record.id }); });
        if (!removed)
            return removed;
        m_transaction.note({ AuditAction::Remove, m_kind, record.id, record.reference, {},
            QStringLiteral("import %1 undone").arg(m_report.batch.id.value) });
        if (const auto going = step(++m_report.removed); !going)
            return going;
    }
    return m_transaction.flush();
}

Result<void> ImportUndo::step(int done)
{
    if (done % recordsPerFlush != 0)
        return {};
    const int percent = static_cast<int>(
        static_cast<qsizetype>(done) * wholePercent / static_cast<qsizetype>(m_records.size()));
    if (m_progress && !m_progress(percent))
        return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
    return m_transaction.flush();
}

/// Nobody stays in the store whom no record names.
Result<void> ImportUndo::removePeople()
{
    static const QString sql = QStringLiteral(
        "DELETE FROM person WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN ("
        "SELECT complainant_id FROM complaint WHERE complainant_id IS NOT NULL "
        "UNION SELECT patient_id FROM complaint WHERE patient_id IS NOT NULL "
        "UNION SELECT patient_id FROM incident WHERE patient_id IS NOT NULL "
        "UNION SELECT claimant_id FROM claim WHERE claimant_id IS NOT NULL)");
    return execute(sql, { boundIds({ m_people.begin(), m_people.end() }) });
}

Result<void> ImportUndo::removePlaces()
{
    for (auto site = m_sites.constBegin(); site != m_sites.constEnd(); ++site) {
        if (const auto removed = removePlacesOf(site.key(), site.value()); !removed)
            return removed;
    }
    m_report.removedSites.sort(Qt::CaseInsensitive);
    return {};
}

/// Takes away what this very import added to the list of places, as the audit trail tells, and
/// nothing else uses.
Result<void> ImportUndo::removePlacesOf(qint64 siteId, const QString &name)
{
    Database &database = m_transaction.database();
    auto entries = database.run(
        QStringLiteral("SELECT action, changes FROM audit WHERE kind = 'site' AND record_id = ? "
                       "AND at = ?"),
        { siteId, columns::write(m_report.batch.importedAt) });
    if (!entries)
        return Failure(entries.error());
    bool siteIsOurs = false;
    QStringList units;
    while ((*entries)->next()) {
        siteIsOurs = siteIsOurs || (*entries)->text(0) == toCode(AuditAction::Create);
        units += unitsAdded((*entries)->text(1));
    }
    QJsonArray gone;
    for (const QString &unit : units) {
        const auto id = database.scalar(
            QStringLiteral("SELECT id FROM unit WHERE site_id = ? AND name = ?"), { siteId, unit });
        if (!id)
            return Failure(id.error());
        const auto used = isPlaceUsed(database, QStringLiteral("unit_id"), id->toLongLong());
        if (!used)
            return Failure(used.error());
        if (*used || id->isNull())
            continue;
        if (const auto removed
            = execute(QStringLiteral("DELETE FROM unit WHERE id = ?"), { id->toLongLong() });
            !removed)
            return removed;
        gone += unit;
    }
    const auto used = isPlaceUsed(database, QStringLiteral("site_id"), siteId);
    const auto left = database.scalar(
        QStringLiteral("SELECT 1 FROM unit WHERE site_id = ? LIMIT 1"), { siteId });
    if (!used || !left)
        return Failure(used ? left.error() : used.error());
    const bool removeSite = siteIsOurs && !*used && left->isNull();
    if (removeSite) {
        m_report.removedSites += name;
        if (const auto removed
            = execute(QStringLiteral("DELETE FROM site WHERE id = ?"), { siteId });
            !removed)
            return removed;
    }
    if (removeSite || !gone.isEmpty())
        m_transaction.note({ removeSite ? AuditAction::Remove : AuditAction::Change,
            recordkind::Site, siteId, name,
            QJsonObject { { QStringLiteral("unit"), QJsonArray { gone, QJsonValue() } } }, {} });
    return {};
}

Result<void> ImportUndo::markUndone()
{
    m_report.batch.undoneAt = m_transaction.clock().now();
    return updateRow(m_transaction, m_report.batch).map([this] {
        m_transaction.note({ AuditAction::UndoImport, recordkind::Import, m_report.batch.id.value,
            m_report.batch.fileName, {}, {} });
    });
}

} // namespace heed
