#include "ui/shared/recordform.h"

#include "ui/shared/card.h"
#include "ui/shared/draftkeeper.h"
#include "ui/shared/explain.h"
#include "ui/shared/formfields.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QShortcut>

namespace heed {

namespace {

constexpr int ColumnWidth = 760; ///< px: about 80 letters and room for an error beside a field
constexpr int DayWidth = 480; ///< px with the error beside it
constexpr int ChoiceWidth = 560;
constexpr int TextLines = 5;

} // namespace

RecordForm::RecordForm(const QString &name, const RecordDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_desk(desk)
    , m_header(new PageHeader({}, this))
    , m_problem(new InlineError(this))
    , m_body(new QWidget(this))
    , m_scroll(new QScrollArea(m_body))
    , m_drafts(new DraftKeeper(desk.session,
          { m_body, [this] { return formState(*m_scroll->widget()); },
              [this](const QJsonObject &kept) {
                  restoreFormState(*m_scroll->widget(), kept);
                  markEdited();
              } },
          this))
    , m_short(new QVBoxLayout)
    , m_moreLayout(nullptr)
    , m_more(new QWidget)
    , m_moreButton(makeButton(tr("&More about it"), this))
{
    setObjectName(name + QStringLiteral("Form"));
    auto *column = new QWidget;
    column->setMaximumWidth(ColumnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, space::Small, 0);
    inside->setSpacing(space::Medium);
    inside->addLayout(m_short);
    m_short->setSpacing(space::Medium);
    m_moreButton->setObjectName(name + QStringLiteral("More"));
    m_moreButton->setCheckable(true);
    inside->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_moreLayout = new QVBoxLayout(m_more);
    m_moreLayout->setContentsMargins(0, 0, 0, 0);
    m_moreLayout->setSpacing(space::Medium);
    inside->addWidget(m_more);
    inside->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Medium);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_drafts);
    layout->addWidget(m_body, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::Medium);
    body->addWidget(m_problem);
    body->addWidget(m_scroll, 1);
    body->addWidget(makeFoot());
    layout->addStretch();
    connect(m_drafts, &DraftKeeper::dropped, this, &RecordForm::draftDropped);
    connect(m_drafts, &DraftKeeper::said, m_kept, &QLabel::setText);
    // A list of choices takes Ctrl+S for a letter to look for: so it is a shortcut.
    auto *saving = new QShortcut(QKeySequence::Save, this);
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, [this] {
        if (m_drafts->isOpen())
            save();
    });
    connect(m_drafts, &DraftKeeper::opened, this, [this] { firstField()->setFocus(); });
    connect(this, &RecordForm::stored, m_drafts, &DraftKeeper::finish);
    connect(m_moreButton, &QPushButton::toggled, this, &RecordForm::setMoreShown);
    setMoreShown(false);
}

QWidget *RecordForm::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setMaximumWidth(ColumnWidth);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    m_save = makeButton(tr("Save"), foot, true);
    m_save->setObjectName(m_name + QStringLiteral("Save"));
    m_save->setIcon(icon(Glyph::Save, QPalette::HighlightedText));
    QPushButton *back = makeButton(tr("Back"), foot);
    back->setObjectName(m_name + QStringLiteral("Back"));
    back->setIcon(icon(Glyph::Back));
    back->setToolTip(tr("What you typed stays in the form (Esc)"));
    QPushButton *again = makeButton(tr("Start again"), foot);
    again->setObjectName(m_name + QStringLiteral("StartAgain"));
    again->setFlat(true);
    layout->addWidget(m_save);
    layout->addWidget(back);
    m_kept = makeLabel({}, type::small(), foot, true);
    m_kept->setObjectName(m_name + QStringLiteral("Kept"));
    layout->addWidget(m_kept, 1);
    layout->addWidget(again);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(back, &QPushButton::clicked, this, &RecordForm::leaveWanted);
    connect(again, &QPushButton::clicked, this, &RecordForm::startAgainWanted);
    return foot;
}

void RecordForm::beginDraft(qint64 recordId)
{
    m_kept->setText({});
    m_drafts->begin(recordId == 0 ? m_name : QStringLiteral("%1-%2").arg(m_name).arg(recordId),
        recordId == 0 ? tr("You had begun a record on %1. Go on with it, or drop it?")
                      : tr("You had begun to change it on %1. Go on with that, or drop it?"));
}

void RecordForm::keepDraft() { m_drafts->keep(); }

void RecordForm::dropDraft() { m_drafts->finish(); }

QWidget *RecordForm::firstFocus()
{
    return m_drafts->isOpen() ? firstField() : m_drafts->firstFocus();
}

void RecordForm::hideEvent(QHideEvent *event)
{
    m_drafts->pause();
    QWidget::hideEvent(event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save) && m_drafts->isOpen())
        save();
    else
        QWidget::keyPressEvent(event);
}

void RecordForm::setSaveVerb(const QString &verb) { m_save->setText(verb); }

void RecordForm::setMoreShown(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setChecked(shown);
    m_moreButton->setIcon(icon(shown ? Glyph::Up : Glyph::Down));
}

Card *RecordForm::addCard(const QString &heading, bool isMore)
{
    auto *card = new Card(heading, this);
    card->content()->setSpacing(space::Medium);
    (isMore ? m_moreLayout : m_short)->addWidget(card);
    return card;
}

LabelledField *RecordForm::ask(Card *card, const QString &column, const QString &label,
    const QString &hint, QWidget *input, int width)
{
    if (input->objectName().isEmpty())
        input->setObjectName(m_name + QLatin1Char('.') + column);
    auto *field = new LabelledField(label, hint, input, card);
    if (width > 0)
        field->setMaximumWidth(width);
    m_fields.insert(column, field);
    card->content()->addWidget(field);
    return field;
}

QLineEdit *RecordForm::askLine(
    Card *card, const char *column, const QString &label, const QString &hint, int width)
{
    auto *input = new QLineEdit;
    ask(card, QString::fromLatin1(column), label, hint, input, width);
    connect(input, &QLineEdit::textEdited, this, &RecordForm::markEdited);
    return input;
}

QPlainTextEdit *RecordForm::askText(
    Card *card, const char *column, const QString &label, const QString &hint)
{
    auto *input = new QPlainTextEdit;
    input->setTabChangesFocus(true);
    input->setMinimumHeight(TextLines * input->fontMetrics().lineSpacing());
    input->setMaximumHeight(2 * TextLines * input->fontMetrics().lineSpacing());
    ask(card, QString::fromLatin1(column), label, hint, input);
    connect(input, &QPlainTextEdit::textChanged, this, &RecordForm::markEdited);
    return input;
}

DateField *RecordForm::askDay(
    Card *card, const char *column, const QString &label, const QString &hint)
{
    auto *input = new DateField(m_desk.dateParser());
    const QString name = QString::fromLatin1(column);
    ask(card, name, label, hint, input, DayWidth);
    m_days.append({ name, input });
    connect(input, &DateField::dateChanged, this, &RecordForm::markEdited);
    return input;
}

QComboBox *RecordForm::askChoice(
    Card *card, const char *column, const QString &label, const QString &hint)
{
    auto *input = new QComboBox;
    input->setMinimumHeight(TargetHeight);
    ask(card, QString::fromLatin1(column), label, hint, input, ChoiceWidth);
    connect(input, &QComboBox::currentIndexChanged, this, &RecordForm::markEdited);
    return input;
}

QList<FieldProblem> RecordForm::unreadable() const
{
    QList<FieldProblem> problems;
    for (const auto &[column, field] : m_days) {
        if (field->isUnreadable())
            problems += { column, QStringLiteral("form.day-unreadable"), {} };
    }
    return problems;
}

void RecordForm::clearErrors()
{
    m_problem->setText({});
    for (LabelledField *field : std::as_const(m_fields))
        field->setError({});
}

void RecordForm::showError(const Error &error)
{
    clearErrors();
    Error rest = error;
    rest.problems.clear();
    LabelledField *first = nullptr;
    for (const FieldProblem &problem : error.problems) {
        LabelledField *field = m_fields.value(problem.field);
        if (field == nullptr) {
            rest.problems += problem;
            continue;
        }
        field->setError(explain(problem));
        if (first == nullptr || field->mapTo(this, QPoint()).y() < first->mapTo(this, QPoint()).y())
            first = field;
    }
    if (first == nullptr || !rest.problems.isEmpty())
        m_problem->setText(explain(rest));
    if (first != nullptr)
        showAt(first);
}

void RecordForm::showAt(LabelledField *field)
{
    if (m_more->isAncestorOf(field))
        setMoreShown(true);
    field->input()->setFocus(Qt::OtherFocusReason);
    // After the layout has made room for the error.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field); });
}

} // namespace heed
