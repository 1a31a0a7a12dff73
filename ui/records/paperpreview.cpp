#include "ui/records/paperpreview.h"

#include "core/calendar/dayformat.h"
#include "core/documents/documenttext.h"
#include "core/documents/pdffile.h"
#include "ui/records/paperwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/flowrow.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int textHeight = 260; // px
constexpr int widestPicture = 620; // px
constexpr int tallestPicture = 520; // px

QImage scaledDown(const QImage &image)
{
    if (image.width() <= widestPicture && image.height() <= tallestPicture)
        return image;
    return image.scaled(
        widestPicture, tallestPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Only as large as it is shown: a photo of a phone has 50 megapixels and more.
QImage readPicture(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.width() > widestPicture || size.height() > tallestPicture
                ? size.scaled(widestPicture, tallestPicture, Qt::KeepAspectRatio)
                : size);
    return reader.read();
}

QImage toImage(const PdfPicture &picture)
{
    if (picture.isEmpty())
        return {};
    return QImage(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width,
        picture.height, picture.bytesPerLine, QImage::Format_ARGB32)
        .copy();
}

void readPdf(PaperView &view, const QByteArray &content)
{
    constexpr double dotsPerInch = 72;
    const auto file = PdfFile::open(content);
    if (!file) {
        view.text = explain(file.error());
        return;
    }
    view.pages = file->pages();
    view.picture = scaledDown(toImage(file->picture(0, dotsPerInch)));
}

void readMessage(PaperView &view, const QByteArray &content)
{
    const auto mail = readMail(view.document.type, content);
    if (!mail)
        return;
    view.text = mail->asText();
    for (const MailAttachment &attachment : mail->attachments)
        view.attachments += attachment.name;
}

QString when(const QDateTime &at)
{
    return at.isValid() ? formatDay(at.toLocalTime().date()) : QString();
}

} // namespace

Result<PaperView> readPaperView(const Session &session, DocumentId id)
{
    DocumentService service(session);
    PaperView view;
    const auto document = service.byId(id);
    if (!document)
        return Failure(document.error());
    view.document = *document;
    const auto content = service.content(id);
    if (!content)
        return Failure(content.error());
    view.redaction = service.redaction(id).value_or(std::nullopt);
    view.text = service.text(id).value_or(QString());
    if (document->type == DocumentType::Picture)
        view.picture = readPicture(*content);
    else if (document->type == DocumentType::Pdf)
        readPdf(view, *content);
    else
        readMessage(view, *content);
    return view;
}

PaperPreview::PaperPreview(const PaperDesk &desk, QWidget *parent)
    : Card({}, parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("paperPreview"));
    hide();
}

void PaperPreview::clear()
{
    m_id = {};
    refill();
    hide();
}

void PaperPreview::showDocument(DocumentId id)
{
    m_id = id;
    m_desk.worker.run(
        this, [id](const JobContext &context) { return readPaperView(context.session, id); },
        [this, id](const Result<PaperView> &view) {
            if (id != m_id)
                return; // another one was chosen meanwhile
            if (view)
                fill(*view);
            else
                emit told(explain(view.error()));
        });
}

void PaperPreview::fill(const PaperView &view)
{
    QVBoxLayout *rows = refill();
    rows->setSpacing(space::Small);
    auto *name = makeLabel(view.document.name, type::section(), this, false, true);
    name->setObjectName(QStringLiteral("paperName"));
    rows->addWidget(name);
    addFacts(rows, view);
    addContent(rows, view);
    addAttachments(rows, view);
    addButtons(rows, view.document);
    show();
}

void PaperPreview::addFacts(QVBoxLayout *rows, const PaperView &view)
{
    const Document &document = view.document;
    QStringList facts { tr("%1, %2, added by %3 on %4.")
                            .arg(wordFor(document.type), sizeWords(document.bytes),
                                document.addedBy, when(document.addedAt)) };
    if (view.pages > 0)
        facts += view.pages == 1 ? tr("One page.") : tr("%1 pages.").arg(view.pages);
    if (document.datedAt.isValid())
        facts += tr("Dated %1.").arg(when(document.datedAt));
    rows->addWidget(makeLabel(facts.join(QLatin1Char(' ')), type::base(), this, true, true));
    if (view.redaction)
        rows->addWidget(makeLabel(tr("A redacted copy for %1, made by %2 on %3. Why: %4.")
                                      .arg(view.redaction->forWhom, view.redaction->madeBy,
                                          when(view.redaction->madeAt), view.redaction->reason),
            type::base(), this, false, true));
}

void PaperPreview::addContent(QVBoxLayout *rows, const PaperView &view)
{
    if (!view.picture.isNull()) {
        auto *picture = new QLabel(this);
        picture->setObjectName(QStringLiteral("paperPicture"));
        picture->setPixmap(QPixmap::fromImage(view.picture));
        picture->setFrameShape(QFrame::Box);
        picture->setAccessibleName(tr("The first page of %1").arg(view.document.name));
        rows->addWidget(picture, 0, Qt::AlignLeft);
        return;
    }
    if (view.text.isEmpty()) {
        rows->addWidget(makeLabel(
            tr("Heed cannot show this type of file. Open it with another program to read it."),
            type::base(), this, true, true));
        return;
    }
    auto *text = new QPlainTextEdit(view.text, this);
    text->setObjectName(QStringLiteral("paperText"));
    text->setReadOnly(true);
    text->setMinimumHeight(textHeight);
    text->setAccessibleName(tr("What stands in %1").arg(view.document.name));
    rows->addWidget(text);
}

void PaperPreview::addAttachments(QVBoxLayout *rows, const PaperView &view)
{
    if (view.attachments.isEmpty() || !m_desk.may(Capability::WriteRecords))
        return;
    auto *row = new FlowRow(this);
    for (qsizetype i = 0; i < view.attachments.size(); ++i) {
        auto *button = makeButton(tr("Keep “%1” as a document").arg(view.attachments.at(i)), row);
        button->setObjectName(QStringLiteral("keepAttachment%1").arg(i));
        button->setIcon(icon(Glyph::Attachment));
        connect(button, &QPushButton::clicked, this,
            [this, i, id = view.document.id] { emit attachmentWanted(id, i); });
        row->add(button);
    }
    rows->addWidget(row);
}

void PaperPreview::addButtons(QVBoxLayout *rows, const Document &document)
{
    auto *row = new FlowRow(this);
    const auto add = [&](const QString &verb, const char *name, Glyph glyph, auto act) {
        auto *button = makeButton(verb, row);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(glyph));
        connect(button, &QPushButton::clicked, this, act);
        row->add(button);
    };
    add(tr("&Open a read-only copy"), "paperOpen", Glyph::Show,
        [this, document] { openCopy(document); });
    if (m_desk.may(Capability::Export))
        add(tr("&Save a copy…"), "paperSave", Glyph::Download,
            [this, document] { saveCopy(document); });
    if (m_desk.may(Capability::WriteRecords))
        add(tr("Make a &redacted copy…"), "paperRedact", Glyph::Hide,
            [this, id = document.id] { emit redactionWanted(id); });
    if (m_desk.may(Capability::Bin))
        add(tr("Put into the &bin"), "paperBin", Glyph::Bin, [this, document] { bin(document); });
    rows->addWidget(row);
}

void PaperPreview::openCopy(const Document &document)
{
    DocumentService service(m_desk.session);
    const auto path = service.content(document.id).and_then([&](const QByteArray &content) {
        return m_desk.copies.write(document.name, content);
    });
    if (!path) {
        emit told(explain(path.error()));
        return;
    }
    if (const auto noted = service.noteOpened(document.id); !noted) {
        emit told(explain(noted.error()));
        return;
    }
    if (m_desk.openFile(*path))
        emit told(tr("A read-only copy is open in another program. Heed removes it when the store "
                     "is locked or closed; changes made there are not kept."));
    else
        emit told(tr("This computer has no program for this type of file: save a copy, and open it "
                     "where there is one."));
}

void PaperPreview::saveCopy(const Document &document)
{
    m_desk.prompter.askSaveFile(
        { tr("Save a copy outside the encrypted store"), document.name, {} },
        [this, id = document.id](const QString &path) {
            const auto saved = DocumentService(m_desk.session).saveCopy(id, path);
            emit told(saved
                    ? tr("A copy was saved. It is not encrypted: delete it when it has done "
                         "its work.")
                    : explain(saved.error()));
        });
}

void PaperPreview::bin(const Document &document)
{
    const auto done = DocumentService(m_desk.session).bin(document.id, {});
    if (!done) {
        emit told(explain(done.error()));
        return;
    }
    clear();
    emit told(tr("%1 is in the bin.").arg(document.name));
    emit changed();
}

} // namespace heed
