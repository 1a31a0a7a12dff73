#include "core/governance/dashboardcharts.h"

#include "core/insight/rates.h"

#include <cmath>

namespace heed {

namespace {

constexpr qsizetype mostParts = 8; // bars, besides "All others"

QString key(const char *text) { return QString::fromLatin1(text); }

/// To one decimal, as it is written on the bar.
std::optional<double> rounded(std::optional<double> value)
{
    return value ? std::optional(std::round(*value * 10) / 10) : value;
}

/// The largest parts, and the rest as one.
Breakdown cut(Breakdown split)
{
    if (split.parts.size() <= mostParts + 1)
        return split;
    BreakdownPart others;
    others.key = key("*");
    others.label = QStringLiteral("All others");
    for (const BreakdownPart &part : split.parts.mid(mostParts))
        others.numerator += part.numerator;
    others.value = double(others.numerator);
    split.parts = split.parts.mid(0, mostParts);
    split.parts << others;
    return split;
}

} // namespace

void DashboardCharts::months()
{
    DashboardChart board;
    ReportChart &chart = board.chart;
    chart.id = key("months");
    chart.kind = ReportChartKind::Panels;
    chart.title = QStringLiteral("Month by month");
    chart.xTitle = QStringLiteral("Month");
    chart.sentence = QStringLiteral("Each register under one time axis, on its own scale: they are "
                                    "counted by different days and are never added.");
    const std::pair<const char *, ReportHue> lines[] { { "received", ReportHue::Complaints },
        { "incidents", ReportHue::Incidents }, { "claims-notified", ReportHue::Claims },
        { "feedback-critical", ReportHue::Feedback } };
    for (const QDate month : m_work.question.period.lastMonths(mostDashboardMonths).wholeMonths())
        chart.dates << month;
    for (const auto &[id, hue] : lines) {
        const MonthSeries months = m_work.series(id);
        if (m_work.error)
            return;
        ReportLine line { months.months.whole.label, {}, hue };
        QList<QList<RecordsWish>> behind;
        const qsizetype missing = chart.dates.size() - months.months.parts.size();
        for (qsizetype i = 0; i < chart.dates.size(); ++i) {
            const qsizetype at = i - missing; // a register may begin later than another
            line.points << (at < 0 ? ReportPoint {}
                                   : ReportPoint { months.months.parts.at(at).value,
                                       CellState::Shown, ReportMeaning::Common });
            behind << (at < 0 ? QList<RecordsWish> {} : m_work.monthWish(months, at));
        }
        chart.lines << line;
        chart.notes << basisNote(months);
        chart.definition += months.months.whole.definition + QLatin1Char(' ');
        board.behind << behind;
    }
    m_work.board.charts << board;
}

/// Which day counts, and what the count is held against: "Incidents: by the day the incident
/// happened; 41.2 per 10,000 bed days (of 52,310)."
QString DashboardCharts::basisNote(const MonthSeries &months)
{
    const Figure &whole = months.months.whole;
    QStringList against;
    for (const Figure &rate : m_work.value(rates(m_work.database, whole.id, m_work.question))) {
        if (rate.value)
            against << QStringLiteral("%1 %2 (of %3)")
                           .arg(FigureWords::number(*rate.value, 1),
                               rate.label.mid(whole.label.size() + 1),
                               FigureWords::number(double(rate.denominator.value_or(0))));
    }
    QString basis = whole.basis;
    basis[0] = basis.at(0).toLower();
    return QStringLiteral("%1: %2; %3.")
        .arg(whole.label, basis,
            against.isEmpty() ? QStringLiteral("no rate, because some months have no activity")
                              : against.join(QLatin1String(", ")));
}

void DashboardCharts::replies()
{
    const MonthSeries months = m_work.series("replied-in-time");
    if (m_work.error)
        return;
    DashboardChart board;
    board.chart = m_work.charts.months(key("replies"),
        QStringLiteral("Replies within the agreed time"), months, ReportHue::Complaints);
    QList<QList<RecordsWish>> behind;
    for (qsizetype i = 0; i < months.months.parts.size(); ++i)
        behind << m_work.monthWish(months, i);
    board.behind << behind;
    m_work.board.charts << board;
}

void DashboardCharts::addSplit(const char *id, const char *dimension, const Slice &question,
    const QString &title, ReportChartKind kind, ReportHue hue)
{
    const Breakdown split
        = cut(m_work.value(m_work.measures.breakdown(key(id), key(dimension), question)));
    if (m_work.error)
        return;
    DashboardChart board;
    board.chart = m_work.charts.parts(key(dimension), title, kind, split, hue);
    if (split.parts.isEmpty())
        board.chart.sentence = QStringLiteral("There was nothing to count in this period.");
    QList<QList<RecordsWish>> behind;
    for (const BreakdownPart &part : split.parts) {
        const QString heading = QStringLiteral("%1: %2").arg(split.whole.label, part.label);
        behind << (part.key == QLatin1String("*")
                ? QList<RecordsWish> {}
                : QList<RecordsWish> { { key(id), question, { { key(dimension), part.key } },
                    part.numerator, heading } });
    }
    board.behind << behind;
    m_work.board.charts << board;
}

void DashboardCharts::subjects()
{
    addSplit("issues", "subject", m_work.question, QStringLiteral("What people complain about"),
        ReportChartKind::Pareto, ReportHue::Complaints);
}

void DashboardCharts::findings()
{
    const QList<Figure> shares = m_work.value(m_work.measures.figures(
        { key("upheld"), key("partially-upheld"), key("not-upheld") }, m_work.question));
    if (m_work.error)
        return;
    DashboardChart board;
    ReportChart &chart = board.chart;
    chart.id = key("findings");
    chart.kind = ReportChartKind::FlatBars;
    chart.title = QStringLiteral("What was found");
    chart.xTitle = QStringLiteral("Finding");
    chart.yTitle = QStringLiteral("Share of complaints closed with a finding");
    chart.unit = QStringLiteral("%");
    chart.decimals = 1;
    ReportLine line { chart.yTitle, {}, ReportHue::Complaints };
    QStringList tips;
    QList<QList<RecordsWish>> behind;
    for (const Figure &share : shares) {
        chart.categories << share.label;
        line.points << ReportPoint { rounded(share.value) };
        tips << QStringLiteral("%1: %2").arg(share.label, m_work.words.said(share));
        behind << QList<RecordsWish> { { share.id, m_work.question, {}, share.numerator,
            share.label } };
        chart.definition += share.definition + QLatin1Char(' ');
    }
    chart.basis = shares.first().basis;
    chart.sentence = shares.first().value
        ? QStringLiteral("Of %1 complaints closed with a finding.")
              .arg(FigureWords::number(double(shares.first().denominator.value_or(0))))
        : FigureWords::whyNot(shares.first());
    chart.lines << line;
    board.tips << tips;
    board.behind << behind;
    m_work.board.charts << board;
}

void DashboardCharts::waiting()
{
    addSplit("open", "age", m_work.today, QStringLiteral("How long open complaints have waited"),
        ReportChartKind::FlatBars, ReportHue::Complaints);
}

void DashboardCharts::harm()
{
    addSplit("incidents", "harm", m_work.question, QStringLiteral("Incidents by harm"),
        ReportChartKind::FlatBars, ReportHue::Incidents);
}

/// Serious events: by month where there are enough, by the days between them where they are rare.
void DashboardCharts::rare()
{
    const MonthSeries months = m_work.series("incidents-harm");
    if (m_work.error)
        return;
    DashboardChart board;
    const QString id = key("serious");
    const QString title = QStringLiteral("Incidents with moderate or worse harm");
    QList<QList<RecordsWish>> behind;
    if (months.months.parts.isEmpty() || months.meanCount() >= RareEvents) {
        board.chart = m_work.charts.months(id, title, months, ReportHue::Incidents);
        for (qsizetype i = 0; i < months.months.parts.size(); ++i)
            behind << m_work.monthWish(months, i);
    } else {
        Slice longer = m_work.question;
        longer.period = { m_work.question.period.lastMonths(mostDashboardMonths).from,
            m_work.question.period.to };
        const TimeBetween gaps
            = m_work.value(timeBetweenRecords(m_work.measures, key("incidents-harm"), longer));
        if (m_work.error)
            return;
        board.chart
            = m_work.charts.between(id, title, months.months.whole, gaps, ReportHue::Incidents);
        board.chart.notes << QStringLiteral(
            "On average %1 a month, fewer than %2: counted by month, noughts and ones would say "
            "nothing, so the days between one and the next are drawn.")
                                 .arg(FigureWords::number(months.meanCount(), 1))
                                 .arg(int(RareEvents));
        for (const EventGap &gap : gaps.gaps)
            behind << dayWish(months, gap.event);
    }
    if (board.chart.sentence.isEmpty())
        board.chart.sentence = QStringLiteral("There was nothing to count in this period.");
    board.behind << behind;
    m_work.board.charts << board;
}

/// The records of one day.
QList<RecordsWish> DashboardCharts::dayWish(const MonthSeries &months, QDate day)
{
    const Slice slice { { day, day }, m_work.question.scope };
    const QString heading
        = QStringLiteral("%1, %2").arg(months.months.whole.label, FigureWords::day(day));
    const auto figure = m_work.value(m_work.measures.figure(months.months.whole.id, slice));
    return { { months.months.whole.id, slice, {}, figure.numerator, heading } };
}

} // namespace heed
