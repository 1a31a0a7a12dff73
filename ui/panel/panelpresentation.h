#pragma once

#include "core/governance/panelagenda.h"
#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace heed {

class DateField;
class InlineError;
class ScoreCard;

/// A meeting on the wall: the whole screen, large type, one line of the agenda at a time, while
/// minutes, decisions and actions are typed beside it. It shows no names: papers are written
/// without them, what is typed loses them when it is stored, and people are called by what they sit
/// on the panel as. Page Down and Page Up, or Left and Right outside of a text, go from line to
/// line; Esc leaves. What is typed is stored when one goes on, leaves, or rests for a moment.
class PanelPresentation final : public QWidget
{
    Q_OBJECT

public:
    PanelPresentation(const RecordDesk &desk, PanelService &service, PanelMeetingId id,
        QWidget *parent = nullptr);
    ~PanelPresentation() override;

    void next();
    void previous();
    /// The place of the line that is shown, counted from 0.
    [[nodiscard]] int at() const { return m_at; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makePaper();
    QWidget *makeDesk();
    QWidget *makeActionRow();
    QWidget *makeFoot();
    [[nodiscard]] const PanelItem *item() const;
    bool read();
    void showItem();
    void showPaper(const PanelItem &item);
    void showFigures();
    void showActions();
    void fillOwners();
    void go(int to);
    bool turn(const QKeyEvent &event);
    /// False when it could not be stored; what was typed stays.
    bool store();
    void addAction();

    const RecordDesk &m_desk;
    PanelService &m_service;
    PanelMeetingId m_id;
    PanelSets m_sets;
    PanelFile m_file;
    std::optional<PanelFigures> m_figures;
    int m_at = 0;

    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_asks;
    QVBoxLayout *m_paper = nullptr;
    QWidget *m_paperRoom = nullptr;
    QScrollArea *m_paperArea = nullptr;
    QPlainTextEdit *m_minutes = nullptr;
    QPlainTextEdit *m_decision = nullptr;
    QVBoxLayout *m_scoreRows = nullptr;
    ScoreCard *m_scores = nullptr;
    QLabel *m_actions = nullptr;
    QLineEdit *m_actionTitle = nullptr;
    QComboBox *m_actionOwner = nullptr;
    DateField *m_actionDue = nullptr;
    InlineError *m_error = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QTimer *m_rest;
    bool m_filling = false;
};

} // namespace heed
