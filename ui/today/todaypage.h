#pragma once

#include "core/insight/worklist.h"
#include "ui/shared/worker.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heed {

class PageHeader;
class ProgressStrip;
struct Reminder;
class WorkSection;
class Workspace;

/// What to do first: overdue, due soon, and what others owe us, as sentences with one button each.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *whose();
    void addSections(QVBoxLayout *column);
    void remind();
    QHBoxLayout *reminderLine(const Reminder &reminder);
    void take(Result<Worklist> read);
    void showList();
    void addKeeper();
    [[nodiscard]] bool seesCases() const;
    [[nodiscard]] QString summary(const Worklist &list) const;

    Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_mine = nullptr;
    QPushButton *m_all = nullptr;
    QLabel *m_error;
    ProgressStrip *m_progress;
    QScrollArea *m_scroll;
    QWidget *m_reminders = nullptr;
    QVBoxLayout *m_column = nullptr;
    WorkSection *m_overdue = nullptr;
    WorkSection *m_toSign = nullptr; ///< for who may sign off
    WorkSection *m_soon = nullptr;
    WorkSection *m_waiting = nullptr;
    JobTicket m_job;
    std::optional<Worklist> m_list;
};

} // namespace heed
