#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace heed {

class LearningPage;
class StoriesPanel;
class Workspace;

/// Learning: the actions of all records, and what is told of them, each under its tab.
class LearningRoom final : public Page
{
    Q_OBJECT

public:
    explicit LearningRoom(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    bool focusSearch() override;
    bool showRecord(qint64 id) override;
    void showRecords(const QList<qint64> &ids, const QString &heading) override;
    bool showPart(const QString &name) override;
    bool beginNew() override;
    bool goBack() override;

private:
    enum Part { Actions, Stories };
    void showTab(int index);
    void choose(Part part);

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    LearningPage *m_actions;
    StoriesPanel *m_stories;
};

} // namespace heed
