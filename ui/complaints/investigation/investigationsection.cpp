#include "ui/complaints/investigation/investigationsection.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/investigation/investigationregister.h"
#include "core/complaints/investigation/investigationrules.h"
#include "core/complaints/investigation/staffcare.h"
#include "core/people/placeregister.h"
#include "core/records/recordkinds.h"
#include "ui/complaints/investigation/complexitycard.h"
#include "ui/complaints/investigation/escalationcard.h"
#include "ui/complaints/investigation/gradingcard.h"
#include "ui/complaints/investigation/investigationcards.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/complaints/investigation/ombudsmancards.h"
#include "ui/shared/assignmentcard.h"
#include "ui/shared/explain.h"
#include "ui/shared/keptfocus.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"

#include <QVBoxLayout>

namespace heed {

namespace {

/// Everybody in the case as it stands, and the bodies that have a part in it.
AssignmentSubject assignmentSubject(const ComplaintDesk &desk, const ComplaintFile &file)
{
    const InvestigationRegister found(desk.session.database);
    const ComplaintId id = file.complaint.id;
    const auto statements
        = found.ofComplaint(id).map([](const InvestigationFile &all) { return all.statements; });
    AssignmentSubject subject { { recordkind::Complaint, id.value },
        partiesOf(file, found.staffOf(id).value_or(std::vector<StaffSubject> {}),
            statements.value_or(std::vector<InvestigationStatement> {})),
        { file.complaint.leadOrganisation } };
    if (const auto site = PlaceRegister(desk.session.database).site(file.complaint.siteId))
        subject.organisations += site->name;
    subject.organisations.removeAll(QString());
    return subject;
}

} // namespace

CardsSection::CardsSection(const ComplaintDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CardsSection::show(qint64 recordId)
{
    const KeptFocus kept(*this);
    m_recordId = recordId;
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater(); // it may hold the button whose click brought us here
    }
    m_room = new QWidget(this);
    m_rows = new QVBoxLayout(m_room);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::Medium);
    const auto file = ComplaintRegister(m_desk.session).file(ComplaintId { recordId });
    if (file)
        fill(*file);
    else
        m_rows->addWidget(makeLabel(explain(file.error()), type::base(), m_room, false, true));
    m_rows->addStretch();
    layout()->addWidget(m_room);
    m_room->show(); // at once, since a layout shows it only when the events come round
}

void CardsSection::addCard(PartCard *card)
{
    connect(card, &PartCard::changed, this, [this] { afterChange(false); });
    m_rows->addWidget(card);
}

void CardsSection::addWidget(QWidget *widget) { m_rows->addWidget(widget); }

void CardsSection::afterChange(bool anew)
{
    if (anew)
        show(m_recordId);
    emit changed();
}

QString InvestigationSection::id() const { return QStringLiteral("investigation"); }

QString InvestigationSection::title() const { return tr("Investigation"); }

void InvestigationSection::fill(const ComplaintFile &file)
{
    addCard(makeAccountsCard(desk(), file, room()));
    addCard(makePlanCard(desk(), file, room()));
    auto *assignments = new AssignmentCard(
        desk().session, { recordkind::Complaint, file.complaint.id.value },
        [this, file] { return assignmentSubject(desk(), file); }, room());
    connect(assignments, &AssignmentCard::changed, this, [this] { afterChange(false); });
    addWidget(assignments);
    addCard(makeEvidenceCard(desk(), file, room()));
    addCard(makeStatementsCard(desk(), file, room()));
    addCard(makeHcatCard(desk(), file, room()));
    addCard(makeGradingCard(desk(), file, room()));
    if (permits(desk().session.role, Capability::WriteRecords)) {
        auto *complexity = new ComplexityCard(desk(), file, room());
        connect(complexity, &ComplexityCard::changed, this, [this] { afterChange(false); });
        addWidget(complexity);
    }
    addCard(makeRemediesCard(desk(), file, room()));
    addCard(makeParallelCard(desk(), file, room()));
    addCard(makeEscalationCard(desk(), file, room()));
}

namespace {

/// What the staff of one case are owed, each with whom it is about.
std::vector<std::pair<StaffSubject, StaffDue>> owedTo(
    const ComplaintDesk &desk, const ComplaintFile &file, const std::vector<StaffSubject> &staff)
{
    std::vector<std::pair<StaffSubject, StaffDue>> owed;
    const auto times = StaffTimes::load(desk.session.database);
    const auto updates = InvestigationRegister(desk.session.database).updatesOf(file.complaint.id);
    if (!times || !updates)
        return owed;
    for (const StaffSubject &subject : staff) {
        StaffContext context { {}, file.complaint.repliedOn, file.complaint.closedOn };
        for (const StaffUpdate &update : *updates) {
            if (update.subjectId == subject.id)
                context.lastUpdateOn = std::max(context.lastUpdateOn, update.toldOn);
        }
        for (const StaffDue &due : staffDues(subject, context, *times, desk.session.calendar))
            owed.emplace_back(subject, due);
    }
    std::stable_sort(owed.begin(), owed.end(),
        [](const auto &a, const auto &b) { return a.second.dueOn < b.second.dueOn; });
    return owed;
}

Card *makeOwedCard(const ComplaintDesk &desk, const ComplaintFile &file,
    const std::vector<StaffSubject> &staff, QWidget *parent)
{
    auto *card = new Card(StaffSection::tr("What they are owed now"), parent);
    card->setObjectName(QStringLiteral("staffOwed"));
    for (const auto &[subject, due] : owedTo(desk, file, staff)) {
        auto *line = makeLabel(StaffSection::tr("%1: %2").arg(nameOf(subject), wordFor(due.step)),
            type::base(), card, false, true);
        line->setObjectName(QStringLiteral("owed-") + toCode(due.step));
        card->content()->addWidget(line);
        card->content()->addWidget(
            makeLabel(StaffSection::tr("By %1, %2")
                          .arg(formatDay(due.dueOn),
                              dueWords(due.dueOn, desk.today(), desk.session.calendar)),
                type::small(), card, true, true));
    }
    card->content()->addWidget(makeLabel(
        StaffSection::tr("These days are your own policy: no law sets them. Change them in "
                         "Settings."),
        type::small(), card, true, true));
    return card;
}

} // namespace

QString StaffSection::id() const { return QStringLiteral("staff"); }

QString StaffSection::title() const { return tr("Staff"); }

int StaffSection::waiting(qint64 recordId)
{
    const auto staff
        = InvestigationRegister(desk().session.database).staffOf(ComplaintId { recordId });
    if (!staff || staff->empty())
        return 0;
    const auto file = ComplaintRegister(desk().session).file(ComplaintId { recordId });
    if (!file)
        return 0;
    const auto owed = owedTo(desk(), *file, *staff);
    return static_cast<int>(std::count_if(owed.begin(), owed.end(),
        [this](const auto &one) { return one.second.dueOn < desk().today(); }));
}

void StaffSection::fill(const ComplaintFile &file)
{
    const auto staff = InvestigationRegister(desk().session.database)
                           .staffOf(file.complaint.id)
                           .value_or(std::vector<StaffSubject> {});
    PartCard *card = makeStaffCard(desk(), file, room());
    connect(card, &PartCard::changed, this, [this] { afterChange(true); });
    addWidget(card);
    if (staff.empty())
        return;
    addWidget(makeOwedCard(desk(), file, staff, room()));
    PartCard *updates = makeUpdatesCard(desk(), file, staff, room());
    connect(updates, &PartCard::changed, this, [this] { afterChange(true); });
    addWidget(updates);
}

QString OmbudsmanSection::id() const { return QStringLiteral("ombudsman"); }

QString OmbudsmanSection::title() const { return tr("Ombudsman"); }

void OmbudsmanSection::fill(const ComplaintFile &file)
{
    PartCard *contacts = makeContactsCard(desk(), file, room());
    connect(contacts, &PartCard::changed, this, [this] { afterChange(true); });
    addWidget(contacts);
    addCard(makeStatusesCard(desk(), file, room()));
    if (!file.ombudsman.empty())
        addCard(makeRecommendationsCard(desk(), file, room()));
}

} // namespace heed
