#include "ui/voice/feedbackpage.h"

#include "core/people/placeregister.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/translated.h"
#include "ui/shell/workspace.h"
#include "ui/voice/feedbackform.h"
#include "ui/voice/feedbacksections.h"
#include "ui/voice/feedbackwords.h"

#include <QComboBox>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("feedback"), tr("Feedback"), tr("Log feedback"), Glyph::Voice,
        tr("Nothing is logged: thanks, comments, suggestions, survey answers and concerns that "
           "are no complaint belong here."),
        tr("No feedback fits these filters.") };
}

} // namespace

FeedbackPage::FeedbackPage(Workspace &workspace, QWidget *parent)
    : FeedbackPage({ workspace.session(), workspace.codes(),
                     [&workspace](const RecordRef &record) { workspace.open(record); },
                     &workspace.papers() },
        workspace.feedback(), parent)
{
}

FeedbackPage::FeedbackPage(RecordDesk desk, FeedbackService &service, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_source(m_desk)
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("feedback"), this))
    , m_form(new FeedbackForm(m_desk, service, this))
{
    m_sheet->addSections(makeFeedbackSections(m_desk, m_sheet));
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &FeedbackService::registerChanged, this, &FeedbackPage::reload);
    connect(&service, &FeedbackService::feedbackChanged, this, [this](FeedbackId id) {
        reload();
        if (id.value == shownId())
            reloadSheet();
    });
}

FeedbackPage::~FeedbackPage() { takeApart(); }

FilterBar *FeedbackPage::makeFilters()
{
    auto *bar
        = new FilterBar({ QStringLiteral("feedback"), tr("Search in feedback (Ctrl+F)") }, this);
    m_type = bar->addBarChoice("filterType", tr("Kind"), tr("Any kind"));
    for (const auto &[type, code] : EnumCodes<FeedbackType>::list)
        m_type->addItem(wordFor(type), QString::fromLatin1(code));
    m_sentiment = bar->addBarChoice("filterSentiment", tr("Good or bad"), tr("Good and bad"));
    for (const auto &[sentiment, code] : EnumCodes<Sentiment>::list)
        m_sentiment->addItem(wordFor(sentiment), QString::fromLatin1(code));
    m_toldBack = bar->addBarChoice("filterToldBack", tr("Told back"), tr("Told back or not"));
    m_toldBack->addItem(tr("Not told back yet"), QStringLiteral("waiting"));
    m_site = bar->addChoice("filterSite", tr("Site"), tr("Any site"));
    m_theme = bar->addChoice("filterTheme", tr("Theme"), tr("Any theme"));
    for (const Code &code : m_desk.codes.codes(codescheme::Theme))
        m_theme->addItem(code.label, code.code);
    m_channel = bar->addChoice("filterSource", tr("How it came"), tr("Any way"));
    for (const Code &code : m_desk.codes.codes(codescheme::FeedbackSource))
        m_channel->addItem(code.label, code.code);
    m_from = bar->addDay("filterFrom", tr("Heard from"), tr("From %1"), m_desk.dateParser());
    m_to = bar->addDay("filterTo", tr("Heard up to"), tr("Up to %1"), m_desk.dateParser());
    return bar;
}

void FeedbackPage::refreshFilters()
{
    m_filters->refill(m_site, [this](QComboBox &box) {
        if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
            for (const Site &site : *sites)
                box.addItem(site.name, site.id.value);
        }
    });
}

void FeedbackPage::applyFilters()
{
    FeedbackQuery query;
    query.searchText = m_filters->search()->text();
    if (const auto type = fromCode<FeedbackType>(m_type->currentData().toString()))
        query.types = { *type };
    if (const auto sentiment = fromCode<Sentiment>(m_sentiment->currentData().toString()))
        query.sentiments = { *sentiment };
    if (!m_toldBack->currentData().toString().isEmpty())
        query.which = FeedbackQuery::Which::ToTellBack;
    query.source = m_channel->currentData().toString();
    query.site = SiteId { m_site->currentData().toLongLong() };
    query.theme = m_theme->currentData().toString();
    query.heardFrom = m_from->date().value_or(QDate());
    query.heardTo = m_to->date().value_or(QDate());
    query.binned = showsBin();
    m_source.query = query;
}

Result<void> FeedbackPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill({});
        return {};
    }
    return m_source.records().file(FeedbackId { id }).map([this](const FeedbackFile &file) {
        m_form->fill(file);
    });
}

Result<void> FeedbackPage::takeOutOfBin(qint64 id) { return m_service.restore({ id }); }

void FeedbackPage::tellBackShown()
{
    const FeedbackId id { shownId() };
    tell(m_service.tellBack(id, m_desk.today()), tr("They were told today what was done."),
        [this, id] { return m_service.tellBack(id, {}); });
}

void FeedbackPage::binShown()
{
    const FeedbackId id { shownId() };
    const auto binned = m_service.bin(id, {});
    if (binned)
        showList();
    tell(binned, tr("The feedback is in the bin."),
        [this, id] { return m_service.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
