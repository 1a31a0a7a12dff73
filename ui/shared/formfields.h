#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

class QBoxLayout;
class QWidget;

namespace heed {

class LabelledField;

/// The questions of one form by the names that rules give them ("received_on"), so that what is
/// wrong is said beside the question it belongs to.
class FormFields
{
public:
    /// Adds a question at the end of `layout`. The input gets the field's name as object name.
    LabelledField *add(QBoxLayout *layout, const QString &field, const QString &label,
        const QString &hint, QWidget *input);
    /// Forgets a question whose widgets are going away.
    void remove(const QString &field);
    [[nodiscard]] LabelledField *find(const QString &field) const;

    void clearProblems();
    /// Shows each problem beside its question and puts the keyboard into the first of them. Gives
    /// the sentences of problems that no question of this form stands for.
    QStringList showProblems(const QList<FieldProblem> &problems);

private:
    struct Entry
    {
        QString field;
        LabelledField *widget;
    };
    QList<Entry> m_entries;
};

/// What is in the inputs below a widget, by object name: text, choices, ticks and days.
[[nodiscard]] QJsonObject formState(const QWidget &form);
/// Puts it back. Inputs that the state does not name stay as they are.
void restoreFormState(QWidget &form, const QJsonObject &state);

} // namespace heed
