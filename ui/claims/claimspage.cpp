#include "ui/claims/claimspage.h"

#include "core/people/placeregister.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimsections.h"
#include "ui/claims/claimwords.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/translated.h"
#include "ui/shell/workspace.h"

#include <QComboBox>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("claim"), tr("Claims"), tr("Log a claim"), Glyph::Claims,
        tr("No claim is logged: nobody has asked for compensation, or the claims are still in "
           "another file."),
        tr("No claim fits these filters.") };
}

} // namespace

ClaimsPage::ClaimsPage(Workspace &workspace, QWidget *parent)
    : ClaimsPage({ workspace.session(), workspace.codes(),
                     [&workspace](const RecordRef &record) { workspace.open(record); },
                     &workspace.papers() },
        workspace.claims(), parent)
{
}

ClaimsPage::ClaimsPage(RecordDesk desk, ClaimService &service, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_source(m_desk)
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("claim"), this))
    , m_form(new ClaimForm(m_desk, service, this))
{
    m_sheet->addSections(makeClaimSections(m_desk, m_sheet));
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &ClaimService::claimsChanged, this, &ClaimsPage::reload);
    connect(&service, &ClaimService::claimChanged, this, [this](ClaimId id) {
        reload();
        if (id.value == shownId())
            reloadSheet();
    });
}

ClaimsPage::~ClaimsPage() { takeApart(); }

FilterBar *ClaimsPage::makeFilters()
{
    auto *bar = new FilterBar({ QStringLiteral("claim"), tr("Search in claims (Ctrl+F)") }, this);
    m_status = bar->addBarChoice("filterStatus", tr("Status"), tr("Open and closed"));
    for (const auto &[status, code] : EnumCodes<ClaimStatus>::list)
        m_status->addItem(wordFor(status), QString::fromLatin1(code));
    m_scheme = bar->addBarChoice("filterScheme", tr("Scheme"), tr("Any scheme"));
    for (const auto &[scheme, code] : EnumCodes<ClaimScheme>::list)
        m_scheme->addItem(shortWordFor(scheme), QString::fromLatin1(code));
    m_site = bar->addChoice("filterSite", tr("Site"), tr("Any site"));
    m_theme = bar->addChoice("filterTheme", tr("Theme"), tr("Any theme"));
    for (const Code &code : m_desk.codes.codes(codescheme::Theme))
        m_theme->addItem(code.label, code.code);
    m_from = bar->addDay("filterFrom", tr("Notified from"), tr("From %1"), m_desk.dateParser());
    m_to = bar->addDay("filterTo", tr("Notified up to"), tr("Up to %1"), m_desk.dateParser());
    return bar;
}

void ClaimsPage::refreshFilters()
{
    m_filters->refill(m_site, [this](QComboBox &box) {
        if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
            for (const Site &site : *sites)
                box.addItem(site.name, site.id.value);
        }
    });
}

void ClaimsPage::applyFilters()
{
    ClaimQuery query;
    query.searchText = m_filters->search()->text();
    if (const auto status = fromCode<ClaimStatus>(m_status->currentData().toString()))
        query.statuses = { *status };
    if (const auto scheme = fromCode<ClaimScheme>(m_scheme->currentData().toString()))
        query.schemes = { *scheme };
    query.site = SiteId { m_site->currentData().toLongLong() };
    query.theme = m_theme->currentData().toString();
    query.notifiedFrom = m_from->date().value_or(QDate());
    query.notifiedTo = m_to->date().value_or(QDate());
    query.binned = showsBin();
    m_source.query = query;
}

Result<void> ClaimsPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill({});
        return {};
    }
    return m_source.records().file(ClaimId { id }).map([this](const ClaimFile &file) {
        m_form->fill(file);
    });
}

Result<void> ClaimsPage::takeOutOfBin(qint64 id) { return m_service.restore({ id }); }

void ClaimsPage::closeShown()
{
    const ClaimId id { shownId() };
    tell(m_service.close(id, m_desk.today()), tr("The claim is closed."),
        [this, id] { return m_service.reopen(id, tr("Closed by mistake")); });
}

void ClaimsPage::reopenShown()
{
    const ClaimId id { shownId() };
    tell(m_service.reopen(id, tr("More to do")), tr("The claim is open again."));
}

void ClaimsPage::binShown()
{
    const ClaimId id { shownId() };
    const auto binned = m_service.bin(id, {});
    if (binned)
        showList();
    tell(binned, tr("The claim is in the bin."),
        [this, id] { return m_service.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
