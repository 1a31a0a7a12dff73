#include "ui/panel/panelform.h"

#include "ui/shared/card.h"
#include "ui/shared/datefield.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"

#include <QLineEdit>

namespace heed {

namespace {

constexpr int LineWidth = 420; // px

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

void setDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

} // namespace

PanelForm::PanelForm(const RecordDesk &desk, PanelService &service, QWidget *parent)
    : RecordForm(QStringLiteral("panel"), desk, parent)
    , m_service(service)
{
    Card *when = addCard(tr("The meeting"));
    m_heldOn = askDay(when, "held_on", tr("&Day of the meeting"));
    m_place = askLine(
        when, "place", tr("&Place"), tr("A room, or how people join from elsewhere."), LineWidth);
    Card *period = addCard(tr("Which complaints it looks at"));
    m_from = askDay(period, "period_from", tr("Figures and cases &from"),
        tr("Usually the first day of the month after the last meeting's figures."));
    m_to = askDay(period, "period_to", tr("Figures and cases &to"));
    Card *later = addCard(tr("What comes after"), true);
    m_nextOn = askDay(later, "next_on", tr("Day of the meeting &after"),
        tr("Leave it empty until it is agreed."));
    fill({});
}

QWidget *PanelForm::firstField() { return m_heldOn->edit(); }

void PanelForm::offerPeriod(PanelMeeting &meeting) const
{
    const QDate today = desk().today();
    const QDate monthEnd(today.year(), today.month(), 1);
    meeting.periodTo = monthEnd.addDays(-1);
    const PanelRegister records(desk().session);
    PanelMeeting coming;
    coming.heldOn = today.addYears(1);
    const auto last = records.before(coming);
    if (last && last->isValid()) {
        const auto before = records.byId(*last);
        if (before && before->periodTo < meeting.periodTo)
            meeting.periodFrom = before->periodTo.addDays(1);
    }
    if (!meeting.periodFrom.isValid())
        meeting.periodFrom = monthEnd.addMonths(-3);
}

void PanelForm::fill(const PanelMeeting &meeting)
{
    m_meeting = meeting;
    const bool isNew = !meeting.id.isValid();
    if (isNew)
        offerPeriod(m_meeting);
    header()->setTitle(
        isNew ? tr("Plan a meeting") : tr("Change meeting %1").arg(meeting.reference));
    header()->setSentence(isNew
            ? tr("Every member of that day is expected; the agenda is made from the data.")
            : QString());
    setSaveVerb(isNew ? tr("Plan the meeting") : tr("Save the changes"));
    setDay(m_heldOn, m_meeting.heldOn);
    m_place->setText(m_meeting.place);
    setDay(m_nextOn, m_meeting.nextOn);
    setDay(m_from, m_meeting.periodFrom);
    setDay(m_to, m_meeting.periodTo);
    clearErrors();
    setMoreShown(false);
    markUntouched();
}

void PanelForm::save()
{
    clearErrors();
    if (const auto problems = unreadable(); !problems.isEmpty()) {
        showError({ ErrorCode::Invalid, QStringLiteral("panel.invalid"), {}, problems });
        return;
    }
    PanelMeeting draft = m_meeting;
    draft.heldOn = dayOf(m_heldOn);
    draft.place = m_place->text().simplified();
    draft.nextOn = dayOf(m_nextOn);
    draft.periodFrom = dayOf(m_from);
    draft.periodTo = dayOf(m_to);
    const Result<PanelMeetingId> done = draft.id.isValid()
        ? m_service.change(draft).map([&] { return draft.id; })
        : m_service.plan(draft);
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
