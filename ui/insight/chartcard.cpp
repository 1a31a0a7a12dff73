#include "ui/insight/chartcard.h"

#include "ui/charts/chartview.h"
#include "ui/governance/packdocument.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace heed {

namespace {

constexpr int leastHeight = 380; // px
constexpr int panelsHeight = 280; // px: sentence, notes and time axis of panels
constexpr int panelHeight = 105; // px: each of them
constexpr int paretoHeight = 250; // px: head, scales and foot
constexpr int barHeight = 20; // px: a bar that lies, with its name

ChartSpec specOf(const DashboardChart &chart)
{
    ChartSpec spec = chartSpecOf(chart.chart, SuppressionRule { 0 });
    spec.definition.clear(); // said under "About this figure"
    spec.basis.clear();
    for (qsizetype line = 0; line < chart.tips.size(); ++line) {
        for (qsizetype point = 0; point < chart.tips.at(line).size(); ++point)
            spec.series[line].points[point].tip = chart.tips.at(line).at(point);
    }
    return spec;
}

int heightFor(const ReportChart &chart)
{
    if (chart.kind == ReportChartKind::Panels)
        return panelsHeight + panelHeight * int(chart.lines.size());
    if (chart.kind == ReportChartKind::Pareto)
        return std::max(leastHeight, paretoHeight + barHeight * int(chart.categories.size()));
    return leastHeight;
}

} // namespace

ChartCard::ChartCard(const DashboardChart &chart, QWidget *parent)
    : Card({}, parent)
    , m_view(new ChartView(this))
    , m_about(makeButton(tr("About this figure"), this))
    , m_definition(makeLabel({}, type::small(), this, true, true))
{
    setObjectName(QStringLiteral("chart-") + chart.chart.id);
    setMinimumHeight(heightFor(chart.chart));
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setFlat(true);
    m_about->setCheckable(true);
    m_about->setIcon(icon(Glyph::Info));
    m_definition->setObjectName(QStringLiteral("definition"));
    m_definition->hide();
    content()->addWidget(m_view, 1);
    content()->addWidget(m_about, 0, Qt::AlignLeft);
    content()->addWidget(m_definition);
    connect(m_about, &QPushButton::toggled, m_definition, &QWidget::setVisible);
    connect(m_view, &ChartView::pointActivated, this, &ChartCard::open);
    setChart(chart);
}

void ChartCard::setChart(const DashboardChart &chart)
{
    m_chart = chart;
    m_view->setSpec(specOf(chart));
    QStringList about { chart.chart.definition.simplified() };
    if (!chart.chart.basis.isEmpty())
        about << chart.chart.basis + QLatin1Char('.');
    m_definition->setText(about.join(QLatin1Char(' ')));
    m_about->setAccessibleDescription(m_definition->text());
    setAccessibleName(chart.chart.title);
}

void ChartCard::open(int line, int point)
{
    const QList<RecordsWish> wishes = m_chart.behind.value(line).value(point);
    if (wishes.isEmpty())
        return;
    if (wishes.size() == 1) {
        if (wishes.first().count > 0)
            emit recordsWanted(wishes.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("whichRecords"));
    for (const RecordsWish &wish : wishes) {
        //: A choice of records: what they are, and how many
        QAction *choice
            = menu->addAction(tr("%1 (%2)").arg(wish.heading, QLocale().toString(wish.count)));
        connect(choice, &QAction::triggered, this, [this, wish] { emit recordsWanted(wish); });
    }
    menu->popup(QCursor::pos());
}

} // namespace heed
