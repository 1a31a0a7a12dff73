#include "ui/records/redactiondialog.h"

#include "core/documents/documenttext.h"
#include "core/documents/recordpeople.h"
#include "core/records/timelineregister.h"
#include "ui/records/paperwords.h"
#include "ui/records/redactedpdf.h"
#include "ui/shared/busy.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace heed {

namespace {

constexpr int wordsRole = Qt::UserRole;
constexpr int widthAtFirst = 860; // px
constexpr int heightAtFirst = 640; // px

Result<QString> timelineText(const Session &session, const RecordRef &record)
{
    return TimelineRegister(session.database)
        .ofRecord(record)
        .map([](const std::vector<TimelineEntry> &entries) {
            QStringList lines;
            for (const TimelineEntry &entry : entries)
                lines += entry.note.isEmpty() ? sentenceOf(entry)
                                              : sentenceOf(entry) + QLatin1Char('\n') + entry.note;
            return lines.join(QStringLiteral("\n\n"));
        });
}

QString copyName(const Document &document)
{
    return RedactionDialog::tr("%1, redacted.pdf")
        .arg(document.name.isEmpty() ? RedactionDialog::tr("Timeline")
                                     : QFileInfo(document.name).completeBaseName());
}

Result<RedactedPdf> redacted(const Session &session, const RedactionSource &source,
    const QStringList &words, const std::function<bool(int)> &progress)
{
    if (source.document.type != DocumentType::Pdf || !source.document.id.isValid())
        return redactTextAsPdf(source.text, words);
    return DocumentService(session)
        .content(source.document.id)
        .and_then([&](const QByteArray &content) { return redactPdf(content, words, progress); });
}

/// A picture, or a page that is one, holds words that Heed cannot find.
Result<void> mustHaveWords(DocumentService &service, const Document &document)
{
    const bool isPdf = document.type == DocumentType::Pdf;
    if (!document.id.isValid() || (!isPdf && document.type != DocumentType::Picture))
        return {};
    QList<int> pictures { 1 };
    if (isPdf) {
        const auto file = service.content(document.id).and_then(PdfFile::open);
        if (!file)
            return Failure(file.error());
        pictures = pagesWithoutWords(*file);
    }
    if (pictures.isEmpty())
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("redaction.scanned-page"),
        QString::number(pictures.first()));
}

} // namespace

Result<RedactionSource> readRedactionSource(
    const Session &session, const RecordRef &record, DocumentId id)
{
    RedactionSource source;
    DocumentService service(session);
    if (id.isValid()) {
        const auto document = service.byId(id);
        if (!document)
            return Failure(document.error());
        source.document = *document;
    }
    if (const auto words = mustHaveWords(service, source.document); !words)
        return Failure(words.error());
    const auto text = id.isValid() ? service.text(id) : timelineText(session, record);
    if (!text)
        return Failure(text.error());
    if (text->trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("redaction.unreadable"));
    source.text = *text;
    const auto people = peopleOfRecord(session.database, record);
    if (!people)
        return Failure(people.error());
    source.proposals = proposePassages(source.text, *people);
    return source;
}

Result<AddedDocument> makeRedactedCopy(const Session &session, const RecordRef &record,
    const RedactionSource &source, const QStringList &words, const QString &reason,
    const QString &forWhom, const std::function<bool(int)> &progress)
{
    if (words.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("redaction.nothing-chosen"));
    const auto copy = redacted(session, source, words, progress);
    if (!copy)
        return Failure(copy.error());
    if (const auto checked = checkRedacted(copy->pdf, copy->check); !checked)
        return Failure(checked.error());
    // A name in the original's own name must not travel with the copy.
    const QString name = redactText(copyName(source.document), words).text;
    return DocumentService(session).addRedacted({ source.document.id, record, name, copy->pdf,
        reason, forWhom, copy->places, copy->pages });
}

QStringList redactionReasons()
{
    return { RedactionDialog::tr("Other people's personal data (UK GDPR, DPA 2018 schedule 2)"),
        RedactionDialog::tr("Told in confidence"),
        RedactionDialog::tr("Legal professional privilege") };
}

RedactionDialog::RedactionDialog(
    const PaperDesk &desk, RecordRef record, DocumentId source, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_record(std::move(record))
    , m_sourceId(source)
    , m_words(new QListWidget)
    , m_more(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_reason(new QComboBox)
    , m_forWhom(new QLineEdit)
    , m_reasonField(nullptr)
    , m_whomField(nullptr)
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_make(makeButton(tr("&Make the copy"), this, true))
{
    setWindowTitle(tr("Redacted copy for somebody else"));
    setObjectName(QStringLiteral("redactionDialog"));
    resize(widthAtFirst, heightAtFirst);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Medium);
    layout->addWidget(makeLabel(
        tr("Heed proposes what may tell who somebody is: you decide, and add what only you can "
           "know. The copy is a new PDF that is opened again and searched before it is kept. The "
           "original stays as it is."),
        type::base(), this, true, true));
    layout->addWidget(makeChoice(), 1);
    layout->addWidget(makeQuestions());
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    auto *back = makeButton(tr("Cancel"), this);
    m_make->setObjectName(QStringLiteral("makeRedacted"));
    m_make->setEnabled(false);
    for (QPushButton *button : { back, m_make })
        button->setAutoDefault(false); // Enter in a field adds words
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RedactionDialog::make);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_ticket.cancel(); });
    m_desk.worker.run(
        this,
        [record = m_record, source](const JobContext &context) {
            return readRedactionSource(context.session, record, source);
        },
        [this](const Result<RedactionSource> &read) {
            if (read) {
                fill(*read);
            } else if (read.error().operation == QLatin1String("redaction.scanned-page")) {
                emit isPicture(m_sourceId);
                reject();
            } else {
                m_error->setText(explain(read.error()));
            }
        });
}

QWidget *RedactionDialog::makeChoice()
{
    auto *both = new QWidget(this);
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    m_words->setObjectName(QStringLiteral("redactionWords"));
    left->addWidget(new LabelledField(tr("&Take out"), {}, m_words), 1);
    m_more->setObjectName(QStringLiteral("redactionMore"));
    left->addWidget(new LabelledField(
        tr("&Also take out"), tr("Words as they stand in the text; Enter adds them."), m_more));
    auto *right = new QVBoxLayout;
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("redactionText"));
    right->addWidget(new LabelledField(tr("&What stands there"), {}, m_text), 1);
    auto *selected = makeButton(tr("Take out what is &selected"), both);
    selected->setObjectName(QStringLiteral("redactSelected"));
    selected->setAutoDefault(false);
    right->addWidget(selected, 0, Qt::AlignLeft);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    connect(m_more, &QLineEdit::returnPressed, this, &RedactionDialog::addTyped);
    connect(selected, &QPushButton::clicked, this, &RedactionDialog::addSelected);
    return both;
}

QWidget *RedactionDialog::makeQuestions()
{
    auto *both = new QWidget(this);
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->addItems(redactionReasons());
    m_forWhom->setObjectName(QStringLiteral("forWhom"));
    m_reasonField = new LabelledField(tr("Wh&y"), {}, m_reason);
    m_whomField = new LabelledField(tr("&For whom"), {}, m_forWhom);
    columns->addWidget(m_reasonField, 1);
    columns->addWidget(m_whomField, 1);
    return both;
}

void RedactionDialog::fill(const RedactionSource &source)
{
    m_source = source;
    m_text->setPlainText(source.text);
    m_words->clear();
    for (const Passage &passage : source.proposals)
        addWords(passage, true);
    m_make->setEnabled(true);
}

void RedactionDialog::addWords(const Passage &passage, bool isChosen)
{
    auto *item = new QListWidgetItem(passage.times == 1
            ? tr("%1 (%2, once)").arg(passage.words, wordFor(passage.kind))
            : tr("%1 (%2, %3 times)").arg(passage.words, wordFor(passage.kind)).arg(passage.times),
        m_words);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(wordsRole, passage.words);
}

void RedactionDialog::addTyped()
{
    const QString words = m_more->text().simplified();
    const auto places = placesOf(words, m_source.text);
    if (places.empty()) {
        m_error->setText(tr("“%1” does not stand in the text.").arg(words));
        return;
    }
    m_error->setText({});
    m_more->clear();
    addWords({ PassageKind::Marked, words, static_cast<int>(places.size()) }, true);
}

void RedactionDialog::addSelected()
{
    QString words = m_text->textCursor().selectedText();
    words.replace(QChar::ParagraphSeparator, QLatin1Char(' '));
    m_more->setText(words.simplified());
    addTyped();
}

QStringList RedactionDialog::chosenWords() const
{
    QStringList words;
    for (int i = 0; i < m_words->count(); ++i) {
        if (m_words->item(i)->checkState() == Qt::Checked)
            words += m_words->item(i)->data(wordsRole).toString();
    }
    return words;
}

void RedactionDialog::make()
{
    m_make->setEnabled(false); // a double click acts once
    m_error->setText({});
    m_progress->start(tr("Making the copy and searching it"));
    m_ticket = m_desk.worker.run(
        this,
        [record = m_record, source = m_source, words = chosenWords(),
            reason = m_reason->currentText(), whom = m_forWhom->text()](const JobContext &context) {
            return makeRedactedCopy(
                context.session, record, source, words, reason, whom, context.progress);
        },
        [this](const Result<AddedDocument> &result) { finished(result); },
        [this](int percent) { m_progress->setProgress(percent, 100); });
}

void RedactionDialog::finished(const Result<AddedDocument> &result)
{
    m_progress->finish();
    m_make->setEnabled(true);
    if (result) {
        emit made(result->id);
        accept();
        return;
    }
    m_reasonField->setError({});
    m_whomField->setError({});
    for (const FieldProblem &problem : result.error().problems) {
        LabelledField *field
            = problem.field == QLatin1String("reason") ? m_reasonField : m_whomField;
        field->setError(explain(problem));
    }
    if (result.error().problems.isEmpty())
        m_error->setText(explain(result.error()));
}

} // namespace heed
