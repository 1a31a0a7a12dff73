#pragma once

#include "core/base/result.h"
#include "ui/shared/card.h"
#include "ui/shared/questions.h"

#include <functional>

class QPushButton;

namespace heed {

class InlineError;

/// A card with a few questions and the verb that stores the answers. What is wrong stands beside
/// its question, and nothing that was typed is lost by it. Ctrl+S is the verb.
class DeedCard : public Card
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const QJsonObject &)>;

    /// `name` goes into the object names: "finish" gives "finishForm" and "finishSave".
    DeedCard(const QString &name, const QString &heading, std::vector<Question> questions,
        const QString &verb, DateField::Parser parser, Keep keep, QWidget *parent = nullptr);

    void setValues(const QJsonObject &values) { m_form->setValues(values); }
    [[nodiscard]] QJsonObject values() const { return m_form->values(); }
    /// Shows or hides one question.
    void setAsked(const char *column, bool asked);
    /// A sentence under a question, for what follows from its answer; empty takes it away.
    void say(const char *column, const QString &sentence);
    [[nodiscard]] QuestionForm *form() const { return m_form; }
    /// A quiet button beside the verb.
    QPushButton *addQuiet(const QString &verb, const QString &name);
    /// Says what a deed came to, beside the questions; gives whether it was done.
    bool tell(const Result<void> &done);
    void keep();

signals:
    void stored();
    void edited(); ///< somebody typed or chose something

private:
    [[nodiscard]] QWidget *input(const char *column) const;

    QString m_name;
    QuestionForm *m_form;
    InlineError *m_error;
    class QHBoxLayout *m_buttons;
    Keep m_keep;
    bool m_keeping = false;
};

} // namespace heed
