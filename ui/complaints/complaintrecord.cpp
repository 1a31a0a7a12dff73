#include "ui/complaints/complaintrecord.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintrules.h"
#include "ui/complaints/complaintpreview.h"
#include "ui/complaints/complaintsections.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/datessection.h"
#include "ui/complaints/detailssection.h"
#include "ui/complaints/nowsection.h"
#include "ui/letters/letterssection.h"
#include "ui/shared/labels.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/widgets.h"

#include <QKeyEvent>

namespace heed {

ComplaintRecord::ComplaintRecord(const ComplaintDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_register(desk.session)
    , m_tabs(new RecordTabs(QStringLiteral("complaint"), makeHead(), this))
{
    setObjectName(QStringLiteral("complaintRecord"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Large, space::Page, 0);
    layout->addWidget(m_tabs);
    addSections();
}

void ComplaintRecord::addSections()
{
    for (RecordSection *section : makeComplaintSections(m_desk, this)) {
        m_tabs->add(section);
        if (auto *now = qobject_cast<NowSection *>(section))
            m_now = now;
        if (auto *letters = qobject_cast<LettersSection *>(section))
            connect(
                letters, &LettersSection::caseWanted, this, [this] { choose(CaseStep::Findings); });
        if (auto *details = qobject_cast<DetailsSection *>(section))
            connect(details, &DetailsSection::editWanted, this, [this] { emit editWanted(id()); });
    }
    connect(m_now, &NowSection::binned, this, &ComplaintRecord::binned);
    connect(m_tabs, &RecordTabs::recordWanted, this, &ComplaintRecord::recordWanted);
    connect(m_tabs, &RecordTabs::changed, this, [this] {
        if (read(id()))
            showHead();
    });
}

QWidget *ComplaintRecord::makeHead()
{
    auto *head = new QWidget(this);
    m_header = new PageHeader(tr("Complaint"), head);
    QPushButton *back = m_header->addQuietAction(Glyph::Back, tr("All complaints"));
    back->setObjectName(QStringLiteral("backToList"));
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &ComplaintRecord::backRequested);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    rows->addWidget(m_header);
    rows->addWidget(makeClock(head));
    return head;
}

QWidget *ComplaintRecord::makeClock(QWidget *parent)
{
    auto *clock = new QWidget(parent);
    m_due = new StatusLabel(clock);
    m_clock = makeLabel({}, type::base(), clock, false, true);
    m_clock->setObjectName(QStringLiteral("clockSentence"));
    m_why = makeButton(tr("&Why?"), clock);
    m_why->setObjectName(QStringLiteral("whyDue"));
    m_why->setFlat(true);
    m_why->setCheckable(true);
    m_why->setAccessibleName(tr("Why is it due then?"));
    m_reason = makeLabel({}, type::base(), clock, true, true);
    m_reason->setObjectName(QStringLiteral("dueReason"));
    m_reason->hide();
    connect(m_why, &QPushButton::toggled, m_reason, &QWidget::setVisible);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    row->addWidget(m_clock, 1);
    row->addWidget(m_due);
    row->addWidget(m_why);
    auto *rows = new QVBoxLayout(clock);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Hair);
    rows->addLayout(row);
    rows->addWidget(m_reason);
    return clock;
}

bool ComplaintRecord::read(ComplaintId id)
{
    auto file = m_register.file(id);
    if (!file || file->complaint.binnedAt.isValid())
        return false;
    m_file = std::move(*file);
    return true;
}

bool ComplaintRecord::show(ComplaintId id)
{
    const ComplaintId before = m_file.complaint.id;
    if (!read(id))
        return false;
    if (id != before)
        m_why->setChecked(false);
    showHead();
    m_tabs->setRecord(id.value);
    return true;
}

void ComplaintRecord::reload()
{
    if (id().isValid() && !show(id()))
        emit backRequested();
}

void ComplaintRecord::choose(CaseStep step)
{
    m_tabs->choose(m_now->id());
    m_now->choose(step);
    m_now->firstFocus()->setFocus();
}

void ComplaintRecord::showHead()
{
    const Complaint &complaint = m_file.complaint;
    m_header->setTitle(tr("%1: %2").arg(complaint.reference, peopleOf(m_file)));
    QString state
        = tr("%1. Received %2.").arg(wordFor(complaint.state), formatDay(complaint.receivedOn));
    if (!complaint.handler.isEmpty())
        state = tr("%1 Dealt with by %2.").arg(state, complaint.handler);
    m_header->setSentence(state);
    showClock();
}

void ComplaintRecord::showClock()
{
    const QDate today = m_desk.today();
    const ComplaintStep step = nextStep(m_file, today, m_desk.session.calendar);
    const bool runs = step.dueOn.isValid();
    m_clock->setText(runs
            ? tr("Next: %1 by %2.").arg(verbFor(step.step).toLower(), formatDay(step.dueOn))
            : tr("Next: %1.").arg(verbFor(step.step).toLower()));
    m_due->setStatus(toneFor(step.urgency), dueWords(step.dueOn, today, m_desk.session.calendar));
    m_due->setVisible(runs);
    const QString why = runs ? whyDue(m_desk, m_file) : QString();
    m_reason->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_reason->setVisible(m_why->isChecked() && !why.isEmpty());
}

QWidget *ComplaintRecord::firstFocus() const { return m_tabs->firstFocus(); }

void ComplaintRecord::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else if (event->matches(QKeySequence::Save))
        m_tabs->current()->save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace heed
