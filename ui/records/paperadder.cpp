#include "ui/records/paperadder.h"

#include "ui/shared/busy.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int whole = 100;

FileProgress share(const JobContext &context, int from, int to)
{
    return [&context, from, to](
               int percent) { return context.progress(from + percent * (to - from) / whole); };
}

} // namespace

PaperAdder::PaperAdder(const PaperDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_progress(new ProgressStrip(this))
    , m_told(makeLabel({}, type::base(), this, false, true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_told);
    m_told->setObjectName(QStringLiteral("papersTold"));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->hide();
    connect(m_progress, &ProgressStrip::cancelled, this, &PaperAdder::stop);
}

bool PaperAdder::canTake(const QMimeData &brought)
{
    const auto urls = brought.urls();
    return brought.hasImage()
        || std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

void PaperAdder::take(const RecordRef &record, const QMimeData &brought)
{
    QStringList paths;
    for (const QUrl &url : brought.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        addFiles(record, paths);
    else if (brought.hasImage())
        addPicture(record, qvariant_cast<QImage>(brought.imageData()));
}

void PaperAdder::addFiles(const RecordRef &record, const QStringList &paths)
{
    constexpr int readShare = 30;
    for (const QString &path : paths) {
        enqueue(QFileInfo(path).fileName(), [record, path](const JobContext &context) {
            return readNewDocument(record, path, share(context, 0, readShare))
                .and_then([&context](const NewDocument &document) {
                    return DocumentService(context.session)
                        .add(document, share(context, readShare, whole));
                });
        });
    }
}

void PaperAdder::addPicture(const RecordRef &record, const QImage &picture)
{
    const QString name = tr("Pasted picture.png");
    enqueue(name, [record, picture, name](const JobContext &context) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return DocumentService(context.session)
            .add(
                { record, name, buffer.data(), context.session.clock.now(), {} }, context.progress);
    });
}

void PaperAdder::addAttachment(DocumentId mail, qsizetype number)
{
    enqueue(tr("The attachment"), [mail, number](const JobContext &context) {
        return DocumentService(context.session).addAttachment(mail, number, context.progress);
    });
}

void PaperAdder::enqueue(const QString &name, Work work)
{
    m_waiting.enqueue({ name, std::move(work) });
    if (m_isAdding)
        return;
    m_sentences.clear();
    m_told->hide();
    next();
}

void PaperAdder::next()
{
    if (m_waiting.isEmpty())
        return;
    const Waiting item = m_waiting.dequeue();
    m_isAdding = true;
    m_progress->start(tr("Adding %1").arg(item.name));
    m_ticket = m_desk.worker.run(
        this, item.work,
        [this, name = item.name](const Result<AddedDocument> &result) { finished(name, result); },
        [this](int percent) { m_progress->setProgress(percent, whole); });
}

void PaperAdder::finished(const QString &name, const Result<AddedDocument> &result)
{
    m_isAdding = false;
    m_progress->finish();
    if (!result)
        m_sentences += tr("%1: %2").arg(name, explain(result.error()));
    else if (result->wasHere)
        m_sentences += tr("%1 is here already, and was not added again.").arg(name);
    else
        m_sentences += tr("%1 was added.").arg(name);
    m_told->setText(m_sentences.join(QLatin1Char('\n')));
    m_told->show();
    if (result)
        emit added(result->id);
    next();
}

void PaperAdder::stop()
{
    m_waiting.clear();
    m_ticket.cancel();
}

} // namespace heed
