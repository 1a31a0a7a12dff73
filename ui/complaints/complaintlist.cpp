#include "ui/complaints/complaintlist.h"

#include "ui/complaints/complaintfilters.h"
#include "ui/complaints/complaintpreview.h"
#include "ui/shared/binview.h"
#include "ui/shared/explain.h"
#include "ui/shared/listsentence.h"
#include "ui/shared/registerview.h"
#include "ui/shared/widgets.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>

namespace heed {

namespace {

constexpr int RoomForPreview = 1200; ///< px of the page, from which the preview is shown
const QString viewName = QStringLiteral("complaints");

} // namespace

ComplaintList::ComplaintList(const ComplaintDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_source(desk)
    , m_model(m_source)
    , m_header(new PageHeader(tr("Complaints"), this))
    , m_filters(new ComplaintFilters(desk, this))
    , m_bin(new BinView(
          desk.session, *m_filters, *m_header,
          [this](qint64 id) { return m_desk.service.restore({ id }); }, this))
    , m_memory(desk.session, viewName)
    , m_view(nullptr)
    , m_preview(new ComplaintPreview(desk, m_source.records(), this))
    , m_none(new EmptyState(Glyph::Complaints,
          tr("No complaint is recorded yet. Whoever hears one first writes it down here: the clock "
             "runs from that day."),
          {}, this))
    , m_noMatch(new EmptyState(Glyph::Filter,
          tr("No complaint passes these filters. Take one away, or clear all of them."),
          tr("Clear all filters"), this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("complaintRegister"));
    m_model.setOrder({ QStringLiteral("received"), false });
    m_view = new RegisterView(m_model, viewName, this);
    m_view->setAccessibleName(tr("Complaints"));
    m_bin->setView(m_view);
    QPushButton *log = m_header->setAction(Glyph::Add, tr("Log a complaint"));
    log->setToolTip(tr("Write down what was said (Ctrl+N)"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noMatch);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Large);
    row->addWidget(m_stack, 1);
    row->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Large);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addLayout(row, 1);
    connectParts();
}

ComplaintList::~ComplaintList() { m_memory.keep(*m_filters, *m_view); }

void ComplaintList::connectParts()
{
    connect(m_header, &PageHeader::actionTriggered, this, &ComplaintList::newRequested);
    connect(m_bin, &BinView::shownChanged, m_filters, &ComplaintFilters::showAllCases);
    connect(m_bin, &BinView::said, this, &ComplaintList::said);
    connect(m_filters, &FilterBar::changed, this, &ComplaintList::follow);
    connect(m_filters, &FilterBar::headingRemoved, this, [this] {
        m_source.showOnly({});
        follow();
    });
    connect(m_filters->search(), &QLineEdit::returnPressed, this, [this] {
        follow();
        m_view->setFocus();
        if (m_view->currentId() == 0)
            m_view->selectFirst();
    });
    connect(m_view, &RegisterView::opened, this, &ComplaintList::opened);
    connect(m_view, &RegisterView::currentChangedTo, this, [this](qint64 id) {
        if (m_preview->isVisibleTo(this))
            m_preview->show(id);
    });
    connect(m_view, &RegisterView::selectionChangedTo, this, &ComplaintList::tellSelection);
    connect(m_preview, &ComplaintPreview::openRequested, this, &ComplaintList::opened);
    connect(m_noMatch, &EmptyState::actionTriggered, m_filters, &FilterBar::clearAll);
    connect(
        &m_model, &RegisterModel::failed, this,
        [this](const Error &error) { m_header->setSentence(explain(error)); },
        Qt::QueuedConnection); // it may come while a row is being painted
}

void ComplaintList::reload()
{
    if (const auto handlers = m_source.records().handlers())
        m_filters->refreshChoices(*handlers);
    if (const auto total = m_source.total())
        m_total = *total;
    const qint64 chosen = m_memory.restore(*m_filters, *m_view);
    follow();
    if (chosen != 0)
        m_view->selectId(chosen);
}

void ComplaintList::refresh(qint64 id)
{
    m_model.refresh(id);
    if (m_view->currentId() == id)
        m_preview->show(id);
}

void ComplaintList::follow()
{
    m_source.query = m_filters->query();
    m_source.query.binned = showsBin();
    if (!m_model.reload())
        return;
    tellCount();
    if (m_view->currentId() == 0)
        m_view->selectFirst();
}

void ComplaintList::tellCount()
{
    const int shown = m_model.rowCount();
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view)
            : m_total > 0 || showsBin() ? m_noMatch
                                        : m_none);
    m_filters->setVisible(m_total > 0 || m_bin->isOffered());
    tellSelection(int(m_view->selectedIds().size()));
}

void ComplaintList::tellSelection(int count)
{
    m_header->setSentence(listSentence(m_model.rowCount(), m_total, count));
}

void ComplaintList::showOnly(const QList<qint64> &ids, const QString &heading)
{
    m_filters->clearAll();
    m_source.showOnly(ids);
    m_filters->setHeading(heading);
    reload();
    m_view->selectFirst();
}

void ComplaintList::focusSearch()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

bool ComplaintList::showsBin() const { return m_bin->isShown(); }

void ComplaintList::hideEvent(QHideEvent *event)
{
    m_memory.keep(*m_filters, *m_view);
    QWidget::hideEvent(event);
}

void ComplaintList::resizeEvent(QResizeEvent *event)
{
    const bool room = event->size().width() >= RoomForPreview;
    if (room != m_preview->isVisibleTo(this)) {
        m_preview->setVisible(room);
        if (room)
            m_preview->show(m_view->currentId());
    }
    QWidget::resizeEvent(event);
}

} // namespace heed
