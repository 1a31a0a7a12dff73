#include "ui/fairness/fairnessroom.h"

#include "ui/fairness/culturepanel.h"
#include "ui/fairness/equitypanel.h"
#include "ui/fairness/fairnesspage.h"
#include "ui/fairness/interestpanel.h"
#include "ui/fairness/questionpanel.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int widestColumn = 860; // px: text reads best in one column
const QString reviewsName = QStringLiteral("reviews");

} // namespace

FairnessRoom::FairnessRoom(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("fairnessParts"));
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
    const Session &session = workspace.session();
    if (permits(session.role, Capability::RestrictedReviews)) {
        m_reviews = new FairnessPage(
            { session, workspace.codes(),
                [&workspace](const RecordRef &record) { workspace.open(record); } },
            workspace.fairness(), workspace.prompter(), workspace.store().isPractice(), m_stack);
        add(reviewsName, tr("Reviews"), m_reviews);
    }
    addPanel(QStringLiteral("equity"), tr("Equity"), new EquityPanel(workspace));
    if (permits(session.role, Capability::ReadNames))
        addPanel(
            QStringLiteral("interests"), tr("Conflicts of interest"), new InterestPanel(workspace));
    addPanel(
        QStringLiteral("charter"), tr("Charter and seven points"), new CulturePanel(workspace));
    addPanel(QStringLiteral("questions"), tr("Question sets"), new QuestionPanel(workspace));
    connect(m_tabs, &QTabBar::currentChanged, this, &FairnessRoom::showTab);
}

void FairnessRoom::add(const QString &name, const QString &title, QWidget *shown)
{
    m_names += name;
    m_stack->addWidget(shown);
    m_tabs->addTab(title);
}

void FairnessRoom::addPanel(const QString &name, const QString &title, FairnessPanel *panel)
{
    panel->setMaximumWidth(widestColumn);
    panel->setObjectName(name + QStringLiteral("Panel"));
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setAccessibleName(title);
    area->setWidget(panel);
    add(name, title, area);
}

void FairnessRoom::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    if (m_reviews != nullptr && index == 0) {
        m_reviews->refresh();
        return;
    }
    if (auto *area = qobject_cast<QScrollArea *>(m_stack->widget(index)))
        qobject_cast<FairnessPanel *>(area->widget())->refresh();
}

void FairnessRoom::refresh() { showTab(m_tabs->currentIndex()); }

QWidget *FairnessRoom::firstFocus()
{
    return m_reviews != nullptr && m_tabs->currentIndex() == 0 ? m_reviews->firstFocus() : m_tabs;
}

bool FairnessRoom::focusSearch()
{
    return m_reviews != nullptr && showPart(reviewsName) && m_reviews->focusSearch();
}

bool FairnessRoom::showRecord(qint64 id)
{
    if (m_reviews == nullptr)
        return false;
    m_tabs->setCurrentIndex(0);
    return m_reviews->showRecord(id);
}

void FairnessRoom::showRecords(const QList<qint64> &ids, const QString &heading)
{
    if (m_reviews != nullptr && showPart(reviewsName))
        m_reviews->showRecords(ids, heading);
}

bool FairnessRoom::showPart(const QString &name)
{
    const auto index = m_names.indexOf(name);
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(int(index));
    return true;
}

bool FairnessRoom::beginNew()
{
    return m_reviews != nullptr && showPart(reviewsName) && m_reviews->beginNew();
}

bool FairnessRoom::goBack()
{
    return m_reviews != nullptr && m_tabs->currentIndex() == 0 && m_reviews->goBack();
}

} // namespace heed
