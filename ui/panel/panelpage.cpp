#include "ui/panel/panelpage.h"

#include "ui/governance/reportfile.h"
#include "ui/panel/panelform.h"
#include "ui/panel/panelpresentation.h"
#include "ui/panel/panelsections.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/prompter.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/translated.h"

#include <QComboBox>
#include <QHideEvent>
#include <QScreen>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("panel"), tr("Meetings of the panel"), tr("Plan a meeting"),
        Glyph::Users,
        tr("No meeting is planned. A panel looks at the figures, at cases without names and at "
           "actions, and tells the board how far it is assured."),
        tr("No meeting fits these filters.") };
}

QString paperName(PanelPaper paper)
{
    switch (paper) {
    case PanelPaper::Agenda:
        return tr("agenda");
    case PanelPaper::Minutes:
        return tr("minutes");
    case PanelPaper::Note:
        break;
    }
    return tr("assurance note");
}

} // namespace

PanelPage::PanelPage(
    RecordDesk desk, PanelService &service, Prompter &prompter, bool isPractice, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_prompter(prompter)
    , m_isPractice(isPractice)
    , m_source(m_desk)
    , m_sets(PanelSets::load().value_or(PanelSets {}))
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("panel"), this))
    , m_form(new PanelForm(m_desk, service, this))
{
    const PanelDeeds deeds { [this](PanelMeetingId id) { present(id); },
        [this](PanelPaper paper) { printPaper(paper); } };
    m_sheet->addSections(makePanelSections(m_desk, service, deeds, m_sheet));
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &PanelService::meetingsChanged, this, &PanelPage::reload);
    connect(&service, &PanelService::meetingChanged, this, [this](PanelMeetingId id) {
        reload();
        if (id.value == shownId())
            reloadSheet();
    });
}

PanelPage::~PanelPage()
{
    leaveWall();
    takeApart();
}

/// What is typed on the wall is stored before what it works with goes, and a store that is locked
/// shows nothing any more.
void PanelPage::leaveWall()
{
    if (m_wall == nullptr)
        return;
    m_wall->disconnect(this);
    m_wall->close();
    delete m_wall;
}

void PanelPage::hideEvent(QHideEvent *event)
{
    RegisterPage::hideEvent(event);
    if (!event->spontaneous())
        leaveWall();
}

FilterBar *PanelPage::makeFilters()
{
    auto *bar = new FilterBar({ QStringLiteral("panel"), tr("Search in meetings (Ctrl+F)") }, this);
    m_state = bar->addBarChoice("filterState", tr("Stands at"), tr("Open and signed"));
    m_state->addItem(tr("Not signed yet"), QStringLiteral("open"));
    m_state->addItem(tr("Signed"), QStringLiteral("signed"));
    return bar;
}

void PanelPage::applyFilters()
{
    PanelQuery query;
    query.searchText = m_filters->search()->text();
    const QString state = m_state->currentData().toString();
    if (state == QLatin1String("open"))
        query.which = PanelQuery::Which::Open;
    if (state == QLatin1String("signed"))
        query.which = PanelQuery::Which::Signed;
    query.binned = showsBin();
    m_source.query = query;
}

Result<void> PanelPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill({});
        return {};
    }
    return m_source.records().byId(PanelMeetingId { id }).map([this](const PanelMeeting &meeting) {
        m_form->fill(meeting);
    });
}

Result<void> PanelPage::takeOutOfBin(qint64 id) { return m_service.restore({ id }); }

PanelPresentation *PanelPage::present(PanelMeetingId id)
{
    leaveWall();
    m_wall = new PanelPresentation(m_desk, m_service, id, this);
    m_wall->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wall, &QObject::destroyed, this, [this, id] {
        if (shownId() == id.value)
            reloadSheet();
    });
    // Where a desktop does not know full windows: names of the window behind stay covered.
    m_wall->setGeometry(screen()->geometry());
    m_wall->showFullScreen();
    return m_wall;
}

void PanelPage::printPaper(PanelPaper paper)
{
    const auto meeting = m_source.records().byId(PanelMeetingId { shownId() });
    if (!meeting)
        return;
    const FileQuestion question { tr("Save the %1").arg(paperName(paper)),
        QStringLiteral("%1 %2.pdf").arg(meeting->reference, paperName(paper)),
        tr("PDF (*.pdf);;Document (*.odt);;Web page (*.html)") };
    m_prompter.askSaveFile(question, [this, paper](const QString &path) {
        tell(writePaper(paper, path), tr("The %1 is saved.").arg(paperName(paper)));
    });
}

Result<void> PanelPage::writePaper(PanelPaper paper, const QString &path)
{
    const PanelMeetingId id { shownId() };
    return panelPaper(m_desk.session, id, paper, m_isPractice)
        .and_then([&path](const Report &report) { return writeReportFile(report, path); })
        .and_then([&] { return m_service.notePrinted(id, paperName(paper)); });
}

void PanelPage::binShown()
{
    const PanelMeetingId id { shownId() };
    const auto binned = m_service.bin(id, {});
    if (binned)
        showList();
    tell(binned, tr("The meeting is in the bin."),
        [this, id] { return m_service.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
