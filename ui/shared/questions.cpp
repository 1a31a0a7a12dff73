#include "ui/shared/questions.h"

#include "ui/shared/boundedcolumn.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int TextLines = 4;
constexpr int HighestNumber = 1'000'000;

QPlainTextEdit *makeText()
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * TextLines + space::Large);
    return text;
}

QComboBox *makeChoice(const Question &question)
{
    auto *box = new QComboBox;
    box->setMinimumHeight(TargetHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[code, word] : question.choices)
        box->addItem(word, code);
    return box;
}

/// The least number stands for "not said".
QSpinBox *makeNumber()
{
    auto *box = new QSpinBox;
    box->setRange(-1, HighestNumber);
    box->setSpecialValueText(QStringLiteral(" "));
    box->setMinimumHeight(TargetHeight);
    return box;
}

QJsonValue valueOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return text->toPlainText().trimmed();
    if (const auto *day = qobject_cast<const DateField *>(input))
        return day->date() ? day->date()->toString(Qt::ISODate) : QString();
    if (const auto *tick = qobject_cast<const QCheckBox *>(input))
        return tick->isChecked() ? 1 : 0;
    if (const auto *number = qobject_cast<const QSpinBox *>(input))
        return number->value() < 0 ? QJsonValue() : QJsonValue(number->value());
    return qobject_cast<const QComboBox *>(input)->currentData().toString();
}

void setValue(QWidget *input, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->setPlainText(value.toString());
    else if (auto *day = qobject_cast<DateField *>(input)) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        day->setDate(date.isValid() ? std::optional(date) : std::nullopt);
    } else if (auto *tick = qobject_cast<QCheckBox *>(input))
        tick->setChecked(value.toVariant().toInt() != 0);
    else if (auto *number = qobject_cast<QSpinBox *>(input))
        number->setValue(value.isNull() || value.isUndefined() ? -1 : value.toVariant().toInt());
    else if (auto *box = qobject_cast<QComboBox *>(input))
        box->setCurrentIndex(std::max(0, box->findData(value.toVariant().toString())));
}

} // namespace

QuestionForm::QuestionForm(
    std::vector<Question> questions, DateField::Parser parser, QWidget *parent)
    : QWidget(parent)
    , m_questions(std::move(questions))
    , m_parser(std::move(parser))
{
    auto *layout = new BoundedColumn(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    for (const Question &question : m_questions)
        m_fields.add(layout, question.column, question.label, question.hint, makeInput(question));
}

QWidget *QuestionForm::makeInput(const Question &question) const
{
    switch (question.input) {
    case QuestionInput::Text:
        return makeText();
    case QuestionInput::Day:
        return new DateField(m_parser);
    case QuestionInput::Choice:
        return makeChoice(question);
    case QuestionInput::Tick:
        return new QCheckBox(tr("Yes"));
    case QuestionInput::Number:
        return makeNumber();
    case QuestionInput::Line:
        break;
    }
    return new QLineEdit;
}

void QuestionForm::setValues(const QJsonObject &values)
{
    for (const Question &question : m_questions)
        setValue(m_fields.find(question.column)->input(), values.value(question.column));
}

QJsonObject QuestionForm::values() const
{
    QJsonObject values;
    for (const Question &question : m_questions)
        values.insert(question.column, valueOf(m_fields.find(question.column)->input()));
    return values;
}

QList<FieldProblem> QuestionForm::unreadable() const
{
    QList<FieldProblem> problems;
    for (const Question &question : m_questions) {
        const auto *day = qobject_cast<DateField *>(m_fields.find(question.column)->input());
        if (day != nullptr && day->isUnreadable())
            problems += { question.column, QStringLiteral("calendar.date-not-understood"),
                { day->edit()->text() } };
    }
    return problems;
}

QStringList QuestionForm::showProblems(const QList<FieldProblem> &problems)
{
    return m_fields.showProblems(problems);
}

QWidget *QuestionForm::firstField() const
{
    return m_questions.empty() ? nullptr : m_fields.find(m_questions.front().column)->input();
}

} // namespace heed
