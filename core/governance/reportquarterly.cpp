#include "core/governance/reportquarterly.h"

#include "core/governance/boardsections.h"
#include "core/governance/quarterchanges.h"
#include "core/governance/reportwriter.h"

#include <array>

namespace heed {

namespace {

void writeQuarterInShort(ReportWriter &writer)
{
    writer.section(QStringLiteral("The quarter in short"));
    writer.tiles({ QStringLiteral("received"), QStringLiteral("closed"), QStringLiteral("open"),
        QStringLiteral("acknowledged"), QStringLiteral("replied-in-time"),
        QStringLiteral("overdue"), QStringLiteral("well-founded"),
        QStringLiteral("incidents-harm"), QStringLiteral("actions-overdue") });
    writer.text(QStringLiteral("Each number with the three months before. More complaints are not "
                               "worse: people complain where they trust that it helps."),
        ReportTone::Small);
}

void writeMonthByMonth(ReportWriter &writer)
{
    writer.section(QStringLiteral("Month by month"));
    writer.text(QStringLiteral("A quarter is three points, too few to judge by. These charts show "
                               "it at the end of two years, with the limits within which months "
                               "differ by chance alone."));
    writer.monthsChart(QStringLiteral("quarter-received"), QStringLiteral("Complaints received"),
        QStringLiteral("received"), ReportHue::Complaints);
    writer.monthsChart(QStringLiteral("quarter-replied"),
        QStringLiteral("Replied within the agreed time"), QStringLiteral("replied-in-time"),
        ReportHue::Complaints);
    writer.monthsChart(QStringLiteral("quarter-closed"), QStringLiteral("Complaints closed"),
        QStringLiteral("closed"), ReportHue::Complaints);
    writer.monthsChart(QStringLiteral("quarter-incidents"), QStringLiteral("Incidents"),
        QStringLiteral("incidents"), ReportHue::Incidents);
    writer.monthsChart(QStringLiteral("quarter-harm"),
        QStringLiteral("Incidents with moderate or worse harm"), QStringLiteral("incidents-harm"),
        ReportHue::Incidents);
}

void writeWhatAbout(ReportWriter &writer)
{
    writer.section(QStringLiteral("What people complained about"));
    writer.partsChart(QStringLiteral("quarter-subjects"), QStringLiteral("Points complained of"),
        ReportChartKind::Pareto, QStringLiteral("issues"), QStringLiteral("subject"),
        ReportHue::Complaints);
    writer.comparedChart(QStringLiteral("quarter-sites"), QStringLiteral("Complaints, by site"),
        QStringLiteral("received"), QStringLiteral("site"), ReportHue::Complaints);
}

constexpr std::array list {
    ReportPart { "quarter", "The quarter in short", writeQuarterInShort },
    ReportPart { "changes", "What changed since the quarter before", writeWhatChanged },
    ReportPart { "months", "Month by month", writeMonthByMonth },
    ReportPart { "about", "What people complained about", writeWhatAbout },
    ReportPart { "open", "Complaints being looked at in detail", writeOpen },
    ReportPart { "closed", "Complaints closed: findings, learning and action", writeClosed },
    ReportPart { "actions", "Actions", writeActions },
    ReportPart { "method", "Definitions and method", writeMethod, true },
};

} // namespace

void writeWhatChanged(ReportWriter &writer)
{
    writer.section(QStringLiteral("What changed since the quarter before"));
    const QuarterChanges found
        = writer.value(quarterChanges(writer.database(), writer.slice(), writer.words()));
    QStringList items;
    for (const QuarterChange &change : found.changes)
        items << change.sentence;
    if (!found.now.isValid() || found.now.wholeMonths().size() < 3) {
        writer.text(QStringLiteral("The period holds no three whole months to compare."));
        return;
    }
    if (items.isEmpty()) {
        writer.text(QStringLiteral("Nothing that is worth saying, or nothing that may be said "
                                   "because the numbers are small."),
            ReportTone::Lead);
        return;
    }
    writer.text(QStringLiteral("%1 against %2.")
                    .arg(FigureWords::span(found.now), FigureWords::span(found.before)),
        ReportTone::Lead);
    writer.bullets(items);
    writer.text(QStringLiteral("Told as they are. Whether chance alone explains a change, the "
                               "charts by month say."),
        ReportTone::Small);
}

ReportParts quarterlyParts() { return list; }

Result<Report> quarterlyReport(Database &database, const BoardReportRequest &request)
{
    return reportOfParts(database, request, QStringLiteral("quarterly"),
        QStringLiteral("Complaints, incidents and claims: the quarter"), list);
}

} // namespace heed
