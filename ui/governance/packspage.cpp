#include "ui/governance/packspage.h"

#include "ui/governance/packlist.h"
#include "ui/governance/packview.h"
#include "ui/governance/quickpaper.h"
#include "ui/shared/theme.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heed {

namespace {
constexpr int widestColumn = 960; // px: a list of sentences
const QString paperPart = QStringLiteral("paper");
}

PacksPage::PacksPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_packs(workspace.session())
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_listArea(new QScrollArea(m_stack))
    , m_list(new PackList(workspace, m_packs))
    , m_view(new PackView(workspace, m_packs, m_stack))
    , m_paper(new QuickPaper(workspace, m_stack))
{
    m_tabs->setObjectName(QStringLiteral("packParts"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Packs"));
    m_tabs->addTab(tr("Make a paper"));
    m_list->setMaximumWidth(widestColumn);
    m_listArea->setFrameShape(QFrame::NoFrame);
    m_listArea->setWidgetResizable(true);
    m_listArea->setFocusPolicy(Qt::NoFocus);
    m_listArea->setWidget(m_list);
    m_stack->addWidget(m_listArea);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_paper);
    m_shown = m_listArea;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::Page, 0, space::Page, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PacksPage::showTab);
    connect(m_list, &PackList::packWanted, this, [this](PackId id) { showRecord(id.value); });
    connect(m_view, &PackView::closed, this, [this] { showPacks(m_listArea); });
}

void PacksPage::showPacks(QWidget *shown)
{
    m_shown = shown;
    m_tabs->setCurrentIndex(0);
    showTab(0);
    firstFocus()->setFocus();
}

void PacksPage::showTab(int index)
{
    m_stack->setCurrentWidget(index == 0 ? m_shown : m_paper);
    m_tabs->setVisible(index != 0 || m_shown == m_listArea); // a pack has tabs of its own
    if (index == 0 && m_shown == m_listArea)
        m_list->refresh();
}

void PacksPage::refresh()
{
    if (m_tabs->currentIndex() != 0)
        return;
    if (m_shown == m_listArea)
        m_list->refresh();
    else
        m_view->refresh();
}

QWidget *PacksPage::firstFocus()
{
    if (m_tabs->currentIndex() != 0)
        return m_paper->firstFocus();
    return m_shown == m_listArea ? m_list->firstFocus() : m_view->firstFocus();
}

bool PacksPage::showRecord(qint64 id)
{
    if (!m_view->show(PackId { id }))
        return false;
    showPacks(m_view);
    return true;
}

bool PacksPage::showPart(const QString &name)
{
    if (name != paperPart)
        return false;
    m_tabs->setCurrentIndex(1);
    return true;
}

bool PacksPage::beginNew()
{
    showPacks(m_listArea);
    m_list->beginNew();
    return true;
}

bool PacksPage::goBack()
{
    if (m_tabs->currentIndex() != 0)
        return false;
    if (m_shown == m_listArea)
        return m_list->closeForm();
    if (!m_view->closeQuestion())
        showPacks(m_listArea);
    return true;
}

} // namespace heed
