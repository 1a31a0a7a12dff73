#pragma once

#include "core/duties/dutybook.h"
#include "ui/fairness/fairnessroom.h"
#include "ui/shared/questions.h"

class QVBoxLayout;

namespace heed {

class Card;
class InlineError;

/// The calendar of duties: what is overdue, what comes when, what is due when somebody asks, and
/// what does not bind; each with its source, its owner, and a button to write down that it was
/// done.
class DutyPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit DutyPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    /// Brings a duty into sight and gives it the keyboard. False when there is none.
    bool showDuty(qint64 key);
    /// Opens the form for one's own duty.
    bool beginNew();

private:
    struct Form
    {
        Card *card = nullptr;
        QuestionForm *questions = nullptr;
        InlineError *error = nullptr;
    };
    Card *addGroup(const QString &heading, const QString &name);
    void addLine(Card &card, const DutyLine &line);
    void addOff(const std::vector<DutyLine> &lines);
    void addHistory(const DutyLine &line, QVBoxLayout &rows);
    void openDone(qint64 key);
    void openDuty(qint64 key);
    Form openForm(const QString &heading, std::vector<Question> questions, const QString &verb,
        const std::function<Result<void>(const QJsonObject &)> &keep);
    void closeForm();
    void focusDuty(qint64 key);
    void print();

    Workspace &m_workspace;
    DutyBook m_book;
    bool m_mayWrite;
    QVBoxLayout *m_formRows;
    QVBoxLayout *m_groups;
    InlineError *m_error;
    Form m_form;
};

} // namespace heed
