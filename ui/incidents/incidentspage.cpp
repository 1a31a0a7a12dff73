#include "ui/incidents/incidentspage.h"

#include "core/people/placeregister.h"
#include "core/records/recordkinds.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentsections.h"
#include "ui/incidents/incidentwords.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/translated.h"
#include "ui/shell/workspace.h"

#include <QComboBox>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("incident"), tr("Incidents"), tr("Log an incident"), Glyph::Incidents,
        tr("No incident is logged. Log what happened as soon as you know of it: a short note "
           "is enough to start."),
        tr("No incident fits these filters.") };
}

} // namespace

IncidentsPage::IncidentsPage(Workspace &workspace, QWidget *parent)
    : IncidentsPage({ workspace.session(), workspace.codes(),
                        [&workspace](const RecordRef &record) { workspace.open(record); },
                        &workspace.papers() },
        workspace.incidents(), parent)
{
}

IncidentsPage::IncidentsPage(RecordDesk desk, IncidentService &service, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_source(m_desk)
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("incident"), this))
    , m_form(new IncidentForm(m_desk, service, this))
{
    m_sheet->addSections(makeIncidentSections(m_desk, m_sheet));
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &IncidentService::incidentsChanged, this, &IncidentsPage::reload);
    connect(&service, &IncidentService::incidentChanged, this, [this](IncidentId id) {
        reload();
        if (id.value == shownId())
            reloadSheet();
    });
}

IncidentsPage::~IncidentsPage() { takeApart(); }

FilterBar *IncidentsPage::makeFilters()
{
    auto *bar
        = new FilterBar({ QStringLiteral("incident"), tr("Search in incidents (Ctrl+F)") }, this);
    m_state = bar->addBarChoice("filterState", tr("Status"), tr("Open and closed"));
    m_state->addItem(tr("Not closed"), QStringLiteral("not-closed"));
    for (const auto &[state, code] : EnumCodes<IncidentState>::list)
        m_state->addItem(wordFor(state), QString::fromLatin1(code));
    m_harm = bar->addBarChoice("filterHarm", tr("Harm"), tr("Any harm"));
    for (const Harm harm : { Harm::Low, Harm::Moderate, Harm::Severe })
        m_harm->addItem(tr("%1 or worse").arg(wordFor(harm)), toCode(harm));
    m_harm->addItem(wordFor(Harm::Fatal), toCode(Harm::Fatal));
    m_candour = bar->addToggle("filterCandour", tr("Candour &untested"), Glyph::Candour);
    m_site = bar->addChoice("filterSite", tr("Site"), tr("Any site"));
    m_category = bar->addChoice("filterCategory", tr("What kind"), tr("Any kind"));
    for (const Code &code : m_desk.codes.codes(codescheme::IncidentCategory))
        m_category->addItem(code.label, code.code);
    m_from = bar->addDay("filterFrom", tr("Happened from"), tr("From %1"), m_desk.dateParser());
    m_to = bar->addDay("filterTo", tr("Happened up to"), tr("Up to %1"), m_desk.dateParser());
    return bar;
}

void IncidentsPage::refreshFilters()
{
    m_filters->refill(m_site, [this](QComboBox &box) {
        if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
            for (const Site &site : *sites)
                box.addItem(site.name, site.id.value);
        }
    });
}

void IncidentsPage::applyFilters()
{
    IncidentQuery query;
    query.searchText = m_filters->search()->text();
    const QString state = m_state->currentData().toString();
    if (state == QLatin1String("not-closed"))
        query.which = IncidentQuery::Which::Open;
    else if (const auto wanted = fromCode<IncidentState>(state))
        query.states = { *wanted };
    query.harmAtLeast = fromCode<Harm>(m_harm->currentData().toString());
    query.candourUndecided = m_candour->isChecked();
    query.site = SiteId { m_site->currentData().toLongLong() };
    query.category = m_category->currentData().toString();
    query.occurredFrom = m_from->date().value_or(QDate());
    query.occurredTo = m_to->date().value_or(QDate());
    query.binned = showsBin();
    m_source.query = query;
}

Result<void> IncidentsPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill({});
        return {};
    }
    return m_source.records().file(IncidentId { id }).map([this](const IncidentFile &file) {
        m_form->fill(file);
    });
}

Result<void> IncidentsPage::takeOutOfBin(qint64 id) { return m_service.restore({ id }); }

void IncidentsPage::closeShown()
{
    const IncidentId id { shownId() };
    tell(m_service.close(id, m_desk.today()), tr("The incident is closed."),
        [this, id] { return m_service.reopen(id, tr("Closed by mistake")); });
}

void IncidentsPage::reopenShown()
{
    const IncidentId id { shownId() };
    tell(m_service.reopen(id, tr("More to do")), tr("The incident is open again."));
}

void IncidentsPage::binShown()
{
    const IncidentId id { shownId() };
    const auto binned = m_service.bin(id, {});
    if (binned)
        showList();
    tell(binned, tr("The incident is in the bin."),
        [this, id] { return m_service.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
