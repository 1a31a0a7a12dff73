#include "ui/incidents/incidentform.h"

#include "core/incidents/incidentrules.h"
#include "ui/incidents/harmfield.h"
#include "ui/incidents/incidentwords.h"
#include "ui/shared/card.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int ShortWidth = 320; ///< px: a time or an age with its error beside it
constexpr int PlaceWidth = 560;

void fillCoded(QComboBox &box, const QString &blank, const QStringList &codes,
    QString (*wordOf)(const QString &))
{
    box.addItem(blank, QString());
    for (const QString &code : codes)
        box.addItem(wordOf(code), code);
}

/// Chooses a stored word; one that the box does not know (from an import) is added to it.
void chooseStored(QComboBox &box, const QString &stored)
{
    if (box.findData(stored) < 0)
        box.addItem(stored, stored);
    box.setCurrentIndex(box.findData(stored));
}

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

void setDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

QTime readTime(const QString &typed)
{
    for (const char *format : { "HH:mm", "H:mm", "HHmm", "H.mm", "h:mmap", "hap" }) {
        const QTime time = QTime::fromString(typed.simplified(), QString::fromLatin1(format));
        if (time.isValid())
            return time;
    }
    return {};
}

} // namespace

IncidentForm::IncidentForm(const RecordDesk &desk, IncidentService &service, QWidget *parent)
    : RecordForm(QStringLiteral("incident"), desk, parent)
    , m_service(service)
{
    addStory();
    addHarm();
    addDays();
    addReview();
    addCandour();
    fill({});
}

QWidget *IncidentForm::firstField() { return m_description; }

void IncidentForm::addStory()
{
    Card *card = addCard(tr("What happened"));
    m_description = askText(card, "description", tr("&What happened"),
        tr("Facts in the order they happened, in plain words. No blame, and no names of staff."));
    m_occurredOn = askDay(card, "occurred_on", tr("&Day it happened"),
        tr("Type a day such as 3/4, yesterday or mon."));
    m_occurredTime
        = askLine(card, "occurred_time", tr("&Time, if known"), tr("Such as 14:30."), ShortWidth);
    m_place = new PlaceField(desk().session, QStringLiteral("incident"));
    ask(card, QStringLiteral("site_id"), tr("Wh&ere"), tr("Choose, or type a new name."), m_place,
        PlaceWidth);
    connect(m_place, &PlaceField::edited, this, &IncidentForm::markEdited);
    m_location = askLine(
        card, "location", tr("Where e&xactly"), tr("Such as the lounge or bay 3."), PlaceWidth);
    m_affected = askChoice(card, "affected_type", tr("Who was a&ffected"));
    fillCoded(*m_affected, tr("Not said"), affectedTypes(), affectedWord);
    m_name = askLine(card, "patient.name", tr("&Name of the person affected"),
        tr("As they wish to be called. Leave it empty when nobody was affected."), PlaceWidth);
    m_age = askLine(card, "patient_age", tr("&Age in years, if known"), {}, ShortWidth);
}

void IncidentForm::addHarm()
{
    Card *card = addCard(tr("How bad it was"));
    const auto definitions = harmDefinitions().value_or(std::vector<HarmDefinition> {});
    m_physical = new HarmField(HarmAxis::Physical, definitions);
    m_psychological = new HarmField(HarmAxis::Psychological, definitions);
    ask(card, QStringLiteral("physical_harm"), tr("Harm to the body"), {}, m_physical);
    ask(card, QStringLiteral("psychological_harm"), tr("Harm to the mind"), {}, m_psychological);
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    m_prompt = makeLabel(
        tr("Moderate harm or worse: test the Duty of Candour (regulation 20). The grade alone "
           "does not decide whether the duty applies."),
        strong, card, false, true);
    m_prompt->setObjectName(QStringLiteral("candourPrompt"));
    card->content()->addWidget(m_prompt);
    for (HarmField *field : { m_physical, m_psychological }) {
        connect(field, &HarmField::edited, this, &IncidentForm::markEdited);
        connect(field, &HarmField::edited, this, &IncidentForm::showPrompt);
    }
}

void IncidentForm::showPrompt()
{
    m_prompt->setVisible(candourTestNeeded(m_physical->harm(), m_psychological->harm()));
}

void IncidentForm::addDays()
{
    Card *card = addCard(tr("When it was known"), true);
    m_awareOn = askDay(card, "aware_on", tr("Day the organisation &knew"),
        tr("It may be later than the day it happened."));
    m_reportedOn = askDay(card, "reported_on", tr("Day it was &reported"));
    m_reporter = askLine(card, "reporter_role", tr("Who reported it"),
        tr("A role such as carer or nurse, not a name."), PlaceWidth);
}

void IncidentForm::addReview()
{
    Card *card = addCard(tr("What it was and what followed"), true);
    m_state = askChoice(card, "state", tr("Where it stands"));
    m_eventType = askChoice(card, "event_type", tr("Kind of event"));
    fillCombo<EventType>(*m_eventType);
    m_category = askChoice(card, "category", tr("What &kind of incident"));
    m_category->addItem(tr("Not chosen yet"), QString());
    for (const Code &code : desk().codes.offered(codescheme::IncidentCategory, desk().today()))
        m_category->addItem(code.label, code.code);
    m_subCategory = askLine(card, "sub_category", tr("More exactly"), {}, PlaceWidth);
    m_actionTaken = askText(card, "action_taken", tr("What was done at once"));
    m_result = askText(card, "result", tr("What came of it"));
    m_risk = askChoice(card, "risk_grade", tr("Risk grade"));
    fillCoded(*m_risk, tr("Not graded"), riskGrades(), riskWord);
    m_handler = askLine(card, "handler", tr("Dealt with by"), {}, PlaceWidth);
    m_response = askChoice(card, "learning_response", tr("Learning response"),
        tr("How you will learn from it (PSIRF)."));
    fillCombo<LearningResponse>(*m_response, tr("None chosen"));
    m_psii
        = askYes(card, "psii_declared", tr("A patient safety incident investigation is declared"));
    m_neverEvent = askYes(card, "never_event", tr("It is on the list of never events"));
    m_neverType = askLine(card, "never_event_type", tr("Which never event"));
    m_safeguarding = askYes(card, "safeguarding", tr("It was raised as a safeguarding concern"));
    m_referredOn = askDay(card, "safeguarding_referred_on", tr("Day of the safeguarding referral"));
    m_referral = askLine(card, "safeguarding_reference", tr("Reference of the referral"));
    m_lfpse = askLine(card, "lfpse_reference", tr("LFPSE reference"),
        tr("The number of the national report, when there is one."), PlaceWidth);
}

QCheckBox *IncidentForm::askYes(Card *card, const char *column, const QString &text)
{
    auto *box = new QCheckBox(text, card);
    box->setObjectName(QStringLiteral("incident.") + QString::fromLatin1(column));
    card->content()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &IncidentForm::markEdited);
    return box;
}

void IncidentForm::addCandour()
{
    Card *card = addCard(tr("Duty of Candour (regulation 20)"), true);
    m_candour = askChoice(card, "candour_required", tr("Does the duty apply"));
    m_candour->addItem(tr("Not decided yet"), QString());
    m_candour->addItem(tr("Yes, it applies"), true);
    m_candour->addItem(tr("No, it does not"), false);
    m_toldOn = askDay(card, "candour_told_on", tr("Day they were told in person"),
        tr("The person, or whoever acts for them, was told what happened and heard an apology."));
    m_letterOn = askDay(card, "candour_letter_on", tr("Day of the letter"),
        tr("The same in writing, with the apology."));
}

void IncidentForm::fill(const IncidentFile &file)
{
    m_file = file;
    const bool isNew = !file.incident.id.isValid();
    header()->setTitle(
        isNew ? tr("Log an incident") : tr("Change incident %1").arg(file.incident.reference));
    header()->setSentence(
        isNew ? tr("Start with what you know. The rest can be added later.") : QString());
    setSaveVerb(isNew ? tr("Log the incident") : tr("Save the changes"));
    fillStory(file.incident);
    m_name->setText(file.patient.name);
    fillReview(file.incident);
    fillCandour(file.incident);
    showPrompt();
    clearErrors();
    setMoreShown(!isNew);
    markUntouched();
}

void IncidentForm::fillStory(const Incident &incident)
{
    m_description->setPlainText(incident.description);
    setDay(m_occurredOn, incident.occurredOn);
    m_occurredTime->setText(incident.occurredTime.toString(QStringLiteral("HH:mm")));
    m_place->setPlace(incident.siteId, incident.unitId);
    m_location->setText(incident.location);
    chooseStored(*m_affected, incident.affectedType);
    m_age->setText(incident.patientAge ? QString::number(*incident.patientAge) : QString());
    m_physical->setHarm(incident.physicalHarm);
    m_psychological->setHarm(incident.psychologicalHarm);
}

void IncidentForm::fillReview(const Incident &incident)
{
    setDay(m_awareOn, incident.awareOn);
    setDay(m_reportedOn, incident.reportedOn);
    m_reporter->setText(incident.reporterRole);
    m_state->clear();
    if (incident.state == IncidentState::Closed) // only opening it again takes that away
        m_state->addItem(wordFor(incident.state), toCode(incident.state));
    else
        for (const IncidentState state : { IncidentState::Open, IncidentState::UnderReview })
            m_state->addItem(wordFor(state), toCode(state));
    choose<IncidentState>(*m_state, incident.state);
    choose<EventType>(*m_eventType, incident.eventType);
    chooseStored(*m_category, incident.category);
    m_subCategory->setText(incident.subCategory);
    m_actionTaken->setPlainText(incident.actionTaken);
    m_result->setPlainText(incident.result);
    chooseStored(*m_risk, incident.riskGrade);
    m_handler->setText(incident.handler);
    choose<LearningResponse>(*m_response, incident.learningResponse);
    m_psii->setChecked(incident.psiiDeclared);
    m_neverEvent->setChecked(incident.neverEvent);
    m_safeguarding->setChecked(incident.safeguarding);
    m_neverType->setText(incident.neverEventType);
    setDay(m_referredOn, incident.safeguardingReferredOn);
    m_referral->setText(incident.safeguardingReference);
    m_lfpse->setText(incident.lfpseReference);
}

void IncidentForm::fillCandour(const Incident &incident)
{
    m_candour->setCurrentIndex(!incident.candourRequired ? 0 : *incident.candourRequired ? 1 : 2);
    setDay(m_toldOn, incident.candourToldOn);
    setDay(m_letterOn, incident.candourLetterOn);
}

void IncidentForm::readStory(Incident &incident) const
{
    incident.description = m_description->toPlainText().trimmed();
    incident.occurredOn = dayOf(m_occurredOn);
    incident.occurredTime = readTime(m_occurredTime->text());
    incident.location = m_location->text().trimmed();
    incident.affectedType = m_affected->currentData().toString();
    incident.physicalHarm = m_physical->harm();
    incident.psychologicalHarm = m_psychological->harm();
}

void IncidentForm::readReview(Incident &incident) const
{
    incident.awareOn = dayOf(m_awareOn);
    incident.reportedOn = dayOf(m_reportedOn);
    incident.reporterRole = m_reporter->text().trimmed();
    incident.state = chosen<IncidentState>(*m_state).value_or(incident.state);
    incident.eventType = chosen<EventType>(*m_eventType).value_or(EventType::Incident);
    incident.category = m_category->currentData().toString();
    incident.theme = desk().codes.themeFor(codescheme::IncidentCategory, incident.category);
    incident.subCategory = m_subCategory->text().trimmed();
    incident.actionTaken = m_actionTaken->toPlainText().trimmed();
    incident.result = m_result->toPlainText().trimmed();
    incident.riskGrade = m_risk->currentData().toString();
    incident.handler = m_handler->text().trimmed();
    incident.learningResponse = chosen<LearningResponse>(*m_response);
    incident.psiiDeclared = m_psii->isChecked();
    incident.neverEvent = m_neverEvent->isChecked();
    incident.safeguarding = m_safeguarding->isChecked();
    incident.neverEventType = m_neverType->text().trimmed();
    incident.safeguardingReferredOn = dayOf(m_referredOn);
    incident.safeguardingReference = m_referral->text().trimmed();
    incident.lfpseReference = m_lfpse->text().trimmed();
}

void IncidentForm::readCandour(Incident &incident) const
{
    const QVariant decided = m_candour->currentData();
    incident.candourRequired
        = m_candour->currentIndex() > 0 ? std::optional(decided.toBool()) : std::nullopt;
    incident.candourToldOn = dayOf(m_toldOn);
    incident.candourLetterOn = dayOf(m_letterOn);
}

QList<FieldProblem> IncidentForm::read(IncidentFile &file) const
{
    QList<FieldProblem> problems = unreadable();
    readStory(file.incident);
    readReview(file.incident);
    readCandour(file.incident);
    file.patient.name = m_name->text().simplified();
    if (!m_occurredTime->text().isEmpty() && !file.incident.occurredTime.isValid())
        problems += { QStringLiteral("occurred_time"), QStringLiteral("form.time-unreadable"), {} };
    const QString age = m_age->text().simplified();
    bool isNumber = true;
    const int years = age.toInt(&isNumber);
    file.incident.patientAge = isNumber && !age.isEmpty() ? std::optional(years) : std::nullopt;
    if (!age.isEmpty() && !isNumber)
        problems += { QStringLiteral("patient_age"), QStringLiteral("form.number-unreadable"), {} };
    if (!m_file.incident.id.isValid() && file.incident.description.isEmpty())
        problems += { QStringLiteral("description"), QStringLiteral("incident.story-missing"), {} };
    return problems;
}

void IncidentForm::save()
{
    clearErrors();
    IncidentFile draft = m_file;
    QList<FieldProblem> problems = read(draft);
    const bool isNew = !draft.incident.id.isValid();
    if (!problems.isEmpty()) {
        // All at once: what the rules find is said together with what could not be read.
        for (const FieldProblem &found : checkIncident(draft.incident, desk().today())) {
            const auto isSame
                = [&](const FieldProblem &known) { return known.field == found.field; };
            if (isNew && std::none_of(problems.begin(), problems.end(), isSame))
                problems += found;
        }
        showError({ ErrorCode::Invalid, QStringLiteral("incident.invalid"), {}, problems });
        return;
    }
    const auto place = m_place->store();
    if (!place) {
        showError(place.error());
        return;
    }
    draft.incident.siteId = place->site;
    draft.incident.unitId = place->unit;
    const Result<IncidentId> done = isNew
        ? m_service.log(draft)
        : m_service.change(draft).map([&] { return draft.incident.id; });
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
