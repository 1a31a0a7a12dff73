#include "ui/complaints/complaintform.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintregister.h"
#include "core/people/placenames.h"
#include "core/people/placeregister.h"
#include "core/people/placeservice.h"
#include "core/store/settings.h"
#include "ui/complaints/complaintissues.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/draftkeeper.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>

namespace heed {

void ComplaintForm::begin()
{
    m_original = {};
    m_header->setTitle(tr("Log a complaint"));
    m_header->setSentence(tr("Write what you know now; the rest can follow later."));
    m_save->setText(tr("&Save complaint"));
    offerOrOpen();
}

void ComplaintForm::beginChange(const ComplaintFile &file)
{
    m_original = file;
    m_header->setTitle(tr("Change %1").arg(file.complaint.reference));
    m_header->setSentence(
        tr("The history keeps what stood here before. Days of steps are corrected under Dates."));
    m_save->setText(tr("&Save changes"));
    offerOrOpen();
}

void ComplaintForm::offerOrOpen()
{
    clear();
    if (isChange())
        m_drafts->begin(QStringLiteral("complaint-%1").arg(m_original.complaint.id.value),
            tr("You had begun to change it on %1. Go on with that, or drop it?"));
    else
        m_drafts->begin(QStringLiteral("complaint"),
            tr("You had begun a complaint on %1. Go on with it, or drop it?"));
}

QWidget *ComplaintForm::firstFocus() const
{
    return m_body->isVisibleTo(this) ? m_description : m_drafts->firstFocus();
}

void ComplaintForm::clear()
{
    fillPlaces();
    m_issues->setIssues({});
    restoreFormState(*m_content, m_blank);
    m_received->setDate(m_desk.today());
    if (isChange())
        fill();
    m_fields.clearProblems();
    m_error->setText({});
    m_saved->setText(tr("What you type is kept as you type."));
    sayClock();
    sayRegime();
}

void ComplaintForm::fill()
{
    const Complaint &complaint = m_original.complaint;
    m_description->setPlainText(complaint.description);
    m_received->setDate(complaint.receivedOn);
    m_receivedBy->setText(complaint.receivedBy);
    choose(*m_channel, complaint.channel);
    choose(*m_type, std::optional(complaint.type));
    m_wanted->setPlainText(complaint.outcomeWanted);
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    m_site->setEditText(places.sites.value(complaint.siteId.value));
    m_unit->setEditText(places.units.value(complaint.unitId.value));
    m_issues->setIssues(m_original.issues);
    fillPeople();
    fillHandling();
}

void ComplaintForm::fillPeople()
{
    const Complaint &complaint = m_original.complaint;
    const Person &who = m_original.complainant;
    m_name->setText(who.name);
    m_phone->setText(who.phone);
    m_email->setText(who.email);
    m_address->setText(who.address);
    m_needs->setText(who.communicationNeeds);
    const bool isOne = complaint.complainantStatus == ComplainantStatus::Patient
        || (complaint.patientId.isValid() && complaint.patientId == complaint.complainantId);
    (isOne ? m_same : m_other)->setChecked(true);
    m_patient->setText(isOne ? QString() : m_original.patient.name);
    m_relationship->setText(complaint.relationship);
    if (complaint.complainantStatus != ComplainantStatus::Patient)
        choose(*m_status, std::optional(complaint.complainantStatus));
    choose(*m_basis, complaint.representativeBasis);
    choose(*m_consent, complaint.consent);
    m_authority->setText(complaint.authoritySeen);
    m_age->setText(complaint.patientAge ? QString::number(*complaint.patientAge) : QString());
}

void ComplaintForm::fillHandling()
{
    const Complaint &complaint = m_original.complaint;
    choose(*m_grade, complaint.gradeReceived);
    choose(*m_complexity, complaint.complexity);
    m_impact->setChecked(complaint.significantImpact);
    m_safeguarding->setChecked(complaint.safeguarding);
    choose(*m_funding, complaint.funding);
    m_handler->setEditText(complaint.handler);
    m_copy->setDate(complaint.oralCopyGivenOn.isValid() ? std::optional(complaint.oralCopyGivenOn)
                                                        : std::nullopt);
}

QJsonObject ComplaintForm::state() const
{
    QJsonObject now = formState(*m_content);
    now.insert(QStringLiteral("issueCount"), m_issues->count());
    return now;
}

void ComplaintForm::restore(const QJsonObject &kept)
{
    m_issues->setCount(kept.value(QLatin1String("issueCount")).toInt(1));
    restoreFormState(*m_content, kept);
    sayClock();
    sayRegime();
}

void ComplaintForm::keepDraft() { m_drafts->keep(); }

void ComplaintForm::hideEvent(QHideEvent *event)
{
    m_drafts->pause();
    QWidget::hideEvent(event);
}

void ComplaintForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        save();
    } else if (event->key() == Qt::Key_Escape) {
        // Nothing to ask: what was typed is kept and will be offered again.
        keepDraft();
        emit left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ComplaintForm::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever is reached by the keyboard is brought into view.
    if (event->type() == QEvent::FocusIn) {
        if (auto *input = qobject_cast<QWidget *>(watched);
            input != nullptr && m_content->isAncestorOf(input)) {
            auto *area = qobject_cast<QScrollArea *>(m_content->parentWidget()->parentWidget());
            if (area != nullptr)
                area->ensureWidgetVisible(input, 0, space::Page * 2);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComplaintForm::sayClock()
{
    const auto day = m_received->date();
    m_clock->setText({});
    if (!day || *day > m_desk.today())
        return;
    Complaint complaint;
    complaint.receivedOn = *day;
    complaint.type = chosen<ComplaintType>(*m_type).value_or(ComplaintType::Complaint);
    complaint.channel = chosen<Channel>(*m_channel);
    complaint.regime = regimeFor(chosen<Funding>(*m_funding), ownRegime());
    const auto rules = ComplaintClockRules::load(m_desk.session.database);
    if (!rules)
        return;
    const auto dues = dueDates(complaint, *rules, m_desk.session.calendar);
    if (!dues || dues->empty()) {
        m_clock->setText(tr("No law sets a day for this; answer it soon."));
        return;
    }
    const ComplaintDue &first = dues->front();
    m_clock->setText(tr("%1 by %2 (%3): %4.")
                         .arg(ruleWord(first.rule), formatDay(first.deadline.due),
                             dueWords(first.deadline.due, m_desk.today(), m_desk.session.calendar),
                             first.deadline.explanation));
}

void ComplaintForm::sayRegime()
{
    const auto funding = chosen<Funding>(*m_funding);
    m_regime->setText(sentenceFor(regimeFor(funding, ownRegime()), funding));
}

Regime ComplaintForm::ownRegime() const
{
    const auto kind
        = setting(m_desk.session.database, QStringLiteral("organisation.kind")).value_or(QString());
    return kind == QLatin1String("care-home") ? Regime::ProviderOnly : Regime::Nhs2009;
}

void ComplaintForm::showPatient() { m_patientBox->setVisible(m_other->isChecked()); }

void ComplaintForm::fillPlaces()
{
    const QString typed = m_site->currentText();
    m_site->clear();
    m_site->addItem(QString(), qint64(0));
    if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
        for (const Site &site : *sites) {
            if (site.active)
                m_site->addItem(site.name, site.id.value);
        }
    }
    m_site->setEditText(typed);
    const QString handler = m_handler->currentText();
    m_handler->clear();
    m_handler->addItem(QString());
    if (const auto handlers = ComplaintRegister(m_desk.session).handlers())
        m_handler->addItems(*handlers);
    m_handler->setEditText(handler);
    fillUnits();
}

void ComplaintForm::fillUnits()
{
    const QString typed = m_unit->currentText();
    m_unit->clear();
    m_unit->addItem(QString(), qint64(0));
    const int known = m_site->findText(m_site->currentText().trimmed(), Qt::MatchFixedString);
    const SiteId site { known < 0 ? 0 : m_site->itemData(known).toLongLong() };
    if (site.isValid()) {
        if (const auto units = PlaceRegister(m_desk.session.database).units(site)) {
            for (const Unit &unit : *units) {
                if (unit.active)
                    m_unit->addItem(unit.name, unit.id.value);
            }
        }
    }
    m_unit->setEditText(typed);
}

ComplaintFile ComplaintForm::file() const
{
    ComplaintFile file = m_original;
    Complaint &complaint = file.complaint;
    complaint.type = chosen<ComplaintType>(*m_type).value_or(ComplaintType::Complaint);
    complaint.description = m_description->toPlainText().trimmed();
    complaint.receivedOn = m_received->date().value_or(QDate());
    complaint.receivedBy = m_receivedBy->text().trimmed();
    complaint.channel = chosen<Channel>(*m_channel);
    complaint.outcomeWanted = m_wanted->toPlainText().trimmed();
    file.issues = m_issues->issues();
    readPeople(file);
    readMore(file);
    return file;
}

void ComplaintForm::readPeople(ComplaintFile &file) const
{
    Complaint &complaint = file.complaint;
    file.complainant.name = m_name->text().trimmed();
    file.complainant.phone = m_phone->text().trimmed();
    file.complainant.email = m_email->text().trimmed();
    file.complainant.address = m_address->text().trimmed();
    file.complainant.communicationNeeds = m_needs->text().trimmed();
    if (m_same->isChecked()) {
        complaint.complainantStatus = ComplainantStatus::Patient;
        file.patient = isChange() ? file.complainant : Person {};
        complaint.patientId = complaint.complainantId;
        return;
    }
    if (file.patient.id == file.complainant.id) {
        file.patient = {}; // they were one person and are two now
        complaint.patientId = {};
    }
    file.patient.name = m_patient->text().trimmed();
    complaint.relationship = m_relationship->text().trimmed();
    complaint.complainantStatus
        = chosen<ComplainantStatus>(*m_status).value_or(ComplainantStatus::Unknown);
    complaint.representativeBasis = chosen<RepresentativeBasis>(*m_basis);
    complaint.consent = chosen<Consent>(*m_consent);
    complaint.authoritySeen = m_authority->text().trimmed();
}

void ComplaintForm::readMore(ComplaintFile &file) const
{
    Complaint &complaint = file.complaint;
    complaint.patientAge.reset();
    bool isNumber = false;
    const int age = m_age->text().trimmed().toInt(&isNumber);
    if (isNumber)
        complaint.patientAge = age;
    complaint.gradeReceived = chosen<RiskGrade>(*m_grade);
    complaint.complexity = chosen<Complexity>(*m_complexity);
    complaint.significantImpact = m_impact->isChecked();
    complaint.safeguarding = m_safeguarding->isChecked();
    const auto funding = chosen<Funding>(*m_funding);
    if (!isChange() || funding != complaint.funding)
        complaint.regime = regimeFor(funding, ownRegime());
    complaint.funding = funding;
    complaint.handler = m_handler->currentText().trimmed();
    complaint.oralCopyGivenOn = m_copy->date().value_or(QDate());
}

QList<FieldProblem> ComplaintForm::problems(const ComplaintFile &file) const
{
    QList<FieldProblem> found;
    for (const DateField *day : { m_received, m_copy }) {
        if (day->isUnreadable())
            found += { day->objectName(), QStringLiteral("calendar.date-not-understood"),
                { day->edit()->text() } };
    }
    const bool unreadable = m_received->isUnreadable();
    // Of a change, only problems that it brings in count; the service knows which those are.
    const auto wrong
        = isChange() ? QList<FieldProblem> {} : checkComplaint(file, m_desk.codes, m_desk.today());
    for (const FieldProblem &problem : wrong) {
        const bool said = unreadable && problem.field == m_received->objectName();
        // Lines of issues are counted as they stand on the screen, which the list itself knows.
        if (!said && !problem.field.startsWith(QLatin1String("issues.")))
            found += problem;
    }
    const QString age = m_age->text().trimmed();
    if (!age.isEmpty() && !file.complaint.patientAge)
        found += { m_age->objectName(), QStringLiteral("complaint.age-impossible"), { age } };
    if (m_site->currentText().trimmed().isEmpty() && !m_unit->currentText().trimmed().isEmpty())
        found += { m_unit->objectName(), QStringLiteral("complaint.unit-without-site"), {} };
    return found + m_issues->problems();
}

void ComplaintForm::save()
{
    if (m_saving || !m_drafts->isOpen())
        return;
    m_error->setText({});
    ComplaintFile complaint = file();
    if (const auto wrong = problems(complaint); !wrong.isEmpty()) {
        tell({ ErrorCode::Invalid, QStringLiteral("complaint.invalid"), {}, wrong });
        return;
    }
    m_fields.clearProblems();
    m_saving = true; // a double click acts once
    const auto stored = placeNamed(m_desk.session, m_site->currentText(), m_unit->currentText())
                            .and_then([&](const Place &place) {
                                complaint.complaint.siteId = place.site;
                                complaint.complaint.unitId = place.unit;
                                return store(complaint);
                            });
    m_saving = false;
    if (!stored) {
        tell(stored.error());
        return;
    }
    m_drafts->finish();
    emit logged(*stored);
}

Result<ComplaintId> ComplaintForm::store(const ComplaintFile &complaint)
{
    if (!isChange())
        return m_desk.service.log(complaint);
    return m_desk.service.change(complaint).map([&] { return complaint.complaint.id; });
}

void ComplaintForm::tell(const Error &error)
{
    // An error under "More" must be seen.
    for (const FieldProblem &problem : error.problems) {
        const LabelledField *field = m_fields.find(problem.field);
        if (field != nullptr && m_moreBox->isAncestorOf(field))
            m_more->setChecked(true);
    }
    const QStringList elsewhere = m_fields.showProblems(error.problems);
    m_error->setText(error.problems.isEmpty() ? explain(error) : elsewhere.join(QLatin1Char(' ')));
}

} // namespace heed
