#pragma once

#include "core/governance/packservice.h"
#include "ui/shell/page.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace heed {

class PackList;
class PackView;
class QuickPaper;
class Workspace;

/// Packs from draft to issue, and under another tab a paper that is made at once and not kept.
class PacksPage final : public Page
{
    Q_OBJECT

public:
    explicit PacksPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool showRecord(qint64 id) override;
    bool showPart(const QString &name) override;
    bool beginNew() override;
    bool goBack() override;

private:
    void showPacks(QWidget *shown);
    void showTab(int index);

    PackService m_packs;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QScrollArea *m_listArea;
    PackList *m_list;
    PackView *m_view;
    QuickPaper *m_paper;
    QWidget *m_shown = nullptr; ///< of the first tab: the list, or one pack
};

} // namespace heed
