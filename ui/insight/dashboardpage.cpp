#include "ui/insight/dashboardpage.h"

#include "core/people/placeregister.h"
#include "ui/insight/cardgrid.h"
#include "ui/insight/chartcard.h"
#include "ui/insight/figuretile.h"
#include "ui/insight/periodchooser.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QScrollArea>

namespace heed {

namespace {
constexpr int tileWidth = 200; // px, the least
constexpr int mostTiles = 4; // in a row
constexpr int chartWidth = 420; // px, the least
constexpr int chartColumns = 2;
}

DashboardPage::DashboardPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Dashboard"), this))
    , m_error(makeLabel({}, type::base(), this, false, true))
    , m_progress(new ProgressStrip(this))
    , m_tiles(new CardGrid(tileWidth, mostTiles, this))
    , m_changes(new Card({}, this))
    , m_charts(new CardGrid(chartWidth, chartColumns, this))
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    layout->setSpacing(space::Large);
    m_header->setSentence(tr("Click a number or a point to open the records behind it."));
    layout->addWidget(m_header);
    layout->addWidget(choices());
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(m_tiles);
    layout->addWidget(m_changes);
    layout->addWidget(m_charts);
    layout->addStretch(1);
    m_error->setObjectName(QStringLiteral("dashboardError"));
    m_error->hide();
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->hide();
    m_progress->setObjectName(QStringLiteral("busy"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
}

QWidget *DashboardPage::choices()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Large);
    m_period = new PeriodChooser(m_workspace.today(), m_workspace.session().calendar, box);
    m_sites = new QComboBox(box);
    m_sites->setObjectName(QStringLiteral("site"));
    m_sites->setAccessibleName(tr("Site"));
    m_sites->setMinimumHeight(TargetHeight);
    // A long name of a hospital would make the page wider than a narrow window.
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sites->setMinimumContentsLength(14);
    row->addWidget(m_period);
    row->addWidget(m_sites, 0, Qt::AlignTop);
    row->addStretch(1);
    fillSites();
    connect(m_period, &PeriodChooser::periodChanged, this, &DashboardPage::refresh);
    connect(m_sites, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
    return box;
}

void DashboardPage::fillSites()
{
    m_sites->addItem(tr("All sites"), 0);
    const auto sites = PlaceRegister(m_workspace.store().database()).sites();
    if (!sites)
        return;
    for (const Site &site : *sites)
        m_sites->addItem(site.name, site.id.value);
    m_sites->setVisible(sites->size() > 1);
}

QWidget *DashboardPage::firstFocus() { return m_period->findChild<QComboBox *>(); }

Slice DashboardPage::question() const
{
    Slice question { m_period->period(), {} };
    if (const qint64 site = m_sites->currentData().toLongLong(); site > 0)
        question.scope.sites = { site };
    return question;
}

void DashboardPage::refresh()
{
    m_job.cancel();
    m_progress->start(tr("Counting"));
    m_job = m_workspace.worker().run(
        this,
        [question = question(), today = m_workspace.today()](
            const JobContext &context) -> Result<Dashboard> {
            return checkRight(context.session, Capability::Report).and_then([&] {
                return makeDashboard(context.session.database, question, today, context.progress);
            });
        },
        [this](Result<Dashboard> made) { take(std::move(made)); },
        [this](int percent) { m_progress->setProgress(percent, 100); });
}

void DashboardPage::take(Result<Dashboard> made)
{
    if (!made && made.error().code == ErrorCode::Cancelled) {
        if (m_job.isCancelled()) // stopped by hand, and not for a newer question
            m_progress->finish();
        return;
    }
    m_progress->finish();
    m_error->setVisible(!made);
    if (!made) {
        m_error->setText(explain(made.error()));
        return;
    }
    showTiles(*made);
    showChanges(*made);
    showCharts(*made);
}

void DashboardPage::showTiles(const Dashboard &board)
{
    QList<QWidget *> tiles;
    for (const DashboardTile &tile : board.tiles) {
        auto *widget = new FigureTile(tile, m_tiles);
        connect(widget, &FigureTile::activated, this,
            [this, wish = tile.behind] { openRecords(wish); });
        tiles << widget;
    }
    m_tiles->setCards(tiles);
}

/// What is different from the quarter before, each sentence with the records behind it.
void DashboardPage::showChanges(const Dashboard &board)
{
    m_changes->hide(); // it is shown whole, and not line by line
    QVBoxLayout *rows = m_changes->refill();
    QWidget *room = rows->parentWidget();
    rows->setSpacing(space::Small);
    rows->addWidget(makeLabel(board.changesTitle, type::section(), room, false, true));
    if (board.changes.isEmpty())
        rows->addWidget(makeLabel(tr("Nothing that is worth saying."), type::base(), room, true));
    for (const DashboardChange &change : board.changes) {
        auto *row = new SentenceRow({ Tone::Neutral, change.sentence, {}, {}, tr("Show") }, room);
        connect(row, &SentenceRow::stepTriggered, this,
            [this, wish = change.behind] { openRecords(wish); });
        connect(row, &SentenceRow::opened, this,
            [this, wish = change.behind] { openRecords(wish); });
        rows->addWidget(row);
    }
    m_changes->setVisible(!board.changesTitle.isEmpty());
}

void DashboardPage::showCharts(const Dashboard &board)
{
    if (m_charts->cards().size() == board.charts.size()) { // the same charts, newer numbers
        for (qsizetype i = 0; i < board.charts.size(); ++i)
            static_cast<ChartCard *>(m_charts->cards().at(i))->setChart(board.charts.at(i));
        return;
    }
    QList<QWidget *> cards;
    for (const DashboardChart &chart : board.charts) {
        auto *card = new ChartCard(chart, m_charts);
        connect(card, &ChartCard::recordsWanted, this, &DashboardPage::openRecords);
        cards << card;
    }
    m_charts->setCards(cards);
}

void DashboardPage::openRecords(const RecordsWish &wish)
{
    m_workspace.worker().run(
        this,
        [wish](const JobContext &context) { return recordsOf(context.session.database, wish); },
        [this, wish](Result<QList<qint64>> ids) {
            if (!ids)
                m_workspace.say(explain(ids.error()));
            else if (ids->isEmpty())
                m_workspace.say(tr("There is no record behind this number."));
            else
                m_workspace.openAll(recordKindOf(wish.measure), *ids, wish.heading);
        });
}

} // namespace heed
