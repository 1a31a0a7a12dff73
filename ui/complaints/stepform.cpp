#include "ui/complaints/stepform.h"

#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace heed {

namespace {
constexpr int TextLines = 3;
}

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

StepForm::StepForm(const ComplaintDesk &desk, const QString &title, const QString &sentence,
    const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(new QVBoxLayout)
    , m_error(new InlineError(this))
    , m_button(makeButton(verb, this, true))
{
    setAccessibleName(title);
    m_button->setObjectName(QStringLiteral("doStep"));
    m_error->setObjectName(QStringLiteral("stepError"));
    m_questions->setSpacing(space::Large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    auto *heading = makeLabel(title, type::section(), this, false, true);
    heading->setObjectName(QStringLiteral("stepTitle"));
    layout->addWidget(heading);
    layout->addWidget(makeLabel(sentence, type::base(), this, true, true));
    layout->addLayout(m_questions);
    layout->addWidget(m_error);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &StepForm::act);
    auto *save = new QShortcut(QKeySequence::Save, this); // also from a list of choices
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &StepForm::act);
}

DateField *StepForm::addDay(
    const QString &field, const QString &label, const QString &hint, std::optional<QDate> day)
{
    auto *input = new DateField(m_desk.dateParser());
    m_fields.add(m_questions, field, label, hint, input);
    input->setDate(day);
    m_days += input;
    comesNext(input);
    return input;
}

QLineEdit *StepForm::addLine(const QString &field, const QString &label, const QString &hint)
{
    auto *input = new QLineEdit;
    m_fields.add(m_questions, field, label, hint, input);
    comesNext(input);
    return input;
}

QPlainTextEdit *StepForm::addText(const QString &field, const QString &label, const QString &hint)
{
    auto *input = new QPlainTextEdit;
    input->setTabChangesFocus(true);
    input->setFixedHeight(input->fontMetrics().lineSpacing() * TextLines + space::Large);
    m_fields.add(m_questions, field, label, hint, input);
    comesNext(input);
    return input;
}

QComboBox *StepForm::addChoice(const QString &field, const QString &label, const QString &hint)
{
    auto *input = new QComboBox;
    input->setMinimumHeight(TargetHeight);
    input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields.add(m_questions, field, label, hint, input);
    comesNext(input);
    return input;
}

void StepForm::comesNext(QWidget *input)
{
    if (m_first == nullptr)
        m_first = input;
    // The button was made first, but the keyboard comes to it last.
    QWidget::setTabOrder(input, m_button);
}

void StepForm::addHeading(const QString &heading)
{
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    m_questions->addWidget(makeLabel(heading, strong, this, false, true));
}

QLabel *StepForm::addNote(const QString &sentence)
{
    QLabel *note = makeLabel(sentence, type::base(), this, false, true);
    m_questions->addWidget(note);
    return note;
}

QWidget *StepForm::firstFocus() const { return m_first != nullptr ? m_first : m_button; }

void StepForm::act()
{
    if (m_acting || !m_act)
        return;
    QList<FieldProblem> unreadable;
    for (const DateField *day : std::as_const(m_days)) {
        if (day->isUnreadable())
            unreadable += { day->objectName(), QStringLiteral("calendar.date-not-understood"),
                { day->edit()->text() } };
    }
    if (!unreadable.isEmpty()) {
        tell({ ErrorCode::Invalid, QStringLiteral("complaint.invalid"), {}, unreadable });
        return;
    }
    // A double click acts once. The button stays as it is: one that is disabled loses the keyboard.
    m_acting = true;
    const auto acted = m_act();
    m_acting = false;
    if (acted)
        emit done();
    else
        tell(acted.error());
}

void StepForm::tell(const Error &error)
{
    const QStringList elsewhere = m_fields.showProblems(error.problems);
    m_error->setText(error.problems.isEmpty() ? explain(error) : elsewhere.join(QLatin1Char(' ')));
}

} // namespace heed
