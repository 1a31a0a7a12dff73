#pragma once

#include "core/documents/documentservice.h"
#include "core/documents/passages.h"
#include "ui/records/paperdesk.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace heed {

class InlineError;
class LabelledField;
class ProgressStrip;

/// What a redacted copy is made from, read once.
struct RedactionSource
{
    Document document; ///< without an id for the timeline
    QString text;
    std::vector<Passage> proposals;
};

/// Reads a document, or the timeline for no id, and proposes what may tell who somebody is: for the
/// worker.
[[nodiscard]] Result<RedactionSource> readRedactionSource(
    const Session &session, const RecordRef &record, DocumentId id);

/// Makes the copy, opens it again, searches it, and keeps it only when nothing was found: for the
/// worker.
[[nodiscard]] Result<AddedDocument> makeRedactedCopy(const Session &session,
    const RecordRef &record, const RedactionSource &source, const QStringList &words,
    const QString &reason, const QString &forWhom, const std::function<bool(int)> &progress);

/// What people give as the reason most often.
[[nodiscard]] QStringList redactionReasons();

/// People choose what is to be taken out of a copy for somebody else. The original stays as it is.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    RedactionDialog(
        const PaperDesk &desk, RecordRef record, DocumentId source, QWidget *parent = nullptr);

signals:
    void made(heed::DocumentId copy);
    /// The paper, or a page of it, is a picture: boxes are to be drawn instead.
    void isPicture(heed::DocumentId source);

private:
    QWidget *makeChoice();
    QWidget *makeQuestions();
    void fill(const RedactionSource &source);
    void addWords(const Passage &passage, bool chosen);
    void addTyped();
    void addSelected();
    [[nodiscard]] QStringList chosenWords() const;
    void make();
    void finished(const Result<AddedDocument> &result);

    const PaperDesk &m_desk;
    RecordRef m_record;
    DocumentId m_sourceId;
    RedactionSource m_source;
    QListWidget *m_words;
    QLineEdit *m_more;
    QPlainTextEdit *m_text;
    QComboBox *m_reason;
    QLineEdit *m_forWhom;
    LabelledField *m_reasonField;
    LabelledField *m_whomField;
    InlineError *m_error;
    ProgressStrip *m_progress;
    QPushButton *m_make;
    JobTicket m_ticket;
};

} // namespace heed
