#include "ui/complaints/detailssection.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintregister.h"
#include "core/people/placenames.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

namespace {

template <typename Enum> QString wordOf(const std::optional<Enum> &value)
{
    return value ? wordFor(*value) : QString();
}

} // namespace

DetailsSection::DetailsSection(const ComplaintDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_edit(makeButton(tr("Change the &details"), this))
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Medium);
    m_layout->addWidget(m_edit, 0, Qt::AlignLeft);
    m_edit->setObjectName(QStringLiteral("editDetails"));
    m_edit->setIcon(icon(Glyph::Edit));
    m_edit->setVisible(permits(desk.session.role, Capability::WriteRecords));
    connect(m_edit, &QPushButton::clicked, this, &DetailsSection::editWanted);
}

QString DetailsSection::id() const { return QStringLiteral("details"); }

QString DetailsSection::title() const { return tr("Details"); }

QWidget *DetailsSection::firstFocus() { return m_edit->isHidden() ? nullptr : m_edit; }

void DetailsSection::show(qint64 recordId)
{
    const auto file = ComplaintRegister(m_desk.session).file(ComplaintId { recordId });
    if (!file)
        return;
    m_rows = m_inside.begin();
    m_rows->setSpacing(space::Medium);
    addSaid(*file);
    addPeople(*file);
    addPlace(file->complaint);
    addHandling(file->complaint);
    m_rows->addStretch();
}

void DetailsSection::addSaid(const ComplaintFile &file)
{
    auto *card = new FactCard(tr("What was said"), m_inside.room());
    const Complaint &complaint = file.complaint;
    card->addText(complaint.description);
    for (const ComplaintIssue &issue : file.issues) {
        QString text = tr("%1. %2").arg(issue.number).arg(m_desk.subjectLabel(issue.subject));
        if (!issue.summary.isEmpty())
            text = tr("%1: %2").arg(text, issue.summary);
        if (issue.outcome)
            text = tr("%1 (%2)").arg(text, wordFor(*issue.outcome).toLower());
        card->addText(text);
        card->addText(issue.finding);
    }
    card->add(tr("They want"), complaint.outcomeWanted);
    for (const FieldProblem &gap : complaintGaps(file))
        card->addSentence(Tone::Soon, tr("Missing: %1").arg(explain(gap)));
    m_rows->addWidget(card);
}

void DetailsSection::addPeople(const ComplaintFile &file)
{
    if (!permits(m_desk.session.role, Capability::ReadNames))
        return;
    auto *card = new FactCard(tr("Who"), m_inside.room());
    const Complaint &complaint = file.complaint;
    const Person &who = file.complainant;
    card->add(tr("Who complains"), who.name);
    card->add(tr("They complain as"), wordFor(complaint.complainantStatus));
    card->add(tr("Telephone"), who.phone);
    card->add(tr("Email"), who.email);
    card->add(tr("Address"), who.address);
    card->add(tr("How to speak or write to them"), who.communicationNeeds);
    if (complaint.patientId != complaint.complainantId) {
        card->add(tr("Patient or resident"), file.patient.name);
        card->add(tr("Who complains is their"), complaint.relationship);
        card->add(tr("Why somebody else complains"), wordOf(complaint.representativeBasis));
        card->add(tr("Do they agree?"), wordOf(complaint.consent));
        card->add(tr("What shows it"), complaint.authoritySeen);
    }
    if (complaint.patientAge)
        card->add(tr("Age, in years"), QString::number(*complaint.patientAge));
    m_rows->addWidget(card);
    card->setVisible(card->hasFacts());
}

void DetailsSection::addPlace(const Complaint &complaint)
{
    auto *card = new FactCard(tr("Where and when"), m_inside.room());
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(complaint.siteId.value),
        places.units.value(complaint.unitId.value), complaint.location };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    card->add(tr("Received"), formatDay(complaint.receivedOn));
    card->add(tr("Received by"), complaint.receivedBy);
    card->add(tr("How it came"), wordOf(complaint.channel));
    card->add(tr("Written copy given"), formatDay(complaint.oralCopyGivenOn));
    m_rows->addWidget(card);
}

void DetailsSection::addHandling(const Complaint &complaint)
{
    auto *card = new FactCard(tr("How it is handled"), m_inside.room());
    card->add(tr("What it is"), wordFor(complaint.type));
    card->add(tr("Dealt with by"), complaint.handler);
    card->add(tr("How serious it seemed"), wordOf(complaint.gradeReceived));
    card->add(tr("How many answer it"), wordOf(complaint.complexity));
    card->add(tr("Who pays for the care"), wordOf(complaint.funding));
    card->addSentence(Tone::Neutral, sentenceFor(complaint.regime, complaint.funding));
    if (complaint.safeguarding)
        card->addSentence(Tone::Soon, tr("Somebody may need safeguarding."));
    if (complaint.significantImpact)
        card->addSentence(Tone::Soon, tr("It had a grave effect on somebody: look at candour."));
    m_rows->addWidget(card);
}

} // namespace heed
