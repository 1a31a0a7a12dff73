#include "core/governance/boardsections.h"
#include "core/governance/quarterchanges.h"
#include "core/governance/reportwriter.h"
#include "core/governance/tablecharts.h"
#include "core/insight/rates.h"
#include "core/insight/threemonths.h"
#include "core/insight/triangulation.h"

namespace heed {

namespace {

QList<qint64> column(const QList<ThreeCounts> &counts, qint64 ThreeCounts::*which)
{
    QList<qint64> numbers;
    for (const ThreeCounts &count : counts)
        numbers << count.*which;
    return numbers;
}

/// The registers side by side; each column hides its own small numbers.
ReportTable sideBySide(const QString &id, const QString &title, const QString &of,
    const QStringList &labels, const QList<ThreeCounts> &counts, const FigureWords &words)
{
    ReportTable table { id, title,
        { of, QStringLiteral("Complaints received"), QStringLiteral("Incidents"),
            QStringLiteral("Claims notified"), QStringLiteral("Critical feedback"),
            QStringLiteral("Events, linked once") },
        {} };
    QList<QList<CellState>> states;
    const QList columns { &ThreeCounts::complaints, &ThreeCounts::incidents, &ThreeCounts::claims,
        &ThreeCounts::feedback, &ThreeCounts::events };
    for (const auto which : columns)
        states << suppressed(column(counts, which), words.rule());
    for (qsizetype row = 0; row < labels.size(); ++row) {
        QVariantList cells { labels.at(row) };
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells << ChartMaker(words).cell(counts.at(row).*columns.at(i), states.at(i).at(row));
        table.rows << cells;
    }
    return table;
}

/// Theme by site for one register.
CrossTable crossOf(const Triangulation &all, qint64 ThreeCounts::*which)
{
    CrossTable table { QStringLiteral("Theme"), QStringLiteral("Site"), {}, {}, {}, {}, {} };
    for (qsizetype i = 0; i < all.siteIds.size(); ++i) {
        table.columnKeys << QString::number(all.siteIds.at(i));
        table.columnLabels << all.siteLabels.at(i);
    }
    for (qsizetype row = 0; row < all.themeKeys.size(); ++row) {
        table.rowKeys << all.themeKeys.at(row);
        table.rowLabels << all.themeLabels.at(row);
        QList<qint64> cells;
        for (const ThreeCounts &counts : all.cells.at(row))
            cells << counts.*which;
        table.cells << cells;
    }
    return table;
}

void writeHeatMap(ReportWriter &writer, const QString &id, const QString &title,
    const QString &measure, const CrossTable &counts)
{
    if (counts.cells.isEmpty() || writer.now(measure).numerator == 0)
        return;
    const ChartMaker maker(writer.words());
    const TableCharts charts(maker);
    if (charts.showsAny(counts))
        writer.add(charts.make(id, title, ReportChartKind::HeatMap, counts, writer.now(measure)));
    else
        writer.text(QStringLiteral("%1: every number is too small to be shown.").arg(title));
}

/// What a register's count is held against: bed days, resident days or contacts of the period.
QString denominatorNote(ReportWriter &writer, const QString &measure)
{
    const Figure &count = writer.now(measure);
    QStringList against;
    for (const Figure &rate : writer.value(rates(writer.database(), measure, writer.slice()))) {
        if (rate.value && stateOf(count, writer.words().rule()) == CellState::Shown)
            against << QStringLiteral("%1 %2 (there were %3)")
                           .arg(FigureWords::number(*rate.value, 1),
                               rate.label.mid(count.label.size() + 1),
                               FigureWords::number(double(rate.denominator.value_or(0))));
    }
    return against.isEmpty()
        ? QStringLiteral("%1: no rate, because no activity is entered for all months or the number "
                         "is not shown.")
              .arg(count.label)
        : QStringLiteral("%1: %2.").arg(count.label, against.join(QLatin1String("; ")));
}

/// All registers, month by month under one axis.
void writePanels(ReportWriter &writer)
{
    struct Panel
    {
        const char *measure;
        const char *name;
        ReportHue hue;
    };
    static constexpr std::array panels {
        Panel { "received", "Complaints received", ReportHue::Complaints },
        Panel { "incidents", "Incidents", ReportHue::Incidents },
        Panel { "claims-notified", "Claims notified", ReportHue::Claims },
        Panel { "feedback-critical", "Critical feedback", ReportHue::Feedback },
    };
    ReportChart chart;
    chart.id = QStringLiteral("three-registers");
    chart.kind = ReportChartKind::Panels;
    chart.title = QStringLiteral("Complaints, incidents, claims and feedback over two years");
    chart.xTitle = QStringLiteral("Month");
    chart.basis = QStringLiteral("Complaints by the day received, incidents by the day they "
                                 "happened, claims by the day notified, feedback by the day it "
                                 "was heard");
    chart.sentence = QStringLiteral("They are shown under one another, each on its own scale. "
                                    "They are never added up, and claims are about care of years "
                                    "before.");
    const ChartMaker maker(writer.words());
    Measures measures(writer.database());
    Slice months = writer.slice();
    months.period = months.period.lastMonths(24);
    QList<Breakdown> splits;
    bool hidesAny = false;
    for (const Panel &panel : panels) {
        splits << writer.value(measures.months(QString::fromLatin1(panel.measure), months));
        const QList<CellState> states = maker.monthStates(splits.last());
        hidesAny = hidesAny || states.count(CellState::Shown) < states.size();
    }
    for (qsizetype i = 0; i < splits.size(); ++i) {
        const Breakdown split = hidesAny ? inThreeMonths(splits.at(i)) : splits.at(i);
        const QList<CellState> states = maker.monthStates(split, hidesAny ? 4 : 12);
        ReportLine line { QString::fromLatin1(panels.at(std::size_t(i)).name), {},
            panels.at(std::size_t(i)).hue };
        chart.categories.clear();
        for (qsizetype part = 0; part < split.parts.size(); ++part) {
            const bool isShown = states.at(part) == CellState::Shown;
            chart.categories << split.parts.at(part).label;
            line.points << ReportPoint { isShown ? split.parts.at(part).value : std::nullopt,
                states.at(part), ReportMeaning::Common };
        }
        chart.lines << line;
    }
    if (hidesAny) {
        chart.xTitle = QStringLiteral("Three months");
    } else {
        chart.categories.clear();
        chart.dates = months.period.wholeMonths();
    }
    for (const Panel &panel : panels)
        chart.notes << denominatorNote(writer, QString::fromLatin1(panel.measure));
    if (!chart.lines.first().points.isEmpty())
        writer.add(chart);
}

/// Themes whose number of complaints changed most; only where both numbers may be shown.
void writeChanges(ReportWriter &writer, const Triangulation &now, const Triangulation &before)
{
    struct Change
    {
        QString label;
        qint64 now;
        qint64 before;
    };
    const SuppressionRule &rule = writer.words().rule();
    QList<Change> changes;
    for (qsizetype i = 0; i < now.themeKeys.size(); ++i) {
        const qsizetype was = before.themeKeys.indexOf(now.themeKeys.at(i));
        const qint64 earlier = was < 0 ? 0 : before.byTheme.at(was).complaints;
        const qint64 later = now.byTheme.at(i).complaints;
        if (!now.themeKeys.at(i).isEmpty() && !rule.isSmall(earlier) && !rule.isSmall(later)
            && earlier != later)
            changes << Change { now.themeLabels.at(i), later, earlier };
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        return std::abs(a.now - a.before) > std::abs(b.now - b.before);
    });
    QStringList items;
    for (const Change &change : changes.mid(0, 5))
        items << QStringLiteral("%1: %2 complaints, %3 in %4.")
                     .arg(change.label, FigureWords::number(double(change.now)),
                         FigureWords::number(double(change.before)), writer.periodBefore());
    if (items.isEmpty())
        return;
    writer.heading(QStringLiteral("Where complaints changed most"));
    writer.bullets(items);
}

/// What changed since the quarter before, in sentences whose numbers may all be shown.
void writeQuarter(ReportWriter &writer)
{
    const QuarterChanges found
        = writer.value(quarterChanges(writer.database(), writer.slice(), writer.words()));
    QStringList items;
    for (const QuarterChange &change : found.changes)
        items << change.sentence;
    if (items.isEmpty())
        return;
    writer.heading(QStringLiteral("What changed since the quarter before"));
    writer.text(
        QStringLiteral("%1 against the three months before.").arg(FigureWords::span(found.now)),
        ReportTone::Small);
    writer.bullets(items);
}

} // namespace

void writeTriangulation(ReportWriter &writer)
{
    writer.section(QStringLiteral("Complaints, incidents, claims and feedback side by side"));
    const Triangulation now = writer.value(triangulate(writer.database(), writer.slice()));
    const Triangulation before = writer.value(triangulate(writer.database(), writer.sliceBefore()));
    if (now.whole.events == 0) {
        writer.text(
            QStringLiteral("No complaint, incident, claim or critical feedback falls in this "
                           "period."),
            ReportTone::Lead);
        return;
    }
    const FigureWords &words = writer.words();
    writer.text(QStringLiteral("%1 received, %2 happened and %3 notified. Records that somebody "
                               "linked tell of one event: %4.")
                    .arg(words.counted(now.whole.complaints, QStringLiteral("complaint was"),
                             QStringLiteral("complaints were"), true),
                        words.counted(now.whole.incidents, QStringLiteral("incident"),
                            QStringLiteral("incidents")),
                        words.counted(now.whole.claims, QStringLiteral("claim was"),
                            QStringLiteral("claims were")),
                        words.counted(now.linkedRecords,
                            QStringLiteral("record of this period is linked to another"),
                            QStringLiteral("records of this period are linked to others"))),
        ReportTone::Lead);
    writePanels(writer);
    writeHeatMap(writer, QStringLiteral("complaints-theme-site"),
        QStringLiteral("Complaints, by theme and site"), QStringLiteral("received"),
        crossOf(now, &ThreeCounts::complaints));
    writeHeatMap(writer, QStringLiteral("incidents-theme-site"),
        QStringLiteral("Incidents, by theme and site"), QStringLiteral("incidents"),
        crossOf(now, &ThreeCounts::incidents));
    writeHeatMap(writer, QStringLiteral("claims-theme-site"),
        QStringLiteral("Claims, by theme and site"), QStringLiteral("claims-notified"),
        crossOf(now, &ThreeCounts::claims));
    writeHeatMap(writer, QStringLiteral("feedback-theme-site"),
        QStringLiteral("Critical feedback, by theme and site"), QStringLiteral("feedback-critical"),
        crossOf(now, &ThreeCounts::feedback));
    writer.text(QStringLiteral("A complaint with several themes counts in each of them, so the "
                               "themes add up to more than the complaints. Themes by version %1 of "
                               "the map of themes.")
                    .arg(now.themeMap),
        ReportTone::Small);
    writer.add(sideBySide(QStringLiteral("themes"), QStringLiteral("The registers, by theme"),
        QStringLiteral("Theme"), now.themeLabels, now.byTheme, words));
    writer.add(sideBySide(QStringLiteral("sites"), QStringLiteral("The registers, by site"),
        QStringLiteral("Site"), now.siteLabels, now.bySite, words));
    writeChanges(writer, now, before);
    writeQuarter(writer);
}

void writeIncidents(ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    writer.section(QStringLiteral("Incidents and the duty of candour"));
    const Figure &incidents = writer.now(QStringLiteral("incidents"));
    if (incidents.numerator == 0) {
        writer.text(QStringLiteral("No incidents were recorded for this period. An empty log is "
                                   "not proof that nothing happened."),
            ReportTone::Lead);
        return;
    }
    writer.text(QStringLiteral("There were %1%2.")
                    .arg(words.counted(incidents.numerator, QStringLiteral("incident"),
                             QStringLiteral("incidents")),
                        writer.change(QStringLiteral("incidents"))),
        ReportTone::Lead);
    const qint64 required = writer.now(QStringLiteral("candour-required")).numerator;
    writer.text(required == 0
            ? QStringLiteral("No incident was recorded as one to which the duty of candour "
                             "applies.")
            : QStringLiteral("The duty of candour applied to %1. The people concerned were told in "
                             "person in %2 of them, and had a letter in %3.")
                  .arg(words.counted(
                           required, QStringLiteral("incident"), QStringLiteral("incidents")),
                      words.said(writer.now(QStringLiteral("candour-told"))),
                      words.said(writer.now(QStringLiteral("candour-letter")))));
    writer.figureTable(QStringLiteral("incidents"), QStringLiteral("Incidents and candour"),
        { QStringLiteral("incidents"), QStringLiteral("incidents-harm"),
            QStringLiteral("never-events"), QStringLiteral("psii"),
            QStringLiteral("candour-required"), QStringLiteral("candour-told"),
            QStringLiteral("candour-told-in-ten"), QStringLiteral("candour-letter") });
    writer.monthsChart(QStringLiteral("incidents-by-month"),
        QStringLiteral("Incidents, month by month"), QStringLiteral("incidents"),
        ReportHue::Incidents);
    writer.crossChart(QStringLiteral("incidents-by-harm"),
        QStringLiteral("Harm, by the month in which the incident happened"),
        ReportChartKind::Stacked, QStringLiteral("incidents"), QStringLiteral("month"),
        QStringLiteral("harm"), 24);
    writer.partsChart(QStringLiteral("incidents-by-category"),
        QStringLiteral("What kind of incident"), ReportChartKind::FlatBars,
        QStringLiteral("incidents"), QStringLiteral("category"), ReportHue::Incidents);
    writer.monthsChart(QStringLiteral("harm-by-month"),
        QStringLiteral("Incidents with moderate or worse harm"), QStringLiteral("incidents-harm"),
        ReportHue::Incidents);
}

void writeClaims(ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    writer.section(QStringLiteral("Claims"));
    const qint64 notified = writer.now(QStringLiteral("claims-notified")).numerator;
    writer.text(notified == 0 ? QStringLiteral("No claims were notified in this period.")
                              : QStringLiteral("%1 notified.")
                                    .arg(words.counted(notified, QStringLiteral("claim was"),
                                        QStringLiteral("claims were"), true)),
        ReportTone::Lead);
    const Figure &open = writer.now(QStringLiteral("claims-open"));
    if (open.numerator > 0)
        writer.text(QStringLiteral("%1 open at the end of the period, with %2 reserved.")
                        .arg(words.counted(open.numerator, QStringLiteral("claim was"),
                                 QStringLiteral("claims were"), true),
                            stateOf(open, words.rule()) == CellState::Shown
                                ? words.said(writer.now(QStringLiteral("claims-reserved")))
                                : QStringLiteral("an amount that is not shown")));
    writer.figureTable(QStringLiteral("claims"), QStringLiteral("Claims and their cost"),
        { QStringLiteral("claims-notified"), QStringLiteral("claims-open"),
            QStringLiteral("claims-reserved"), QStringLiteral("claims-closed"),
            QStringLiteral("claims-paid"), QStringLiteral("claims-paid-to-date"),
            QStringLiteral("claim-lag-notified"), QStringLiteral("claim-lag-closed"),
            QStringLiteral("claim-lag-whole") });
    writer.partsChart(QStringLiteral("claims-by-scheme"),
        QStringLiteral("Claims notified, by scheme"), ReportChartKind::FlatBars,
        QStringLiteral("claims-notified"), QStringLiteral("scheme"), ReportHue::Claims);
    writer.partsChart(QStringLiteral("claims-by-site"), QStringLiteral("Claims notified, by site"),
        ReportChartKind::FlatBars, QStringLiteral("claims-notified"), QStringLiteral("site"),
        ReportHue::Claims);
    writer.text(QStringLiteral("Claims come years after the care that they are about, so they are "
                               "not judged month by month."),
        ReportTone::Small);
}

} // namespace heed
