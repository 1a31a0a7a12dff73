#pragma once

#include "core/documents/documentservice.h"
#include "ui/records/paperdesk.h"
#include "ui/shared/card.h"

#include <QImage>

class QVBoxLayout;

namespace heed {

/// What is seen of a document before anybody opens it with another program.
struct PaperView
{
    Document document;
    std::optional<Redaction> redaction;
    QString text;
    QImage picture; ///< of a picture, or of a PDF's first page
    int pages = 0; ///< of a PDF
    QStringList attachments; ///< of an e-mail, by name
};

/// Reads a document for its preview: for the worker.
[[nodiscard]] Result<PaperView> readPaperView(const Session &session, DocumentId id);

/// A document as one looks at it inside Heed, with what can be done with it.
class PaperPreview : public Card
{
    Q_OBJECT

public:
    explicit PaperPreview(const PaperDesk &desk, QWidget *parent = nullptr);

    void showDocument(DocumentId id);
    void clear();

signals:
    void attachmentWanted(heed::DocumentId mail, qsizetype number);
    void redactionWanted(heed::DocumentId id);
    void changed();
    void told(const QString &sentence);

private:
    void fill(const PaperView &view);
    void addFacts(QVBoxLayout *rows, const PaperView &view);
    void addContent(QVBoxLayout *rows, const PaperView &view);
    void addAttachments(QVBoxLayout *rows, const PaperView &view);
    void addButtons(QVBoxLayout *rows, const Document &document);
    void openCopy(const Document &document);
    void saveCopy(const Document &document);
    void bin(const Document &document);

    const PaperDesk &m_desk;
    DocumentId m_id;
};

} // namespace heed
