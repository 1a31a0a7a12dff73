#pragma once

#include "core/insight/linkproposals.h"
#include "core/records/linkservice.h"
#include "ui/shared/refill.h"
#include "ui/shared/worker.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heed {

class PageHeader;
class ProgressStrip;
class Workspace;

/// Proposed links to look through one after the other: two records side by side, why they may belong
/// together, and yes or no by a key. The last answer can be taken back.
class LinksPage final : public Page
{
    Q_OBJECT

public:
    explicit LinksPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    struct Answer
    {
        size_t at = 0;
        LinkId link; ///< not valid: the answer was no
    };

    void makeButtons(QVBoxLayout *column);
    QPushButton *addButton(const QString &text, const char *name, Qt::Key key);
    void take(Result<std::vector<LinkProposal>> found);
    void showCurrent();
    void addRecord(const RecordRef &record, QWidget *room, class QBoxLayout *where);
    void accept();
    void refuse();
    void skip();
    void takeBack();
    void next();
    [[nodiscard]] bool isDone() const { return m_at >= m_proposals.size(); }
    [[nodiscard]] QString reasons(const LinkProposal &proposal) const;

    Workspace &m_workspace;
    LinkService m_links;
    PageHeader *m_header;
    ProgressStrip *m_progress;
    QVBoxLayout *m_layout = nullptr;
    Refill m_inside;
    QWidget *m_buttons = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_back = nullptr;
    JobTicket m_job;
    bool m_isLooking = false;
    std::vector<LinkProposal> m_proposals;
    size_t m_at = 0;
    std::vector<Answer> m_answers;
};

} // namespace heed
