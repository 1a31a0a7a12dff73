#pragma once

#include "core/candour/candourletterservice.h"
#include "core/letters/speller.h"
#include "core/records/draftservice.h"
#include "ui/shared/datefield.h"
#include "ui/shared/recorddesk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTimer;
class QVBoxLayout;

namespace heed {

class InlineError;
class LabelledField;
class LetterProblems;
class LetterTextEdit;

/// One letter of candour: typed, checked and sent. It says at once what reg 20 still asks for, how
/// easily it reads, and how much of it is this person's own story. What is typed is kept inside the
/// store every few seconds; what went out is shown as it went out.
class CandourLetterEditor : public QWidget
{
    Q_OBJECT

public:
    CandourLetterEditor(
        const RecordDesk &desk, CandourLetterService &letters, QWidget *parent = nullptr);

    void open(const CandourLetter &letter);
    /// Stores what was typed as the letter's draft.
    bool save();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void backRequested();
    /// A letter went out: the duty has changed.
    void issued();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildTools();
    QWidget *buildIssue();
    QWidget *buildButtons();
    void fill();
    void typed();
    void check();
    void sayStory(const CandourLetter &letter);
    void knowTheDuty();
    void showPreview(bool on);
    void mend(const FieldProblem &problem);
    void keepDraft();
    void restoreDraft();
    void back();
    void beginIssue();
    void issue();
    void drop();
    void exportAs(const QString &ending);
    void learn(const QString &word);
    QPushButton *addButton(
        QWidget *room, const QString &text, const char *name, void (CandourLetterEditor::*does)());
    [[nodiscard]] DraftService draft() const;
    [[nodiscard]] CandourLetter asTyped() const;
    [[nodiscard]] bool isEditable() const;

    const RecordDesk &m_desk;
    CandourLetterService &m_letters;
    CandourLetter m_letter;
    Speller m_speller;
    QTimer *m_keep;
    QTimer *m_check;
    QLabel *m_title = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_story = nullptr;
    QCheckBox *m_large = nullptr;
    QPushButton *m_preview = nullptr;
    QStackedWidget *m_stack = nullptr;
    LetterTextEdit *m_text = nullptr;
    QTextBrowser *m_view = nullptr;
    LetterProblems *m_problems = nullptr;
    InlineError *m_error = nullptr;
    QWidget *m_issue = nullptr;
    DateField *m_day = nullptr;
    QLineEdit *m_reason = nullptr;
    LabelledField *m_dayField = nullptr;
    LabelledField *m_reasonField = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace heed
