#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace heed {

class ScoreCard;
class WallActions;
class WallPaper;

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
    QWidget *makeDesk();
    QWidget *makeFoot();
    [[nodiscard]] const PanelItem *item() const;
    bool read();
    void showItem();
    void showScores(const PanelItem &item);
    void go(int to);
    bool turn(const QKeyEvent &event);
    /// False when it could not be stored; what was typed stays.
    bool store();
    void addAction(const QString &title, const QString &owner, QDate due);

    const RecordDesk &m_desk;
    PanelService &m_service;
    PanelMeetingId m_id;
    PanelSets m_sets;
    PanelFile m_file;
    int m_at = 0;

    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_asks;
    WallPaper *m_paper;
    WallActions *m_actions;
    QWidget *m_typing = nullptr; ///< where minutes, decision and actions of a line are typed
    QPlainTextEdit *m_minutes = nullptr;
    QPlainTextEdit *m_decision = nullptr;
    QVBoxLayout *m_scoreRows = nullptr;
    ScoreCard *m_scores = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QTimer *m_rest;
    bool m_filling = false;
};

} // namespace heed
