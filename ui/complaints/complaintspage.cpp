#include "ui/complaints/complaintspage.h"

#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintform.h"
#include "ui/complaints/complaintlist.h"
#include "ui/complaints/complaintrecord.h"
#include "ui/shared/explain.h"
#include "ui/shared/notice.h"
#include "ui/shared/registerview.h"
#include "ui/shell/workspace.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace heed {

ComplaintsPage::ComplaintsPage(Workspace &workspace, QWidget *parent)
    : ComplaintsPage(ComplaintDesk { workspace.session(), workspace.complaints(), workspace.codes(),
                         workspace.prompter(), &workspace.papers() },
        parent)
{
    connect(this, &ComplaintsPage::recordWanted, &workspace, &Workspace::open);
}

ComplaintsPage::ComplaintsPage(const ComplaintDesk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_list(new ComplaintList(m_desk, m_stack))
    , m_form(new ComplaintForm(m_desk, m_stack))
    , m_record(new ComplaintRecord(m_desk, m_stack))
    , m_notice(new Notice(this))
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_list, m_form, m_record })
        m_stack->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
}

void ComplaintsPage::connectParts()
{
    connect(m_list, &ComplaintList::newRequested, this, &ComplaintsPage::beginNew);
    connect(m_list, &ComplaintList::opened, this, &ComplaintsPage::openRow);
    connect(m_list, &ComplaintList::said, m_notice,
        [this](const QString &sentence) { m_notice->show(sentence, false); });
    connect(m_form, &ComplaintForm::logged, this, &ComplaintsPage::afterLogging);
    connect(m_form, &ComplaintForm::left, this, &ComplaintsPage::leaveForm);
    connect(m_record, &ComplaintRecord::editWanted, this, &ComplaintsPage::beginChange);
    connect(m_record, &ComplaintRecord::backRequested, this, &ComplaintsPage::showList);
    connect(m_record, &ComplaintRecord::recordWanted, this, &ComplaintsPage::recordWanted);
    connect(m_record, &ComplaintRecord::binned, this, &ComplaintsPage::afterBinning);
    connect(m_notice, &Notice::undoRequested, this, &ComplaintsPage::undoBinning);
    connect(&m_desk.service, &ComplaintService::complaintChanged, m_list,
        [this](ComplaintId id) { m_list->refresh(id.value); });
    connect(&m_desk.service, &ComplaintService::complaintsChanged, m_list, [this] {
        if (isVisible())
            m_list->reload();
    });
}

void ComplaintsPage::refresh()
{
    m_list->reload();
    if (m_stack->currentWidget() == m_record)
        m_record->reload();
}

QWidget *ComplaintsPage::firstFocus()
{
    if (m_stack->currentWidget() == m_form)
        return m_form->firstFocus();
    if (m_stack->currentWidget() == m_record)
        return m_record->firstFocus();
    return m_list->view();
}

bool ComplaintsPage::focusSearch()
{
    showList();
    m_list->focusSearch();
    return true;
}

bool ComplaintsPage::showRecord(qint64 id)
{
    if (!m_record->show(ComplaintId { id }))
        return false;
    m_stack->setCurrentWidget(m_record);
    m_record->firstFocus()->setFocus();
    return true;
}

void ComplaintsPage::openRow(qint64 id)
{
    if (m_list->showsBin())
        m_notice->show(tr("It is in the bin. Take it out first, then it can be opened."), false);
    else
        showRecord(id);
}

void ComplaintsPage::showRecords(const QList<qint64> &ids, const QString &heading)
{
    m_list->showOnly(ids, heading);
    showList();
}

bool ComplaintsPage::beginNew()
{
    if (m_stack->currentWidget() != m_form || m_changed.isValid()) {
        m_changed = {};
        m_stack->setCurrentWidget(m_record); // leaving the form keeps what stands in it
        m_stack->setCurrentWidget(m_form);
        m_form->begin();
    }
    m_form->firstFocus()->setFocus();
    return true;
}

void ComplaintsPage::beginChange(ComplaintId id)
{
    const auto file = ComplaintRegister(m_desk.session).file(id);
    if (!file) {
        m_notice->show(explain(file.error()), false);
        return;
    }
    m_changed = id;
    m_stack->setCurrentWidget(m_form);
    m_form->beginChange(*file);
    m_form->firstFocus()->setFocus();
}

void ComplaintsPage::leaveForm()
{
    if (!m_changed.isValid() || !showRecord(m_changed.value))
        showList();
}

bool ComplaintsPage::goBack()
{
    if (m_stack->currentWidget() == m_list)
        return false;
    if (m_stack->currentWidget() == m_form)
        leaveForm();
    else
        showList();
    return true;
}

void ComplaintsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->view()->setFocus();
}

void ComplaintsPage::afterLogging(ComplaintId id)
{
    m_list->reload();
    m_list->view()->selectId(id.value);
    showRecord(id.value);
    m_notice->show(
        m_changed.isValid() ? tr("The changes are stored.") : tr("The complaint is stored."),
        false);
    m_changed = {};
}

void ComplaintsPage::afterBinning(ComplaintId id)
{
    m_binned = id;
    m_list->reload();
    showList();
    m_notice->show(tr("The complaint is in the bin."), true);
}

void ComplaintsPage::undoBinning()
{
    const auto restored = m_desk.service.restore(m_binned);
    if (!restored) {
        m_notice->show(explain(restored.error()), false);
        return;
    }
    m_list->reload();
    showRecord(m_binned.value);
}

} // namespace heed
