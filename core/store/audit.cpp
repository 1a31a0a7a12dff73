#include "core/store/audit.h"

#include "core/store/database.h"
#include "core/store/recorddigest.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

#include <sodium.h>

namespace heed {

namespace {

constexpr int hashBytes = 32;

/// Length before content, so that no two different entries can ever read as the same bytes.
void feed(QByteArray &bytes, const QVariant &value)
{
    const QByteArray text = value.isNull() ? QByteArray() : value.toString().toUtf8();
    bytes += value.isNull() ? '-' : '+';
    bytes += QByteArray::number(text.size());
    bytes += ':';
    bytes += text;
}

Result<std::pair<qint64, QByteArray>> lastEntry(Database &database)
{
    static const QString sql
        = QStringLiteral("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    return database.run(sql).map([](Statement *statement) -> std::pair<qint64, QByteArray> {
        if (!statement->next())
            return { 0, QByteArray(hashBytes, '\0') };
        const std::pair<qint64, QByteArray> last { statement->number(0),
            statement->value(1).toByteArray() };
        statement->finish();
        return last;
    });
}

AuditEntry entryOf(const Transaction &transaction, const AuditNote &note)
{
    AuditEntry entry;
    entry.at = transaction.stamp();
    entry.userName = transaction.actor().name;
    entry.action = toCode(note.action);
    if (transaction.actor().userId > 0)
        entry.userId = transaction.actor().userId;
    if (!note.kind.isEmpty())
        entry.kind = note.kind;
    if (note.recordId > 0)
        entry.recordId = note.recordId;
    if (!note.reference.isEmpty())
        entry.reference = note.reference;
    if (!note.changes.isEmpty())
        entry.changes
            = QString::fromUtf8(QJsonDocument(note.changes).toJson(QJsonDocument::Compact));
    if (!note.reason.isEmpty())
        entry.reason = note.reason;
    return entry;
}

Result<void> store(Database &database, const AuditEntry &entry)
{
    static const QString sql
        = QStringLiteral("INSERT INTO audit (seq, at, user_id, user_name, action, kind, record_id, "
                         "reference, changes, reason, "
                         "record_digest, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    const QVariant digest
        = entry.recordDigest.isEmpty() ? QVariant() : QVariant(entry.recordDigest);
    return database
        .run(sql,
            { entry.seq, entry.at, entry.userId, entry.userName, entry.action, entry.kind,
                entry.recordId, entry.reference, entry.changes, entry.reason, digest, entry.hash })
        .map([](Statement *) {});
}

} // namespace

QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry)
{
    QByteArray bytes = previous;
    feed(bytes, entry.seq);
    for (const QVariant &value :
        { QVariant(entry.at), entry.userId, QVariant(entry.userName), QVariant(entry.action),
            entry.kind, entry.recordId, entry.reference, entry.changes, entry.reason })
        feed(bytes, value);
    bytes += entry.recordDigest;
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashBytes,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

Result<void> appendAuditEntry(Transaction &transaction, const AuditNote &note)
{
    Database &database = transaction.database();
    const auto last = lastEntry(database);
    if (!last)
        return Failure(last.error());
    AuditEntry entry = entryOf(transaction, note);
    if (note.recordId > 0 && note.action != AuditAction::View) {
        const auto digest = recordDigest(database, note.kind, note.recordId);
        if (!digest)
            return Failure(digest.error());
        entry.recordDigest = *digest;
    }
    entry.seq = last->first + 1;
    entry.hash = auditHash(last->second, entry);
    return store(database, entry);
}

Result<QString> auditHead(Database &database)
{
    return lastEntry(database).map(
        [](const auto &last) { return QString::fromLatin1(last.second.toHex()); });
}

const QString &auditSelect()
{
    static const QString sql
        = QStringLiteral("SELECT seq, at, user_id, user_name, action, kind, record_id, reference, "
                         "changes, reason, record_digest, hash FROM audit ");
    return sql;
}

AuditEntry readAuditEntry(const Statement &statement)
{
    AuditEntry entry;
    int column = 0;
    entry.seq = statement.number(column++);
    entry.at = statement.text(column++);
    entry.userId = statement.value(column++);
    entry.userName = statement.text(column++);
    entry.action = statement.text(column++);
    for (QVariant *member :
        { &entry.kind, &entry.recordId, &entry.reference, &entry.changes, &entry.reason })
        *member = statement.value(column++);
    entry.recordDigest = statement.value(column++).toByteArray();
    entry.hash = statement.value(column).toByteArray();
    return entry;
}

Result<QList<AuditEntry>> auditOfRecord(Database &database, const QString &kind, qint64 recordId)
{
    static const QString sql
        = auditSelect() + QStringLiteral("WHERE kind = ? AND record_id = ? ORDER BY seq DESC");
    return database.run(sql, { kind, recordId }).map([](Statement *statement) {
        QList<AuditEntry> entries;
        while (statement->next())
            entries += readAuditEntry(*statement);
        return entries;
    });
}

} // namespace heed
