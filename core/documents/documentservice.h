#pragma once

#include "core/documents/mailmessage.h"
#include "core/documents/newdocument.h"

#include <QObject>

namespace heed {

/// What became of it.
struct AddedDocument
{
    DocumentId id;
    bool wasHere = false; ///< this record has the very same document already
};

/// A redacted copy that was made and checked.
struct RedactedCopy
{
    DocumentId source; ///< not valid when it was made from the timeline
    RecordRef record;
    QString name;
    QByteArray pdf;
    QString reason;
    QString forWhom;
    int passages = 0;
    int pages = 0;
};

/// The papers of records. Adding a large one takes seconds: on the worker, with a session of its
/// own.
class DocumentService : public QObject
{
    Q_OBJECT

public:
    explicit DocumentService(const Session &session, QObject *parent = nullptr);

    /// By date, the newest last; those in the bin are left out.
    [[nodiscard]] Result<std::vector<Document>> of(const RecordRef &record) const;
    [[nodiscard]] Result<std::vector<Document>> binned(const RecordRef &record) const;
    [[nodiscard]] Result<Document> byId(DocumentId id) const;
    [[nodiscard]] Result<std::optional<Redaction>> redaction(DocumentId id) const;
    /// Errors: Storage "file.damaged"; Refused "session.not-allowed".
    [[nodiscard]] Result<QByteArray> content(DocumentId id) const;
    [[nodiscard]] Result<QString> text(DocumentId id) const;
    /// Errors: Invalid "document.no-mail".
    [[nodiscard]] Result<MailMessage> mail(DocumentId id) const;

    /// Keeps a document on a record: recognised by its content, its name cleaned, its text made
    /// searchable. Errors: Refused "document.too-large", "document.program", "document.archive",
    /// "document.unknown-type", "document.bomb", "record.in-bin", "session.not-allowed"; Cancelled
    /// "file.cancelled"; Io "store.disk-full". After any of them nothing of it is left.
    Result<AddedDocument> add(const NewDocument &document, const FileProgress &progress = {});
    /// Keeps what came with an e-mail as a document of its own. Errors: as add().
    Result<AddedDocument> addAttachment(
        DocumentId mail, qsizetype number, const FileProgress &progress = {});
    /// Keeps a redacted copy beside its source, with who made it, why and for whom. Errors: Invalid
    /// "redaction.invalid"; as add().
    Result<AddedDocument> addRedacted(const RedactedCopy &copy);
    Result<void> rename(DocumentId id, const QString &name);
    Result<void> bin(DocumentId id, const QString &reason);
    Result<void> restore(DocumentId id);

    /// Writes a copy that leaves the encrypted store, and notes it as an export. Errors: Refused
    /// "session.not-allowed"; Io "document.cannot-save".
    Result<void> saveCopy(DocumentId id, const QString &path);
    /// Notes that a copy was opened with another program.
    Result<void> noteOpened(DocumentId id);

signals:
    void documentsChanged(const heed::RecordRef &record);

private:
    using Edit = std::function<void(Document &)>;
    [[nodiscard]] Result<std::optional<DocumentId>> sameOn(
        const RecordRef &record, const QString &sha256) const;
    Result<DocumentId> enter(
        const PreparedDocument &prepared, const std::optional<Redaction> &redaction);
    Result<void> dropFile(qint64 file);
    Result<AddedDocument> keep(PreparedDocument prepared, const std::optional<Redaction> &redaction,
        const FileProgress &progress);
    Result<void> apply(DocumentId id, AuditAction action, const QString &reason, const Edit &edit);

    Session m_session;
};

} // namespace heed
