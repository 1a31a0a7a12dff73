#include "ui/candour/candourpage.h"

#include "ui/candour/candourform.h"
#include "ui/candour/candoursections.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/translated.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QPushButton>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("candour"), tr("Duty of candour"), tr("Open a duty"), Glyph::Candour,
        tr("No duty of candour is open or kept. Open one on an incident, a complaint or a "
           "claim, or here after a mortality review."),
        tr("No duty fits these filters.") };
}

} // namespace

CandourPage::CandourPage(Workspace &workspace, QWidget *parent)
    : CandourPage({ workspace.session(), workspace.codes(),
                      [&workspace](const RecordRef &record) { workspace.open(record); },
                      &workspace.papers() },
        workspace.candour(), parent)
{
}

CandourPage::CandourPage(RecordDesk desk, CandourService &service, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_source(m_desk)
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("candour"), this))
    , m_form(new CandourForm(m_desk, service, this))
{
    m_sheet->addSections(makeCandourSections(m_desk, service, m_sheet));
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &CandourService::candoursChanged, this, &CandourPage::reload);
    connect(&service, &CandourService::candourChanged, this, [this](CandourId id) {
        reload();
        if (id.value == shownId())
            reloadSheet();
    });
}

CandourPage::~CandourPage() { takeApart(); }

FilterBar *CandourPage::makeFilters()
{
    auto *bar = new FilterBar(
        { QStringLiteral("candour"), tr("Search in duties of candour (Ctrl+F)") }, this);
    m_state = bar->addBarChoice("filterState", tr("Stands at"), tr("Open and closed"));
    m_state->addItem(tr("Not closed"), QStringLiteral("open"));
    for (const auto &[state, code] : EnumCodes<CandourState>::list)
        m_state->addItem(wordFor(state), QString::fromLatin1(code));
    m_exposed = bar->addToggle("filterExposed", tr("&Late to tell"), Glyph::Overdue);
    m_cameFrom = bar->addChoice("filterSource", tr("Came from"), tr("Any way"));
    for (const auto &[source, code] : EnumCodes<CandourSource>::list)
        m_cameFrom->addItem(wordFor(source), QString::fromLatin1(code));
    return bar;
}

void CandourPage::applyFilters()
{
    CandourQuery query;
    query.searchText = m_filters->search()->text();
    const QString state = m_state->currentData().toString();
    if (state == QLatin1String("open"))
        query.which = CandourQuery::Which::Open;
    else if (const auto wanted = fromCode<CandourState>(state))
        query.states = { *wanted };
    if (const auto source = fromCode<CandourSource>(m_cameFrom->currentData().toString()))
        query.sources = { *source };
    if (m_exposed->isChecked())
        query.lateOn = m_desk.today();
    query.binned = showsBin();
    m_source.query = query;
}

Result<void> CandourPage::takeOutOfBin(qint64 id) { return m_service.restore({ id }); }

Result<void> CandourPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill({});
        return {};
    }
    return m_source.records().byId(CandourId { id }).map([this](const CandourDuty &duty) {
        m_form->fill(duty);
    });
}

void CandourPage::binShown()
{
    const CandourId id { shownId() };
    const auto binned = m_service.bin(id, {});
    if (binned)
        showList();
    tell(binned, tr("The duty is in the bin."),
        [this, id] { return m_service.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
