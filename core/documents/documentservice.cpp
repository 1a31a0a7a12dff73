#include "core/documents/documentservice.h"

#include "core/documents/documenttext.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

#include <QFileInfo>
#include <QSaveFile>

namespace heed {

namespace {

/// A part of a progress that goes on after it.
FileProgress share(const FileProgress &progress, int from, int to)
{
    constexpr int whole = 100;
    if (!progress)
        return {};
    return [=](int percent) { return progress(from + percent * (to - from) / whole); };
}

/// The history of the record tells of the document too.
Result<void> noteOnRecord(Transaction &transaction, const Document &row)
{
    return referenceForWork(transaction.database(), row.kind, row.recordId)
        .map([&](const QString &reference) {
            transaction.note({ AuditAction::Change, row.kind, row.recordId, reference,
                { { QStringLiteral("document.name"), QJsonArray { QJsonValue(), row.name } } },
                {} });
        });
}

} // namespace

DocumentService::DocumentService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<std::vector<Document>> DocumentService::of(const RecordRef &record) const
{
    return checkRight(m_session, Capability::ReadNames).and_then([&] {
        return selectRows<Document>(m_session.database,
            QStringLiteral("WHERE kind = ? AND record_id = ? AND binned_at IS NULL "
                           "ORDER BY coalesce(dated_at, added_at), id"),
            { record.kind, record.id });
    });
}

Result<std::vector<Document>> DocumentService::binned(const RecordRef &record) const
{
    return checkRight(m_session, Capability::ReadNames).and_then([&] {
        return selectRows<Document>(m_session.database,
            QStringLiteral("WHERE kind = ? AND record_id = ? AND binned_at IS NOT NULL "
                           "ORDER BY binned_at, id"),
            { record.kind, record.id });
    });
}

Result<Document> DocumentService::byId(DocumentId id) const
{
    return checkRight(m_session, Capability::ReadNames).and_then([&] {
        return rowById<Document>(m_session.database, id);
    });
}

Result<std::optional<Redaction>> DocumentService::redaction(DocumentId id) const
{
    return selectRows<Redaction>(
        m_session.database, QStringLiteral("WHERE document_id = ?"), { id.value })
        .map([](const std::vector<Redaction> &rows) {
            return rows.empty() ? std::nullopt : std::optional(rows.front());
        });
}

Result<QByteArray> DocumentService::content(DocumentId id) const
{
    return checkRight(m_session, Capability::ReadNames)
        .and_then([&] { return byId(id); })
        .and_then([this](const Document &document) {
            return FileStore(m_session.database).content(document.fileId);
        });
}

Result<QString> DocumentService::text(DocumentId id) const
{
    return checkRight(m_session, Capability::ReadNames).and_then([&]() -> Result<QString> {
        return m_session.database
            .scalar(QStringLiteral("SELECT text FROM document_text WHERE document_id = ?"),
                { id.value })
            .map([](const QVariant &text) { return text.toString(); });
    });
}

Result<MailMessage> DocumentService::mail(DocumentId id) const
{
    const auto document = byId(id);
    if (!document)
        return Failure(document.error());
    return content(id).and_then(
        [&document](const QByteArray &bytes) { return readMail(document->type, bytes); });
}

Result<std::optional<DocumentId>> DocumentService::sameOn(
    const RecordRef &record, const QString &sha256) const
{
    return m_session.database
        .scalar(QStringLiteral("SELECT id FROM document WHERE kind = ? AND record_id = ? AND "
                               "sha256 = ? AND binned_at IS NULL"),
            { record.kind, record.id, sha256 })
        .map([](const QVariant &id) {
            return id.isNull() ? std::nullopt : std::optional(DocumentId { id.toLongLong() });
        });
}

Result<AddedDocument> DocumentService::add(
    const NewDocument &document, const FileProgress &progress)
{
    constexpr int prepared = 20;
    // Who may not, or what cannot be kept, is told before anything is read.
    const auto allowed = checkRight(m_session, Capability::WriteRecords).and_then([&] {
        return referenceForWork(m_session.database, document.record.kind, document.record.id);
    });
    if (!allowed)
        return Failure(allowed.error());
    return prepareDocument(document, share(progress, 0, prepared))
        .and_then([&](PreparedDocument made) {
            return keep(std::move(made), std::nullopt, share(progress, prepared, 100));
        });
}

Result<AddedDocument> DocumentService::keep(PreparedDocument prepared,
    const std::optional<Redaction> &redaction, const FileProgress &progress)
{
    const auto same = sameOn(prepared.row.record(), prepared.row.sha256);
    if (!same)
        return Failure(same.error());
    if (*same)
        return AddedDocument { **same, true };
    const auto file = FileStore(m_session.database)
                          .add(m_session.actor, m_session.clock, prepared.content,
                              prepared.row.sha256, progress);
    if (!file)
        return Failure(file.error());
    prepared.row.fileId = *file;
    const auto id = enter(prepared, redaction);
    if (!id) {
        const auto undone = dropFile(*file);
        Q_UNUSED(undone) // what is not used is no damage
        return Failure(id.error());
    }
    emit documentsChanged(prepared.row.record());
    return AddedDocument { *id, false };
}

Result<void> DocumentService::dropFile(qint64 file)
{
    auto transaction = Transaction::begin(m_session.database, m_session.actor, m_session.clock);
    if (!transaction)
        return Failure(transaction.error());
    return FileStore::removeUnused(*transaction, file).and_then([&] {
        return transaction->commit();
    });
}

Result<DocumentId> DocumentService::enter(
    const PreparedDocument &prepared, const std::optional<Redaction> &redaction)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto id = insertDocument(*transaction, prepared);
    if (!id)
        return id;
    if (redaction) {
        Redaction row = *redaction;
        row.documentId = *id;
        if (const auto kept = insertRow(*transaction, row); !kept)
            return Failure(kept.error());
    }
    return noteOnRecord(*transaction, prepared.row)
        .and_then([&] { return transaction->commit(); })
        .map([&id] { return *id; });
}

Result<AddedDocument> DocumentService::addAttachment(
    DocumentId mailId, qsizetype number, const FileProgress &progress)
{
    const auto document = byId(mailId);
    if (!document)
        return Failure(document.error());
    const auto message = mail(mailId);
    if (!message)
        return Failure(message.error());
    if (number < 0 || number >= static_cast<qsizetype>(message->attachments.size()))
        return failure(ErrorCode::NotFound, QStringLiteral("document.no-attachment"));
    const MailAttachment &attachment = message->attachments.at(static_cast<size_t>(number));
    return add({ document->record(), attachment.name, attachment.content, message->sentAt, mailId },
        progress);
}

Result<AddedDocument> DocumentService::addRedacted(const RedactedCopy &copy)
{
    QList<FieldProblem> problems;
    if (copy.reason.trimmed().isEmpty())
        problems += { QStringLiteral("reason"), QStringLiteral("redaction.reason-missing"), {} };
    if (copy.forWhom.trimmed().isEmpty())
        problems += { QStringLiteral("for_whom"), QStringLiteral("redaction.whom-missing"), {} };
    if (!problems.isEmpty())
        return invalid(QStringLiteral("redaction.invalid"), problems);
    if (const auto allowed = checkRight(m_session, Capability::WriteRecords); !allowed)
        return Failure(allowed.error());
    const NewDocument document { copy.record, copy.name, copy.pdf, m_session.clock.now(), {} };
    const Redaction redaction { {}, {}, copy.reason.trimmed(), copy.forWhom.trimmed(),
        copy.passages, copy.pages, m_session.actor.name, m_session.clock.now() };
    return prepareDocument(document).and_then([&](PreparedDocument prepared) {
        prepared.row.redactedFromId = copy.source;
        return keep(std::move(prepared), redaction, {});
    });
}

Result<void> DocumentService::rename(DocumentId id, const QString &name)
{
    return apply(id, AuditAction::Change, {}, [&name](Document &document) {
        const QString ending = QFileInfo(document.name).suffix();
        document.name = cleanedName(name, { document.type, document.mediaType, { ending } });
    });
}

Result<void> DocumentService::bin(DocumentId id, const QString &reason)
{
    return apply(id, AuditAction::Bin, reason,
        [this](Document &document) { document.binnedAt = m_session.clock.now(); });
}

Result<void> DocumentService::restore(DocumentId id)
{
    return apply(id, AuditAction::Restore, {}, [](Document &document) { document.binnedAt = {}; });
}

Result<void> DocumentService::apply(
    DocumentId id, AuditAction action, const QString &reason, const Edit &edit)
{
    auto transaction = beginWork(
        m_session, action == AuditAction::Change ? Capability::WriteRecords : Capability::Bin);
    if (!transaction)
        return Failure(transaction.error());
    const auto before = byId(id);
    if (!before)
        return Failure(before.error());
    Document after = *before;
    edit(after);
    const QJsonObject changes = changesBetween(*before, after);
    if (changes.isEmpty())
        return {};
    const auto reference = referenceForWork(m_session.database, after.kind, after.recordId);
    if (!reference)
        return Failure(reference.error());
    return updateRow(*transaction, after)
        .and_then([&] {
            transaction->note(
                { action, recordkind::Document, id.value, *reference, changes, reason });
            transaction->note({ AuditAction::Change, after.kind, after.recordId, *reference,
                partChanges(RowOf<Document>::table, changes), reason });
            return transaction->commit();
        })
        .map([&] { emit documentsChanged(after.record()); });
}

Result<void> DocumentService::saveCopy(DocumentId id, const QString &path)
{
    auto transaction = beginWork(m_session, Capability::Export);
    if (!transaction)
        return Failure(transaction.error());
    const auto document = byId(id);
    if (!document)
        return Failure(document.error());
    const auto bytes = content(id);
    if (!bytes)
        return Failure(bytes.error());
    const auto reference = referenceOf(m_session.database, document->kind, document->recordId);
    if (!reference)
        return Failure(reference.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return failure(ErrorCode::Io, QStringLiteral("document.cannot-save"));
    transaction->note(
        { AuditAction::Export, recordkind::Document, id.value, *reference, {}, document->name });
    // The file appears only when the entry about it is in the store.
    if (const auto done = transaction->commit(); !done)
        return done;
    if (!file.commit())
        return failure(ErrorCode::Io, QStringLiteral("document.cannot-save"));
    return {};
}

Result<void> DocumentService::noteOpened(DocumentId id)
{
    const auto document = byId(id);
    if (!document)
        return Failure(document.error());
    auto transaction = beginWork(m_session, Capability::ReadNames);
    if (!transaction)
        return Failure(transaction.error());
    const auto reference = referenceOf(m_session.database, document->kind, document->recordId);
    if (!reference)
        return Failure(reference.error());
    transaction->note({ AuditAction::View, recordkind::Document, id.value, *reference, {}, {} });
    return transaction->commit();
}

} // namespace heed
