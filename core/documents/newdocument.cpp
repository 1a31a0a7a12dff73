#include "core/documents/newdocument.h"

#include "core/documents/documenttext.h"
#include "core/documents/mailmessage.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"

#include <QFile>
#include <QFileInfo>

namespace heed {

namespace {

Failure tooLarge()
{
    return failure(ErrorCode::Refused, QStringLiteral("document.too-large"),
        QString::number(mostDocumentBytes / 1024 / 1024));
}

QDateTime dateOf(const Recognised &recognised, const NewDocument &document)
{
    const auto mail = readMail(recognised.type, document.content);
    return mail && mail->sentAt.isValid() ? mail->sentAt : document.datedAt;
}

} // namespace

Result<PreparedDocument> prepareDocument(const NewDocument &document, const FileProgress &progress)
{
    if (document.content.size() > mostDocumentBytes)
        return tooLarge();
    const auto recognised = recognise(document.content);
    if (!recognised)
        return Failure(recognised.error());
    const auto sha256 = sha256Of(document.content, progress);
    if (!sha256)
        return Failure(sha256.error());
    auto text = searchableText(recognised->type, document.content);
    if (!text)
        return Failure(text.error());
    PreparedDocument prepared { {}, document.content, std::move(*text) };
    Document &row = prepared.row;
    row.kind = document.record.kind;
    row.recordId = document.record.id;
    row.name = cleanedName(document.name, *recognised);
    row.type = recognised->type;
    row.mediaType = recognised->mediaType;
    row.bytes = document.content.size();
    row.sha256 = *sha256;
    row.datedAt = dateOf(*recognised, document);
    row.takenFromId = document.takenFrom;
    return prepared;
}

Result<DocumentId> insertDocument(Transaction &transaction, const PreparedDocument &prepared)
{
    Document row = prepared.row;
    row.addedBy = transaction.actor().name;
    row.addedAt = transaction.clock().now();
    const auto reference = referenceForWork(transaction.database(), row.kind, row.recordId);
    if (!reference)
        return Failure(reference.error());
    const auto id = insertRow(transaction, row);
    if (!id)
        return id;
    if (!prepared.text.isEmpty()) {
        const auto text = insertRow(transaction, DocumentText { {}, *id, prepared.text });
        if (!text)
            return Failure(text.error());
    }
    const QJsonObject changes = changesBetween(Document {}, row);
    transaction.note(
        { AuditAction::Create, recordkind::Document, id->value, *reference, changes, {} });
    return id;
}

Result<DocumentId> keepSmallDocument(Transaction &transaction, const NewDocument &document)
{
    auto prepared = prepareDocument(document);
    if (!prepared)
        return Failure(prepared.error());
    const auto file = FileStore(transaction.database())
                          .addSmall(transaction, prepared->content, prepared->row.sha256);
    if (!file)
        return Failure(file.error());
    prepared->row.fileId = *file;
    return insertDocument(transaction, *prepared);
}

Result<NewDocument> readNewDocument(
    const RecordRef &record, const QString &path, const FileProgress &progress)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::Refused, QStringLiteral("document.folder"));
    if (info.size() > mostDocumentBytes)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("document.unreadable"));
    NewDocument document { record, info.fileName(), {}, info.lastModified(), {} };
    constexpr qint64 piece = 4LL * 1024 * 1024;
    while (!file.atEnd()) {
        const QByteArray more = file.read(piece);
        if (more.isEmpty())
            return failure(ErrorCode::Io, QStringLiteral("document.unreadable"));
        document.content += more;
        if (document.content.size() > mostDocumentBytes)
            return tooLarge();
        if (progress
            && !progress(static_cast<int>(document.content.size() * 100 / qMax(1LL, info.size()))))
            return failure(ErrorCode::Cancelled, QStringLiteral("file.cancelled"));
    }
    return document;
}

} // namespace heed
