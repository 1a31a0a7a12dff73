#include "core/store/audit.h"

#include "core/store/database.h"
#include "core/store/newrecords.h"
#include "core/store/recorddigest.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

#include <sodium.h>

namespace heed {

namespace {

constexpr int hashBytes = 32;
constexpr int saltBytes = 16;

QByteArray digestOf(const QByteArray &bytes)
{
    QByteArray digest(hashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), hashBytes,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

bool hasWords(const AuditEntry &entry) { return !entry.changes.isNull() || !entry.reason.isNull(); }

void sealWords(AuditEntry &entry)
{
    if (!hasWords(entry))
        return;
    entry.wordsSalt.resize(saltBytes);
    randombytes_buf(entry.wordsSalt.data(), saltBytes);
    entry.wordsDigest = auditWordsDigest(entry);
}

QVariant orNull(const QByteArray &bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }

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
                         "reference, changes, reason, words_salt, words_digest, "
                         "record_digest, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    return database
        .run(sql,
            { entry.seq, entry.at, entry.userId, entry.userName, entry.action, entry.kind,
                entry.recordId, entry.reference, entry.changes, entry.reason,
                orNull(entry.wordsSalt), orNull(entry.wordsDigest), orNull(entry.recordDigest),
                entry.hash })
        .map([](Statement *) {});
}

} // namespace

QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry)
{
    QByteArray bytes = previous;
    feed(bytes, entry.seq);
    for (const QVariant &value : { QVariant(entry.at), entry.userId, QVariant(entry.userName),
             QVariant(entry.action), entry.kind, entry.recordId, entry.reference })
        feed(bytes, value);
    // Both digests have one length, so a sign that each is there keeps them apart.
    for (const QByteArray &digest : { entry.wordsDigest, entry.recordDigest }) {
        bytes += digest.isEmpty() ? '-' : '+';
        bytes += digest;
    }
    return digestOf(bytes);
}

QByteArray auditWordsDigest(const AuditEntry &entry)
{
    QByteArray bytes = entry.wordsSalt;
    feed(bytes, entry.changes);
    feed(bytes, entry.reason);
    return digestOf(bytes);
}

AuditWords auditWords(const AuditEntry &entry)
{
    if (entry.wordsDigest.isEmpty())
        return hasWords(entry) ? AuditWords::Damaged : AuditWords::Whole;
    if (entry.wordsSalt.isEmpty())
        return hasWords(entry) ? AuditWords::Damaged : AuditWords::Erased;
    return entry.wordsDigest == auditWordsDigest(entry) ? AuditWords::Whole : AuditWords::Damaged;
}

Result<void> eraseAuditWords(Transaction &transaction, const QString &kind, qint64 recordId)
{
    static const QString sql
        = QStringLiteral("UPDATE audit SET changes = NULL, reason = NULL, words_salt = NULL "
                         "WHERE kind = ? AND record_id = ? AND words_salt IS NOT NULL");
    return transaction.database().run(sql, { kind, recordId }).map([](Statement *) {});
}

Result<void> appendAuditEntries(Transaction &transaction, const std::vector<AuditNote> &notes)
{
    Database &database = transaction.database();
    auto last = lastEntry(database);
    if (!last)
        return Failure(last.error());
    NewRecords fresh(database, transaction.touched());
    for (const AuditNote &note : notes) {
        AuditEntry entry = entryOf(transaction, note);
        if (note.recordId > 0 && note.action != AuditAction::View) {
            const bool isNew = note.action == AuditAction::Create;
            const auto digest
                = recordDigest(database, note.kind, note.recordId, isNew ? &fresh : nullptr);
            if (!digest)
                return Failure(digest.error());
            entry.recordDigest = *digest;
        }
        entry.seq = last->first + 1;
        sealWords(entry);
        entry.hash = auditHash(last->second, entry);
        if (const auto stored = store(database, entry); !stored)
            return stored;
        *last = { entry.seq, entry.hash };
    }
    return {};
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
                         "changes, reason, words_salt, words_digest, record_digest, hash "
                         "FROM audit ");
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
    for (QByteArray *member : { &entry.wordsSalt, &entry.wordsDigest, &entry.recordDigest })
        *member = statement.value(column++).toByteArray();
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
