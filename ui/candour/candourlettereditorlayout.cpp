// What the editor of a letter of candour is made of; what it does is in candourlettereditor.cpp.
#include "ui/candour/candourlettereditor.h"
#include "ui/letters/letterproblems.h"
#include "ui/letters/lettertextedit.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTextBrowser>

namespace heed {

namespace {
constexpr int textHeight = 420; ///< px
}

void CandourLetterEditor::build()
{
    m_text = new LetterTextEdit(m_speller, this);
    m_text->setObjectName(QStringLiteral("candourLetterText"));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_view = new QTextBrowser(this);
    m_view->setObjectName(QStringLiteral("candourLetterView"));
    m_view->setAccessibleName(tr("The letter as it is read"));
    m_view->setOpenLinks(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_view);
    m_stack->setMinimumHeight(textHeight);
    m_problems = new LetterProblems(this);
    m_error = new InlineError(this);
    m_error->setObjectName(QStringLiteral("candourLetterError"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(buildHead());
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_problems);
    layout->addWidget(buildIssue());
    layout->addWidget(buildButtons());
    connect(m_text, &QPlainTextEdit::textChanged, this, &CandourLetterEditor::typed);
    connect(m_text, &LetterTextEdit::learnWanted, this, &CandourLetterEditor::learn);
    connect(m_problems, &LetterProblems::mendWanted, this, &CandourLetterEditor::mend);
}

QWidget *CandourLetterEditor::buildHead()
{
    auto *head = new QWidget(this);
    m_title = makeLabel({}, type::section(), head, false, true);
    m_title->setObjectName(QStringLiteral("candourLetterTitle"));
    m_story = makeLabel({}, type::base(), head, false, true);
    m_story->setObjectName(QStringLiteral("ownStory"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Medium);
    line->addWidget(m_title, 1);
    QPushButton *all = addButton(head, tr("&All letters"), "allLetters", &CandourLetterEditor::back);
    all->setIcon(icon(Glyph::Back));
    line->addWidget(all);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Hair);
    rows->addLayout(line);
    rows->addWidget(m_story);
    return head;
}

QWidget *CandourLetterEditor::buildTools()
{
    auto *tools = new QWidget(this);
    m_large = new QCheckBox(tr("&Large print (18 point)"), tools);
    m_large->setObjectName(QStringLiteral("largePrint"));
    m_large->setMinimumHeight(TargetHeight);
    m_age = makeLabel({}, type::small(), tools, true);
    m_age->setObjectName(QStringLiteral("readingAge"));
    m_preview = makeButton(tr("&Preview"), tools);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setCheckable(true);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Medium);
    line->addWidget(m_large);
    line->addWidget(m_age, 1);
    line->addWidget(m_preview);
    connect(m_large, &QCheckBox::toggled, this, &CandourLetterEditor::typed);
    connect(m_preview, &QPushButton::toggled, this, &CandourLetterEditor::showPreview);
    return tools;
}

QPushButton *CandourLetterEditor::addButton(
    QWidget *room, const QString &text, const char *name, void (CandourLetterEditor::*does)())
{
    QPushButton *button = makeButton(text, room);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

QWidget *CandourLetterEditor::buildIssue()
{
    m_issue = new QWidget(this);
    m_issue->setObjectName(QStringLiteral("issueCandourLetter"));
    auto *rows = new QVBoxLayout(m_issue);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    rows->addWidget(makeLabel(tr("Send this letter"), type::section(), m_issue));
    rows->addWidget(makeLabel(tr("What goes out is kept exactly as it is: it is the copy that "
                                 "regulation 20(6) asks for. It cannot be changed afterwards; you "
                                 "can write another letter."),
        type::base(), m_issue, true, true));
    m_day = new DateField(m_desk.dateParser());
    m_day->setObjectName(QStringLiteral("issued_on"));
    m_dayField = new LabelledField(tr("On which &day does it go out?"), {}, m_day);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("override_reason"));
    m_reasonField = new LabelledField(tr("Why &before the conversation?"),
        tr("The person is told in person first, and then in writing."), m_reason);
    rows->addWidget(m_dayField);
    rows->addWidget(m_reasonField);
    QPushButton *send = makeButton(tr("&Send the letter"), m_issue, true);
    send->setObjectName(QStringLiteral("issueNow"));
    connect(send, &QPushButton::clicked, this, &CandourLetterEditor::issue);
    QPushButton *notYet = makeButton(tr("Not &yet"), m_issue);
    notYet->setObjectName(QStringLiteral("issueNotYet"));
    connect(notYet, &QPushButton::clicked, this, [this] { fill(); });
    auto *line = new QHBoxLayout;
    line->addWidget(send);
    line->addWidget(notYet);
    line->addStretch();
    rows->addLayout(line);
    m_issue->hide();
    return m_issue;
}

QWidget *CandourLetterEditor::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    QPushButton *keep = makeButton(tr("&Save draft"), m_buttons);
    keep->setObjectName(QStringLiteral("saveLetter"));
    connect(keep, &QPushButton::clicked, this, [this] { save(); });
    QPushButton *send = makeButton(tr("S&end..."), m_buttons, true);
    send->setObjectName(QStringLiteral("issueLetter"));
    connect(send, &QPushButton::clicked, this, &CandourLetterEditor::beginIssue);
    line->addWidget(keep);
    line->addWidget(send);
    line->addWidget(
        addButton(m_buttons, tr("&Drop this draft"), "dropLetter", &CandourLetterEditor::drop));
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

} // namespace heed
