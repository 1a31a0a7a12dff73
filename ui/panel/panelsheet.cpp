// What the first tab of one meeting shows.
#include "core/calendar/dayformat.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/recordtabs.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

namespace {

/// The next step in a sentence, and the tab where it is done.
std::pair<QString, QString> nextStep(const PanelFile &file, QDate today)
{
    const PanelMeeting &meeting = file.meeting;
    if (meeting.isSigned())
        return { PanelPage::tr("The assurance note is signed; nothing changes any more."),
            QStringLiteral("note") };
    if (file.items.empty())
        return { PanelPage::tr("Next: build the agenda from the data."), QStringLiteral("agenda") };
    const bool hasCase = std::any_of(file.items.begin(), file.items.end(),
        [](const PanelItem &item) { return item.kind == PanelItemKind::Case; });
    if (!hasCase)
        return { PanelPage::tr("Next: choose two or three cases."), QStringLiteral("agenda") };
    if (meeting.heldOn > today)
        return { PanelPage::tr("Next: print the agenda and send it out."),
            QStringLiteral("agenda") };
    if (!quorumOf(file.attendance, file.terms).isQuorate() || !undeclared(file).isEmpty())
        return { PanelPage::tr("Next: say who is there, and what they declare."),
            QStringLiteral("attendance") };
    return { PanelPage::tr("Next: minutes, then the assurance note."), QStringLiteral("note") };
}

} // namespace

Result<void> PanelPage::fillSheet(qint64 id)
{
    const auto file = m_source.records().file(PanelMeetingId { id });
    if (!file)
        return Failure(file.error());
    const PanelMeeting &meeting = file->meeting;
    if (meeting.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), meeting.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(tr("Panel of %1").arg(formatDay(meeting.heldOn)));
    QString sentence = meeting.reference;
    if (!meeting.place.isEmpty())
        sentence = tr("%1, %2").arg(meeting.reference, meeting.place);
    m_sheet->header()->setSentence(sentence);
    addActions(*file);
    addNext(*file);
    addConflicts(*file);
    addMeeting(*file);
    m_sheet->finish();
    return {};
}

void PanelPage::addActions(const PanelFile &file)
{
    PageHeader *header = m_sheet->header();
    const PanelMeeting &meeting = file.meeting;
    if (m_desk.may(Capability::Bin) && !meeting.isSigned()) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binPanel"));
        connect(bin, &QPushButton::clicked, this, &PanelPage::binShown);
    }
    if (!m_desk.may(Capability::WriteRecords) || meeting.isSigned())
        return;
    QPushButton *change = header->addQuietAction(Glyph::Edit, tr("Change the day"));
    change->setObjectName(QStringLiteral("changePanel"));
    connect(change, &QPushButton::clicked, this, [this] { showForm(shownId()); });
    if (file.items.empty())
        return;
    QPushButton *wall = header->setAction(Glyph::Dashboard, tr("Present the meeting"));
    wall->setObjectName(QStringLiteral("presentPanel"));
    wall->setToolTip(tr("One matter at a time in large type, without names. Minutes, decisions "
                        "and actions are typed there."));
    connect(header, &PageHeader::actionTriggered, this, [this, id = meeting.id] { present(id); });
}

void PanelPage::addNext(const PanelFile &file)
{
    const PanelMeeting &meeting = file.meeting;
    auto *card = new FactCard(tr("Where it stands"), m_sheet->room());
    card->setObjectName(QStringLiteral("panelNext"));
    const auto [sentence, tab] = nextStep(file, m_desk.today());
    card->addSentence(meetingTone(meeting, m_desk.today()), sentence, QStringLiteral("nextSaid"));
    card->add(tr("Quorum"), quorumSaid(quorumOf(file.attendance, file.terms)),
        QStringLiteral("quorumFact"));
    card->add(tr("Lines on the agenda"),
        file.items.empty() ? QString() : QString::number(file.items.size()));
    card->add(tr("Actions decided"),
        file.actions.empty() ? QString() : QString::number(file.actions.size()));
    if (const PanelSets::Grade *level = m_sets.level(meeting.assurance))
        card->add(tr("Assurance"), level->label);
    if (meeting.isSigned())
        card->add(tr("Signed"), tr("%1 by %2").arg(formatDay(meeting.signedOn), meeting.signedBy));
    QPushButton *go = makeButton(tr("&Go on"), card);
    go->setObjectName(QStringLiteral("goOn"));
    card->content()->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, [this, wanted = tab] {
        m_sheet->tabs()->choose(wanted);
        if (QWidget *first = m_sheet->tabs()->firstFocus(); first != nullptr)
            first->setFocus();
    });
    m_sheet->main()->addWidget(card);
}

void PanelPage::addConflicts(const PanelFile &file)
{
    const auto matches = registerMatches(m_desk.session, file);
    if (!matches || matches->empty())
        return;
    auto *card = new FactCard(tr("What the records say about members and cases"), m_sheet->room());
    card->setObjectName(QStringLiteral("panelMatches"));
    const bool readsNames = m_desk.may(Capability::ReadNames);
    for (const PanelMatch &match : *matches)
        card->addSentence(Tone::Soon,
            //: %1 a member, %2 number of a case, %3 "handled the case or signed its reply"
            tr("%1, case %2: %3.")
                .arg(readsNames ? match.name : wordFor(match.role))
                .arg(file.caseNumber(match.item))
                .arg(panelMatchWords(match.conflict)));
    m_sheet->main()->addWidget(card);
}

void PanelPage::addMeeting(const PanelFile &file)
{
    const PanelMeeting &meeting = file.meeting;
    auto *card = new FactCard(tr("The meeting"), m_sheet->room());
    card->add(tr("Day"), formatDay(meeting.heldOn));
    card->add(tr("Place"), meeting.place);
    card->add(tr("Looks at"),
        tr("%1 to %2").arg(formatDay(meeting.periodFrom), formatDay(meeting.periodTo)));
    card->add(tr("Terms of reference"), tr("Version %1").arg(file.terms.version));
    card->add(tr("Next meeting"), meeting.nextOn.isValid() ? formatDay(meeting.nextOn) : QString());
    m_sheet->side()->addWidget(card);
}

} // namespace heed
