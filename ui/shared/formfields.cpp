#include "ui/shared/formfields.h"

#include "ui/shared/datefield.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace heed {

namespace {

QString nameOf(const QWidget *input) { return input->objectName(); }

/// Line edits inside combo boxes and date fields belong to those.
bool isOwnLine(const QLineEdit *line)
{
    return !qobject_cast<QComboBox *>(line->parentWidget())
        && !qobject_cast<DateField *>(line->parentWidget());
}

template <typename Widget, typename Do> void eachNamed(const QWidget &form, Do &&visit)
{
    for (Widget *input : form.findChildren<Widget *>()) {
        if (!nameOf(input).isEmpty() && !nameOf(input).startsWith(QLatin1String("qt_")))
            visit(input);
    }
}

/// Calls `visit(name, read, write)` for every input of a form.
template <typename Visit> void eachInput(const QWidget &form, Visit &&visit)
{
    eachNamed<QLineEdit>(form, [&](QLineEdit *line) {
        if (isOwnLine(line))
            visit(
                nameOf(line), [line] { return QJsonValue(line->text()); },
                [line](const QJsonValue &value) { line->setText(value.toString()); });
    });
    eachNamed<QPlainTextEdit>(form, [&](QPlainTextEdit *text) {
        visit(
            nameOf(text), [text] { return QJsonValue(text->toPlainText()); },
            [text](const QJsonValue &value) { text->setPlainText(value.toString()); });
    });
    eachNamed<QComboBox>(form, [&](QComboBox *box) {
        visit(
            nameOf(box), [box] { return QJsonValue(box->currentText()); },
            [box](const QJsonValue &value) {
                const int place = box->findText(value.toString());
                if (place >= 0)
                    box->setCurrentIndex(place);
                else if (box->isEditable())
                    box->setEditText(value.toString());
            });
    });
    eachNamed<QAbstractButton>(form, [&](QAbstractButton *button) {
        if (button->isCheckable())
            visit(
                nameOf(button), [button] { return QJsonValue(button->isChecked()); },
                [button](const QJsonValue &value) { button->setChecked(value.toBool()); });
    });
    eachNamed<DateField>(form, [&](DateField *day) {
        visit(
            nameOf(day), [day] { return QJsonValue(day->edit()->text()); },
            [day](const QJsonValue &value) {
                const QDate read = QDate::fromString(value.toString(), QStringLiteral("d/M/yyyy"));
                day->setDate(read.isValid() ? std::optional(read) : std::nullopt);
                if (!read.isValid())
                    day->edit()->setText(value.toString());
            });
    });
}

} // namespace

LabelledField *FormFields::add(QBoxLayout *layout, const QString &field, const QString &label,
    const QString &hint, QWidget *input)
{
    input->setObjectName(field);
    auto *widget = new LabelledField(label, hint, input);
    layout->addWidget(widget);
    m_entries += { field, widget };
    return widget;
}

void FormFields::remove(const QString &field)
{
    m_entries.removeIf([&field](const Entry &entry) { return entry.field == field; });
}

LabelledField *FormFields::find(const QString &field) const
{
    for (const Entry &entry : m_entries) {
        if (entry.field == field)
            return entry.widget;
    }
    return nullptr;
}

void FormFields::clearProblems()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.widget->setError({});
}

QStringList FormFields::showProblems(const QList<FieldProblem> &problems)
{
    clearProblems();
    QStringList elsewhere;
    for (const FieldProblem &problem : problems) {
        if (LabelledField *widget = find(problem.field))
            widget->setError(explain(problem));
        else
            elsewhere += explain(problem);
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.widget->error().isEmpty()) {
            entry.widget->input()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return elsewhere;
}

QJsonObject formState(const QWidget &form)
{
    QJsonObject state;
    eachInput(form, [&state](const QString &name, const auto &read, const auto &) {
        state.insert(name, read());
    });
    return state;
}

void restoreFormState(QWidget &form, const QJsonObject &state)
{
    eachInput(form, [&state](const QString &name, const auto &, const auto &write) {
        if (state.contains(name))
            write(state.value(name));
    });
}

} // namespace heed
