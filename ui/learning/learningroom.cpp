#include "ui/learning/learningroom.h"

#include "ui/learning/learningpage.h"
#include "ui/learning/storiespanel.h"
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

LearningRoom::LearningRoom(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_actions(new LearningPage({ workspace.session(), workspace.codes(),
                                     [&workspace](const RecordRef &record) {
                                         workspace.open(record);
                                     } },
          workspace.learning(), m_stack))
    , m_stories(new StoriesPanel(workspace))
{
    m_tabs->setObjectName(QStringLiteral("learningParts"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Actions"));
    m_tabs->addTab(tr("You said, we did"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::Page, 0, space::Page, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    m_stories->setMaximumWidth(widestColumn);
    m_stories->setObjectName(QStringLiteral("storiesPanel"));
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("You said, we did"));
    area->setWidget(m_stories);
    m_stack->addWidget(m_actions);
    m_stack->addWidget(area);
    connect(m_tabs, &QTabBar::currentChanged, this, &LearningRoom::showTab);
}

void LearningRoom::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    if (index == Actions)
        m_actions->refresh();
    else
        m_stories->refresh();
}

void LearningRoom::choose(Part part) { m_tabs->setCurrentIndex(part); }

void LearningRoom::refresh() { showTab(m_tabs->currentIndex()); }

QWidget *LearningRoom::firstFocus()
{
    return m_tabs->currentIndex() == Actions ? m_actions->firstFocus() : m_stories->firstFocus();
}

bool LearningRoom::focusSearch()
{
    choose(Actions);
    return m_actions->focusSearch();
}

bool LearningRoom::showRecord(qint64 id)
{
    choose(Actions);
    return m_actions->showRecord(id);
}

void LearningRoom::showRecords(const QList<qint64> &ids, const QString &heading)
{
    choose(Actions);
    m_actions->showRecords(ids, heading);
}

bool LearningRoom::showPart(const QString &name)
{
    if (name != QLatin1String("actions") && name != QLatin1String("stories"))
        return false;
    choose(name == QLatin1String("actions") ? Actions : Stories);
    return true;
}

bool LearningRoom::beginNew()
{
    choose(Actions);
    return m_actions->beginNew();
}

bool LearningRoom::goBack()
{
    if (m_tabs->currentIndex() == Actions)
        return m_actions->goBack();
    choose(Actions);
    return true;
}

} // namespace heed
