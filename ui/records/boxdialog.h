#pragma once

#include "core/documents/documentservice.h"
#include "ui/records/paperdesk.h"
#include "ui/records/paperpages.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heed {

class BoxCanvas;
class InlineError;
class LabelledField;
class ProgressStrip;

/// Makes the copy of a scan or a picture with boxes over it, opens it again, looks under each box,
/// and keeps it only when nothing shows: for the worker.
[[nodiscard]] Result<AddedDocument> makeBoxedCopy(const Session &session, const RecordRef &record,
    const Document &source, const std::vector<std::vector<QRectF>> &boxes, const QString &reason,
    const QString &forWhom, const std::function<bool(int)> &progress);

/// People draw boxes over what is to be gone from a scan or a picture, page by page. The original
/// stays as it is.
class BoxDialog : public QDialog
{
    Q_OBJECT

public:
    BoxDialog(const PaperDesk &desk, RecordRef record, Document source, QWidget *parent = nullptr);

signals:
    void made(heed::DocumentId copy);

private:
    QWidget *makeTools();
    QWidget *makeQuestions();
    void read(const Result<QByteArray> &content);
    void showPage(int page);
    void say();
    void make();
    void finished(const Result<AddedDocument> &result);

    const PaperDesk &m_desk;
    RecordRef m_record;
    Document m_source;
    std::optional<PaperPages> m_pages;
    std::vector<std::vector<QRectF>> m_boxes; ///< by page
    int m_page = 0;
    BoxCanvas *m_canvas;
    QLabel *m_where = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_next = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_forWhom = nullptr;
    LabelledField *m_reasonField = nullptr;
    LabelledField *m_whomField = nullptr;
    InlineError *m_error;
    ProgressStrip *m_progress;
    QPushButton *m_make;
    JobTicket m_ticket;
};

} // namespace heed
