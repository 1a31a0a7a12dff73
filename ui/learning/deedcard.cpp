#include "ui/learning/deedcard.h"

#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace heed {

namespace {

constexpr int widestForm = 620; // px: a question reads best in one narrow column

LabelledField *fieldOf(QWidget *input)
{
    for (QWidget *up = input; up != nullptr; up = up->parentWidget()) {
        if (auto *field = qobject_cast<LabelledField *>(up))
            return field;
    }
    return nullptr;
}

} // namespace

DeedCard::DeedCard(const QString &name, const QString &heading, std::vector<Question> questions,
    const QString &verb, DateField::Parser parser, Keep keep, QWidget *parent)
    : Card(heading, parent)
    , m_name(name)
    , m_form(new QuestionForm(std::move(questions), std::move(parser), this))
    , m_error(new InlineError(this))
    , m_buttons(new QHBoxLayout)
    , m_keep(std::move(keep))
{
    setObjectName(name);
    m_form->setObjectName(name + QStringLiteral("Form"));
    m_form->setMaximumWidth(widestForm);
    content()->addWidget(m_form);
    content()->addWidget(m_error);
    QPushButton *save = makeButton(verb, this, true);
    save->setObjectName(name + QStringLiteral("Save"));
    save->setToolTip(tr("Ctrl+S"));
    m_buttons->addWidget(save);
    m_buttons->addStretch();
    content()->addLayout(m_buttons);
    connect(save, &QPushButton::clicked, this, &DeedCard::keep);
    auto *key = new QShortcut(
        QKeySequence(QKeySequence::Save), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &DeedCard::keep);
    for (auto *box : m_form->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &DeedCard::edited);
    for (auto *text : m_form->findChildren<QPlainTextEdit *>())
        connect(text, &QPlainTextEdit::textChanged, this, &DeedCard::edited);
    for (auto *tick : m_form->findChildren<QCheckBox *>())
        connect(tick, &QCheckBox::toggled, this, &DeedCard::edited);
}

QWidget *DeedCard::input(const char *column) const
{
    return m_form->findChild<QWidget *>(QString::fromLatin1(column));
}

void DeedCard::setAsked(const char *column, bool asked)
{
    if (LabelledField *field = fieldOf(input(column)))
        field->setVisible(asked);
}

void DeedCard::say(const char *column, const QString &sentence)
{
    LabelledField *field = fieldOf(input(column));
    if (field == nullptr)
        return;
    const QString name = QLatin1String(column) + QStringLiteral("Said");
    auto *label = field->findChild<QLabel *>(name);
    if (label == nullptr) {
        label = makeLabel({}, type::small(), field, true, true);
        label->setObjectName(name);
        field->addBelow(label);
    }
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

QPushButton *DeedCard::addQuiet(const QString &verb, const QString &name)
{
    QPushButton *button = makeButton(verb, this);
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

bool DeedCard::tell(const Result<void> &done)
{
    m_error->setText({});
    m_form->showProblems({});
    if (done)
        return true;
    const QStringList elsewhere = m_form->showProblems(done.error().problems);
    m_error->setText(done.error().problems.isEmpty() ? explain(done.error())
                                                     : elsewhere.join(QLatin1Char(' ')));
    return false;
}

void DeedCard::keep()
{
    if (m_keeping)
        return;
    if (const auto unreadable = m_form->unreadable(); !unreadable.isEmpty()) {
        m_form->showProblems(unreadable);
        return;
    }
    m_keeping = true; // a double click acts once
    const bool isDone = tell(m_keep(m_form->values()));
    m_keeping = false;
    if (isDone)
        emit stored();
}

} // namespace heed
