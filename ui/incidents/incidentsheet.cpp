// What the sheet of one incident shows.
#include "core/calendar/dayformat.h"
#include "core/incidents/harm.h"
#include "core/incidents/incidentrules.h"
#include "core/people/placenames.h"
#include "core/records/recordkinds.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidentwords.h"
#include "ui/shared/candourcard.h"
#include "ui/shared/factcard.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"

namespace heed {

namespace {

/// A day with how long after the event it was.
QString dayAfter(QDate occurred, QDate day)
{
    if (!day.isValid())
        return {};
    const QString lag = lagWords(occurred, day);
    return lag.isEmpty() ? formatDay(day) : IncidentsPage::tr("%1, %2").arg(formatDay(day), lag);
}

QString definitionOf(HarmAxis axis, Harm harm)
{
    const auto definitions = harmDefinitions();
    if (!definitions)
        return {};
    for (const HarmDefinition &definition : *definitions) {
        if (definition.axis == axis && definition.harm == harm)
            return definition.definition;
    }
    return {};
}

} // namespace

Result<void> IncidentsPage::fillSheet(qint64 id)
{
    const auto file = m_source.records().file(IncidentId { id });
    if (!file)
        return Failure(file.error());
    const Incident &incident = file->incident;
    if (incident.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("incident.in-bin"), incident.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(incident.reference);
    const QString kind = incident.category.isEmpty()
        ? wordFor(incident.eventType)
        : m_desk.codes.label(codescheme::IncidentCategory, incident.category);
    m_sheet->header()->setSentence(
        tr("%1, happened %2. %3.")
            .arg(kind, formatDay(incident.occurredOn), wordFor(incident.state)));
    addActions(incident);
    addStory(*file);
    addHarm(incident);
    addCandour(incident);
    addReview(incident);
    addDays(incident);
    m_sheet->finish();
    return {};
}

void IncidentsPage::addActions(const Incident &incident)
{
    PageHeader *header = m_sheet->header();
    const bool isClosed = incident.closedOn.isValid();
    if (m_desk.may(Capability::Bin)) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binIncident"));
        connect(bin, &QPushButton::clicked, this, &IncidentsPage::binShown);
    }
    if (!m_desk.may(Capability::WriteRecords))
        return;
    QPushButton *close = header->addQuietAction(
        isClosed ? Glyph::Undo : Glyph::Done, isClosed ? tr("Open again") : tr("Close"));
    close->setObjectName(
        isClosed ? QStringLiteral("reopenIncident") : QStringLiteral("closeIncident"));
    connect(close, &QPushButton::clicked, this,
        isClosed ? &IncidentsPage::reopenShown : &IncidentsPage::closeShown);
    header->setAction(Glyph::Edit, tr("Change or add"));
    connect(header, &PageHeader::actionTriggered, this, [this] { showForm(shownId()); });
}

void IncidentsPage::addStory(const IncidentFile &file)
{
    const Incident &incident = file.incident;
    auto *card = new FactCard(tr("What happened"), m_sheet->room());
    card->addText(
        incident.description.isEmpty() ? tr("Nothing is written down yet.") : incident.description);
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(incident.siteId.value),
        places.units.value(incident.unitId.value), incident.location };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    card->add(tr("Who was affected"), affectedWord(incident.affectedType));
    if (m_desk.may(Capability::ReadNames))
        card->add(tr("Name"), file.patient.name);
    card->add(tr("Age"), incident.patientAge ? QString::number(*incident.patientAge) : QString());
    card->add(tr("More exactly"), incident.subCategory);
    card->add(tr("What was done at once"), incident.actionTaken);
    card->add(tr("What came of it"), incident.result);
    m_sheet->main()->addWidget(card);
}

void IncidentsPage::addDays(const Incident &incident)
{
    auto *card = new FactCard(tr("Days"), m_sheet->room());
    QString happened = formatDay(incident.occurredOn);
    if (incident.occurredTime.isValid())
        happened
            = tr("%1 at %2").arg(happened, incident.occurredTime.toString(QStringLiteral("HH:mm")));
    card->add(tr("Happened"), happened);
    card->add(tr("The organisation knew"), dayAfter(incident.occurredOn, incident.awareOn));
    card->add(tr("Reported"), dayAfter(incident.occurredOn, incident.reportedOn));
    card->add(tr("Reported by"), incident.reporterRole);
    card->add(tr("Closed"), dayAfter(incident.occurredOn, incident.closedOn));
    m_sheet->side()->addWidget(card);
}

void IncidentsPage::addHarm(const Incident &incident)
{
    auto *card = new FactCard(tr("How bad it was"), m_sheet->room());
    const auto add = [card](const QString &name, HarmAxis axis, std::optional<Harm> harm) {
        card->addStatus(name, harm ? toneFor(*harm) : Tone::Neutral,
            harm ? wordFor(*harm) : tr("Not graded yet"),
            harm ? definitionOf(axis, *harm) : QString());
    };
    add(tr("To the body"), HarmAxis::Physical, incident.physicalHarm);
    add(tr("To the mind"), HarmAxis::Psychological, incident.psychologicalHarm);
    card->add(tr("Risk grade"), riskWord(incident.riskGrade));
    m_sheet->main()->addWidget(card);
}

void IncidentsPage::addCandour(const Incident &incident)
{
    const bool isPrompted = candourTestNeeded(incident.physicalHarm, incident.psychologicalHarm);
    if (!isPrompted && !incident.candourRequired)
        return;
    auto *card = new FactCard(tr("Duty of Candour"), m_sheet->room());
    card->setObjectName(QStringLiteral("candourCard"));
    if (isCandourUndecided(incident))
        card->addSentence(Tone::Soon,
            tr("Moderate harm or worse: test the Duty of Candour (regulation 20). The grade alone "
               "does not decide; write down whether the duty applies."),
            QStringLiteral("candourPromptShown"));
    if (incident.candourRequired)
        card->add(
            tr("The duty"), *incident.candourRequired ? tr("It applies") : tr("It does not apply"));
    if (incident.candourRequired.value_or(false)) {
        if (!incident.candourToldOn.isValid())
            card->addSentence(Tone::Overdue,
                tr("Told in person missing: tell the person, or whoever acts for them, what "
                   "happened, and say sorry."));
        else if (!incident.candourLetterOn.isValid())
            card->addSentence(
                Tone::Soon, tr("Letter missing: write what was said, with the apology."));
    }
    card->add(tr("Told in person"), dayAfter(incident.occurredOn, incident.candourToldOn));
    card->add(tr("Letter"), dayAfter(incident.occurredOn, incident.candourLetterOn));
    card->content()->addWidget(
        makeCandourButton(m_desk, { recordkind::Incident, incident.id.value }, card,
            [this](const Error &error) { tell(Failure(error), {}); }),
        0, Qt::AlignLeft);
    m_sheet->main()->addWidget(card);
}

void IncidentsPage::addReview(const Incident &incident)
{
    auto *card = new FactCard(tr("Learning and follow-up"), m_sheet->room());
    card->add(tr("Learning response"),
        incident.learningResponse ? wordFor(*incident.learningResponse) : tr("None chosen yet"));
    if (incident.psiiDeclared)
        card->add(tr("Investigation"), tr("A patient safety incident investigation is declared"));
    if (incident.neverEvent)
        card->add(tr("Never event"), tr("On the list of never events"));
    if (incident.safeguarding)
        card->add(tr("Safeguarding"), tr("Raised as a safeguarding concern"));
    card->add(tr("Referred"), formatDay(incident.safeguardingReferredOn));
    card->add(tr("Referral"), incident.safeguardingReference);
    card->add(tr("Never event"), incident.neverEventType);
    card->add(tr("Dealt with by"), incident.handler);
    card->add(tr("Theme"), m_desk.codes.label(codescheme::Theme, incident.theme));
    card->add(tr("Approval elsewhere"), incident.approvalStatus);
    card->add(tr("LFPSE reference"), incident.lfpseReference);
    m_sheet->main()->addWidget(card);
}

} // namespace heed
