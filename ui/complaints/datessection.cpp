#include "ui/complaints/datessection.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/caseworksteps.h"
#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintrules.h"
#include "ui/complaints/caseworkcards.h"
#include "ui/complaints/caseworkwords.h"
#include "ui/complaints/takendays.h"
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
        if (const auto dues
            = dueDates(file.complaint, **rules, calendar, passedOnToUs(file.casework))) {
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
    : CaseworkSection(desk, { makeUpdatesCard }, parent)
{
}

QString DatesSection::id() const { return QStringLiteral("dates"); }

QString DatesSection::title() const { return tr("Dates"); }

void DatesSection::addFirst(QVBoxLayout *column, const ComplaintFile &)
{
    m_taken = new TakenDaysCard(desk(), room());
    connect(m_taken, &TakenDaysCard::changed, this, &DatesSection::changed);
    column->addWidget(m_taken);
    m_versions = new Card(tr("Due dates, every version"), room());
    column->addWidget(m_versions);
}

void DatesSection::refresh(const ComplaintFile &file)
{
    m_taken->tell(file.complaint);
    QVBoxLayout *layout = m_versions->refill();
    const auto say = [layout, this](const QString &text, bool muted) {
        layout->addWidget(
            makeLabel(text, muted ? type::small() : type::base(), m_versions, muted, true));
    };
    const ComplaintRegister records(desk().session); // keeps the rules while they are used
    const auto rules = records.clockRules();
    if (!rules)
        return;
    for (const LedgerLine &line : ledgerOf(file, **rules, desk().session.calendar)) {
        const PartLine words = lineOf(line);
        say(words.sentence, !line.isNewest || !line.applies);
        if (!words.small.isEmpty())
            say(words.small, true);
    }
    if (file.deadlines.empty())
        say(tr("Nothing is due by law here."), true);
    for (const ComplaintHold &hold : file.holds)
        say(hold.toOn.isValid()
                ? tr("On hold from %1 to %2: %3. No clock stopped.")
                      .arg(formatDay(hold.fromOn), formatDay(hold.toOn), hold.reason)
                : tr("On hold since %1: %2. No clock stops.")
                      .arg(formatDay(hold.fromOn), hold.reason),
            true);
}

} // namespace heed
