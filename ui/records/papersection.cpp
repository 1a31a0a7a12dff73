#include "ui/records/papersection.h"

#include "core/documents/documentservice.h"
#include "ui/records/paperadder.h"
#include "ui/records/paperpreview.h"
#include "ui/records/paperwords.h"
#include "ui/records/boxdialog.h"
#include "ui/records/redactiondialog.h"
#include "ui/records/retentioncard.h"
#include "ui/records/timelinesource.h"
#include "ui/shared/explain.h"
#include "ui/shared/flowrow.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shared/sentencerow.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace heed {

PaperSection::PaperSection(const PaperDesk &desk, const QString &kind, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_record { kind, 0 }
    , m_rows(new QVBoxLayout(this))
    , m_timelinePlace(new QVBoxLayout)
    , m_adder(new PaperAdder(desk, this))
    , m_told(makeLabel({}, type::base(), this, false, true))
    , m_papers(new Card(tr("Papers"), this))
    , m_preview(new PaperPreview(desk, this))
    , m_retention(new RetentionCard(desk, this))
{
    setAcceptDrops(desk.may(Capability::WriteRecords));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::Medium);
    m_rows->addLayout(m_timelinePlace);
    m_papers->setObjectName(QStringLiteral("papers"));
    if (desk.may(Capability::WriteRecords))
        makeButtons(m_papers->content());
    m_papers->content()->addWidget(m_adder);
    m_told->setObjectName(QStringLiteral("papersSaid"));
    m_told->hide();
    m_papers->content()->addWidget(m_told);
    m_rows->addWidget(m_papers);
    m_rows->addWidget(m_preview);
    m_rows->addWidget(m_retention);
    m_rows->addStretch();
    connect(m_adder, &PaperAdder::added, this, [this](DocumentId id) {
        fillPapers();
        look(id);
        emit changed();
    });
    connect(m_preview, &PaperPreview::attachmentWanted, m_adder, &PaperAdder::addAttachment);
    connect(m_preview, &PaperPreview::redactionWanted, this, &PaperSection::redact);
    connect(m_preview, &PaperPreview::told, this, &PaperSection::say);
    connect(m_preview, &PaperPreview::changed, this, [this] {
        fillPapers();
        emit changed();
    });
    connect(m_retention, &RetentionCard::changed, this, &RecordSection::changed);
}

QString PaperSection::id() const { return QStringLiteral("papers"); }

QString PaperSection::title() const { return tr("Timeline and papers"); }

QWidget *PaperSection::firstFocus() { return m_first; }

void PaperSection::makeButtons(QVBoxLayout *rows)
{
    rows->addWidget(makeLabel(tr("Drop letters, e-mails, scans and photos here. They are kept "
                                 "inside the encrypted store, "
                                 "and the words in them can be searched."),
        type::small(), this, true, true));
    auto *row = new FlowRow(this);
    auto *choose = makeButton(tr("&Add files…"), row);
    choose->setObjectName(QStringLiteral("papersAdd"));
    choose->setIcon(icon(Glyph::Attachment));
    auto *pasted = makeButton(tr("&Paste"), row);
    pasted->setObjectName(QStringLiteral("papersPaste"));
    pasted->setIcon(icon(Glyph::Copy));
    auto *redaction = makeButton(tr("Redacted copy of the timeline…"), row);
    redaction->setObjectName(QStringLiteral("timelineRedact"));
    redaction->setIcon(icon(Glyph::Hide));
    for (QPushButton *button : { choose, pasted, redaction })
        row->add(button);
    rows->addWidget(row);
    m_first = choose;
    connect(choose, &QPushButton::clicked, this, &PaperSection::chooseFiles);
    connect(pasted, &QPushButton::clicked, this, &PaperSection::paste);
    connect(redaction, &QPushButton::clicked, this, [this] { redact({}); });
    auto *paste = new QShortcut(
        QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    paste->setWhatsThis(tr("Paste papers into a record"));
    connect(paste, &QShortcut::activated, this, &PaperSection::paste);
}

void PaperSection::show(qint64 recordId)
{
    if (recordId != m_record.id) {
        m_preview->clear();
        m_told->hide();
    }
    m_record.id = recordId;
    makeTimeline();
    fillPapers();
    m_retention->setRecord(m_record);
}

void PaperSection::makeTimeline()
{
    if (m_timeline != nullptr) {
        m_timeline->hide();
        m_timeline->deleteLater(); // it may hold the button whose click brought us here
    }
    auto *card = new PartCard(
        { QStringLiteral("timeline"), tr("Timeline"),
            tr("Nothing is told yet. Calls, meetings and letters belong here, on the day they "
               "happened."),
            tr("Add to the &timeline") },
        timelineQuestions(), std::make_unique<TimelineSource>(m_desk.session, m_record),
        m_desk.dateParser(), m_desk.may(Capability::WriteRecords), this);
    connect(card, &PartCard::changed, this, &RecordSection::changed);
    m_timeline = card;
    m_timelinePlace->addWidget(card);
    card->show();
}

void PaperSection::fillPapers()
{
    QVBoxLayout *rows = m_papers->refill();
    rows->setSpacing(0);
    const auto documents = DocumentService(m_desk.session).of(m_record);
    if (!documents) {
        rows->addWidget(makeLabel(explain(documents.error()), type::base(), this, true, true));
        return;
    }
    if (documents->empty())
        rows->addWidget(makeLabel(tr("No papers yet."), type::base(), this, true, true));
    for (const Document &document : *documents) {
        SentenceRowText text;
        text.emphasis = document.name;
        text.reference = sentenceOf(document).mid(document.name.size() + 2);
        text.verb = tr("Look at it");
        auto *row = new SentenceRow(text, m_papers);
        row->setObjectName(QStringLiteral("paper%1").arg(document.id.value));
        for (const auto &signal : { &SentenceRow::opened, &SentenceRow::stepTriggered })
            connect(row, signal, this, [this, id = document.id] { look(id); });
        rows->addWidget(row);
    }
    addBinned(rows);
}

void PaperSection::addBinned(QVBoxLayout *rows)
{
    if (!m_desk.may(Capability::Bin))
        return;
    const auto binned = DocumentService(m_desk.session).binned(m_record);
    for (const Document &document : binned.value_or(std::vector<Document> {})) {
        auto *back = makeButton(tr("Take %1 out of the bin").arg(document.name), m_papers);
        back->setObjectName(QStringLiteral("unbinPaper%1").arg(document.id.value));
        back->setFlat(true);
        back->setIcon(icon(Glyph::Undo));
        connect(back, &QPushButton::clicked, this, [this, id = document.id] {
            const auto done = DocumentService(m_desk.session).restore(id);
            say(done ? QString() : explain(done.error()));
            fillPapers();
            emit changed();
        });
        rows->addWidget(back, 0, Qt::AlignLeft);
    }
}

void PaperSection::chooseFiles()
{
    m_desk.prompter.askOpenFile(
        { tr("Add a paper to this record"), {},
            tr("Papers (*.pdf *.eml *.msg *.docx *.odt *.txt *.jpg *.jpeg *.png *.tif *.heic *.doc "
               "*.xlsx *.ods *.rtf);;All files (*)") },
        [this](const QString &path) { m_adder->addFiles(m_record, { path }); });
}

void PaperSection::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied != nullptr && PaperAdder::canTake(*copied))
        m_adder->take(m_record, *copied);
    else
        say(tr("There is no file and no picture to paste: copy one first."));
}

void PaperSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (PaperAdder::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void PaperSection::dropEvent(QDropEvent *event)
{
    m_adder->take(m_record, *event->mimeData());
    event->acceptProposedAction();
}

void PaperSection::look(DocumentId id) { m_preview->showDocument(id); }

void PaperSection::redact(DocumentId id)
{
    auto *dialog = new RedactionDialog(m_desk, m_record, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RedactionDialog::made, this, &PaperSection::afterCopy);
    connect(dialog, &RedactionDialog::isPicture, this, &PaperSection::drawBoxes);
    dialog->open();
}

void PaperSection::drawBoxes(DocumentId id)
{
    const auto document = DocumentService(m_desk.session).byId(id);
    if (!document) {
        say(explain(document.error()));
        return;
    }
    auto *dialog = new BoxDialog(m_desk, m_record, *document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BoxDialog::made, this, &PaperSection::afterCopy);
    dialog->open();
}

void PaperSection::afterCopy(DocumentId copy)
{
    fillPapers();
    look(copy);
    emit changed();
}

void PaperSection::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

} // namespace heed
