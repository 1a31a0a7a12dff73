#pragma once

#include "core/records/record.h"

/// The papers of a record: letters, e-mails, scans, photos, kept inside the encrypted store.
namespace heed {

using DocumentId = TypedId<struct DocumentTag>;
using DocumentTextId = TypedId<struct DocumentTextTag>;
using RedactionId = TypedId<struct RedactionTag>;

/// What a document is, by its content and never by its name alone.
enum class DocumentType {
    Text,
    Email, ///< RFC 5322 with MIME (.eml)
    OutlookEmail, ///< .msg
    Pdf,
    Picture,
    WordText, ///< .docx
    OpenText, ///< .odt
    Office, ///< spreadsheets, slides, old Word files: kept and opened, but not read by Heed
};

template <> struct EnumCodes<DocumentType>
{
    static constexpr std::array list {
        std::pair { DocumentType::Text, "text" },
        std::pair { DocumentType::Email, "email" },
        std::pair { DocumentType::OutlookEmail, "outlook_email" },
        std::pair { DocumentType::Pdf, "pdf" },
        std::pair { DocumentType::Picture, "picture" },
        std::pair { DocumentType::WordText, "word_text" },
        std::pair { DocumentType::OpenText, "open_text" },
        std::pair { DocumentType::Office, "office" },
    };
};

struct Document
{
    DocumentId id;
    qint64 revision = 1;
    QString kind; ///< of the record that it belongs to
    qint64 recordId = 0;
    qint64 fileId = 0; ///< in FileStore
    QString name; ///< safe as a file's name, with the ending of its type
    DocumentType type = DocumentType::Text;
    QString mediaType;
    qint64 bytes = 0;
    QString sha256;
    QDateTime datedAt; ///< when an e-mail was sent, else when the file was last changed
    QString addedBy;
    QDateTime addedAt;
    DocumentId takenFromId; ///< the e-mail that it came with
    DocumentId redactedFromId; ///< the document that it is a redacted copy of
    QDateTime binnedAt;

    [[nodiscard]] RecordRef record() const { return { kind, recordId }; }
    bool operator==(const Document &) const = default;
};

/// What can be read in a document, for searching.
struct DocumentText
{
    DocumentTextId id;
    DocumentId documentId;
    QString text;
};

/// Who made a redacted copy, why and for whom.
struct Redaction
{
    RedactionId id;
    DocumentId documentId; ///< the copy
    QString reason;
    QString forWhom;
    int passages = 0; ///< how many places were taken out
    int pages = 0;
    QString madeBy;
    QDateTime madeAt;
};

template <> struct RowOf<Document>
{
    static constexpr auto table = "document";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("file_id", row.fileId);
        visit("name", row.name);
        visit("type", row.type);
        visit("media_type", row.mediaType);
        visit("bytes", row.bytes);
        visit("sha256", row.sha256);
        visit("dated_at", row.datedAt);
        visit("added_by", row.addedBy);
        visit("added_at", row.addedAt);
        visit("taken_from_id", row.takenFromId);
        visit("redacted_from_id", row.redactedFromId);
        visit("binned_at", row.binnedAt);
    }
};

template <> struct RowOf<DocumentText>
{
    static constexpr auto table = "document_text";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("document_id", row.documentId);
        visit("text", row.text);
    }
};

template <> struct RowOf<Redaction>
{
    static constexpr auto table = "redaction";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("document_id", row.documentId);
        visit("reason", row.reason);
        visit("for_whom", row.forWhom);
        visit("passages", row.passages);
        visit("pages", row.pages);
        visit("made_by", row.madeBy);
        visit("made_at", row.madeAt);
    }
};

} // namespace heed
