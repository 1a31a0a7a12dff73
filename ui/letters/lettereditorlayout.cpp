// What the editor of a letter is made of; what it does is in lettereditor.cpp.
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterneeds.h"
#include "ui/letters/letterproblems.h"
#include "ui/letters/lettertextedit.h"
#include "ui/letters/replygridview.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTextBrowser>

namespace heed {

namespace {

constexpr int textHeight = 420; ///< px
constexpr int valuesLength = 24; ///< characters

} // namespace

void LetterEditor::build()
{
    m_text = new LetterTextEdit(m_speller, this);
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_view = new QTextBrowser(this);
    m_view->setObjectName(QStringLiteral("letterView"));
    m_view->setAccessibleName(tr("The letter as it is read"));
    m_view->setOpenLinks(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_view);
    m_stack->setMinimumHeight(textHeight);
    m_grid = new ReplyGridView(this);
    m_problems = new LetterProblems(this);
    m_error = new InlineError(this);
    m_error->setObjectName(QStringLiteral("letterError"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Medium);
    m_layout->addWidget(buildHead());
    m_layout->addWidget(buildTools());
    m_layout->addWidget(m_stack, 1);
    m_layout->addWidget(m_error);
    m_layout->addWidget(m_grid);
    m_layout->addWidget(m_problems);
    m_layout->addWidget(buildButtons());
    m_layout->addWidget(buildSendBack());
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterEditor::typed);
    connect(m_text, &LetterTextEdit::learnWanted, this, &LetterEditor::learn);
    connect(m_problems, &LetterProblems::mendWanted, this, &LetterEditor::mend);
    connect(m_grid, &ReplyGridView::mendWanted, this, &LetterEditor::mendCell);
}

QWidget *LetterEditor::buildHead()
{
    auto *head = new QWidget(this);
    m_title = makeLabel({}, type::section(), head, false, true);
    m_title->setObjectName(QStringLiteral("letterTitle"));
    m_status = new StatusLabel(head);
    m_needs = new LetterNeeds(head);
    m_way = makeLabel({}, type::small(), head, true, true);
    m_way->setObjectName(QStringLiteral("letterWay"));
    QPushButton *back = makeButton(tr("&All letters"), head);
    back->setObjectName(QStringLiteral("allLetters"));
    back->setIcon(icon(Glyph::Back));
    connect(back, &QPushButton::clicked, this, [this] {
        if (!isEditable() || save())
            emit backRequested();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Medium);
    line->addWidget(m_title, 1);
    line->addWidget(m_status);
    line->addWidget(back);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Hair);
    rows->addLayout(line);
    rows->addWidget(m_needs);
    rows->addWidget(m_way);
    return head;
}

QWidget *LetterEditor::buildTools()
{
    auto *tools = new QWidget(this);
    m_values = new QComboBox(tools);
    m_values->setObjectName(QStringLiteral("insertValue"));
    m_values->setAccessibleName(tr("Insert a value of the case"));
    m_values->setMinimumHeight(TargetHeight);
    m_values->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_values->setMinimumContentsLength(valuesLength);
    m_large = new QCheckBox(tr("&Large print (18 point)"), tools);
    m_large->setObjectName(QStringLiteral("largePrint"));
    m_preview = makeButton(tr("&Preview"), tools);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setCheckable(true);
    m_age = makeLabel({}, type::small(), tools, true);
    m_age->setObjectName(QStringLiteral("readingAge"));
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Medium);
    line->addWidget(m_values);
    line->addWidget(m_large);
    line->addWidget(m_age, 1);
    line->addWidget(m_preview);
    connect(m_values, &QComboBox::activated, this, &LetterEditor::insertValue);
    connect(m_large, &QCheckBox::toggled, this, &LetterEditor::typed);
    connect(m_preview, &QPushButton::toggled, this, &LetterEditor::showPreview);
    return tools;
}

QPushButton *LetterEditor::addButton(QLayout *layout, const QString &text, const char *name,
    void (LetterEditor::*does)(), bool primary)
{
    QPushButton *button = makeButton(text, m_buttons, primary);
    button->setObjectName(QLatin1String(name));
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

QWidget *LetterEditor::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    addButton(line, tr("&Save draft"), "saveDraft", &LetterEditor::saveAndTell);
    addButton(line, tr("&Hand in for signature"), "submitLetter", &LetterEditor::submit, true);
    addButton(line, tr("S&ign"), "signLetter", &LetterEditor::sign, true);
    addButton(line, tr("&Issue..."), "issueLetter", &LetterEditor::beginIssue, true);
    addButton(line, tr("&Take back"), "takeBackLetter", &LetterEditor::takeBack);
    addButton(line, tr("&Drop this draft"), "dropLetter", &LetterEditor::drop);
    for (const char *ending : { "pdf", "odt" }) {
        QPushButton *button
            = makeButton(tr("Save as %1...").arg(QString::fromLatin1(ending).toUpper()), m_buttons);
        button->setObjectName(QStringLiteral("export-") + QLatin1String(ending));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, ending] { exportAs(QLatin1String(ending)); });
    }
    line->addStretch();
    return m_buttons;
}

QWidget *LetterEditor::buildSendBack()
{
    m_sendBack = new QWidget(this);
    m_comment = new QLineEdit;
    m_comment->setObjectName(QStringLiteral("sendBackComment"));
    auto *layout = new QVBoxLayout(m_sendBack);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        new LabelledField(tr("What should be &changed before you sign?"), {}, m_comment));
    QPushButton *back = makeButton(tr("Send &back"), m_sendBack);
    back->setObjectName(QStringLiteral("sendBackLetter"));
    layout->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, &LetterEditor::sendBack);
    return m_sendBack;
}

} // namespace heed
