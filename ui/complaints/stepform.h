#pragma once

#include "core/base/result.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/formfields.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace heed {

class InlineError;

/// The small form of one step: what it is in a sentence, its questions and one button with a verb.
/// What the step refuses is said here.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    StepForm(const ComplaintDesk &desk, const QString &title, const QString &sentence,
        const QString &verb, QWidget *parent = nullptr);

    DateField *addDay(const QString &field, const QString &label, const QString &hint = {},
        std::optional<QDate> day = {});
    QLineEdit *addLine(const QString &field, const QString &label, const QString &hint = {});
    QPlainTextEdit *addText(const QString &field, const QString &label, const QString &hint = {});
    QComboBox *addChoice(const QString &field, const QString &label, const QString &hint = {});
    void addHeading(const QString &heading);
    QLabel *addNote(const QString &sentence);

    /// What the button does.
    void setAct(std::function<Result<void>()> act) { m_act = std::move(act); }
    [[nodiscard]] QWidget *firstFocus() const;
    void act();

signals:
    void done();

private:
    void comesNext(QWidget *input);
    void tell(const Error &error);

    const ComplaintDesk &m_desk;
    FormFields m_fields;
    QVBoxLayout *m_questions;
    InlineError *m_error;
    QPushButton *m_button;
    QList<DateField *> m_days;
    QWidget *m_first = nullptr;
    std::function<Result<void>()> m_act;
    bool m_acting = false;
};

/// The day of a field, or an invalid one.
[[nodiscard]] QDate dayOf(const DateField *field);

} // namespace heed
