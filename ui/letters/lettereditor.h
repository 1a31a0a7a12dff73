#pragma once

#include "core/letters/letterservice.h"
#include "core/letters/speller.h"
#include "core/records/draftservice.h"
#include "ui/complaints/complaintdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTimer;
class QVBoxLayout;

namespace heed {

class InlineError;
class IssueForm;
class LetterNeeds;
class LetterProblems;
class LetterTextEdit;
class ReplyGridView;
class StatusLabel;

/// One letter: typed, checked, handed in, signed and sent. What is typed is kept inside the store
/// every few seconds; what went out is shown as it went out.
class LetterEditor : public QWidget
{
    Q_OBJECT

public:
    LetterEditor(const ComplaintDesk &desk, LetterService &letters, QWidget *parent = nullptr);

    /// False when there is no such letter.
    bool open(LetterId id);
    /// Reads the case again, after something in it changed.
    void refreshCase();
    [[nodiscard]] LetterId id() const { return m_letter.id; }
    [[nodiscard]] QWidget *firstFocus() const;
    /// Stores what was typed as the letter's draft.
    bool save();

signals:
    void backRequested();
    /// Something about the letter or its case is stored.
    void stored();
    /// The findings of the case are wanted: "issues.2.outcome".
    void caseWanted(const QString &field);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildTools();
    QWidget *buildButtons();
    QWidget *buildSendBack();
    void read();
    void fill();
    void showNeeds();
    void showWay();
    void showState();
    void typed();
    void check();
    void showPreview(bool on);
    void fillValues();
    void insertValue(int index);
    void keepDraft();
    void restoreDraft();
    void mend(const FieldProblem &problem);
    void mendCell(const QString &field, int line);
    void act(const Result<void> &done);
    void beginIssue();
    void endIssue();
    void issue();
    void exportAs(const QString &ending);
    void learn(const QString &word);
    void knowTheCase();
    [[nodiscard]] DraftService draft() const;
    [[nodiscard]] Letter asTyped() const;
    [[nodiscard]] bool isEditable() const;
    QPushButton *addButton(QLayout *layout, const QString &text, const char *name,
        void (LetterEditor::*does)(), bool primary = false);
    void submit();
    void takeBack();
    void sign();
    void sendBack();
    void drop();
    void saveAndTell();

    const ComplaintDesk &m_desk;
    LetterService &m_letters;
    Letter m_letter;
    ComplaintFile m_file;
    Speller m_speller;
    QTimer *m_keep;
    QTimer *m_check;
    QLabel *m_title = nullptr;
    StatusLabel *m_status = nullptr;
    LetterNeeds *m_needs = nullptr;
    QLabel *m_way = nullptr;
    QLabel *m_age = nullptr;
    QComboBox *m_values = nullptr;
    QCheckBox *m_large = nullptr;
    QPushButton *m_preview = nullptr;
    QStackedWidget *m_stack = nullptr;
    LetterTextEdit *m_text = nullptr;
    QTextBrowser *m_view = nullptr;
    LetterProblems *m_problems = nullptr;
    ReplyGridView *m_grid = nullptr;
    InlineError *m_error = nullptr;
    QWidget *m_buttons = nullptr;
    QWidget *m_sendBack = nullptr;
    QLineEdit *m_comment = nullptr;
    IssueForm *m_issue = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace heed
