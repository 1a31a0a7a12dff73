#pragma once

#include "core/governance/packservice.h"
#include "ui/shared/worker.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace heed {

class Card;
class InlineError;
class PackCounter;
class PackSinceTab;
class PageHeader;
class ProgressStrip;
class RecordTabs;
class StatusLabel;
class Workspace;

/// One pack: where it stands with the next step, and its tabs.
class PackView final : public QWidget
{
    Q_OBJECT

public:
    PackView(Workspace &workspace, PackService &packs, QWidget *parent = nullptr);

    /// False when there is no such pack.
    bool show(PackId id);
    using QWidget::show;
    void refresh();
    [[nodiscard]] QWidget *firstFocus();
    /// Closes the question for a reason; false when none is open.
    bool closeQuestion();

signals:
    void closed();

private:
    enum class Asking { Nothing, BackToDraft, Withdraw, Bin };

    QWidget *head();
    Card *reasonCard();
    void showPack();
    void doNext();
    void approve();
    void issue();
    void compare();
    void ask(Asking what);
    void answer();
    void saveAs(const QString &ending);
    void work(const QString &sentence, std::function<Result<void>(const JobContext &)> job,
        const QString &done);
    void afterStep(const Result<void> &done, const QString &said);
    void setWorking(bool working);

    Workspace &m_workspace;
    PackService &m_packs;
    Pack m_pack;
    PackCounter *m_counter;
    PageHeader *m_header = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_bin = nullptr;
    StatusLabel *m_state = nullptr;
    QLabel *m_standing = nullptr;
    InlineError *m_error = nullptr;
    ProgressStrip *m_progress = nullptr;
    Card *m_reasonCard = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_answer = nullptr;
    RecordTabs *m_tabs = nullptr;
    PackSinceTab *m_since = nullptr;
    Asking m_asking = Asking::Nothing;
    JobTicket m_job;
};

} // namespace heed
