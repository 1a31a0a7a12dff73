#include "ui/panel/wallpaper.h"

#include "ui/charts/chartview.h"
#include "ui/governance/packdocument.h"
#include "ui/insight/cardgrid.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>

namespace heed {

namespace {

constexpr int wallText = 16; // pt
constexpr int wallNumber = 30; // pt
constexpr int chartHeight = 340; // px
constexpr int tilesInARow = 3;
constexpr int tileWidth = 200; // px, at least

} // namespace

QFont wallFont(QFont font, int points)
{
    font.setPointSize(points);
    return font;
}

QFont wallFont() { return wallFont(type::base(), wallText); }

WallPaper::WallPaper(const RecordDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setObjectName(QStringLiteral("wallPaper"));
    setAccessibleName(tr("Paper of this matter"));
}

void WallPaper::showMatter(const PanelFile &file, const PanelItem &item)
{
    // A key in one of its charts may have turned the page: it must live until that is done with.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    m_room = new QWidget(this);
    m_rows = new QVBoxLayout(m_room);
    m_rows->setContentsMargins(0, 0, space::Medium, 0);
    m_rows->setSpacing(space::Medium);
    if (item.kind == PanelItemKind::Data)
        addFigures(file.meeting);
    const QString reasons = reasonsSaid(reasonsFromCodes(item.reasons));
    if (!reasons.isEmpty())
        m_rows->addWidget(
            makeLabel(tr("Why it is here: %1.").arg(reasons), wallFont(), m_room, true, true));
    for (const QString &line : item.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        m_rows->addWidget(makeLabel(line, wallFont(), m_room, false, true));
    m_rows->addStretch();
    setWidget(m_room);
}

void WallPaper::addFigures(const PanelMeeting &meeting)
{
    if (!m_figures) {
        const auto figures = panelFigures(m_desk.session, { meeting.periodFrom, meeting.periodTo });
        if (!figures)
            return;
        m_figures = *figures;
    }
    addTiles();
    for (const ReportChart &chart : m_figures->charts) {
        auto *view = new ChartView(m_room);
        view->setMinimumHeight(chartHeight);
        view->setSpec(chartSpecOf(chart, m_figures->rule));
        m_rows->addWidget(view);
    }
}

void WallPaper::addTiles()
{
    QList<QWidget *> tiles;
    for (const ReportTile &tile : m_figures->tiles.tiles) {
        auto *told = new QWidget(m_room);
        auto *rows = new QVBoxLayout(told);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(makeLabel(tile.number, wallFont(type::pageTitle(), wallNumber), told));
        rows->addWidget(makeLabel(tile.label, type::section(), told, false, true));
        rows->addWidget(makeLabel(tile.sentence, type::base(), told, true, true));
        rows->addStretch();
        tiles << told;
    }
    auto *grid = new CardGrid(tileWidth, tilesInARow, m_room);
    m_rows->addWidget(grid);
    grid->setCards(tiles);
}

} // namespace heed
