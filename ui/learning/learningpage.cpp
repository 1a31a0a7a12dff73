#include "ui/learning/learningpage.h"

#include "core/people/placeregister.h"
#include "core/records/recordkinds.h"
#include "ui/learning/actionform.h"
#include "ui/learning/finishsection.h"
#include "ui/learning/helpedsection.h"
#include "ui/learning/learningwords.h"
#include "ui/learning/sharesection.h"
#include "ui/learning/storysection.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/historysection.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/translated.h"

#include <QComboBox>
#include <QPushButton>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("learning"), tr("Actions and learning"), tr("Add an action"),
        Glyph::Learning,
        tr("No action is written down: what you promise to do because of a complaint, an "
           "incident or a claim stands here, until somebody has looked if it helped."),
        tr("No action fits these filters.") };
}

} // namespace

LearningPage::LearningPage(RecordDesk desk, LearningService &service, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_actions(m_desk.session)
    , m_learning { m_desk, service, [this](const LearningFile &file) { beginAnother(file); } }
    , m_source(m_desk)
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("learning"), this))
    , m_form(new ActionForm(m_desk, m_actions, this))
{
    addSections();
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &LearningService::learningChanged, this, &LearningPage::reload);
    connect(&m_actions, &ActionService::actionChanged, this, [this](ActionId id) {
        reload();
        if (id.value == shownId())
            reloadSheet();
    });
}

LearningPage::~LearningPage() { takeApart(); }

bool LearningPage::showRecord(qint64 id)
{
    if (!RegisterPage::showRecord(id))
        return false;
    const auto file = m_learning.file(id);
    if (file && file->row.isCheckDue(m_desk.today()))
        chooseTab(QStringLiteral("helped"));
    return true;
}

void LearningPage::addSections()
{
    const auto history = [this](qint64 id) {
        return auditLinesOf(m_desk.session.database, { recordkind::Action, id },
            learningHistoryWords(m_desk.codes));
    };
    m_sheet->addSections({ new FinishSection(m_learning, m_sheet),
        new HelpedSection(m_learning, m_sheet), new StorySection(m_learning, m_sheet),
        new ShareSection(m_learning, m_sheet), new HistorySection(history, m_sheet) });
}

FilterBar *LearningPage::makeFilters()
{
    auto *bar
        = new FilterBar({ QStringLiteral("learning"), tr("Search in actions (Ctrl+F)") }, this);
    m_state = bar->addBarChoice("filterState", tr("How it stands"), tr("All actions"));
    m_state->addItem(tr("Open"), QStringLiteral("open"));
    m_state->addItem(tr("Overdue"), QStringLiteral("overdue"));
    m_state->addItem(tr("To be checked"), QStringLiteral("to-check"));
    m_state->addItem(tr("Came back"), QStringLiteral("came-back"));
    m_state->addItem(tr("Done"), QStringLiteral("done"));
    for (const auto &[answer, code] : EnumCodes<CheckAnswer>::list)
        m_state->addItem(wordFor(answer), QString::fromLatin1(code));
    m_mine = bar->addToggle("filterMine", tr("Mine"), Glyph::User);
    m_theme = bar->addBarChoice("filterTheme", tr("Theme"), tr("Any theme"));
    for (const Code &code : m_desk.codes.codes(codescheme::Theme))
        m_theme->addItem(code.label, code.code);
    m_owner = bar->addChoice("filterOwner", tr("Who does it"), tr("Anybody"));
    m_site = bar->addChoice("filterSite", tr("Site"), tr("Any site"));
    m_kind = bar->addChoice("filterKind", tr("Because of"), tr("Any record"));
    for (const QString &kind : { recordkind::Complaint, recordkind::Incident, recordkind::Claim,
             QStringLiteral("candour"), QStringLiteral("feedback") })
        m_kind->addItem(kindWord(kind), kind);
    return bar;
}

void LearningPage::refreshFilters()
{
    m_filters->refill(m_site, [this](QComboBox &box) {
        if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
            for (const Site &site : *sites)
                box.addItem(site.name, site.id.value);
        }
    });
    m_filters->refill(m_owner, [this](QComboBox &box) {
        for (const QString &owner : m_source.records().owners().value_or(QStringList {}))
            box.addItem(owner, owner);
    });
}

void LearningPage::applyFilters()
{
    using Which = LearningQuery::Which;
    static const QHash<QString, Which> states {
        { QStringLiteral("open"), Which::Open },
        { QStringLiteral("overdue"), Which::Overdue },
        { QStringLiteral("to-check"), Which::ToCheck },
        { QStringLiteral("done"), Which::Done },
    };
    LearningQuery query;
    const QString state = m_state->currentData().toString();
    query.today = m_desk.today();
    query.searchText = m_filters->search()->text();
    query.which = states.value(state, Which::All);
    query.answer = fromCode<CheckAnswer>(state);
    query.owner = m_mine->isChecked() ? m_desk.session.actor.name
                                      : m_owner->currentData().toString();
    query.theme = m_theme->currentData().toString();
    query.site = SiteId { m_site->currentData().toLongLong() };
    query.kind = m_kind->currentData().toString();
    query.binned = showsBin();
    m_source.query = query;
    m_source.cameBackOnly = state == QLatin1String("came-back");
}

Result<void> LearningPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill(std::exchange(m_next, {}), std::exchange(m_nextReference, {}));
        return {};
    }
    return m_learning.file(id).map(
        [this](const LearningFile &file) { m_form->fill(file.action, file.row.reference); });
}

void LearningPage::beginAnother(const LearningFile &file)
{
    m_next = {};
    m_next.kind = file.action.kind;
    m_next.recordId = file.action.recordId;
    m_next.theme = file.row.theme;
    m_nextReference = file.row.reference;
    beginNew();
}

Result<void> LearningPage::takeOutOfBin(qint64 id) { return m_actions.restore({ id }); }

void LearningPage::chooseTab(const QString &name) { m_sheet->tabs()->choose(name); }

void LearningPage::binShown()
{
    const ActionId id { shownId() };
    const auto binned = m_actions.bin(id);
    if (binned)
        showList();
    tell(binned, tr("The action is in the bin."),
        [this, id] { return m_actions.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
