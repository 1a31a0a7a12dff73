#include "core/governance/dashboardthemes.h"

#include "core/insight/triangulation.h"

#include <algorithm>

namespace heed {

namespace {

constexpr qsizetype mostThemes = 8;
constexpr qsizetype mostSites = 6;

QString key(const char *text) { return QString::fromLatin1(text); }

} // namespace

QList<RecordsWish> DashboardThemes::cellWishes(
    const Triangulation &all, qsizetype theme, qsizetype site) const
{
    const ThreeCounts &counts = all.cells.at(theme).at(site);
    const QString place
        = all.siteIds.at(site) == 0 ? QString() : QString::number(all.siteIds.at(site));
    struct Register
    {
        const char *measure;
        const char *themes;
        const char *word;
        qint64 count;
    };
    const Register registers[] { { "issues", "theme", "Complaints", counts.complaints },
        { "incidents", "incident-theme", "Incidents", counts.incidents },
        { "claims-notified", "claim-theme", "Claims", counts.claims },
        { "feedback-critical", "feedback-theme", "Critical feedback", counts.feedback } };
    QList<RecordsWish> wishes;
    for (const Register &one : registers) {
        if (one.count == 0)
            continue;
        const QString heading
            = QStringLiteral("%1: %2, %3")
                  .arg(QLatin1String(one.word), all.themeLabels.at(theme), all.siteLabels.at(site));
        wishes << RecordsWish { key(one.measure), m_work.question,
            { { key(one.themes), all.themeKeys.at(theme) }, { key("site"), place } }, one.count,
            heading };
    }
    return wishes;
}

void DashboardThemes::draw()
{
    const Triangulation all = m_work.value(triangulate(m_work.database, m_work.question));
    if (m_work.error)
        return;
    DashboardChart board;
    ReportChart &chart = board.chart;
    chart.id = key("themes");
    chart.kind = ReportChartKind::HeatMap;
    chart.title = QStringLiteral("Themes and places");
    chart.xTitle = QStringLiteral("Site");
    chart.yTitle = QStringLiteral("Theme");
    chart.sentence = QStringLiteral("What happened, from all registers: records that are linked to "
                                    "each other tell of one event and count once.");
    chart.definition = QStringLiteral(
        "Complaints by the day received, incidents by the day they happened, claims by the day "
        "notified, critical feedback by the day it was heard. A complaint with several themes "
        "counts under each. Not a rate: a larger place "
        "has more of everything.");
    const qsizetype themes = std::min(all.themeKeys.size(), mostThemes);
    const qsizetype sites = std::min(all.siteIds.size(), mostSites);
    chart.categories = all.siteLabels.mid(0, sites);
    for (qsizetype theme = 0; theme < themes; ++theme) {
        ReportLine line { all.themeLabels.at(theme), {}, ReportHue::Complaints };
        QStringList tips;
        QList<QList<RecordsWish>> behind;
        for (qsizetype site = 0; site < sites; ++site) {
            const ThreeCounts &counts = all.cells.at(theme).at(site);
            line.points << ReportPoint { double(counts.events) };
            tips << QStringLiteral("%1, %2: %3 events (complaints %4, incidents %5, claims %6, "
                                   "critical feedback %7)")
                        .arg(all.themeLabels.at(theme), all.siteLabels.at(site))
                        .arg(counts.events)
                        .arg(counts.complaints)
                        .arg(counts.incidents)
                        .arg(counts.claims)
                        .arg(counts.feedback);
            behind << cellWishes(all, theme, site);
        }
        chart.lines << line;
        board.tips << tips;
        board.behind << behind;
    }
    chart.notes << QStringLiteral("Themes by version %1 of the map of themes.").arg(all.themeMap);
    if (themes < all.themeKeys.size())
        chart.notes << QStringLiteral("The %1 commonest themes are shown.").arg(themes);
    if (sites < all.siteIds.size())
        chart.notes << QStringLiteral("The %1 sites with the most are shown.").arg(sites);
    m_work.board.charts << board;
}

} // namespace heed
