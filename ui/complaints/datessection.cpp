#include "ui/complaints/datessection.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/card.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>

namespace heed {

QString whyDue(const ComplaintDesk &desk, const ComplaintFile &file)
{
    const WorkingCalendar &calendar = desk.session.calendar;
    const QDate due = nextStep(file, desk.today(), calendar).dueOn;
    const ComplaintRegister records(desk.session); // keeps the rules while they are used
    if (const auto rules = records.clockRules()) {
        if (const auto dues = dueDates(file.complaint, **rules, calendar)) {
            for (const ComplaintDue &one : *dues) {
                if (one.deadline.due == due)
                    return one.deadline.explanation + QLatin1Char('.');
            }
        }
    }
    for (auto entry = file.deadlines.rbegin(); entry != file.deadlines.rend(); ++entry) {
        if (entry->dueOn != due)
            continue;
        return entry->agreedWith.isEmpty()
            ? DatesSection::tr("Set on %1.").arg(formatDay(entry->setOn))
            : DatesSection::tr("Agreed with %1 on %2.")
                  .arg(entry->agreedWith, formatDay(entry->agreedOn));
    }
    return {};
}

DatesSection::DatesSection(const ComplaintDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_versions(new Card(tr("Due dates, every version"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_versions);
    layout->addStretch();
}

QString DatesSection::id() const { return QStringLiteral("dates"); }

QString DatesSection::title() const { return tr("Dates"); }

void DatesSection::show(qint64 recordId)
{
    const auto file = ComplaintRegister(m_desk.session).file(ComplaintId { recordId });
    if (file)
        showVersions(*file);
}

void DatesSection::showVersions(const ComplaintFile &file)
{
    QVBoxLayout *layout = m_versions->refill();
    for (const DeadlineEntry &entry : file.deadlines) {
        QString text = tr("%1, version %2: %3.")
                           .arg(ruleWord(entry.rule))
                           .arg(entry.version)
                           .arg(formatDay(entry.dueOn));
        if (!entry.agreedWith.isEmpty())
            text += QLatin1Char(' ')
                + tr("Agreed with %1 on %2.").arg(entry.agreedWith, formatDay(entry.agreedOn));
        if (!entry.reason.isEmpty())
            text += QLatin1Char(' ') + entry.reason;
        layout->addWidget(makeLabel(text, type::base(), m_versions, false, true));
    }
    if (file.deadlines.empty())
        layout->addWidget(
            makeLabel(tr("Nothing is due by law here."), type::base(), m_versions, true, true));
}

} // namespace heed
