#include "ui/shared/registerpage.h"

#include "core/people/session.h"
#include "ui/shared/binview.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/explain.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/listsentence.h"
#include "ui/shared/notice.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordform.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/registermodel.h"
#include "ui/shared/registerview.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace heed {

RegisterPage::RegisterPage(RegisterPageWords words, const Session &session, QWidget *parent)
    : Page(parent)
    , m_words(std::move(words))
    , m_session(session)
    , m_mayWrite(permits(session.role, Capability::WriteRecords))
    , m_memory(session, m_words.name)
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_notice, &Notice::undoRequested, this, [this] {
        if (m_undo)
            tell(m_undo(), tr("Undone."));
    });
}

void RegisterPage::assemble(
    NarrowedSource &source, FilterBar *filters, RecordSheet *sheet, RecordForm *form)
{
    m_source = &source;
    m_filters = filters;
    m_sheet = sheet;
    m_form = form;
    m_model = new RegisterModel(source, this);
    m_view = new RegisterView(*m_model, m_words.name, this);
    m_view->setAccessibleName(m_words.title);
    m_stack->addWidget(makeListPage());
    m_stack->addWidget(sheet);
    m_stack->addWidget(form);
    m_bin->setView(m_view);
    connect(m_bin, &BinView::said, this, &RegisterPage::say);
    connect(m_view, &RegisterView::opened, this, &RegisterPage::openRow);
    connect(m_view, &RegisterView::selectionChangedTo, this, &RegisterPage::tellCount);
    connect(
        m_model, &RegisterModel::failed, this, [this](const Error &error) { say(explain(error)); });
    connect(filters, &FilterBar::changed, this, &RegisterPage::reload);
    connect(filters, &FilterBar::headingRemoved, this, [this] { m_source->showOnly({}); });
    connect(sheet, &RecordSheet::leaveWanted, this, &RegisterPage::showList);
    connect(sheet, &RecordSheet::changed, this, &RegisterPage::reloadSheet, Qt::QueuedConnection);
    connectForm();
}

void RegisterPage::takeApart()
{
    m_memory.keep(*m_filters, *m_view);
    delete m_stack;
    delete m_model;
}

QWidget *RegisterPage::makeListPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    layout->setSpacing(space::Medium);
    m_header = new PageHeader(m_words.title, page);
    m_header->setObjectName(m_words.name + QStringLiteral("Head"));
    if (m_mayWrite) {
        m_header->setAction(Glyph::Add, m_words.newVerb)->setToolTip(tr("Ctrl+N"));
        connect(m_header, &PageHeader::actionTriggered, this, &RegisterPage::beginNew);
    }
    m_bin = new BinView(
        m_session, *m_filters, *m_header, [this](qint64 id) { return takeOutOfBin(id); }, this);
    m_empty = new EmptyState(
        m_words.glyph, m_words.empty, m_mayWrite ? m_words.newVerb : QString(), page);
    m_nothing = new EmptyState(Glyph::Search, m_words.nothingFound, tr("Clear all filters"), page);
    connect(m_empty, &EmptyState::actionTriggered, this, &RegisterPage::beginNew);
    connect(m_nothing, &EmptyState::actionTriggered, m_filters, &FilterBar::clearAll);
    m_lists = new QStackedWidget(page);
    m_lists->addWidget(m_view);
    m_lists->addWidget(m_empty);
    m_lists->addWidget(m_nothing);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_lists, 1);
    // Where the window is low the page scrolls: squeezed, the filters would hide one another.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

void RegisterPage::connectForm()
{
    connect(m_form, &RecordForm::stored, this, [this](qint64 id) {
        m_formId = -1;
        reload();
        showRecord(id);
    });
    connect(m_form, &RecordForm::leaveWanted, this, [this] { goBack(); });
    connect(m_form, &RecordForm::startAgainWanted, this, [this] {
        m_form->dropDraft();
        showForm(std::exchange(m_formId, -1));
    });
    connect(
        m_form, &RecordForm::draftDropped, this, [this] { showForm(std::exchange(m_formId, -1)); });
}

void RegisterPage::refresh()
{
    refreshFilters();
    const qint64 chosen = m_memory.restore(*m_filters, *m_view);
    reload();
    if (chosen != 0)
        m_view->selectId(chosen);
    if (m_stack->currentWidget() == m_sheet)
        reloadSheet();
}

void RegisterPage::reload()
{
    applyFilters();
    if (const auto read = m_model->reload(); !read)
        return; // the model has told
    const int total = m_source->total().value_or(0);
    const int shown = m_model->rowCount();
    m_total = total;
    tellCount();
    m_filters->setVisible(total > 0 || m_bin->isOffered());
    m_lists->setCurrentWidget(shown > 0       ? static_cast<QWidget *>(m_view)
            : total == 0 && !m_bin->isShown() ? static_cast<QWidget *>(m_empty)
                                              : static_cast<QWidget *>(m_nothing));
    if (m_view->currentId() == 0)
        m_view->selectFirst();
}

void RegisterPage::tellCount()
{
    m_header->setSentence(
        listSentence(m_model->rowCount(), m_total, int(m_view->selectedIds().size())));
}

void RegisterPage::reloadSheet()
{
    if (const auto filled = fillSheet(m_shownId); !filled) {
        say(explain(filled.error()));
        showList();
    }
}

QWidget *RegisterPage::firstFocus()
{
    if (m_stack->currentWidget() == m_form)
        return m_form->firstFocus();
    if (m_stack->currentWidget() == m_sheet)
        return m_sheet->tabs()->firstFocus();
    return m_lists->currentWidget();
}

bool RegisterPage::focusSearch()
{
    showList();
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
    return true;
}

bool RegisterPage::showsBin() const { return m_bin != nullptr && m_bin->isShown(); }

void RegisterPage::hideEvent(QHideEvent *event)
{
    m_memory.keep(*m_filters, *m_view);
    Page::hideEvent(event);
}

void RegisterPage::openRow(qint64 id)
{
    if (showsBin())
        say(tr("It is in the bin. Take it out first, then it can be opened."));
    else
        showRecord(id);
}

bool RegisterPage::showRecord(qint64 id)
{
    if (!fillSheet(id))
        return false;
    m_shownId = id;
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->tabs()
        ->firstFocus()
        ->setFocus(); // left alone, it goes to what puts the record into the bin
    return true;
}

void RegisterPage::showRecords(const QList<qint64> &ids, const QString &heading)
{
    m_filters->clearAll();
    m_source->showOnly(ids);
    m_filters->setHeading(heading);
    showList();
    reload();
}

void RegisterPage::showList()
{
    const qint64 id = m_shownId;
    m_shownId = 0;
    m_stack->setCurrentIndex(0);
    if (id != 0)
        m_view->selectId(id);
    m_lists->currentWidget()->setFocus();
}

void RegisterPage::showForm(qint64 id)
{
    // What was typed and not stored is still there, unless it was for another record.
    if (m_formId != id || !m_form->isEdited()) {
        m_form->keepDraft();
        if (const auto filled = fillForm(id); !filled) {
            say(explain(filled.error()));
            return;
        }
        m_form->beginDraft(id);
    }
    m_formId = id;
    m_stack->setCurrentWidget(m_form);
    m_form->firstFocus()->setFocus();
}

bool RegisterPage::beginNew()
{
    if (!m_mayWrite)
        return false;
    showForm(0);
    return true;
}

bool RegisterPage::goBack()
{
    if (m_stack->currentWidget() == m_form) {
        if (m_form->isEdited())
            say(tr("What you typed is kept in the form until you save it or start again."));
        if (m_formId > 0)
            return showRecord(m_formId);
        showList();
        return true;
    }
    if (m_stack->currentWidget() == m_sheet) {
        showList();
        return true;
    }
    return false;
}

void RegisterPage::say(const QString &sentence)
{
    m_undo = {};
    m_notice->show(sentence, false);
}

void RegisterPage::tell(
    const Result<void> &done, const QString &sentence, std::function<Result<void>()> undo)
{
    m_undo = done ? std::move(undo) : nullptr;
    m_notice->show(done ? sentence : explain(done.error()), bool(m_undo));
}

} // namespace heed
