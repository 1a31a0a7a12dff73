#include "ui/returns/returnsroom.h"

#include "ui/returns/annualpanel.h"
#include "ui/returns/comparepanel.h"
#include "ui/returns/ko41apanel.h"
#include "ui/returns/requestspanel.h"
#include "ui/shared/theme.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int widestColumn = 980; // px: a table of names and numbers, and text beside it

} // namespace

ReturnsRoom::ReturnsRoom(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_annual(new AnnualPanel(workspace))
{
    m_tabs->setObjectName(QStringLiteral("returnsParts"));
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
    add(QStringLiteral("requests"), tr("Requests"), new RequestsPanel(workspace));
    add(QStringLiteral("annual"), tr("Annual report"), m_annual);
    add(QStringLiteral("ko41a"), tr("KO41a"), new Ko41aPanel(workspace));
    add(QStringLiteral("compare"), tr("Compare with others"), new ComparePanel(workspace));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        panelAt(index)->refresh();
    });
}

void ReturnsRoom::add(const QString &name, const QString &title, ReturnsPanel *panel)
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
    m_stack->addWidget(area);
    m_tabs->addTab(title);
}

ReturnsPanel *ReturnsRoom::panelAt(int index) const
{
    const auto *area = qobject_cast<QScrollArea *>(m_stack->widget(index));
    return qobject_cast<ReturnsPanel *>(area->widget());
}

void ReturnsRoom::refresh() { panelAt(m_tabs->currentIndex())->refresh(); }

QWidget *ReturnsRoom::firstFocus() { return m_tabs; }

bool ReturnsRoom::showRecord(qint64 id)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!panelAt(i)->showRecord(id))
            continue;
        m_tabs->setCurrentIndex(i);
        return true;
    }
    return false;
}

bool ReturnsRoom::showRecordOf(const QString &kind, qint64 id)
{
    if (kind != recordkind::AnnualReport)
        return showRecord(id);
    return m_annual->showReport({ id }) && showPart(QStringLiteral("annual"));
}

bool ReturnsRoom::showPart(const QString &name)
{
    const auto index = m_names.indexOf(name);
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(int(index));
    return true;
}

bool ReturnsRoom::beginNew()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (panelAt(i)->beginNew()) {
            m_tabs->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

} // namespace heed
