#include "ui/candour/candourform.h"

#include "core/candour/candourorigin.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/card.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int LineWidth = 560;

void setDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

} // namespace

CandourForm::CandourForm(const RecordDesk &desk, CandourService &service, QWidget *parent)
    : RecordForm(QStringLiteral("candour"), desk, parent)
    , m_service(service)
{
    addStart();
    addMore();
    fill({});
}

QWidget *CandourForm::firstField() { return m_source; }

void CandourForm::addStart()
{
    Card *card = addCard(tr("How it came to be known"));
    m_source = askChoice(card, "source", tr("Came &from"),
        tr("From an incident, complaint or claim, open the duty on that record: it brings "
           "everything along."));
    fillCombo<CandourSource>(*m_source);
    m_awareOn = askDay(card, "aware_on", tr("Day you &knew"),
        tr("The clock starts here and not on the day it happened."));
    m_occurredOn = askDay(card, "occurred_on", tr("Day it &happened"));
    m_person = askLine(card, "person_name", tr("To &whom it happened"), {}, LineWidth);
    m_place = new PlaceField(desk().session, QStringLiteral("candour"));
    ask(card, QStringLiteral("site_id"), tr("Wh&ere"), tr("Choose, or type a new name."), m_place,
        LineWidth);
    connect(m_place, &PlaceField::edited, this, &CandourForm::markEdited);
    m_summary = askText(card, "summary", tr("Wha&t happened"));
}

void CandourForm::addMore()
{
    Card *card = addCard(tr("How it is handled"), true);
    m_awareHow = askLine(card, "aware_how", tr("Who told you and how"), {}, LineWidth);
    m_handler = askLine(card, "handler", tr("Dealt with by"), {}, LineWidth);
    m_provider = askChoice(card, "provider", tr("Which definition binds"),
        tr("It follows from the kind of organisation; change it only for a service that is "
           "registered otherwise."));
    fillCombo<CandourProvider>(*m_provider);
    m_contract = new QCheckBox(tr("The NHS Standard Contract applies"));
    ask(card, QStringLiteral("standard_contract"), tr("Time to tell"),
        tr("The contract asks for 10 working days, counted from the day you knew (not verified "
           "against its text). Otherwise your own target holds: the regulation says as soon as "
           "reasonably practicable and gives no number."),
        m_contract, LineWidth);
    connect(m_contract, &QCheckBox::toggled, this, &CandourForm::markEdited);
}

void CandourForm::fill(const CandourDuty &duty)
{
    m_duty = duty;
    const bool isNew = !duty.id.isValid();
    if (isNew)
        m_duty = dutyFrom(desk().session, {}).value_or(duty);
    header()->setTitle(
        isNew ? tr("Open a duty of candour") : tr("Change duty %1").arg(duty.reference));
    setSaveVerb(isNew ? tr("Open the duty") : tr("Save the changes"));
    choose<CandourSource>(*m_source, m_duty.source);
    setDay(m_awareOn, m_duty.awareOn);
    setDay(m_occurredOn, m_duty.occurredOn);
    m_person->setText(m_duty.personName);
    m_place->setPlace(m_duty.siteId, m_duty.unitId);
    m_summary->setPlainText(m_duty.summary);
    m_awareHow->setText(m_duty.awareHow);
    m_handler->setText(m_duty.handler);
    choose<CandourProvider>(*m_provider, m_duty.provider);
    m_contract->setChecked(m_duty.standardContract);
    clearErrors();
    setMoreShown(!isNew);
    markUntouched();
}

void CandourForm::read(CandourDuty &duty) const
{
    duty.source = chosen<CandourSource>(*m_source).value_or(CandourSource::Other);
    duty.awareOn = dayOf(m_awareOn);
    duty.occurredOn = dayOf(m_occurredOn);
    duty.personName = m_person->text().simplified();
    duty.summary = m_summary->toPlainText().trimmed();
    duty.awareHow = m_awareHow->text().trimmed();
    duty.handler = m_handler->text().trimmed();
    duty.provider = chosen<CandourProvider>(*m_provider).value_or(CandourProvider::OtherRegistered);
    duty.standardContract = m_contract->isChecked();
}

void CandourForm::save()
{
    clearErrors();
    if (const auto problems = unreadable(); !problems.isEmpty()) {
        showError({ ErrorCode::Invalid, QStringLiteral("candour.invalid"), {}, problems });
        return;
    }
    CandourDuty draft = m_duty;
    read(draft);
    const auto place = m_place->store();
    if (!place) {
        showError(place.error());
        return;
    }
    draft.siteId = place->site;
    draft.unitId = place->unit;
    const Result<CandourId> done = draft.id.isValid()
        ? m_service.change(draft).map([&] { return draft.id; })
        : m_service.open(draft);
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
