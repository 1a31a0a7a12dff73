#include "ui/duties/dutiesroom.h"

#include "ui/duties/dutypanel.h"
#include "ui/duties/policypanel.h"
#include "ui/duties/postspanel.h"
#include "ui/duties/trainingpanel.h"
#include "ui/shared/theme.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int widestColumn = 860; // px: text reads best in one column

} // namespace

DutiesRoom::DutiesRoom(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_calendar(new DutyPanel(workspace))
{
    m_tabs->setObjectName(QStringLiteral("dutyParts"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::Page, 0, space::Page, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    add(QStringLiteral("calendar"), tr("Calendar"), m_calendar);
    add(QStringLiteral("posts"), tr("Who is responsible"), new PostsPanel(workspace));
    add(QStringLiteral("training"), tr("Training"), new TrainingPanel(workspace));
    add(QStringLiteral("policy"), tr("Policy self-check"), new PolicyPanel(workspace));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int) { refresh(); });
}

void DutiesRoom::add(const QString &name, const QString &title, FairnessPanel *panel)
{
    panel->setMaximumWidth(widestColumn);
    panel->setObjectName(name + QStringLiteral("Panel"));
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setAccessibleName(title);
    area->setWidget(panel);
    m_names += name;
    m_panels.push_back(panel);
    m_stack->addWidget(area);
    m_tabs->addTab(title);
}

void DutiesRoom::refresh()
{
    const int index = m_tabs->currentIndex();
    m_stack->setCurrentIndex(index);
    m_panels.at(size_t(index))->refresh();
}

QWidget *DutiesRoom::firstFocus() { return m_tabs; }

bool DutiesRoom::showRecord(qint64 key)
{
    m_tabs->setCurrentIndex(0);
    refresh();
    return m_calendar->showDuty(key);
}

bool DutiesRoom::showPart(const QString &name)
{
    const auto index = m_names.indexOf(name);
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(int(index));
    return true;
}

bool DutiesRoom::beginNew() { return showPart(QStringLiteral("calendar")) && m_calendar->beginNew(); }

} // namespace heed
