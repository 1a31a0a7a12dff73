#include "ui/panel/panelsections.h"

#include "core/governance/panelagenda.h"
#include "ui/panel/casessection.h"
#include "ui/panel/notesection.h"
#include "ui/panel/panelcards.h"
#include "ui/panel/panelsection.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/historysection.h"
#include "ui/shared/labels.h"
#include "ui/shared/translated.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace heed {

namespace {

QString peopleKey(const PanelFile &file)
{
    QString key;
    for (const PanelAttendance &row : file.attendance)
        key += row.name + QLatin1Char('|');
    for (const PanelItem &item : file.items)
        key += QString::number(item.id.value) + QLatin1Char(' ');
    return key;
}

QString attendanceSaid(const PanelFile &file)
{
    QString said = file.meeting.isSigned() ? file.meeting.quorumSaid
                                           : quorumSaid(quorumOf(file.attendance, file.terms));
    const QStringList silent = undeclared(file);
    if (!silent.isEmpty())
        said += QLatin1Char(' ')
            + tr("Not asked yet for a declaration: %1.").arg(silent.join(QStringLiteral(", ")));
    return said;
}

PanelTab attendanceTab(const RecordDesk &desk, PanelService &service)
{
    PanelTab tab;
    tab.id = QStringLiteral("attendance");
    tab.title = tr("Attendance");
    tab.said = attendanceSaid;
    tab.deeds = {
        { QStringLiteral("everybodyHere"), tr("&Everybody who was expected is here"), Glyph::Users,
            [&service](PanelMeetingId id) { return service.everybodyIsHere(id).map([](int) {}); } },
        { QStringLiteral("nothingToDeclare"), tr("&Nobody else declares anything"), Glyph::Check,
            [&service](
                PanelMeetingId id) { return service.nothingToDeclare(id).map([](int) {}); } },
    };
    tab.cardsKey = peopleKey;
    tab.cards = [&desk](const PanelFile &file, QWidget *parent) {
        return std::vector<PartCard *> { makeAttendanceCard(desk, file, parent),
            makeDeclarationsCard(desk, file, parent) };
    };
    return tab;
}

/// A case that is proposed, why, and the buttons to take or to read it.
void addProposal(const CaseProposal &proposal, Card &card, const std::function<void()> &take,
    const std::function<void()> &open)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    QStringList what { proposal.reference, proposal.subject, proposal.place };
    what.removeAll(QString());
    said->addWidget(makeLabel(what.join(QStringLiteral(", ")), type::base(), &card, false, true));
    said->addWidget(makeLabel(reasonsSaid(proposal.reasons), type::small(), &card, true, true));
    row->addLayout(said, 1);
    const auto add = [&](const QString &verb, const QString &name, const std::function<void()> &act,
                         const QString &spoken) {
        QPushButton *button = makeButton(verb, &card);
        button->setObjectName(name);
        button->setFlat(true);
        button->setAccessibleName(spoken);
        QObject::connect(button, &QPushButton::clicked, &card, act);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    if (take)
        add(tr("Put on the agenda"), QStringLiteral("take_") + proposal.reference, take,
            tr("Put %1 on the agenda").arg(proposal.reference));
    add(tr("Read"), QStringLiteral("read_") + proposal.reference, open,
        tr("Read %1").arg(proposal.reference));
    card.content()->addLayout(row);
}

/// The cases that the data propose, below the agenda.
void addProposals(const RecordDesk &desk, PanelService &service, PanelSection &section,
    const PanelFile &file, QVBoxLayout &rows, QWidget *room)
{
    if (file.meeting.isSigned())
        return;
    const auto sets = PanelSets::load();
    if (!sets)
        return;
    auto *card = new Card(tr("Cases of interest"), room);
    card->setObjectName(QStringLiteral("proposals"));
    card->content()->addWidget(makeLabel(
        tr("Proposed from complaints of the period that were not at a panel yet. Two or three are "
           "usual; their papers are written without names: read each before it is sent out."),
        type::small(), card, true, true));
    const auto found
        = proposedCases(desk.session, { file.meeting.periodFrom, file.meeting.periodTo }, *sets);
    if (!found)
        card->content()->addWidget(
            makeLabel(explain(found.error()), type::base(), card, false, true));
    else if (found->empty())
        card->content()->addWidget(makeLabel(
            tr("No complaint of the period stands out."), type::base(), card, true, true));
    else {
        const bool mayWrite = desk.may(Capability::WriteRecords);
        for (const CaseProposal &proposal : *found) {
            std::function<void()> take;
            if (mayWrite)
                take = [&service, &section, meeting = file.meeting.id, id = proposal.id] {
                    if (service.addCase(meeting, id))
                        emit section.changed();
                };
            addProposal(proposal, *card, take, [&section, id = proposal.id] {
                emit section.recordWanted({ QStringLiteral("complaint"), id.value });
            });
        }
    }
    rows.addWidget(card);
}

PanelTab agendaTab(const RecordDesk &desk, PanelService &service, const PanelDeeds &deeds)
{
    PanelTab tab;
    tab.id = QStringLiteral("agenda");
    tab.title = tr("Agenda");
    tab.deeds = {
        { QStringLiteral("buildAgenda"), tr("&Build the agenda from the data"), Glyph::Refresh,
            [&service](PanelMeetingId id) { return service.buildAgenda(id).map([](int) {}); } },
        { QStringLiteral("printAgenda"), tr("&Print the agenda"), Glyph::Print,
            [deeds](PanelMeetingId) -> Result<void> {
                deeds.print(PanelPaper::Agenda);
                return {};
            },
            false, false },
    };
    tab.cards = [&desk, &service](const PanelFile &file, QWidget *parent) {
        return std::vector<PartCard *> { makeAgendaCard(desk, service, file, parent) };
    };
    return tab;
}

PanelTab minutesTab(const RecordDesk &desk, PanelService &service, const PanelDeeds &deeds)
{
    PanelTab tab;
    tab.id = QStringLiteral("minutes");
    tab.title = tr("Minutes");
    tab.deeds = {
        { QStringLiteral("presentMinutes"), tr("&Present the meeting"), Glyph::Dashboard,
            [deeds](PanelMeetingId id) -> Result<void> {
                deeds.present(id);
                return {};
            } },
        { QStringLiteral("printMinutes"), tr("Print the mi&nutes"), Glyph::Print,
            [deeds](PanelMeetingId) -> Result<void> {
                deeds.print(PanelPaper::Minutes);
                return {};
            },
            false, false },
    };
    tab.cardsKey = [](const PanelFile &file) {
        QString key;
        for (const PanelItem &item : file.items)
            key += QString::number(item.id.value) + QLatin1Char(' ');
        return key;
    };
    tab.cards = [&desk, &service](const PanelFile &file, QWidget *parent) {
        return std::vector<PartCard *> { makeMinutesCard(desk, service, file, parent),
            makePanelActionsCard(desk, service, file, parent) };
    };
    return tab;
}

} // namespace

std::vector<RecordSection *> makePanelSections(
    const RecordDesk &desk, PanelService &service, const PanelDeeds &deeds, QWidget *parent)
{
    // The proposals tell the tab itself what they changed, so it is made before what it shows.
    auto agenda = std::make_shared<QPointer<PanelSection>>();
    PanelTab agendaOf = agendaTab(desk, service, deeds);
    agendaOf.below
        = [&desk, &service, agenda](const PanelFile &file, QVBoxLayout &rows, QWidget *room) {
              if (*agenda)
                  addProposals(desk, service, **agenda, file, rows, room);
          };
    auto *agendaSection = new PanelSection(std::move(agendaOf), desk, parent);
    *agenda = agendaSection;
    const auto history = [&desk](qint64 id) {
        return auditLinesOf(
            desk.session.database, { recordkind::PanelMeeting, id }, panelHistoryWords());
    };
    return {
        agendaSection,
        new PanelSection(attendanceTab(desk, service), desk, parent),
        new CasesSection(desk, service, parent),
        new PanelSection(minutesTab(desk, service, deeds), desk, parent),
        new NoteSection(desk, service, deeds, parent),
        new HistorySection(history, parent),
    };
}

} // namespace heed
