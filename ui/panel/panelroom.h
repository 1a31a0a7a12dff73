#pragma once

#include "core/governance/panelservice.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace heed {

class MembersPanel;
class PanelPage;
class Workspace;

/// The complaints panel: its meetings, and who sits on it by which terms.
class PanelRoom final : public Page
{
    Q_OBJECT

public:
    explicit PanelRoom(Workspace &workspace, QWidget *parent = nullptr);
    ~PanelRoom() override;

    void refresh() override;
    QWidget *firstFocus() override;
    bool focusSearch() override;
    bool showRecord(qint64 id) override;
    void showRecords(const QList<qint64> &ids, const QString &heading) override;
    bool showPart(const QString &name) override;
    bool beginNew() override;
    bool goBack() override;

    [[nodiscard]] PanelPage *meetings() const { return m_meetings; }

private:
    PanelService m_service;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PanelPage *m_meetings;
    MembersPanel *m_members;
};

} // namespace heed
