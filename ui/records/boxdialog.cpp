#include "ui/records/boxdialog.h"

#include "ui/records/boxcanvas.h"
#include "ui/records/redactedpdf.h"
#include "ui/records/redactiondialog.h"
#include "ui/shared/busy.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace heed {

namespace {

constexpr double screenDots = 100; ///< per inch
constexpr int widthAtFirst = 760; // px
constexpr int heightAtFirst = 680; // px

} // namespace

Result<AddedDocument> makeBoxedCopy(const Session &session, const RecordRef &record,
    const Document &source, const std::vector<std::vector<QRectF>> &boxes, const QString &reason,
    const QString &forWhom, const std::function<bool(int)> &progress)
{
    DocumentService documents(session);
    const auto content = documents.content(source.id);
    if (!content)
        return Failure(content.error());
    const auto copy = redactBoxes(*content, source.type, boxes, progress);
    if (!copy)
        return Failure(copy.error());
    if (const auto checked = checkRedacted(copy->pdf, copy->check); !checked)
        return Failure(checked.error());
    // A name in the original's own name must not travel with the copy.
    return documents.addRedacted({ source.id, record, BoxDialog::tr("Scanned paper, redacted.pdf"),
        copy->pdf, reason, forWhom, copy->places, copy->pages });
}

BoxDialog::BoxDialog(
    const PaperDesk &desk, RecordRef record, Document source, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_record(std::move(record))
    , m_source(std::move(source))
    , m_canvas(new BoxCanvas(this))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_make(makeButton(tr("&Make the copy"), this, true))
{
    setWindowTitle(tr("Redacted copy of a picture"));
    setObjectName(QStringLiteral("boxDialog"));
    resize(widthAtFirst, heightAtFirst);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Medium);
    layout->addWidget(makeLabel(
        tr("Heed cannot read the words of this paper, so you draw a box over each place that is to "
           "be taken out. In the copy nothing is left under a box. The copy is opened again and "
           "looked at before it is kept; the original stays as it is."),
        type::base(), this, true, true));
    layout->addWidget(makeTools());
    layout->addWidget(m_canvas, 1);
    layout->addWidget(makeQuestions());
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    auto *back = makeButton(tr("Cancel"), this);
    m_make->setObjectName(QStringLiteral("makeBoxed"));
    m_make->setEnabled(false);
    for (QPushButton *button : { back, m_make })
        button->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &BoxDialog::make);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_ticket.cancel(); });
    connect(m_canvas, &BoxCanvas::boxesChanged, this, [this] {
        m_boxes.at(size_t(m_page)) = m_canvas->boxes();
        say();
    });
    m_desk.worker.run(
        this,
        [id = m_source.id](const JobContext &context) {
            return DocumentService(context.session).content(id);
        },
        [this](const Result<QByteArray> &content) { read(content); });
}

QWidget *BoxDialog::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    m_where = makeLabel({}, type::base(), tools);
    m_where->setObjectName(QStringLiteral("boxWhere"));
    line->addWidget(m_where, 1);
    const auto add = [&](const QString &verb, const char *name, auto act) {
        auto *button = makeButton(verb, tools);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    add(tr("&Add a box"), "addBox", [this] {
        m_canvas->addBox();
        m_canvas->setFocus();
    });
    add(tr("&Take the box away"), "removeBox", [this] { m_canvas->removeBox(); });
    m_before = add(tr("Page &before"), "pageBefore", [this] { showPage(m_page - 1); });
    m_next = add(tr("&Next page"), "pageNext", [this] { showPage(m_page + 1); });
    return tools;
}

QWidget *BoxDialog::makeQuestions()
{
    auto *both = new QWidget(this);
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->addItems(redactionReasons());
    m_forWhom = new QLineEdit;
    m_forWhom->setObjectName(QStringLiteral("forWhom"));
    m_reasonField = new LabelledField(tr("Wh&y"), {}, m_reason);
    m_whomField = new LabelledField(tr("&For whom"), {}, m_forWhom);
    columns->addWidget(m_reasonField, 1);
    columns->addWidget(m_whomField, 1);
    return both;
}

void BoxDialog::read(const Result<QByteArray> &content)
{
    auto pages = content.and_then([this](const QByteArray &bytes) {
        return PaperPages::open(bytes, m_source.type);
    });
    if (!pages) {
        m_error->setText(explain(pages.error()));
        return;
    }
    m_pages = std::move(*pages);
    m_boxes.assign(size_t(m_pages->count()), {});
    m_make->setEnabled(true);
    showPage(0);
    m_canvas->setFocus();
}

void BoxDialog::showPage(int page)
{
    if (!m_pages || page < 0 || page >= m_pages->count())
        return;
    const auto picture = m_pages->page(page, screenDots);
    if (!picture) {
        m_error->setText(explain(picture.error()));
        return;
    }
    m_page = page;
    m_canvas->setPage(picture->image, picture->points, m_boxes.at(size_t(page)));
    say();
}

void BoxDialog::say()
{
    const int boxes = int(m_boxes.at(size_t(m_page)).size());
    //: %1 of %2 pages; %n boxes on this one
    m_where->setText(boxes == 1
            ? tr("Page %1 of %2, 1 box").arg(m_page + 1).arg(m_pages->count())
            : tr("Page %1 of %2, %n boxes", nullptr, boxes).arg(m_page + 1).arg(m_pages->count()));
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages->count());
}

void BoxDialog::make()
{
    m_make->setEnabled(false); // a double click acts once
    m_error->setText({});
    m_progress->start(tr("Making the copy and looking under the boxes"));
    m_ticket = m_desk.worker.run(
        this,
        [record = m_record, source = m_source, boxes = m_boxes, reason = m_reason->currentText(),
            whom = m_forWhom->text()](const JobContext &context) {
            return makeBoxedCopy(
                context.session, record, source, boxes, reason, whom, context.progress);
        },
        [this](const Result<AddedDocument> &result) { finished(result); },
        [this](int percent) { m_progress->setProgress(percent, 100); });
}

void BoxDialog::finished(const Result<AddedDocument> &result)
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
