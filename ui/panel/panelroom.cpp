#include "ui/panel/panelroom.h"

#include "ui/panel/memberspanel.h"
#include "ui/panel/panelpage.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int widestColumn = 860; // px: text reads best in one column
constexpr int meetingsTab = 0;
constexpr int membersTab = 1;

} // namespace

PanelRoom::PanelRoom(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_service(workspace.session())
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_meetings(
          new PanelPage({ workspace.session(), workspace.codes(),
                            [&workspace](const RecordRef &record) { workspace.open(record); } },
              m_service, workspace.prompter(), workspace.store().isPractice(), m_stack))
    , m_members(new MembersPanel(workspace, m_service))
{
    m_tabs->setObjectName(QStringLiteral("panelParts"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Meetings"));
    m_tabs->addTab(tr("Members and terms"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::Page, 0, space::Page, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    m_members->setMaximumWidth(widestColumn);
    m_members->setObjectName(QStringLiteral("membersPanel"));
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Members and terms"));
    area->setWidget(m_members);
    m_stack->addWidget(m_meetings);
    m_stack->addWidget(area);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int) { refresh(); });
}

PanelRoom::~PanelRoom()
{
    // The meetings work with the service, which is a member here and would end before them.
    delete m_meetings;
}

void PanelRoom::refresh()
{
    const int index = m_tabs->currentIndex();
    m_stack->setCurrentIndex(index);
    if (index == meetingsTab)
        m_meetings->refresh();
    else
        m_members->refresh();
}

QWidget *PanelRoom::firstFocus()
{
    return m_tabs->currentIndex() == meetingsTab ? m_meetings->firstFocus() : m_tabs;
}

bool PanelRoom::focusSearch()
{
    return showPart(QStringLiteral("meetings")) && m_meetings->focusSearch();
}

bool PanelRoom::showRecord(qint64 id)
{
    m_tabs->setCurrentIndex(meetingsTab);
    return m_meetings->showRecord(id);
}

void PanelRoom::showRecords(const QList<qint64> &ids, const QString &heading)
{
    if (showPart(QStringLiteral("meetings")))
        m_meetings->showRecords(ids, heading);
}

bool PanelRoom::showPart(const QString &name)
{
    const int index = name == QLatin1String("members") ? membersTab : meetingsTab;
    if (index == meetingsTab && name != QLatin1String("meetings"))
        return false;
    m_tabs->setCurrentIndex(index);
    return true;
}

bool PanelRoom::beginNew()
{
    return showPart(QStringLiteral("meetings")) && m_meetings->beginNew();
}

bool PanelRoom::goBack() { return m_tabs->currentIndex() == meetingsTab && m_meetings->goBack(); }

} // namespace heed
