#include "ui/shell/workarea.h"

#include "core/governance/smallhome.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heed {

namespace {

constexpr int topBarHeight = 48;
constexpr int leastNameWidth = 96; // px
constexpr qsizetype longestHistory = 50;

/// Whose store it is, with dots where a narrow window has no room for all of it.
class StoreName final : public QLabel
{
public:
    StoreName(const QString &name, QWidget *parent)
        : QLabel(name, parent)
    {
        setFont(type::base());
        setTextFormat(Qt::PlainText);
        setToolTip(name.toHtmlEscaped());
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize whole = QLabel::minimumSizeHint();
        return { std::min(whole.width(), leastNameWidth), whole.height() };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight,
            fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

/// A small home has no panel: what needs a committee is not put before anybody there.
std::vector<PageEntry> pagesFor(const Session &session)
{
    std::vector<PageEntry> entries = allPages();
    const bool isSmall = isSmallHome(session.database).value_or(false);
    std::erase_if(entries, [&session, isSmall](const PageEntry &entry) {
        const bool needsCommittee = entry.id == QLatin1String("panel");
        return (entry.needed && !permits(session.role, *entry.needed))
            || (isSmall && needsCommittee);
    });
    return entries;
}

} // namespace

WorkArea::WorkArea(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entries(pagesFor(workspace.session()))
    , m_rail(new NavigationRail(this))
    , m_pages(new QStackedWidget(this))
    , m_search(nullptr)
    , m_notice(new Notice(this))
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(topBar());
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (workspace.store().isPractice())
        outer->addWidget(new PracticeBanner(this));
    outer->addLayout(row, 1);
    for (const PageEntry &entry : m_entries) {
        if (entry.id == QLatin1String("settings"))
            m_rail->addStretch();
        m_rail->addPage(entry.id, entry.glyph, entry.word);
    }
    connect(m_rail, &NavigationRail::pageChosen, this, &WorkArea::goTo);
    connectWorkspace();
    goTo(m_entries.front().id);
}

QWidget *WorkArea::topBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(topBarHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::Page, 0, space::Large, 0);
    layout->setSpacing(space::Medium);
    m_search = new SearchBox(bar);
    m_search->setWorkspace(&m_workspace);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    layout->addWidget(new StoreName(m_workspace.store().organisation(), bar));
    layout->addWidget(makeLabel(m_workspace.store().user().name, type::base(), bar, true));
    auto *lock = makeButton(tr("Lock"), bar);
    lock->setObjectName(QStringLiteral("lockButton"));
    lock->setIcon(icon(Glyph::Lock));
    lock->setToolTip(tr("Hide everything until the password is entered (Ctrl+L)"));
    connect(lock, &QPushButton::clicked, this, &WorkArea::lockRequested);
    layout->addWidget(lock);
    return bar;
}

void WorkArea::connectWorkspace()
{
    connect(&m_workspace, &Workspace::recordWanted, this, &WorkArea::openRecord);
    connect(&m_workspace, &Workspace::recordsWanted, this, &WorkArea::openRecords);
    connect(&m_workspace, &Workspace::pageWanted, this, &WorkArea::goTo);
    connect(&m_workspace, &Workspace::said, this,
        [this](const QString &sentence) { m_notice->show(sentence, false); });
}

Page *WorkArea::page(const QString &pageId)
{
    if (Page *made = m_made.value(pageId))
        return made;
    for (const PageEntry &entry : m_entries) {
        if (entry.id != pageId)
            continue;
        Page *made = entry.make(m_workspace, m_pages);
        made->setObjectName(QStringLiteral("content-") + pageId);
        made->setAccessibleName(entry.word);
        m_made.insert(pageId, made);
        m_pages->addWidget(made);
        return made;
    }
    return nullptr;
}

void WorkArea::show(const QString &pageId)
{
    Page *wanted = page(pageId);
    if (wanted == nullptr)
        return;
    wanted->refresh();
    m_pages->setCurrentWidget(wanted);
    m_rail->choose(pageId);
}

void WorkArea::goTo(const QString &pageId)
{
    if (currentPage() != pageId && !currentPage().isEmpty()) {
        m_history += currentPage();
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
    }
    show(pageId);
    if (Page *shown = m_made.value(pageId))
        shown->firstFocus()->setFocus();
}

QString WorkArea::currentPage() const
{
    return m_made.key(static_cast<Page *>(m_pages->currentWidget()));
}

const PageEntry *WorkArea::entryFor(const QString &recordKind) const
{
    for (const PageEntry &entry : m_entries) {
        const bool isShown
            = entry.recordKind == recordKind || entry.otherKinds.contains(recordKind);
        if (!recordKind.isEmpty() && isShown)
            return &entry;
    }
    return nullptr;
}

void WorkArea::openRecord(const RecordRef &record)
{
    const PageEntry *entry = entryFor(record.kind);
    if (entry == nullptr)
        return;
    goTo(entry->id);
    if (!page(entry->id)->showRecordOf(record.kind, record.id))
        m_notice->show(
            tr("This record cannot be shown: it is in the bin or was taken out."), false);
}

void WorkArea::openRecords(const QString &kind, const QList<qint64> &ids, const QString &heading)
{
    const PageEntry *entry = entryFor(kind);
    if (entry == nullptr)
        return;
    goTo(entry->id);
    page(entry->id)->showRecords(ids, heading);
}

void WorkArea::makeAll()
{
    for (const PageEntry &entry : m_entries)
        Q_UNUSED(page(entry.id))
}

void WorkArea::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void WorkArea::goBack()
{
    if (Page *shown = m_made.value(currentPage()); shown != nullptr && shown->goBack())
        return;
    if (!m_history.isEmpty())
        show(m_history.takeLast());
}

} // namespace heed
