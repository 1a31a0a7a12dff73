#pragma once

#include "core/documents/documentkind.h"
#include "core/people/session.h"
#include "core/store/filestore.h"

/// A document on its way into the store: read, recognised, made searchable, written.
namespace heed {

/// Largest document that is kept: a bundle of scans, but no film.
inline constexpr qint64 mostDocumentBytes = 100LL * 1024 * 1024;

/// A document that is about to be added.
struct NewDocument
{
    RecordRef record;
    QString name;
    QByteArray content;
    QDateTime datedAt; ///< when the file was last changed; an e-mail knows better
    DocumentId takenFrom; ///< the e-mail that it came with
};

/// Reads a file that is to be added. Errors: Io "document.unreadable"; Refused "document.too-large"
/// (before anything is read), "document.folder"; Cancelled "file.cancelled".
[[nodiscard]] Result<NewDocument> readNewDocument(
    const RecordRef &record, const QString &path, const FileProgress &progress = {});

/// All that is known of a document before anything is written.
struct PreparedDocument
{
    Document row;
    QByteArray content;
    QString text;
};

/// Recognises it by its content, cleans its name and reads its text. Errors: as
/// DocumentService::add().
[[nodiscard]] Result<PreparedDocument> prepareDocument(
    const NewDocument &document, const FileProgress &progress = {});
/// Writes the row of a document whose file is kept already, with its text and its audit entry.
Result<DocumentId> insertDocument(Transaction &transaction, const PreparedDocument &prepared);

/// Keeps a small document inside somebody else's unit of work, who notes the record too: for stores
/// that are filled by the thousand. Errors: as DocumentService::add().
Result<DocumentId> keepSmallDocument(Transaction &transaction, const NewDocument &document);

} // namespace heed
