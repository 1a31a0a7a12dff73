#pragma once

#include "core/documents/documentservice.h"
#include "ui/records/paperdesk.h"

#include <QImage>
#include <QQueue>
#include <QWidget>

class QLabel;
class QMimeData;

namespace heed {

class ProgressStrip;

/// Brings files into a record one after the other on the worker, with progress and Cancel, and says
/// what became of each.
class PaperAdder : public QWidget
{
    Q_OBJECT

public:
    explicit PaperAdder(const PaperDesk &desk, QWidget *parent = nullptr);

    /// Whether something that is dropped or pasted holds files or a picture.
    [[nodiscard]] static bool canTake(const QMimeData &brought);
    void take(const RecordRef &record, const QMimeData &brought);
    void addFiles(const RecordRef &record, const QStringList &paths);
    void addPicture(const RecordRef &record, const QImage &picture);
    void addAttachment(DocumentId mail, qsizetype number);
    [[nodiscard]] bool isAdding() const { return m_isAdding; }

signals:
    /// Something was added or found to be here already.
    void added(heed::DocumentId id);

private:
    using Work = std::function<Result<AddedDocument>(const JobContext &)>;
    struct Waiting
    {
        QString name;
        Work work;
    };
    void enqueue(const QString &name, Work work);
    void next();
    void finished(const QString &name, const Result<AddedDocument> &result);
    void stop();

    const PaperDesk &m_desk;
    ProgressStrip *m_progress;
    QLabel *m_told;
    QQueue<Waiting> m_waiting;
    QStringList m_sentences;
    JobTicket m_ticket;
    bool m_isAdding = false;
};

} // namespace heed
