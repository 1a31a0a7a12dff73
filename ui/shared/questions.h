#pragma once

#include "core/base/codes.h"
#include "ui/shared/datefield.h"
#include "ui/shared/formfields.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace heed {

enum class QuestionInput { Line, Text, Day, Choice, Tick, Number };

/// One question of a form that is made from a list: which column it fills and how it is asked.
struct Question
{
    QString column;
    QString label; ///< "&" marks the access key
    QString hint = {};
    QuestionInput input = QuestionInput::Line;
    std::vector<std::pair<QString, QString>> choices = {}; ///< stored code, word; for Choice
};

/// A choice over an enum of a register; its words come from the room's wordFor(Enum). With `blank`
/// the first line stands for "not said".
template <typename Enum>
[[nodiscard]] Question choiceQuestion(
    const QString &column, const QString &label, const QString &hint = {}, bool blank = true)
{
    Question question { column, label, hint, QuestionInput::Choice, {} };
    if (blank)
        question.choices.emplace_back(QString(), QString());
    for (const auto &[value, code] : EnumCodes<Enum>::list)
        question.choices.emplace_back(QString::fromLatin1(code), wordFor(value));
    return question;
}

/// The inputs of a list of questions, with labels, hints and errors beside them. Values are those
/// of the columns: codes, ISO days, numbers; an empty answer is an empty text.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    QuestionForm(
        std::vector<Question> questions, DateField::Parser parser, QWidget *parent = nullptr);

    void setValues(const QJsonObject &values);
    [[nodiscard]] QJsonObject values() const;
    /// Problems that the form itself finds: a day that cannot be read.
    [[nodiscard]] QList<FieldProblem> unreadable() const;
    /// As FormFields::showProblems().
    QStringList showProblems(const QList<FieldProblem> &problems);
    [[nodiscard]] QWidget *firstField() const;

private:
    [[nodiscard]] QWidget *makeInput(const Question &question) const;

    std::vector<Question> m_questions;
    DateField::Parser m_parser;
    FormFields m_fields;
};

} // namespace heed
