#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace heed {

class DutyPanel;
class FairnessPanel;
class Workspace;

/// The duties: the calendar, who is responsible, training, and the self-check of the policy.
class DutiesRoom final : public Page
{
    Q_OBJECT

public:
    explicit DutiesRoom(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    bool showRecord(qint64 key) override;
    bool showPart(const QString &name) override;
    bool beginNew() override;

private:
    void add(const QString &name, const QString &title, FairnessPanel *panel);

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    DutyPanel *m_calendar;
    QStringList m_names;
    std::vector<FairnessPanel *> m_panels;
};

} // namespace heed
