#include "ui/shared/recordtabs.h"

#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>

namespace heed {

namespace {
constexpr int RoomForHead = 520; ///< px; in a lower window the head scrolls with the rest
}

RecordTabs::RecordTabs(const QString &name, QWidget *head, QWidget *parent)
    : QWidget(parent)
    , m_head(head)
    , m_bar(new QTabBar(this))
    , m_top(new QVBoxLayout)
    , m_area(new QScrollArea(this))
{
    setObjectName(name + QStringLiteral("Tabs"));
    m_bar->setObjectName(name + QStringLiteral("TabBar"));
    m_bar->setAccessibleName(tr("Parts of the record"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    auto *room = new QWidget;
    m_inside = new QVBoxLayout(room);
    m_inside->setContentsMargins(0, 0, space::Small, space::Large);
    m_inside->setSpacing(space::Medium);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(room);
    m_top->setSpacing(space::Medium);
    m_top->addWidget(m_head);
    m_top->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addLayout(m_top);
    layout->addWidget(m_area, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &RecordTabs::showTab);
    makeShortcuts();
}

void RecordTabs::makeShortcuts()
{
    const std::pair<Qt::Key, int> keys[] = {
        { Qt::Key_Tab, 1 },
        { Qt::Key_PageDown, 1 },
        { Qt::Key_Backtab, -1 },
        { Qt::Key_PageUp, -1 },
    };
    for (const auto &[key, by] : keys) {
        const bool shifted = key == Qt::Key_Backtab;
        const auto with = shifted ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier;
        auto *shortcut = new QShortcut(QKeySequence(with | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(by > 0 ? tr("Next tab") : tr("Tab before"));
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void RecordTabs::add(RecordSection *section)
{
    section->setObjectName(section->id() + QStringLiteral("Section"));
    section->setAccessibleName(section->title());
    section->setVisible(m_sections.empty());
    m_sections.push_back(section);
    m_isStale.push_back(true);
    m_inside->addWidget(section);
    connect(section, &RecordSection::changed, this, &RecordTabs::afterChange);
    connect(section, &RecordSection::recordWanted, this, &RecordTabs::recordWanted);
    m_bar->addTab(section->title());
}

RecordSection *RecordTabs::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 ? nullptr : m_sections.at(size_t(index));
}

QWidget *RecordTabs::firstFocus() const
{
    RecordSection *section = current();
    QWidget *first = section != nullptr ? section->firstFocus() : nullptr;
    return first != nullptr ? first : m_bar;
}

void RecordTabs::setRecord(qint64 recordId)
{
    if (recordId != m_recordId) {
        m_recordId = recordId;
        m_bar->setCurrentIndex(0);
        m_area->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void RecordTabs::refresh()
{
    std::fill(m_isStale.begin(), m_isStale.end(), true);
    fill();
    showWaiting();
}

void RecordTabs::afterChange()
{
    std::fill(m_isStale.begin(), m_isStale.end(), true);
    emit changed();
    showWaiting();
}

bool RecordTabs::choose(const QString &sectionId)
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->id() == sectionId) {
            m_bar->setCurrentIndex(int(i));
            return true;
        }
    }
    return false;
}

void RecordTabs::fill()
{
    const int index = m_bar->currentIndex();
    if (m_recordId == 0 || index < 0 || !m_isStale[size_t(index)])
        return;
    m_isStale[size_t(index)] = false;
    current()->show(m_recordId);
}

void RecordTabs::showTab(int index)
{
    const QWidget *focus = focusWidget();
    const bool wasInside = std::any_of(m_sections.begin(), m_sections.end(),
        [focus](const RecordSection *section) { return section->isAncestorOf(focus); });
    fill();
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setVisible(int(i) == index);
    m_area->verticalScrollBar()->setValue(0);
    if (wasInside)
        firstFocus()->setFocus(Qt::TabFocusReason);
}

void RecordTabs::step(int by)
{
    const int count = m_bar->count();
    if (count > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

void RecordTabs::showWaiting()
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const QString title = m_sections[i]->title();
        const int count = m_recordId == 0 ? 0 : m_sections[i]->waiting(m_recordId);
        m_bar->setTabText(int(i), count > 0 ? tr("%1 (%2)").arg(title).arg(count) : title);
        m_bar->setAccessibleTabName(
            int(i), count > 0 ? tr("%1, %2 waiting").arg(title).arg(count) : title);
    }
}

void RecordTabs::resizeEvent(QResizeEvent *event)
{
    const bool scrolls = event->size().height() < RoomForHead;
    if (scrolls != m_headScrolls) {
        m_headScrolls = scrolls;
        QVBoxLayout *where = scrolls ? m_inside : m_top;
        where->insertWidget(0, m_head);
        where->insertWidget(1, m_bar);
    }
    QWidget::resizeEvent(event);
}

} // namespace heed
